// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/incident/deeds.h"

namespace bridgewatch {

// Actions in an incident although the profile is read-only: somebody allows them by typing one sentence, word for word.

[[nodiscard]] QString allowingSentence();
// Case, and how many blanks there are, do not matter.
[[nodiscard]] bool isAllowingSentence(const QString &typed);

// Whether actions are allowed in it as things stand; never in one that is over.
[[nodiscard]] bool allowsActions(const Incident &incident);

// What goes into its journal, or EINVAL: another sentence was typed, or the incident is over.
[[nodiscard]] Result<Deed> allowActions(const Incident &incident, const QString &typed);
// EINVAL: they are not allowed.
[[nodiscard]] Result<Deed> forbidActions(const Incident &incident);

} // namespace bridgewatch
