// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/incident_annotate.h"

#include "core/app/grafana.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/incident/annotation.h"
#include "core/journal/journal_file.h"

#include <QDir>

namespace bridgewatch {
namespace {

using State = MarkRecord::State;

constexpr std::chrono::seconds patience(10); // for the token and Grafana
constexpr int tries = 5;                     // of others who write at the same time, none does so for long

// What this program has taken upon itself, with the incident as it was then.
struct TakenTurn {
    Incident incident;
    MarkTurn turn;
};

NewEvent eventBy(const JournalUse &use, const QString &id, const Deed &deed)
{
    return eventOf(deed, id, use.who, QDateTime::currentDateTimeUtc());
}

// Nothing where there is nothing to do, or somebody else does it.
Result<std::optional<TakenTurn>> takeTurn(JournalFile &journal, const JournalUse &use, const QString &id,
                                          const QString &profile)
{
    for (int i = 0; i < tries; ++i) {
        const Result<QList<Event>> events = journal.events(id);
        if (!events)
            return tl::make_unexpected(events.error());
        const Incident incident = incidentOf(*events);
        const std::optional<MarkTurn> turn = markTurn(incident, profile, QDateTime::currentDateTimeUtc());
        if (events->isEmpty() || !turn)
            return std::optional<TakenTurn>();
        const Result<QList<Event>> noted =
            journal.append({eventBy(use, id, markDeed(*turn))}, events->constLast().sequence);
        if (noted && turn->what == MarkTurn::What::Tell)
            return std::optional(TakenTurn{incident, *turn});
        if (!noted && !noted.error().code.isErrno(EAGAIN))
            return tl::make_unexpected(noted.error());
    }
    return std::optional<TakenTurn>();
}

Result<void> annotate(const JournalUse &use, const QString &id, const Profile &profile)
{
    JournalFile journal(QDir(use.data).filePath(QStringLiteral("incidents.db")));
    if (const Result<void> opened = journal.open(); !opened)
        return opened;
    const Result<std::optional<TakenTurn>> taken = takeTurn(journal, use, id, profile.name);
    if (!taken || !*taken)
        return taken ? Result<void>() : tl::make_unexpected(taken.error());
    const GrafanaSettings &grafana = *profile.response.grafana;
    const auto &[incident, turn] = **taken;
    const AnnotationEnd end = await(postAnnotation(
        grafana, profile.name, annotationJson(incident, turn.mark, grafana.uid()), {Deadline::in(patience), {}}));
    if (end.state != State::Posted)
        notice(CommandText::tr("bridgewatchctl: Grafana and %1: %2").arg(id, end.text));
    const Result<QList<Event>> noted =
        journal.append({eventBy(use, id, deeds::marked(turn.mark, end.state, end.text))});
    return noted ? Result<void>() : tl::make_unexpected(noted.error());
}

} // namespace

void annotateIncident(const JournalUse &use, const QString &id, const Profile &profile)
{
    if (!profile.response.grafana || profile.response.grafana->token.from == SecretRef::From::None)
        return;
    if (const Result<void> done = annotate(use, id, profile); !done)
        notice(CommandText::tr("bridgewatchctl: what Grafana was told of %1 could not be noted: %2")
                   .arg(id, done.error().text));
}

} // namespace bridgewatch
