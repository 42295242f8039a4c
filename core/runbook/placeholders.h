// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bridgewatch {

// A part of a text with placeholders such as <db-host>: names of letters, digits, - _ . and up to three single blanks.
struct Segment {
    QString text;        // the value where there is one, otherwise as written
    QString placeholder; // its name, as the map of values has it; empty: plain text
    bool filled = false;
    bool operator==(const Segment &) const = default;
};

// The form in which values are named: "DB_Host" and "db host" are "db-host".
[[nodiscard]] QString placeholderName(const QString &written);

// The text in parts, in its order. Tags of HTML and what stands between signs of comparison are no placeholders,
// unless `values` has them.
[[nodiscard]] QList<Segment> fillPlaceholders(const QString &text, const QMap<QString, QString> &values);

// The parts as one text, and the names that found no value.
[[nodiscard]] QString joined(const QList<Segment> &segments);
[[nodiscard]] QStringList unfilled(const QList<Segment> &segments);

} // namespace bridgewatch
