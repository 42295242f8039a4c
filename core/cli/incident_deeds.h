// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/incident/deeds.h"

namespace bridgewatch {

// What the words of a command say of an incident, as it goes into the journal; or why it cannot be said.
[[nodiscard]] Result<QList<Deed>> resolveDeeds(const Incident &incident, const QString &cause);
[[nodiscard]] Result<QList<Deed>> closeDeeds(const Incident &incident);
// `scenario` is its id or letter.
[[nodiscard]] Result<QList<Deed>> chooseDeeds(const QString &scenario, const QString &because);
// `due` is a day as ISO 8601 writes it; empty: none.
[[nodiscard]] Result<QList<Deed>> followUpDeeds(const QString &what, const QString &owner, const QString &due);
// `which` is its number, from 1, or its text.
[[nodiscard]] Result<QList<Deed>> followUpDone(const Incident &incident, const QString &which);

} // namespace bridgewatch
