// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"
#include "core/alerts/episode_store.h"
#include "core/alerts/rules.h"

#include <QObject>

namespace bridgewatch {

// The sources of alerts that the profile names, as Alert::source has them.
[[nodiscard]] QString sourceName(const AlertmanagerSettings &settings);

// The board of what stands: alerts from every source, each once, with who took notice and what became of them.
// Lives on the window's thread and looks at no clock: every function that judges is told `now` (UTC), and tick()
// wants to be called every second or so, because time alone ends acknowledgements and maintenance.
//  - What came and went stays, as Gone, until somebody acknowledges it: unless it was hidden all the time.
//  - What flaps is one episode; an episode is notified once at most, and not before nothing hides it. Infos are
//    not notified. One that becomes worse than it ever was is notified again, and asks whoever acknowledged it.
//  - A source that does not answer keeps its alerts. They say since when nobody has confirmed them.
//  - An alert from an Alertmanager that is called Watchdog always fires: it is no row, but its absence where it
//    was seen before is one.
class AlertBoard final : public QObject {
    Q_OBJECT
public:
    // Alerts at once; of more than that the board says so at the source and leaves them out.
    static constexpr int alertLimit = 20'000;

    // `store` may be null, and must outlive the board.
    explicit AlertBoard(const Profile &profile, EpisodeStore *store = nullptr, QObject *parent = nullptr);

    // Until then those that the profile names (runbook_for). The rows say so from the next tick on.
    void setRunbooks(const RunbookPlaces &places) { m_runbooks = places; }
    // What was kept, before anything else is told. What stood goes on to stand until its source says otherwise.
    void resume(const KeptAlerts &kept, const QDateTime &now);
    // Before that, what is no row yet may stand nevertheless.
    [[nodiscard]] bool isResumed() const { return m_isResumed; }

    // Everything that stands at `source` now, what is suppressed there included. `trouble` says in a sentence what is
    // wrong with it all the same. Where it is not all, what is not among it may stand as well, and nothing of that
    // source ends.
    void take(const QString &source, const QList<Alert> &alerts, const QDateTime &now, const QString &trouble = {},
              bool isAll = true);
    void unreachable(const QString &source, const QString &trouble, const QDateTime &now);
    // A look, for the local rules.
    void observe(const Observation &observation, const QDateTime &now);
    void tick(const QDateTime &now);

    // For all of these rows, whatever became of them meanwhile.
    void acknowledge(const QStringList &keys, const Acknowledgement &acknowledgement, const QDateTime &now);
    void withdraw(const QStringList &keys, const QDateTime &now);

    // Worst first: what asks for somebody, then what is acknowledged, then what is gone; hidden rows among them.
    [[nodiscard]] const QList<AlertRow> &rows() const { return m_rows; }
    [[nodiscard]] const AlertRow *row(const QString &key) const;
    [[nodiscard]] QList<AlertSource> sources() const { return m_sources.values(); }
    // Empty when there is no such row.
    [[nodiscard]] QStringList why(const QString &key, const QList<LabelMatcher> &filter, const QDateTime &now) const;

Q_SIGNALS:
    void changed(); // rows or sources
    void notify(const bridgewatch::Episode &episode);

private:
    [[nodiscard]] RowContext context() const { return {m_settings, m_runbooks, m_sources}; }
    [[nodiscard]] bool hasRoomFor(const QString &key, AlertSource &source);
    void takeHeartbeat(AlertSource &source, bool beats, const QDateTime &now);
    void fire(const QString &key, const Alert &alert, const QDateTime &now);
    void clearOthers(const QString &source, const QSet<QString> &stands, const QDateTime &now);
    void resumeEpisode(Episode episode, const QDateTime &now);
    void resumeLocal();
    // The rows, and the episodes that somebody has to be told of.
    [[nodiscard]] QList<AlertRow> judgeEntries(QList<Episode> &notifications, const QDateTime &now);
    // Works out the rows, tells who has to be told, forgets and keeps.
    void judge(const QDateTime &now);
    void keepChanges();

    AlertSettings m_settings;
    RunbookPlaces m_runbooks;
    Rules m_rules;
    EpisodeStore *m_store;
    QMap<QString, AlertSource> m_sources;
    QMap<QString, AlertEntry> m_entries;
    QHash<QString, Episode> m_kept; // by key: as it was last given to the store
    QList<Episode> m_toKeep;        // besides the entries' newest
    QList<AlertRow> m_rows;
    QList<AlertSource> m_toldSources;
    bool m_isResumed = false;
    bool m_textsChanged = false; // of local alerts; tick() takes them
};

} // namespace bridgewatch
