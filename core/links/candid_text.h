// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QList>
#include <QString>
#include <optional>

namespace bridgewatch {

// Candid values as text (https://github.com/dfinity/candid, "Textual Format"), as `dfx canister call` prints them: in
// brackets and with commas, or one value without. They come as JSON, as `--output json` would tell them: a record or a
// variant is an object, its fields by name or by the number that stands for it; a tuple's by their place; a vector an
// array, an option an array of one or none; a number is text without its '_'. Nothing when it is no such text, or
// larger or deeper than any count needs.
[[nodiscard]] std::optional<QList<QJsonValue>> parseCandidText(const QString &text);

// The number that stands for the name of a field where nobody knows the name.
[[nodiscard]] quint32 candidHash(const QString &name);

} // namespace bridgewatch
