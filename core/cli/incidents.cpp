// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/incident_commands.h"

#include "core/app/runbook_shelf.h"
#include "core/app/runbooks.h"
#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/incident_annotate.h"
#include "core/cli/terminal.h"
#include "core/cli/world_look.h"
#include "core/incident/grafana_link.h"
#include "core/incident/guide.h"
#include "core/incident/incident_json.h"
#include "core/incident/recorder.h"
#include "core/journal/journal_file.h"
#include "core/journal/verify.h"
#include "core/model/json.h"
#include "core/runbook/load.h"

#include <QDir>
#include <QFileInfo>

namespace bridgewatch {
namespace {

constexpr int refused = 2;

QString journalPath(const JournalUse &use)
{
    return QDir(use.data).filePath(QStringLiteral("incidents.db"));
}

int refuse(const QString &sentence)
{
    notice(CommandText::tr("bridgewatchctl: %1").arg(sentence));
    return refused;
}

// An open journal, with what its opening had to say on standard error.
Result<std::unique_ptr<JournalFile>> openJournal(const JournalUse &use)
{
    auto journal = std::make_unique<JournalFile>(journalPath(use));
    if (const Result<void> opened = journal->open(); !opened)
        return tl::make_unexpected(opened.error());
    for (const QString &sentence : journal->notices())
        notice(sentence);
    return journal;
}

QString noSuchIncident(const QString &id)
{
    return CommandText::tr("there is no incident '%1'; `incident list` names them").arg(plainLine(id, 60));
}

Result<QList<Event>> eventsOf(JournalFile &journal, const QString &id)
{
    Result<QList<Event>> events = journal.events(id);
    if (events && events->isEmpty())
        return fail(FailureCode::ofErrno(ENOENT), noSuchIncident(id));
    return events;
}

// The one that was asked for by name, else the one that fits.
Result<std::optional<Runbook>> runbookFor(const NewIncident &wanted, const Profile *profile, const Beginning &beginning)
{
    if (!wanted.runbook.isEmpty()) {
        Result<Runbook> runbook = openRunbook(QFileInfo(wanted.runbook).absoluteFilePath());
        if (!runbook)
            return fail(runbook.error().code,
                        QStringLiteral("%1: %2").arg(runbook.error().where, runbook.error().text));
        return std::optional(std::move(*runbook));
    }
    const Runbooks known(profile ? *profile : Profile());
    for (const QString &trouble : known.troubles())
        notice(trouble); // what nobody asked for by name keeps nobody from opening an incident
    const int fitting = known.fitting({}, beginning);
    return fitting < 0 ? std::optional<Runbook>() : std::optional(known.all().at(fitting));
}

Beginning beginningOf(const NewIncident &wanted, const Profile *profile, const QDateTime &now)
{
    Beginning beginning;
    beginning.title = wanted.title;
    beginning.severity = wanted.severity;
    beginning.respondWithin = (profile ? profile->alerts : AlertSettings()).respond(wanted.severity);
    beginning.profile = profile ? profile->name : QString();
    for (const QString &alert : wanted.alerts)
        beginning.alerts.append({{}, alert, wanted.severity, now});
    return beginning;
}

// Looks at everything, and notes in the incident what is not well and what it is; tells the likeliest.
Result<QList<Event>> lookInto(const QString &id, const JournalUse &use, JournalFile &journal, const Profile &profile)
{
    const auto &[looks, diagnosis] = lookAtWorld(profile, {});
    Recorder nothingYet;
    QList<NewEvent> events;
    const auto add = [&](const std::optional<Deed> &deed) {
        if (deed)
            events.append(eventOf(*deed, id, use.who, QDateTime::currentDateTimeUtc()));
    };
    for (const Observation &look : looks)
        add(nothingYet.take(look));
    add(nothingYet.take(diagnosis));
    if (!diagnosis.findings.isEmpty()) {
        const Finding &likeliest = diagnosis.findings.constFirst();
        notice(CommandText::tr("likeliest: %1, %2, confidence %3")
                   .arg(scenarioTitle(likeliest.scenario), plainLine(likeliest.target, 60),
                        percentText(likeliest.confidence)));
    }
    return events.isEmpty() ? Result<QList<Event>>(QList<Event>()) : journal.append(events);
}

// As they lie there, of an incident or all. Where the copy of the journal alone is left, it is restored first.
Result<QList<Event>> eventsThere(const JournalUse &use, const std::optional<QString> &id = {})
{
    if (!QFileInfo::exists(journalPath(use))) {
        const Result<bool> isThere = isJournalThere(journalPath(use));
        if (!isThere)
            return tl::make_unexpected(isThere.error());
        if (!*isThere)
            return QList<Event>();
        if (const auto restored = openJournal(use); !restored)
            return tl::make_unexpected(restored.error());
    }
    return readJournal(journalPath(use), id);
}

void tellIncident(const Incident &incident)
{
    answer(QStringLiteral("%1  %2  %3  %4")
               .arg(plainLine(incident.id, 60), incidentStateName(incident.state), severityName(incident.severity),
                    plainLine(incident.title, 200)));
}

void tellFollowUps(const QList<FollowUp> &followUps)
{
    int number = 0;
    for (const FollowUp &one : followUps) {
        QStringList more;
        if (!one.owner.isEmpty())
            more << plainLine(one.owner, 120);
        if (one.due.isValid())
            more << CommandText::tr("until %1").arg(one.due.toString(Qt::ISODate));
        const QString told = more.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(more.join(QStringLiteral(", ")));
        answer(QStringLiteral("[%1] %2. %3%4")
                   .arg(one.isDone ? QChar(u'x') : QChar(u' '))
                   .arg(++number)
                   .arg(plainLine(one.text, 300), told));
    }
}

} // namespace

int runIncidentNew(const JournalUse &use, const NewIncident &wanted, const Profile *profile)
{
    if (wanted.title.trimmed().isEmpty())
        return refuse(CommandText::tr("--title needs a few words: what is wrong"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Beginning beginning = beginningOf(wanted, profile, now);
    const Result<std::optional<Runbook>> runbook = runbookFor(wanted, profile, beginning);
    if (!runbook)
        return refuse(runbook.error().text);
    if (*runbook) {
        if (const Result<void> kept = RunbookShelf(use.data).keep(**runbook); !kept)
            return refuse(kept.error().text);
        beginning.runbookTitle = (*runbook)->title;
        beginning.runbookPath = (*runbook)->path;
        beginning.runbookHash = QString::fromLatin1((*runbook)->sha256);
    }
    const auto journal = openJournal(use);
    if (!journal)
        return refuse(journal.error().text);
    const Result<Event> event = (*journal)->begin(eventOf(deeds::opened(beginning), {}, use.who, now));
    if (!event)
        return refuse(event.error().text);
    const QString id = incidentOf({*event}).id;
    if (!use.json)
        answer(id);
    if (!profile)
        notice(
            CommandText::tr("bridgewatchctl: no profile can be used, so nothing was looked at; `bridgewatchctl lint` "
                            "says why"));
    const Result<QList<Event>> looks =
        profile ? lookInto(id, use, **journal, *profile) : Result<QList<Event>>(QList<Event>());
    if (use.json)
        answer(toJson(incidentOf(QList<Event>{*event} + looks.value_or(QList<Event>()))));
    if (!looks) // it is open all the same
        notice(looks.error().text);
    if (profile)
        annotateIncident(use, id, *profile);
    return 0;
}

int runIncidentList(const JournalUse &use)
{
    const Result<QList<Event>> events = eventsThere(use);
    if (!events)
        return refuse(events.error().text);
    QStringList ids; // in the order in which they were opened
    QMap<QString, QList<Event>> eventsOfEach;
    for (const Event &event : *events) {
        if (!eventsOfEach.contains(event.incident))
            ids.prepend(event.incident);
        eventsOfEach[event.incident] << event;
    }
    QJsonArray all;
    for (const QString &id : std::as_const(ids)) {
        const Incident incident = incidentOf(eventsOfEach.value(id));
        if (use.json)
            all.append(toJson(incident));
        else
            tellIncident(incident);
    }
    if (use.json)
        answer(QJsonObject{{QStringLiteral("incidents"), all}});
    else if (ids.isEmpty())
        answer(CommandText::tr("no incidents yet"));
    return 0;
}

int runIncidentShow(const JournalUse &use, const QString &id, const Profile *profile)
{
    const Result<QList<Event>> events = eventsThere(use, id);
    if (!events)
        return refuse(events.error().text);
    if (events->isEmpty())
        return refuse(noSuchIncident(id));
    const Incident incident = incidentOf(*events);
    const QList<TimelineEntry> timeline =
        timelineOf(*events, profile && !use.json ? targetLabels(profile->topology()) : TargetLabels());
    const QString dashboard =
        profile && profile->response.grafana
            ? grafanaLink(profile->response.grafana->dashboard, incident).toString(QUrl::FullyEncoded)
            : QString();
    if (use.json) {
        QJsonObject document = toJson(incident);
        document[QStringLiteral("timeline")] = toJson(timeline);
        document[QStringLiteral("dashboard")] = dashboard;
        answer(document);
        return 0;
    }
    tellIncident(incident);
    for (const TimelineEntry &entry : timeline)
        answer(QStringLiteral("%1  %2%3  (%4)")
                   .arg(rfc3339(entry.at), entry.heading,
                        entry.detail.isEmpty() ? QString() : QString(QStringLiteral(": ") + entry.detail), entry.who));
    tellFollowUps(incident.followUps);
    if (!dashboard.isEmpty())
        answer(CommandText::tr("dashboard: %1").arg(dashboard));
    return 0;
}

int runIncidentDeed(const JournalUse &use, const QString &id, const MakeDeeds &deeds)
{
    const auto journal = openJournal(use);
    const Result<QList<Event>> before = journal ? eventsOf(**journal, id) : tl::make_unexpected(journal.error());
    if (!before)
        return refuse(before.error().text);
    const Result<QList<Deed>> made = deeds(incidentOf(*before));
    if (!made)
        return refuse(made.error().text);
    QList<NewEvent> events;
    for (const Deed &deed : *made)
        events.append(eventOf(deed, id, use.who, QDateTime::currentDateTimeUtc()));
    const Result<QList<Event>> noted = (*journal)->append(events);
    if (!noted)
        return refuse(noted.error().text);
    const Incident after = incidentOf(*before + *noted);
    if (use.json)
        answer(toJson(after));
    else
        tellIncident(after);
    return 0;
}

Result<QString> incidentStep(const JournalUse &use, const Incident &incident, const QString &name)
{
    std::optional<Runbook> runbook;
    if (!incident.runbookHash.isEmpty()) {
        Result<Runbook> version = RunbookShelf(use.data).version(incident.runbookHash);
        if (!version)
            return tl::make_unexpected(version.error());
        runbook = std::move(*version);
    }
    const Topology nothing;
    const Diagnosis none;
    const GuideFacts facts{nothing, none, [](const QString &, const QString &) { return nullptr; }};
    const Result<GuideStep> step = stepNamed(guideOf(incident, runbook ? &*runbook : nullptr, facts), name);
    if (!step)
        return tl::make_unexpected(step.error());
    return step->id;
}

} // namespace bridgewatch
