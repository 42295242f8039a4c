// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/markdown.h"

namespace bridgewatch {

// Makes sections and steps of a document's items, in their order; every item is kept. The runbook's title may be known
// already, from front matter. Scenario marks that belong to no step go to `problems`, without a file.
void arrange(QList<MarkdownItem> items, Runbook &runbook, Problems &problems);

// Rows of the tables of the escalation sections, or of entries such as "Data corrupted: call the lead".
[[nodiscard]] QList<EscalationRow> readEscalation(const QList<Section> &sections);

} // namespace bridgewatch
