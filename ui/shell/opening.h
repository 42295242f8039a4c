// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/action_desk.h"
#include "core/app/watch.h"
#include "ui/alerts/notifier.h"
#include "ui/alerts/tray_icon.h"
#include "ui/shell/main_window.h"

namespace bridgewatch {

// Opens a profile in the window: watches it where it is usable, else lists what is wrong with it
// and waits to be asked again.
class Opening final {
public:
    // `data` is the folder for data. `readOnly`: no action is carried out, whatever the profile or an incident allows.
    Opening(QString profilePath, QString data, bool readOnly = false)
        : m_path(std::move(profilePath)), m_data(std::move(data)), m_readOnly(readOnly)
    {
    }

    void open();
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] const Watch *watch() const { return m_watch.get(); } // none where the profile is not usable
    [[nodiscard]] const World *world() const { return m_watch ? &m_watch->world() : nullptr; }

private:
    void show(const Profile &profile);
    // The tray and the desktop's notifications.
    void followAlerts();
    void comeForward(const QString &alert);

    QString m_path;
    QString m_data;
    bool m_readOnly = false;
    std::unique_ptr<Watch> m_watch; // outlives the window that shows its world
    std::unique_ptr<ActionDesk> m_desk;
    MainWindow m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace bridgewatch
