// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/outbox.h"

#include <QPointer>
#include <algorithm>

namespace bridgewatch {
namespace {

// Events that go into the journal together.
constexpr qsizetype batchLimit = 50;

// The journal will never take this event; trying again is of no use.
bool isRefusal(const Error &error)
{
    return error.code.isErrno(E2BIG) || error.code.isErrno(EINVAL) || error.code.isErrno(ENOENT) ||
           error.code.isErrno(EEXIST);
}

bool isTurn(const NewEvent &event)
{
    return event.kind == eventKindName(EventKind::Gate);
}

} // namespace

Outbox::Outbox(Journal &journal, QObject *parent) : QObject(parent), m_journal(journal)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { write(); });
}

Outbox::~Outbox()
{
    m_stop.request_stop();
}

bool Outbox::add(const NewEvent &event)
{
    if (m_waiting.size() >= limit) {
        setTrouble(tr("What is seen is not noted any more: the journal cannot be written."));
        return false;
    }
    m_waiting.append(Waiting{event});
    write();
    return true;
}

void Outbox::hear(const Event &event)
{
    qint64 &newest = m_newest[event.incident];
    newest = std::max(newest, event.sequence);
    const bool isTurnOfGate = kindOf(event) == EventKind::Gate;
    for (Waiting &waiting : m_waiting) {
        if (waiting.event.id == event.id)
            waiting.isHeard = true;
        else if (isTurnOfGate && waiting.event.incident == event.incident && isTurn(waiting.event))
            waiting.isOvertaken = true;
    }
}

QList<NewEvent> Outbox::unheard() const
{
    QList<NewEvent> events;
    for (const Waiting &waiting : m_waiting) {
        if (!waiting.isHeard)
            events.append(waiting.event);
    }
    return events;
}

bool Outbox::isTurning(const QString &incident) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) {
        return waiting.event.incident == incident && isTurn(waiting.event) && !waiting.isHeard && !waiting.isOvertaken;
    });
}

// A turn of the gate goes alone, because it may be refused.
QList<NewEvent> Outbox::nextBatch() const
{
    const NewEvent &first = m_waiting.constFirst().event;
    QList<NewEvent> batch{first};
    const qsizetype most = m_single || isTurn(first) ? 1 : batchLimit;
    for (const Waiting &waiting : m_waiting.mid(1, most - 1)) {
        if (waiting.event.incident != first.incident || isTurn(waiting.event))
            break;
        batch.append(waiting.event);
    }
    return batch;
}

std::optional<qint64> Outbox::expectedBy(const NewEvent &event) const
{
    const auto newest = m_newest.constFind(event.incident);
    return isTurn(event) && newest != m_newest.constEnd() ? std::optional(*newest) : std::nullopt;
}

QCoro::Task<> Outbox::write()
{
    if (m_isWriting)
        co_return;
    const bool wasOvertaken = m_waiting.removeIf([](const Waiting &waiting) { return waiting.isOvertaken; }) > 0;
    if (m_waiting.isEmpty()) {
        m_awaitsNews = false;
        if (wasOvertaken) // what was refused for good is told of still
            setTrouble(QString());
        co_return;
    }
    const QPointer<Outbox> self(this);
    m_isWriting = true;
    const QList<NewEvent> batch = nextBatch();
    const std::optional<qint64> expected = expectedBy(batch.constFirst());
    const Limits limits{Deadline::in(patience), m_stop.get_token()};
    const Result<QList<Event>> noted = co_await m_journal.appendAll(batch, limits, expected);
    if (!self)
        co_return;
    m_isWriting = false;
    const bool hasChanged = !noted && noted.error().code.isErrno(EAGAIN); // which has been told of already
    if (hasChanged && expectedBy(batch.constFirst()) != expected) {
        m_awaitsNews = false;
        write();
        co_return;
    }
    if (hasChanged && !std::exchange(m_awaitsNews, true)) { // or stands behind this answer, among the posted events
        QMetaObject::invokeMethod(
            this, [this] { write(); }, Qt::QueuedConnection);
        co_return;
    }
    m_awaitsNews = false;
    if (!noted && !isRefusal(noted.error())) {
        setTrouble(noted.error().text);
        m_retry.start(retryAfter);
        co_return;
    }
    if (!noted && batch.size() > 1) {
        m_single = true;
    } else {
        m_waiting.remove(0, batch.size());
        m_single = m_single && !m_waiting.isEmpty();
        setTrouble(noted ? QString() : tr("Something that was seen is not in the journal: %1").arg(noted.error().text));
    }
    write();
}

void Outbox::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace bridgewatch
