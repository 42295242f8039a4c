// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/first_profile.h"
#include "core/model/observation.h"
#include "core/profile/secrets.h"

namespace bridgewatch {

enum class FirstPart { Health, Database, Server };
enum class PasswordPlace { Keyring, File };

// `first` reduced to what a look at that part needs: a database is looked at from the server as well.
[[nodiscard]] FirstProfile partOf(FirstProfile first, FirstPart part);

// Looks at one part as the profile at `path` would, which need not be there: an observation from each vantage. The
// password is in memory alone. `trusted` are fingerprints of host keys that a person has compared; they are written to
// known_hosts. What cannot be looked at is a failure that says why.
QCoro::Task<Result<QList<Observation>>> lookAtPart(FirstProfile first, FirstPart part, Secret password, QString path,
                                                   QStringList trusted, std::stop_token stop);

// Whether there is a keyring here for the password of a profile of this name.
QCoro::Task<bool> doesKeyringAnswer(QString profileName, Limits limits);

// Writes the profile to `path`, the runbook that comes with the program beside it, and the password, where there is
// one, to its place. Never over what is there already: an existing profile is a failure, an existing runbook stays, a
// password's file gets another name. Where the profile could not be written, its password's file is gone again.
QCoro::Task<Result<void>> keepFirstProfile(FirstProfile first, Secret password, PasswordPlace place, QString path,
                                           Limits limits);

} // namespace bridgewatch
