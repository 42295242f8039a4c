// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"
#include "core/incident/world_facts.h"
#include "core/profile/profile.h"
#include "core/report/render.h"

#include <functional>
#include <optional>
#include <string>

namespace bridgewatch {

// Whether the journal at `path` is as it was written, or what of it touches one incident; writes nothing. The exit
// status is 0, or 2 with a line for each break.
[[nodiscard]] int runIncidentVerify(const QString &path, const std::optional<QString> &incident, bool json);

// The folder for data, who writes, and in which form to answer. The exit status of all commands is 0, or 2 with a
// sentence on standard error.
struct JournalUse {
    QString data;
    QString who;
    bool json = false;
};

// The name of who writes: this one, or the user's; one harmless line.
[[nodiscard]] QString journalName(const std::string &given);

struct NewIncident {
    QString title;
    Severity severity = Severity::High;
    QString runbook;    // path; empty: the first that the profile names, or none
    QStringList alerts; // names
};
// `profile` may be null: then respond_within has its defaults. Otherwise everything is looked at once it is open, and
// what is not well is noted in it.
[[nodiscard]] int runIncidentNew(const JournalUse &use, const NewIncident &wanted, const Profile *profile);
[[nodiscard]] int runIncidentList(const JournalUse &use);
// With the address of the dashboard over its time, where there is one; `profile` may be null.
[[nodiscard]] int runIncidentShow(const JournalUse &use, const QString &id, const Profile *profile);
// `deeds` makes of the incident as it is what goes into its journal, or says why that cannot be.
using MakeDeeds = std::function<Result<QList<Deed>>(const Incident &incident)>;
[[nodiscard]] int runIncidentDeed(const JournalUse &use, const QString &id, const MakeDeeds &deeds);
// What a step of the incident's runbook is called, by any of its names.
[[nodiscard]] Result<QString> incidentStep(const JournalUse &use, const Incident &incident, const QString &name);
struct Escalating {
    QString condition; // as the profile writes it, or the number of its rule, from 1; empty: none of them
    QString contact;   // id; empty: whom the rule names
    std::optional<Escalated::How> how;
    bool hasAnswered = false;
    std::optional<Answer::Said> said; // what a person says of the condition
    QString asked;                    // of them; stands in the message
    QString effect;                   // stands in the message
    QString text;                     // what they were told, or are sent
    QString result;                   // what came of it
    bool failed = false;
};
// Journals that somebody was called, has answered, or what a person says of a condition; posts `text` where it goes to
// a webhook. Asked for none of these: looks at everything and prints whom to call, how, and the message for them.
[[nodiscard]] int runIncidentEscalate(const JournalUse &use, const QString &id, const Escalating &wanted,
                                      const Profile &profile);
// Watches for `span` (none: the profile's) that everything stays healthy; ends when the gate has passed.
[[nodiscard]] int runIncidentWatch(const JournalUse &use, const QString &id,
                                   std::optional<std::chrono::milliseconds> span, const Profile &profile);

struct ExportOptions {
    ReportFormat format = ReportFormat::Markdown;
    QString file; // is written over, whole or not at all, and is its owner's alone; empty or "-": standard output
    Redaction redaction;
};
// The report. `profile` may be null, where nothing is to be masked.
[[nodiscard]] int runIncidentExport(const JournalUse &use, const QString &id, const ExportOptions &options,
                                    const Profile *profile);

} // namespace bridgewatch
