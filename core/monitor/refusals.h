// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/secret.h"
#include "core/model/observation.h"
#include "core/profile/profile.h"

#include <QHash>

namespace bridgewatch {

// Passwords that a server refused. After two refusals in a row an account is not tried again until
// its password is another one, or a person asks for it: a monitor must not lock anybody out.
// An account is a login at a door; targets that share one share its refusals. So that many at once are not refused
// either, a login begins by tryBegin() and counts until note(). Lives on one thread.
class Refusals {
public:
    static constexpr int mostTries = 2;
    // A sync logs in as its database's target does, and learns from that one's refusals: it adds none of its own.
    [[nodiscard]] static int triesOf(const Target &target) { return target.kind == Kind::Sync ? 1 : mostTries; }

    // The login that a look at this target makes with a password, or nothing.
    [[nodiscard]] static const PostgresSettings *loginOf(const Target &target);

    // A login begins, and counts until note(); false: it has to wait. Until one has succeeded, no more begin at once
    // than refusals are left. Where nobody was refused yet, who has no patience left waits no more for those that are
    // not answered.
    [[nodiscard]] bool tryBegin(const Target &target, bool isPatient = true);
    // What a look with this password showed. Only refusals need the password. A login that began has ended.
    void note(const Target &target, const Observation &seen, const Secret &password);
    [[nodiscard]] bool isHeld(const Target &target) const;
    // Held, and this is still the password that was refused.
    [[nodiscard]] bool isHeld(const Target &target, const Secret &password) const;
    // A person asks: one more try, which those that are in flight do not use up.
    void allowOne(const Target &target);
    // It is another password than was refused: it has all of its tries.
    void renew(const Target &target, const Secret &password);

    [[nodiscard]] static bool isRefusal(const Observation &seen);
    // `refused`, as of `now`: the password was not tried again, and why.
    [[nodiscard]] static Observation held(Observation refused, const QDateTime &now);
    // The same where it was another look at the account that was refused.
    [[nodiscard]] Observation heldUnseen(const Target &target, const QString &vantage, const QDateTime &now) const;
    // The same for a sync, which did not see the refusal itself.
    [[nodiscard]] static Observation heldSync(const Target &target, const QString &vantage, const QDateTime &now);

private:
    struct Account {
        int refused = 0;
        Secret password;  // that was refused
        FailureCode code; // of the last refusal
        int inFlight = 0;
        int older = 0;       // of those in flight: begun before a person asked
        bool isGood = false; // a login has succeeded, and none was refused since
    };
    [[nodiscard]] static QString accountOf(const Target &target);

    QHash<QString, Account> m_accounts;
};

} // namespace bridgewatch
