// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/world_look.h"

#include "core/cli/commands.h"
#include "core/diagnosis/diagnose.h"
#include "core/monitor/monitor.h"

namespace bridgewatch {

WorldLook lookAtWorld(const Profile &profile, const QStringList &accepted)
{
    Vantages vantages(profile.targets);
    for (const QString &fingerprint : accepted)
        vantages.acceptHostKey({}, fingerprint);
    WorldLook looks;
    looks.observations = await(lookAtAll(profile.targets, vantages, Secrets(profile.name), {}));
    looks.diagnosis = diagnose(looks.observations, profile.topology());
    return looks;
}

} // namespace bridgewatch
