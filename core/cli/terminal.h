// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QString>

namespace bridgewatch {

// Standard output carries the answer alone; notices go to standard error. All UTF-8.
void answer(const QString &line);
void answer(const QJsonObject &document);
void answerBytes(const QByteArray &document); // as they are
void notice(const QString &line);
// Whether all that was answered so far could be written; a full disk or a closed pipe keeps it.
[[nodiscard]] bool answersArrived();

// Whether standard output is a terminal that wants colour (NO_COLOR and TERM=dumb are heeded).
[[nodiscard]] bool wantsColour();

enum class Tint { Plain, Bold, Dim, Good, Warning, Bad };
// `text` in that tint, or as it is where no colour is wanted.
[[nodiscard]] QString tinted(const QString &text, Tint tint);

// Asks on the terminal without echo, or reads the first line of standard input when that is no
// terminal. The echo comes back on every way out, signals included.
[[nodiscard]] Result<Secret> readSecret(const QString &prompt);

} // namespace bridgewatch
