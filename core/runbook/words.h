// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <QString>
#include <chrono>

namespace bridgewatch {

// The words of runbooks in English, German, Spanish and Chinese, whatever the language of the window.

enum class WordEnd { Open, Closed };
// Finds any of `words` (a pattern's alternatives, in any case) where a word begins; Closed: and ends. Chinese
// sets no blanks between words, so its words stand anywhere.
[[nodiscard]] QRegularExpression anyWord(const QString &words, WordEnd end);

// A pattern of the units of time, "min", "Stunden", "horas", "分钟", that captures nothing; and how long one is.
[[nodiscard]] QString timeUnits();
[[nodiscard]] std::chrono::milliseconds timeUnit(const QString &word);

} // namespace bridgewatch
