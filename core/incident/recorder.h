// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/deeds.h"

#include <QHash>

namespace bridgewatch {

// What of all that is seen belongs into the journal of an open incident: looks whose outcome, code or rung differs
// from the last one that it tells of, other findings, alerts that came and went. Knows what the journal says already
// from its events; a look that was never told of and is well is not told.
//
// Several may record into one journal and differ for good. So each speaks when what it sees itself has changed since it
// spoke, or when it has not spoken yet, and not because another one says otherwise.
class Recorder {
public:
    // What the journal says: every event of the incident so far, then later ones, and what is on its way there.
    void read(EventKind kind, const QJsonObject &payload);
    // The same, of what was taken here and is told of now.
    void say(EventKind kind, const QJsonObject &payload);

    [[nodiscard]] std::optional<Deed> take(const Observation &observation);
    [[nodiscard]] std::optional<Deed> take(const Diagnosis &diagnosis);
    // The targets that this diagnosis and the one in the journal speak of: to be looked at before it is taken.
    [[nodiscard]] QStringList targetsOf(const Diagnosis &diagnosis) const;
    // Alerts that stand now: a deed for each that is new here and that the journal does not know to stand, and where
    // `isWhole`, because whatever stands is known, for each that stands here no more, though the journal thinks so. The
    // first whole one tells of all that the journal thinks to stand.
    [[nodiscard]] QList<Deed> take(const QList<IncidentAlert> &standing, bool isWhole);

private:
    struct Memory {
        QHash<QString, QString> looks;       // "target@vantage" → outcome, code and rung, as one text
        std::optional<QStringList> findings; // scenario and target of each
        QMap<QString, IncidentAlert> standing;
    };
    static void remember(Memory &memory, EventKind kind, const QJsonObject &payload);

    Memory m_journal;        // what it says, whoever wrote it
    Memory m_own;            // what was seen here when it was last told, or needed no telling
    bool m_knowsAll = false; // an earlier list of alerts was whole
};

} // namespace bridgewatch
