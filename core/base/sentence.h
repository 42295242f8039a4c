// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace bridgewatch {

// A sentence into which something was filled, without the blanks that Chinese does not have: between two of its
// characters, and after its punctuation. Beside a Latin letter or a digit a blank stays; other languages stay as they
// are.
[[nodiscard]] QString closedUp(const QString &sentence);
// "a; b; c", as the language joins them.
[[nodiscard]] QString clauses(const QStringList &all);
// 0.93 → "93 %", as the language writes it.
[[nodiscard]] QString percentText(double ratio);
// Families whose characters look as the language of the sentences writes them, the best first, for what the family
// before them does not have: many Chinese characters are drawn otherwise in Japanese. None where that is no matter.
[[nodiscard]] QStringList familiesOfScript();

} // namespace bridgewatch
