// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/runbook.h"

namespace bridgewatch {

// What is different in a runbook that was read anew. Sentences are plain text, translated.
struct RunbookChange {
    enum class Kind {
        Document,
        SectionAdded,
        SectionRemoved,
        SectionText,
        StepAdded,
        StepRemoved,
        StepText,
        StepMoved,
        StepRenamed,
        Escalation
    };
    Kind kind = Kind::Document;
    QString step; // id in the new runbook, of a step that is gone in the old one; empty: not about one
    QString sentence;
};

// In the order of the new runbook, what is gone at the end; empty when only blanks and places differ. A step is the
// same as long as its id is; one with the same contents under another title was renamed.
[[nodiscard]] QList<RunbookChange> changesBetween(const Runbook &before, const Runbook &after);

} // namespace bridgewatch
