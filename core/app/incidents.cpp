// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/incidents.h"

#include "core/runbook/load.h"

#include <QDir>
#include <QPointer>

namespace bridgewatch {
namespace {

// Who notes what nobody does.
QString ourselves()
{
    return QStringLiteral("bridgewatch");
}

// Seconds without a tick after which nobody can say that somebody watched.
constexpr qint64 breakSeconds = 60;

} // namespace

Incidents::Incidents(const QString &data, World &world, AlertBoard &board, std::function<QDateTime()> clock,
                     QObject *parent)
    : QObject(parent), m_world(world), m_board(board), m_labels(targetLabels(world.topology())),
      m_clock(std::move(clock)), m_shelf(data), m_journal(QDir(data).filePath(QStringLiteral("incidents.db")))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { load(); });
    connect(&m_outbox, &Outbox::troubleChanged, this, [this] { Q_EMIT troubleChanged(trouble()); });
    connect(&m_journal, &Journal::appended, this, &Incidents::take);
    connect(&m_journal, &Journal::stateChanged, this,
            [this] { setNotice(m_journal.notices().join(QLatin1Char(' '))); });
}

Incidents::~Incidents()
{
    m_stop.request_stop();
}

void Incidents::start()
{
    m_ticked = m_clock();
    m_watchedSince = m_ticked;
    m_looksSince = m_ticked;
    load();
}

QCoro::Task<> Incidents::load()
{
    if (m_loading || m_loaded)
        co_return;
    const QPointer<Incidents> self(this);
    m_loading = true;
    const Result<void> done = co_await readAll();
    if (!self)
        co_return;
    m_loading = false;
    if (!done) {
        setTrouble(done.error().text);
        m_retry.start(retryAfter);
        co_return;
    }
    m_loaded = true;
    setTrouble({});
    Q_EMIT changed();
}

QCoro::Task<Result<void>> Incidents::readAll()
{
    const QPointer<Incidents> self(this);
    const Result<void> opened = co_await m_journal.open(limits());
    if (!self || !opened)
        co_return opened;
    const Result<QList<IncidentSpan>> spans = co_await m_journal.incidents(limits());
    if (!spans)
        co_return tl::make_unexpected(spans.error());
    if (!self)
        co_return Result<void>();
    m_older = std::max<qsizetype>(spans->size() - incidentLimit, 0);
    for (const IncidentSpan &span : spans->mid(m_older)) {
        const Result<void> done = co_await read(span.id);
        if (!self || !done)
            co_return done;
    }
    co_return Result<void>();
}

// All of it, from its beginning.
QCoro::Task<Result<void>> Incidents::read(QString id)
{
    const QPointer<Incidents> self(this);
    const Result<QList<Event>> events = co_await m_journal.events(id, limits());
    if (!events)
        co_return tl::make_unexpected(events.error());
    if (self)
        take(*events);
    co_return Result<void>();
}

// It is older than what was read, and goes on.
QCoro::Task<> Incidents::readOlder(QString id)
{
    const QPointer<Incidents> self(this);
    const Result<void> done = co_await read(id);
    if (self)
        setTrouble(done ? QString() : done.error().text);
}

void Incidents::take(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (m_known.contains(event.incident) || kindOf(event) == EventKind::Opened)
            learn(event);
        else if (m_loaded)
            readOlder(event.incident); // while loading its turn comes
    }
    remindRecorders();
    if (m_loaded)
        Q_EMIT changed();
}

// What is on its way comes behind everything that the journal has told of, the first of several of ours as well.
void Incidents::remindRecorders()
{
    const QList<NewEvent> onTheWay = m_outbox.unheard();
    for (const NewEvent &event : onTheWay) {
        const auto known = m_known.find(event.incident);
        const std::optional<EventKind> kind = eventKindFrom(event.kind);
        if (kind && known != m_known.end())
            known->second.recorder.read(*kind, event.payload);
    }
}

void Incidents::learn(const Event &event)
{
    Known &known = m_known[event.incident];
    if (event.sequence <= known.incident.lastSequence)
        return; // read already
    known.events.append(event);
    known.timeline += timelineOf({event}, m_labels);
    follow(known.incident, event);
    if (const std::optional<EventKind> kind = kindOf(event)) {
        known.recorder.read(*kind, event.payload);
        if (*kind == EventKind::Gate && event.payload.value(QLatin1String("what")) == QLatin1String("started"))
            known.wasWell.reset();
    }
    m_outbox.hear(event);
}

QList<Incident> Incidents::all() const
{
    QList<Incident> all;
    for (const auto &[id, known] : m_known)
        all.append(known.incident);
    std::sort(all.begin(), all.end(),
              [](const Incident &one, const Incident &other) { return one.opened > other.opened; });
    return all;
}

const Incident *Incidents::find(const QString &id) const
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? nullptr : &found->second.incident;
}

const Incident *Incidents::atWork(const QString &inFront) const
{
    const Incident *best = find(inFront);
    if (best && !best->isOver())
        return best;
    best = nullptr;
    for (const auto &[id, known] : m_known) {
        if (isFollowed(known.incident) && (!best || known.incident.opened > best->opened))
            best = &known.incident;
    }
    return best;
}

const QList<Event> &Incidents::events(const QString &id) const
{
    static const QList<Event> none;
    const auto found = m_known.find(id);
    return found == m_known.end() ? none : found->second.events;
}

const QList<TimelineEntry> &Incidents::timeline(const QString &id) const
{
    static const QList<TimelineEntry> none;
    const auto found = m_known.find(id);
    return found == m_known.end() ? none : found->second.timeline;
}

const Result<Runbook> *Incidents::version(const QString &id) const
{
    const auto found = m_known.find(id);
    if (found == m_known.end() || found->second.incident.runbookHash.isEmpty())
        return nullptr;
    const Known &known = found->second;
    if (!known.runbook)
        known.runbook = m_shelf.version(known.incident.runbookHash);
    return &*known.runbook;
}

const Runbook *Incidents::runbook(const QString &id) const
{
    const Result<Runbook> *version = this->version(id);
    return version && *version ? &**version : nullptr;
}

QString Incidents::runbookTrouble(const QString &id) const
{
    const Result<Runbook> *version = this->version(id);
    return version && !*version ? version->error().text : QString();
}

GuideFacts Incidents::facts() const
{
    return {m_world.topology(), m_world.diagnosis(),
            [this](const QString &target, const QString &vantage) { return m_world.latest(target, vantage); }};
}

QList<GuideSection> Incidents::guide(const QString &id) const
{
    const Incident *incident = find(id);
    return incident ? guideOf(*incident, runbook(id), facts()) : QList<GuideSection>();
}

QList<IncidentAlert> Incidents::standing() const
{
    QList<IncidentAlert> standing;
    for (const AlertRow &row : m_board.rows()) {
        if (row.state != AlertState::Gone && row.hidden == HiddenBy::Nothing)
            standing.append({row.key, row.alert.name, row.alert.severity, row.since});
    }
    return standing;
}

GateFacts Incidents::gateFacts() const
{
    return {m_world.topology(),
            [this](const QString &target, const QString &vantage) { return m_world.latest(target, vantage); },
            standing(), m_watchedSince};
}

QStringList Incidents::gateTroubles(const QString &id, const QDateTime &now) const
{
    const Incident *incident = find(id);
    return incident ? bridgewatch::gateTroubles(*incident, gateFacts(), now) : QStringList();
}

QCoro::Task<Result<QString>> Incidents::open(Beginning beginning, std::optional<Runbook> runbook, QString who)
{
    if (runbook) {
        if (const Result<void> kept = m_shelf.keep(*runbook); !kept)
            co_return tl::make_unexpected(kept.error());
        beginning.runbookTitle = runbook->title;
        beginning.runbookPath = runbook->path;
        beginning.runbookHash = QString::fromLatin1(runbook->sha256);
    }
    const Deed deed = deeds::opened(beginning);
    const NewEvent first = eventOf(deed, {}, who, m_clock());
    co_return co_await m_journal.begin(first, limits());
}

QCoro::Task<Result<void>> Incidents::record(QString id, QList<Deed> deeds, QString who, std::optional<qint64> seen)
{
    QList<NewEvent> events;
    for (const Deed &deed : std::as_const(deeds))
        events.append(eventOf(deed, id, who, m_clock()));
    const Result<QList<Event>> noted = co_await m_journal.appendAll(events, limits(), seen);
    if (!noted)
        co_return tl::make_unexpected(noted.error());
    co_return Result<void>();
}

void Incidents::observe(const Observation &observation)
{
    for (auto &[id, known] : m_known) {
        if (!isFollowed(known.incident))
            continue;
        if (const std::optional<Deed> deed = known.recorder.take(observation))
            note(id, known, *deed);
    }
}

void Incidents::tick(const QDateTime &now)
{
    noticeBreak(now);
    const GateFacts facts = gateFacts();
    m_isWhole = m_isWhole || isLookedAt({}, facts, m_looksSince, now);
    for (auto &[id, known] : m_known) {
        if (!isFollowed(known.incident))
            continue;
        recordWorld(id, known, facts, now);
        turnGate(id, known, facts, now);
    }
}

void Incidents::noticeBreak(const QDateTime &now)
{
    const bool isSetBack = m_ticked.isValid() && now < m_ticked; // the clock: that nobody looks anew for
    const bool isBreak = !m_ticked.isValid() || m_ticked.secsTo(now) > breakSeconds;
    if (isBreak || isSetBack)
        m_watchedSince = now;
    if (isBreak) {
        m_looksSince = m_ticked; // what is seen after a break may be seen before it is noticed
        m_isWhole = false;
    }
    m_looksSince = std::min(m_looksSince, now);
    m_ticked = now;
}

// A world of which little was seen yet is no healthy one: what the journal says stays until it was looked at.
void Incidents::recordWorld(const QString &id, Known &known, const GateFacts &facts, const QDateTime &now)
{
    const Diagnosis &diagnosis = m_world.diagnosis();
    if (m_isWhole || isLookedAt(known.recorder.targetsOf(diagnosis), facts, m_looksSince, now)) {
        if (const std::optional<Deed> deed = known.recorder.take(diagnosis))
            note(id, known, *deed);
    }
    for (const Deed &deed : known.recorder.take(facts.standing, m_isWhole))
        note(id, known, deed);
}

void Incidents::turnGate(const QString &id, Known &known, const GateFacts &facts, const QDateTime &now)
{
    const WatchGate &gate = known.incident.gate;
    if (!gate.isRunning() || m_outbox.isTurning(id))
        return;
    const bool isWell = bridgewatch::gateTroubles(known.incident, facts, now).isEmpty();
    const bool wasWell = std::exchange(known.wasWell, isWell).value_or(false);
    // Another program holds it, for what is not seen here: that one has as long as the watch lasts to let go of it.
    if (gate.held && isWell && wasWell && now < gate.due())
        return;
    if (const std::optional<Deed> deed = gateDeed(known.incident, facts, now))
        note(id, known, *deed);
}

// It counts as told from now on, so that it is not told twice while it is on its way.
void Incidents::note(const QString &id, Known &known, const Deed &deed)
{
    if (m_outbox.add(eventOf(deed, id, ourselves(), m_clock())))
        known.recorder.say(deed.kind, deed.payload);
}

const QString &Incidents::trouble() const
{
    for (const QString *trouble : {&m_trouble, &m_outbox.trouble()}) {
        if (!trouble->isEmpty())
            return *trouble;
    }
    return m_notice;
}

void Incidents::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged(this->trouble());
}

void Incidents::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    Q_EMIT troubleChanged(trouble());
}

} // namespace bridgewatch
