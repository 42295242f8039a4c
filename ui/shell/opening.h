// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/action_desk.h"
#include "core/app/profile_draft.h"
#include "core/app/watch.h"
#include "ui/alerts/notifier.h"
#include "ui/alerts/tray_icon.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"

namespace bridgewatch {

// Opens a profile in the window: watches it where it is usable, lets somebody make one where there is none, else shows
// it in the settings with what is wrong with it. Keeps to what a person wants of the window, and to what the profile
// says once it is saved.
class Opening final {
public:
    // `data` is the folder for data. `readOnly`: no action is carried out, whatever the profile or an incident allows.
    Opening(QString profilePath, QString data, bool readOnly = false)
        : m_path(std::move(profilePath)), m_data(std::move(data)), m_readOnly(readOnly)
    {
    }

    // Before open(): what is wanted of the window, and who carries out what is about its look.
    void setPreferences(const Preferences &preferences, std::function<void(const Preferences &)> apply);
    void open();
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] const Watch *watch() const { return m_watch.get(); } // none where the profile is not usable
    [[nodiscard]] const World *world() const { return m_watch ? &m_watch->world() : nullptr; }

private:
    void makeSettings();
    void use(const Preferences &preferences);
    void onWrittenElsewhere();
    [[nodiscard]] bool changesNothing() const { return m_readOnly || m_preferences.readOnly; }
    void show(const Profile &profile);
    void welcome();
    // The tray and the desktop's notifications.
    void followAlerts();
    void comeForward(const QString &alert);

    QString m_path;
    QString m_data;
    bool m_readOnly = false;
    Preferences m_preferences;
    std::function<void(const Preferences &)> m_apply;
    std::unique_ptr<ProfileDraft> m_draft; // outlives the window that shows it
    QString m_watched;                     // the profile's text that is watched
    Profile m_profile;                     // of that
    std::unique_ptr<Watch> m_watch;        // outlives the window that shows its world
    std::unique_ptr<ActionDesk> m_desk;
    MainWindow m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace bridgewatch
