// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace bridgewatch {

// What was seen, on its way into the journal: in its order, what belongs to one incident together, and again until it
// is there. A turn of the watch gate goes alone, and only as long as nobody else has turned that gate: what falls due
// in one moment for several programs is noted by the first of them. Lives on the window's thread.
class Outbox final : public QObject {
    Q_OBJECT
public:
    static constexpr int limit = 5'000; // events
    static constexpr std::chrono::seconds retryAfter{10};
    static constexpr std::chrono::seconds patience{10}; // for one writing

    // The journal outlives it.
    explicit Outbox(Journal &journal, QObject *parent = nullptr);
    ~Outbox() override;

    // False: there are too many already, and this one is not noted.
    [[nodiscard]] bool add(const NewEvent &event);
    // The journal tells of an event, whoever wrote it.
    void hear(const Event &event);
    // What the journal has not told of yet.
    [[nodiscard]] QList<NewEvent> unheard() const;
    // A turn of its gate is among these.
    [[nodiscard]] bool isTurning(const QString &incident) const;
    // Why nothing gets through, or what did not; empty when all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    void troubleChanged();

private:
    struct Waiting {
        NewEvent event;
        bool isHeard = false;     // the journal has told of it
        bool isOvertaken = false; // somebody else has turned the gate: what was judged of it holds no more
    };

    QCoro::Task<> write();
    [[nodiscard]] QList<NewEvent> nextBatch() const;
    [[nodiscard]] std::optional<qint64> expectedBy(const NewEvent &event) const;
    void setTrouble(const QString &trouble);

    Journal &m_journal;
    QList<Waiting> m_waiting;        // not known to be written
    QHash<QString, qint64> m_newest; // sequence, by incident
    bool m_isWriting = false;
    bool m_awaitsNews = false; // the journal has gone on, and what it has gone on by is on its way here
    bool m_single = false;     // one of a batch was refused: each goes alone, to find it
    QString m_trouble;
    QTimer m_retry{this};
    std::stop_source m_stop;
};

} // namespace bridgewatch
