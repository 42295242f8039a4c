// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"
#include "core/profile/response_settings.h"

namespace bridgewatch {

// What is next about the marks of an incident. Whoever takes a turn notes it first, with the sequence of the last event
// it has seen: of several programs one gets to do it, and none does it twice.
struct MarkTurn {
    enum class What {
        Tell, // Grafana is to be told
        Lost, // somebody began to, and ended before it was noted what came of it
    };
    What what = What::Tell;
    GrafanaMark mark = GrafanaMark::Opening;
};

// After so long nobody is at it any more.
inline constexpr std::chrono::minutes markPatience{2};
// Later than this after its end, an incident that Grafana knows nothing of is left alone.
inline constexpr std::chrono::hours markMemory{24};

// The opening is told while the incident is not over, and its whole time once it is; each once, and the whole once more
// after it was opened again. Nothing for an incident of another profile.
[[nodiscard]] std::optional<MarkTurn> markTurn(const Incident &incident, const QString &profile, const QDateTime &now);

// The turn as it is noted.
[[nodiscard]] Deed markDeed(const MarkTurn &turn);

// The body of POST /api/annotations: the moment of the opening, or the span from when something was wrong to the
// resolution. Grafana shows the text as HTML: nothing in it is more than the characters that it is.
[[nodiscard]] QByteArray annotationJson(const Incident &incident, GrafanaMark mark, const QString &dashboardUid);

} // namespace bridgewatch
