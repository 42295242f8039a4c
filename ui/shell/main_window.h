// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/notice_bar.h"
#include "ui/shell/workspace.h"
#include "ui/welcome/welcome_page.h"

class QStackedWidget;

namespace bridgewatch {

class HelpWindow;
class SettingsPage;

// The window: remembers where it stood, and holds a world, the form with which one begins, or the settings,
// where a profile can be mended.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    // What is shown must live until something else is shown or the window is gone.
    void showWorld(const Watched &watched, Requests requests, Clock clock = &QDateTime::currentDateTimeUtc);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; } // none where there is no world
    // Between two worlds: nothing is shown, and no dialog is open.
    void clear();
    // Nothing is watched: the settings are all that there is.
    void showNoWorld();
    // The first start.
    void showWelcome(WelcomeSetting setting);
    // The settings, made when they are wanted first; those that there were are gone.
    void setSettings(std::function<SettingsPage *()> make);
    [[nodiscard]] bool hasSettings() const { return static_cast<bool>(m_makeSettings); }
    // On the tab of that name, or on the one that was shown last.
    void showSettings(const QString &tab = {});
    void hideSettings();              // where there is a world to go back to
    void showHelp();                  // at the page about what is shown
    [[nodiscard]] HelpWindow &help(); // made when it is wanted first
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setBody(QWidget *body);
    void askForDraft();
    void restoreGeometryOrDefault();
    void save() const;

    Workspace *m_workspace = nullptr;
    QWidget *m_body = nullptr;
    NoticeBar *m_notice;
    QStackedWidget *m_stack; // what is watched, and the settings
    std::function<SettingsPage *()> m_makeSettings;
    SettingsPage *m_settings = nullptr;
    HelpWindow *m_help = nullptr; // once it was wanted
};

} // namespace bridgewatch
