// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace bridgewatch {

// Why `argument` cannot be handed to a login shell that may be any (sh, bash, zsh, fish, csh), or
// empty. Between single quotes they agree on everything but these: NUL and line breaks, which end
// a command; the backslash, which fish reads there; the exclamation mark, which csh does.
[[nodiscard]] QString argumentTrouble(const QString &argument);

// A command line that gives a program exactly these words, whatever stands in them; nothing when
// one of them has trouble.
[[nodiscard]] std::optional<QByteArray> commandLine(const QStringList &words);

} // namespace bridgewatch
