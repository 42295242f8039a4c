// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/runbook.h"

namespace bridgewatch {

// A section that the document has no heading for; `at` is where it begins.
[[nodiscard]] Section impliedSection(SectionKind kind, const Block &at);

// Sections that tell; the others are worked through, and have steps.
[[nodiscard]] bool isTold(SectionKind kind);

// What is left once headings have made sections: a document without any gets one, sections of work without steps get
// steps (of a numbered list each entry, else all in one), steps get their ids and scenarios, and metadata is read.
void settle(Runbook &runbook);

} // namespace bridgewatch
