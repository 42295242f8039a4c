// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merge.h"

#include <QMap>
#include <QSet>

namespace bridgewatch {
namespace {

struct Candidates {
    const StoredEvent *database = nullptr;
    const StoredEvent *copy = nullptr;
};

bool follows(const StoredEvent &event, const QList<StoredEvent> &before)
{
    if (before.isEmpty())
        return event.sequence > 1 || event.previous == noHash();
    // Behind a gap there is nothing that it could be held against.
    return event.sequence > before.constLast().sequence + 1 || event.previous == before.constLast().hash;
}

const StoredEvent *choose(const Candidates &of, const QList<StoredEvent> &before)
{
    for (const StoredEvent *event : {of.database, of.copy}) {
        if (event && holdsTogether(*event) && follows(*event, before))
            return event;
    }
    return of.database;
}

} // namespace

QList<StoredEvent> merge(const QList<StoredEvent> &database, const QList<StoredEvent> &copy)
{
    QMap<qint64, Candidates> all;
    for (const StoredEvent &event : database)
        all[event.sequence].database = &event;
    for (const StoredEvent &event : copy)
        all[event.sequence].copy = &event;
    QList<StoredEvent> merged;
    QSet<QByteArray> ids;
    for (const Candidates &candidates : std::as_const(all)) {
        const StoredEvent *chosen = choose(candidates, merged);
        if (!chosen || ids.contains(chosen->id))
            continue;
        ids.insert(chosen->id);
        merged.append(*chosen);
    }
    return merged;
}

} // namespace bridgewatch
