// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/drill.h"
#include "core/app/profile_draft.h"
#include "ui/alerts/notifier.h"
#include "ui/alerts/tray_icon.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/opened_world.h"

namespace bridgewatch {

// Opens a profile in the window: watches it where it is usable, lets somebody make one where there is none, else shows
// it in the settings with what is wrong with it. Keeps to what a person wants of the window, and to what the profile
// says once it is saved. On request shows a lab in its place, to practise in.
class Opening final {
public:
    // `data` is the folder for data. `readOnly`: no action is carried out, whatever the profile or an incident allows.
    Opening(QString profilePath, QString data, bool readOnly = false);
    ~Opening(); // a lab that is up ends here, and is waited for

    // Before open(): what is wanted of the window, and who carries out what is about its look.
    void setPreferences(const Preferences &preferences, std::function<void(const Preferences &)> apply);
    void open();
    // Starts a lab, with a dialog that tells of it, and shows its world. The profile's own goes on being watched, and
    // its alerts are told; who wants to see one leaves the lab.
    void openLab();
    void leaveLab();
    [[nodiscard]] Drill &drill() { return m_drill; }
    [[nodiscard]] MainWindow &window() { return m_window; }
    // What is shown; none where the profile is not usable.
    [[nodiscard]] const Watch *watch() const { return m_shown->watch.get(); }
    [[nodiscard]] const World *world() const { return watch() ? &m_shown->watch->world() : nullptr; }

private:
    void makeSettings();
    void use(const Preferences &preferences);
    void onWrittenElsewhere();
    [[nodiscard]] bool changesNothing() const { return m_readOnly || m_preferences.readOnly; }
    void welcome();
    void show(OpenedWorld &opened);
    void tellUnusable();
    // The tray and the desktop's notifications.
    void followAlerts();
    void makeNotifier();
    void comeForward(const QString &alert);

    void connectLab();
    void showLab();
    void showOwn();
    void followDrill();
    void showBar();
    void abandonLab();
    void letGoOf(OpenedWorld &opened, std::function<void()> next);
    void letLeave(std::unique_ptr<ActionDesk> desk);
    void showLabTrouble(const QString &sentence);

    QString m_path;
    QString m_data;
    bool m_readOnly = false;
    Preferences m_preferences;
    std::function<void(const Preferences &)> m_apply;
    std::unique_ptr<ProfileDraft> m_draft; // outlives the window that shows it
    QString m_watched;                     // the profile's text that is watched
    PracticeLab m_practice{findLab()};     // outlives whatever looks at it
    Drill m_drill{m_practice};
    OpenedWorld m_own; // outlives, as the lab's does, the window that shows its world
    OpenedWorld m_lab;
    std::vector<std::unique_ptr<ActionDesk>> m_leaving; // of worlds that were left, until nothing runs there any more
    OpenedWorld *m_shown = &m_own;
    QByteArray m_labProfile; // its text, as it was opened
    bool m_wasBroken = false;
    bool m_isReopening = false; // its old world is not gone yet
    bool m_isStale = false;     // the profile was saved again meanwhile
    bool m_isEnding = false;
    MainWindow m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace bridgewatch
