// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"

#include <QHash>

namespace bridgewatch {

// What of all that is seen belongs into the journal of an open incident: looks whose outcome, code or rung differs
// from the last one that it tells of, other findings, alerts that came and went. Knows what the journal says already
// from its events; a look that was never told of and is well is not told.
class Recorder {
public:
    // What the journal says: every event of the incident so far, then later ones, and what is on its way there.
    void read(EventKind kind, const QJsonObject &payload);

    [[nodiscard]] std::optional<Deed> take(const Observation &observation) const;
    [[nodiscard]] std::optional<Deed> take(const Diagnosis &diagnosis) const;
    // The targets that this diagnosis and the one in the journal speak of: to be looked at before it is taken.
    [[nodiscard]] QStringList targetsOf(const Diagnosis &diagnosis) const;
    // Alerts that stand now: a deed for each that the journal does not know to stand, and where `isWhole`, because
    // whatever stands is known, for each that it thinks still does.
    [[nodiscard]] QList<Deed> take(const QList<IncidentAlert> &standing, bool isWhole) const;

private:
    QHash<QString, QString> m_looks; // "target@vantage" → outcome, code and rung, as one text
    QStringList m_findings;          // scenario and target of each
    QMap<QString, IncidentAlert> m_standing;
};

} // namespace bridgewatch
