// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "ui/widgets/state_badge.h"

namespace bridgewatch {

// Alerts in the words of the window.

// What asks for somebody, worst first.
[[nodiscard]] QList<AlertRow> firingOf(const AlertBoard &board);
[[nodiscard]] QString firingText(const QList<AlertRow> &firing); // "3 alerts · HIGH"; of one at least
[[nodiscard]] Outcome shadeOf(Severity severity);                // as which a severity is drawn: Info is grey
[[nodiscard]] BadgeText badgeOf(const AlertRow &row);
// Below the name: what became of it, what it says itself, and who tells of it.
[[nodiscard]] QString detailOf(const AlertRow &row, const QDateTime &now);
// "in 41 min", "overdue by 5 min"; empty where nobody has to respond.
[[nodiscard]] QString respondText(const AlertRow &row, const QDateTime &now);
// Less than a quarter of an hour is left, or nothing.
[[nodiscard]] bool isPressing(const AlertRow &row, const QDateTime &now);
[[nodiscard]] QString runbookText(const AlertRow &row); // the name of the file, or the host of the address
// "own rules", "alertmanager:9093".
[[nodiscard]] QString sourceWord(const QString &source);
// Who is listened to and since when not: a sentence for each that says something.
[[nodiscard]] QString sourcesText(const QList<AlertSource> &sources, const QDateTime &now);
// Of the sources alone that do not answer, or do not tell everything; empty when all do.
[[nodiscard]] QString silentSourcesText(const QList<AlertSource> &sources, const QDateTime &now);

} // namespace bridgewatch
