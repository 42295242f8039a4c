// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/session_list.h"
#include "core/profile/profile.h"
#include "core/profile/secrets.h"

namespace bridgewatch {

// The live sessions of a profile's databases, by the id of the target. Used on the window's thread.
class LiveSessions {
public:
    explicit LiveSessions(const Profile &profile) : m_held(std::make_shared<Held>(profile)) {}

    // Logs in with the target's own user; where the server turns that away, as `admin` if the profile has one: a server
    // whose slots are taken is read through a reserved one. Databases that are looked at from hosts alone are not
    // asked: the error says so.
    QCoro::Task<Result<QList<Session>>> of(QString target, Limits limits)
    {
        return read(m_held, std::move(target), std::move(limits));
    }

private:
    // Outlives whoever still waits.
    struct Held {
        explicit Held(const Profile &watched) : profile(watched), secrets(watched.name) {}
        Profile profile;
        Secrets secrets;
        SessionList list;
    };
    static QCoro::Task<Result<QList<Session>>> read(std::shared_ptr<Held> held, QString target, Limits limits);

    std::shared_ptr<Held> m_held;
};

} // namespace bridgewatch
