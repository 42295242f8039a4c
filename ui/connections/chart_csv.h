// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/samples.h"

namespace bridgewatch {

// One line of a chart as a column of a table.
struct CsvColumn {
    QString title;
    Samples samples;
};

// A table by RFC 4180, UTF-8: a row for each moment within `span` at which any column has a value, the
// moment in UTC by RFC 3339, figures with a point. No cell of text begins with what a spreadsheet would
// calculate.
[[nodiscard]] QByteArray csvOf(const QList<CsvColumn> &columns, Span span);

} // namespace bridgewatch
