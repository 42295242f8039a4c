// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/session_list.h"
#include "core/profile/profile.h"
#include "core/profile/secrets.h"

namespace bridgewatch {

// The live sessions of a profile's databases, by the id of the target. Used on the window's thread.
class LiveSessions {
public:
    explicit LiveSessions(const Profile &profile) : m_profile(profile), m_secrets(profile.name) {}

    // Logs in with the target's own user; where the server turns that away, as `admin` if the profile has one: a server
    // whose slots are taken is read through a reserved one. Databases that are looked at from hosts alone are not
    // asked: the error says so.
    QCoro::Task<Result<QList<Session>>> of(QString target, Limits limits);

private:
    Profile m_profile;
    Secrets m_secrets;
    SessionList m_list;
};

} // namespace bridgewatch
