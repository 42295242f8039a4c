// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"
#include "core/incident/incident.h"

namespace bridgewatch {

struct Deed;

// What a journal is told of a stage of an action. The plan in full stands in those of planning and confirming, as far
// as an event holds it: the last of very many victims are counted, not named; its hash is in all of them.
[[nodiscard]] Deed deedOf(const ActionEvent &event);

// Writes each stage into an incident in DATA/incidents.db: it is on the disk when the call returns, and an error keeps
// what was about to be sent from being sent. Each call blocks as long as the disk takes, and up to
// JournalFile::patience where others write; the first one also reads the journal. So it belongs to a thread that may
// wait.
[[nodiscard]] ActionJournal incidentJournal(const QString &data, const QString &incident, const QString &who);

// The incident as its journal has it now; an error in a sentence where it is not known, or closed, so that nothing may
// be written about actions in it. Blocks likewise.
[[nodiscard]] Result<Incident> incidentToActIn(const QString &data, const QString &incident);

} // namespace bridgewatch
