// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/fresh_looks.h"

#include "core/monitor/monitor.h"

namespace bridgewatch {
namespace {

struct Looker {
    Looker(const Profile &all, const QStringList &trusted, const QMap<QString, Secret> &known)
        : profile(all), vantages(all.targets), secrets(all.name, known)
    {
        for (const QString &fingerprint : trusted)
            vantages.acceptHostKey({}, fingerprint);
    }

    Profile profile;
    Vantages vantages;
    Secrets secrets;
};

QCoro::Task<Result<QList<Observation>>> lookWith(std::shared_ptr<Looker> looker, QStringList ids, Limits limits)
{
    QList<Target> targets;
    for (const QString &id : ids) {
        if (const Target *target = looker->profile.find(id))
            targets.append(*target);
    }
    QList<Observation> seen = co_await lookAtAll(targets, looker->vantages, looker->secrets, limits.stop);
    co_return seen;
}

} // namespace

LookNow freshLooks(const Profile &profile, const QStringList &trusted, const QMap<QString, Secret> &known)
{
    return [looker = std::make_shared<Looker>(profile, trusted, known)](QStringList ids, Limits limits) {
        return lookWith(looker, ids, limits);
    };
}

} // namespace bridgewatch
