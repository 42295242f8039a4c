// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/action_deeds.h"

#include "core/base/text.h"
#include "core/incident/deeds.h"
#include "core/journal/journal_file.h"
#include "core/model/observation.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <cerrno>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionDeeds)
};

using Step = ActionEvent::Stage;

// Of one event, with room for the rest of it.
constexpr qsizetype planLimit = NewEvent::payloadLimit - 64 * 1024;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString path(const QString &data)
{
    return QDir(data).filePath(QStringLiteral("incidents.db"));
}

qsizetype sizeOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
}

QJsonObject boundedPlan(const Plan &plan)
{
    QJsonObject json = toJson(plan);
    QJsonArray victims = json.value(key("victims")).toArray();
    const qsizetype all = victims.size();
    while (sizeOf(json) > planLimit && !victims.isEmpty()) {
        for (qsizetype half = victims.size() / 2 + 1; half > 0; --half)
            victims.removeLast();
        json[key("victims")] = victims;
        json[key("victims_left_out")] = all - victims.size();
    }
    return json;
}

// As the timeline shows it; empty: somebody did something.
QString outcomeWord(const ActionEvent &event)
{
    switch (event.result.outcome) {
    case ActionResult::Outcome::Verified: return outcomeName(Outcome::Ok);
    case ActionResult::Outcome::Done: return outcomeName(event.stage == Step::Ended ? Outcome::Ok : Outcome::Warning);
    case ActionResult::Outcome::Refused: return outcomeName(Outcome::Warning);
    case ActionResult::Outcome::Failed: return outcomeName(Outcome::Failed);
    case ActionResult::Outcome::Unknown: break;
    }
    return outcomeName(Outcome::Unknown);
}

EventKind kindOf(Step stage)
{
    switch (stage) {
    case Step::Planned: return EventKind::ActionPlan;
    case Step::Confirmed:
    case Step::Sending: return EventKind::ActionConfirmed;
    case Step::Ended: return EventKind::ActionResult;
    case Step::Verified: break;
    }
    return EventKind::ActionVerified;
}

QString textOf(const ActionEvent &event)
{
    switch (event.stage) {
    case Step::Planned:
    case Step::Confirmed: return event.plan.sentence;
    case Step::Sending: return Text::tr("all checks have passed; it is sent now");
    case Step::Ended: return event.result.text;
    case Step::Verified: break;
    }
    return event.result.verification.isEmpty() ? event.result.text : event.result.verification;
}

Result<void> appendTo(JournalFile &journal, const NewEvent &event)
{
    if (const Result<void> opened = journal.open(); !opened)
        return opened;
    const Result<QList<Event>> noted = journal.append({event});
    return noted ? Result<void>() : tl::make_unexpected(noted.error());
}

} // namespace

Deed deedOf(const ActionEvent &event)
{
    QJsonObject payload{{key("stage"), stageName(event.stage)},
                        {key("action"), event.plan.action},
                        {key("target"), event.plan.target},
                        {key("text"), textOf(event).left(textLimit)},
                        {key("hash"), QString::fromLatin1(event.plan.hash())}};
    if (event.stage == Step::Planned || event.stage == Step::Confirmed)
        payload[key("plan")] = boundedPlan(event.plan);
    if (event.stage == Step::Ended || event.stage == Step::Verified) {
        payload[key("outcome")] = outcomeWord(event);
        payload[key("result")] = toJson(event.result);
    }
    return {kindOf(event.stage), payload};
}

ActionJournal incidentJournal(const QString &data, const QString &incident, const QString &who)
{
    const auto journal = std::make_shared<JournalFile>(path(data));
    return [journal, incident, who](const ActionEvent &event) {
        return appendTo(*journal, eventOf(deedOf(event), incident, who, QDateTime::currentDateTimeUtc()));
    };
}

Result<Incident> incidentToActIn(const QString &data, const QString &incident)
{
    JournalFile journal(path(data));
    if (const Result<void> opened = journal.open(); !opened)
        return tl::make_unexpected(opened.error());
    const Result<QList<Event>> events = journal.events(incident);
    if (!events)
        return tl::make_unexpected(events.error());
    if (events->isEmpty())
        return fail(FailureCode::ofErrno(ENOENT), Text::tr("there is no incident '%1'").arg(plainLine(incident, 60)));
    const Incident found = incidentOf(*events);
    if (found.state == IncidentState::Closed)
        return fail(FailureCode::ofErrno(EINVAL), Text::tr("the incident %1 is closed").arg(found.id));
    return found;
}

} // namespace bridgewatch
