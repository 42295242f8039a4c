// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_file.h"

namespace bridgewatch::test {

[[nodiscard]] NewEvent newEvent(const QString &kind, const QString &text, const QString &incident = {});
// So many incidents with so many events each, in turn. Their ids.
[[nodiscard]] QStringList fillJournal(const QString &path, int incidents, int events);

// Runs statements on the file behind everybody's back and its triggers', which stand again afterwards. Their first
// trouble.
[[nodiscard]] QString tamper(const QString &path, const QStringList &statements);

[[nodiscard]] QByteArray contents(const QString &path);
void overwrite(const QString &path, const QByteArray &bytes);

} // namespace bridgewatch::test
