// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/runbook.h"

namespace bridgewatch {

// Whether text (UTF-8) begins with "Alert:", "Severity:" or another word for what a runbook says of itself.
[[nodiscard]] bool beginsAsMetadata(const QByteArray &text);

// Takes what a block says of the runbook: lines, an entry of a list, a quotation or a table of two columns. What is
// known already stays.
void takeMetadata(const Block &block, Runbook &runbook);

// YAML front matter, a few forms of it: "key: value", "key: [a, b]", "key:" and lines "- a" below.
inline constexpr int frontMatterLinesLimit = 200;
struct FrontMatter {
    qsizetype end = 0;                 // where the document goes on, in bytes; 0: there is none
    QMap<QString, QStringList> values; // keys in lower case, with _ for - and blanks
    bool isUnclosed = false;           // it begins, and nothing says where it ends: it counts as text
};
// `from` is where the document begins, behind a byte order mark.
[[nodiscard]] FrontMatter readFrontMatter(const QByteArray &text, qsizetype from);
void takeFrontMatter(const FrontMatter &matter, Runbook &runbook);

// "< 1 hour", "within 15m", "15-30 minutes" (its end), "1 h 30 min"; nothing where no time is said.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseResponseTime(const QString &text);

} // namespace bridgewatch
