// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QtGlobal>
#include <optional>

namespace bridgewatch {

// When a line was written, by what stands at its head: ISO 8601 (2026-11-23T15:00:00.000Z, with any offset or
// none), PostgreSQL's %m and %t (2026-11-23 15:00:00.123 UTC), pm2's (2026-11-23 15:00:00:), each also in brackets.
// In milliseconds since the epoch, UTC; where no zone is named, or one by letters other than UTC and GMT,
// `offsetSeconds` east of Greenwich is meant. Nothing where there is no time, or none between 2000 and 2100.
[[nodiscard]] std::optional<qint64> timeAtHead(QByteArrayView line, int offsetSeconds);

// Whether the time at the head is the same wherever it was written: its zone is named.
[[nodiscard]] bool namesZone(QByteArrayView line);

// How many bytes at the head of the line tell this very moment, with what divides them from the rest; 0: it tells
// another, or none, or nothing else.
[[nodiscard]] qsizetype lengthOfTime(QByteArrayView line, qint64 at, int offsetSeconds);

} // namespace bridgewatch
