// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "core/app/outbox.h"
#include "core/app/runbook_shelf.h"
#include "core/app/world.h"
#include "core/incident/guide.h"
#include "core/incident/recorder.h"
#include "core/incident/timeline.h"
#include "core/incident/watch_gate.h"
#include "core/journal/journal.h"

#include <QTimer>
#include <map>

namespace bridgewatch {

// The incidents of DATA, as their journal tells: read when it is opened and kept up to date whoever writes. Into those
// of this profile that are not over yet goes what is seen meanwhile: looks that changed, findings, alerts, and the
// turns of the watch gate. Lives on the window's thread.
class Incidents final : public QObject {
    Q_OBJECT
public:
    static constexpr int incidentLimit = 200; // the newest are known; older ones are in the journal
    static constexpr std::chrono::seconds retryAfter{10};
    static constexpr std::chrono::seconds patience{10}; // for one reading or writing

    // World and board outlive it. `clock` tells when something is noted.
    Incidents(const QString &data, World &world, AlertBoard &board,
              std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~Incidents() override;

    // Opens the journal and reads all of it; where that fails, it is tried again every `retryAfter`.
    void start();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] const QString &journalPath() const { return m_journal.path(); }
    // So many are in the journal alone: older ones than those that are known.
    [[nodiscard]] qsizetype older() const { return m_older; }

    // Newest first.
    [[nodiscard]] QList<Incident> all() const;
    [[nodiscard]] const Incident *find(const QString &id) const;
    // It was opened for the profile that is watched here, or for none: what is seen here belongs into it.
    [[nodiscard]] bool isOurs(const Incident &incident) const { return incident.isOf(m_world.topology().profile); }
    // What people work on: this one, or where it is over or none, the newest of ours that is not over; null: nothing.
    [[nodiscard]] const Incident *atWork(const QString &inFront = {}) const;
    [[nodiscard]] const QList<Event> &events(const QString &id) const;
    [[nodiscard]] const QList<TimelineEntry> &timeline(const QString &id) const;
    // The version that the incident keeps; null: it has none, or that is lost, and runbookTrouble() says why.
    [[nodiscard]] const Runbook *runbook(const QString &id) const;
    [[nodiscard]] QString runbookTrouble(const QString &id) const;
    // What guides are made from.
    [[nodiscard]] GuideFacts facts() const;
    [[nodiscard]] QList<GuideSection> guide(const QString &id) const;
    [[nodiscard]] QStringList gateTroubles(const QString &id, const QDateTime &now) const;

    // Opens an incident, which keeps this version of the runbook. Its id.
    QCoro::Task<Result<QString>> open(Beginning beginning, std::optional<Runbook> runbook, QString who);
    // What people do: all of the deeds are in the journal, or none. Refused with EAGAIN where the incident has events
    // that the caller had not seen when it decided; `seen` is Incident::lastSequence as it was then.
    QCoro::Task<Result<void>> record(QString id, QList<Deed> deeds, QString who, std::optional<qint64> seen = {});

    // A look has come in.
    void observe(const Observation &observation);
    // Every second or so.
    void tick(const QDateTime &now);

    // Why nothing can be read or written, or what the opening had to say; empty when all is well.
    [[nodiscard]] const QString &trouble() const;

Q_SIGNALS:
    void changed(); // incidents or their events
    void troubleChanged(const QString &trouble);

private:
    struct Known {
        QList<Event> events;
        QList<TimelineEntry> timeline;
        Incident incident;
        Recorder recorder;
        std::optional<bool> wasWell;                    // when the gate was judged last; none: not yet
        mutable std::optional<Result<Runbook>> runbook; // none: not read yet
    };

    QCoro::Task<> load();
    QCoro::Task<Result<void>> readAll();
    QCoro::Task<Result<void>> read(QString id);
    QCoro::Task<> readOlder(QString id);
    void take(const QList<Event> &events);
    void learn(const Event &event);
    void remindRecorders();
    void noticeBreak(const QDateTime &now);
    void recordWorld(const QString &id, Known &known, const GateFacts &facts, const QDateTime &now);
    void turnGate(const QString &id, Known &known, const GateFacts &facts, const QDateTime &now);
    void note(const QString &id, Known &known, const Deed &deed);
    [[nodiscard]] const Result<Runbook> *version(const QString &id) const;
    // What is seen goes into it.
    [[nodiscard]] bool isFollowed(const Incident &incident) const { return !incident.isOver() && isOurs(incident); }
    [[nodiscard]] QList<IncidentAlert> standing() const;
    [[nodiscard]] GateFacts gateFacts() const;
    [[nodiscard]] Limits limits() const { return {Deadline::in(patience), m_stop.get_token()}; }
    void setTrouble(const QString &trouble);
    void setNotice(const QString &notice);

    World &m_world;
    AlertBoard &m_board;
    TargetLabels m_labels; // of the world, which keeps its topology
    std::function<QDateTime()> m_clock;
    RunbookShelf m_shelf;
    std::map<QString, Known> m_known;
    bool m_loading = false;
    bool m_loaded = false;
    qsizetype m_older = 0;    // as it was when it was opened
    QString m_trouble;        // of the newest reading
    QString m_notice;         // of the opening; it stays
    QDateTime m_watchedSince; // without a break
    QDateTime m_looksSince;   // looks from then on were made while somebody watched
    bool m_isWhole = false;   // everything was looked at since, or had the time for it
    QDateTime m_ticked;       // last
    QTimer m_retry{this};
    std::stop_source m_stop;
    Outbox m_outbox{m_journal};
    Journal m_journal; // last: what it tells uses the above
};

} // namespace bridgewatch
