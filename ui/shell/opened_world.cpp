// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opened_world.h"

#include "core/app/runbook_values.h"
#include "core/incident/allowing.h"
#include "ui/widgets/dialog_parts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPointer>
#include <cerrno>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

// The same silence at each of the servers that tell of its alerts.
QCoro::Task<QString> silence(QPointer<AlertFeed> feed, SilenceWish wish)
{
    Silence made;
    for (const LabelMatcher &matcher : std::as_const(wish.matchers))
        made.matchers << SilenceMatcher::of(matcher);
    made.startsAt = wish.startsAt;
    made.endsAt = wish.endsAt;
    made.createdBy = wish.createdBy;
    made.comment = wish.comment;
    QStringList troubles;
    for (const QString &source : std::as_const(wish.sources)) {
        if (!feed)
            break; // another profile is watched by now
        const Result<QString> answer = co_await feed->silence(source, made);
        if (!answer)
            troubles << answer.error().text;
    }
    co_return troubles.join(u'\n');
}

QCoro::Task<Result<void>> allow(Incidents &incidents, QString id, QString sentence)
{
    const Incident *incident = incidents.find(id);
    if (!incident)
        co_return fail(FailureCode::ofErrno(ENOENT), Text::tr("the journal does not know the incident %1").arg(id));
    const Result<Deed> deed = allowActions(*incident, sentence);
    if (!deed)
        co_return tl::make_unexpected(deed.error());
    const QList<Deed> deeds{*deed};
    Result<void> noted = co_await incidents.record(id, deeds, rememberedName());
    co_return noted;
}

QString whyNothing()
{
    return Text::tr("this window changes nothing: it was started with --read-only, or its settings say so");
}

QCoro::Task<ActionResult> refuseToRun()
{
    ActionResult refused;
    refused.outcome = ActionResult::Outcome::Refused;
    refused.text = whyNothing();
    co_return refused;
}

QCoro::Task<Result<void>> refuseToAllow()
{
    co_return fail(FailureCode::ofErrno(EPERM), whyNothing());
}

// In a window that changes nothing plans can be looked at.
ActionSource actionsOf(ActionDesk &desk, Incidents &incidents, const ActionSettings &settings,
                       const std::function<bool()> &changesNothing)
{
    const bool byProfile = settings.mode == ActionSettings::Mode::Confirm;
    return {[&desk](const ActionOrder &order) {
                return desk.plan({order.action, order.target, order.parameters, order.incident, rememberedName()});
            },
            [&desk, changesNothing](QByteArray hash, QString incident) {
                return changesNothing() ? refuseToRun()
                                        : desk.run(std::move(hash), std::move(incident), rememberedName());
            },
            [&incidents, byProfile, changesNothing](const QString &id) {
                const Incident *incident = incidents.find(id);
                return !changesNothing() && (byProfile || (incident && allowsActions(*incident)));
            },
            [&incidents, changesNothing](QString incident, QString sentence) {
                return changesNothing() ? refuseToAllow() : allow(incidents, std::move(incident), std::move(sentence));
            }};
}

} // namespace

OpenedWorld::OpenedWorld(const Profile &opened, const QString &data)
    : profile(opened), watch(std::make_unique<Watch>(opened, data)), desk(std::make_unique<ActionDesk>(opened, data))
{
}

Watched OpenedWorld::watched()
{
    QStringList people;
    for (const Contact &contact : profile.response.contacts)
        people << contact.name;
    const IncidentSetting incidents{watch->incidents(),
                                    watch->runbooks(),
                                    runbookValues(profile),
                                    profile.response.watchGate,
                                    profile.alerts,
                                    profile.name,
                                    people,
                                    profile.response.grafana ? profile.response.grafana->dashboard : QUrl(),
                                    &QDesktopServices::openUrl};
    const EscalationSetting escalation{watch->escalations(), watch->incidents(), watch->runbooks(),
                                       &QDesktopServices::openUrl};
    const ReportsSetting reports{watch->incidents(), knownNames(profile), &QDesktopServices::openUrl};
    return {watch->world(), watch->history(), watch->board(),     watch->logs(),
            incidents,      escalation,       watch->readiness(), reports};
}

Requests OpenedWorld::requests(const std::function<bool()> &changesNothing)
{
    Watch *seen = watch.get();
    return {[seen](const QStringList &targets) { seen->lookNow(targets); },
            [seen](const QString &host, const QString &fingerprint) { seen->acceptHostKey(host, fingerprint); },
            [seen](QString target, Limits limits) { return seen->sessions().of(std::move(target), std::move(limits)); },
            [seen](QDateTime from, int limit, Limits limits) {
                return seen->alerts().past(std::move(from), limit, std::move(limits));
            },
            [seen](SilenceWish wish) { return silence(&seen->feed(), std::move(wish)); },
            {[seen] { return seen->feed().silences(); },
             [seen](QString source, QString id) { return seen->feed().expire(std::move(source), std::move(id)); }},
            actionsOf(*desk, seen->incidents(), profile.response.actions, changesNothing)};
}

} // namespace bridgewatch
