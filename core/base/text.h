// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <chrono>

namespace bridgewatch {

// Bytes from a stranger as one line of plain text that cannot steer a terminal or turn text
// around: controls and direction marks are shown as ⟨U+001B⟩, line breaks as a space, invalid
// UTF-8 as U+FFFD; cut at `limit` characters with an ellipsis.
[[nodiscard]] QString plainLine(const QByteArray &bytes, int limit = 300);
[[nodiscard]] QString plainLine(const QString &text, int limit = 300);

// Controls, what turns the direction of text, and what hides in it unseen.
[[nodiscard]] bool isTreacherous(char32_t c);
// Such a character for people to see: ⟨U+001B⟩.
[[nodiscard]] QString shownForm(char32_t c);

// The entry of `known` that a person most likely meant by `word`, or empty when none is near
// (edit distance at most a third of the length, and at most 3).
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

// The locale of the numbers that stand in sentences: that of the language in which they are; C where nothing is
// translated.
[[nodiscard]] QLocale sentenceLocale();
// "a, b, c", as the language joins them.
[[nodiscard]] QString listed(const QStringList &words);

// A span as people say it, with the two largest units at most: "0.4 ms", "83 ms", "2.5 s",
// "4 min 10 s", "6 d 4 h"; as the sentences around it.
[[nodiscard]] QString readable(std::chrono::microseconds span);
// Likewise, without a smaller unit of which there is none: "4 min".
[[nodiscard]] QString readableRound(std::chrono::microseconds span);

// Text as one cell of CSV (RFC 4180): quoted where it must be, and defused with an apostrophe where it begins with
// = + - @, a tab or a line's end.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace bridgewatch
