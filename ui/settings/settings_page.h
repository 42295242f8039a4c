// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/profile_draft.h"
#include "ui/settings/judged_profile.h"
#include "ui/settings/preferences.h"
#include "ui/settings/target_trial.h"

#include <QSet>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace bridgewatch {

class EntriesPage;
class ProfileText;
class SecretsPage;
class TextLabel;
class WindowPage;
class WordTabs;

// What the settings work with; each outlives the page.
struct SettingsSetting {
    ProfileDraft &draft;
    Looker looker;
    std::function<void()> reopen;                            // the profile was saved: watch what it says now
    std::function<void(const Preferences &)> usePreferences; // now, and from now on
    QString data;                                            // the folder in use
};

// The settings: the profile as text and as forms, its secrets, and the window itself. The text is the one thing that
// counts: forms change single values of it, and it is judged while somebody types.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    SettingsPage(SettingsSetting setting, const Preferences &preferences, QWidget *parent = nullptr);

    // Whether there is anything to go back to. Without it nothing is watched before the profile is mended.
    void setHasWorld(bool hasWorld);
    // "text", "forms", "secrets" or "window".
    void showTab(const QString &name);
    // Whether there is text that is not saved. What is typed in a field still is taken first.
    [[nodiscard]] bool isChanged();
    // False: it could not be, and the page says why.
    bool save();
    void discard();

Q_SIGNALS:
    void backWanted();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildNotice();
    void connectParts();
    void takeText();                // from the draft
    void take(const QString &text); // of a form
    void judge();
    void judgeNow(); // however long it takes
    void takeJudged(const JudgedProfile &judged);
    void showJudged(); // on the tab in front
    void commitField();
    void refresh();
    void showDifference();

    SettingsSetting m_setting;
    QStringList m_tabNames;
    bool m_hasWorld = false;
    bool m_isUsable = false;
    bool m_isTyping = false; // in a field of a form
    JudgedProfile m_judged;
    quint64 m_judging = 0;   // counts what is judged
    QSet<QWidget *> m_stale; // tabs that show an older judgement
    int m_errors = 0;
    int m_warnings = 0;
    QTimer m_pause; // of somebody who types
    QPushButton *m_back;
    WordTabs *m_tabs;
    TextLabel *m_verdict;
    TextLabel *m_saved;
    QPushButton *m_undo;
    QPushButton *m_save;
    QWidget *m_notice = nullptr;
    QStackedWidget *m_stack;
    ProfileText *m_text;
    EntriesPage *m_entries;
    SecretsPage *m_secrets;
    WindowPage *m_window;
};

} // namespace bridgewatch
