// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/watch.h"

#include "core/app/past_reader.h"

#include <QLocale>
#include <QPointer>
#include <malloc.h>
#include <spdlog/spdlog.h>

namespace bridgewatch {

Watch::Watch(const Profile &profile, const QString &data, QObject *parent)
    : QObject(parent), m_world(profile.topology()),
      m_kept(data + QStringLiteral("/history.db"),
             {profile.store.raw, profile.store.minutes, profile.store.hours, profile.store.bytes}),
      m_prometheus(prometheusOf(profile)), m_alerts(data + QStringLiteral("/alerts.db")), m_board(profile, &m_alerts),
      m_feed(profile.alerts, m_board), m_sessions(profile), m_logs(profile), m_incidents(data, m_world, m_board),
      m_earlier(m_world, data + QStringLiteral("/history.db")), m_escalations(profile, m_world, m_incidents),
      m_annotations(profile, m_incidents), m_runbooks(profile), m_readiness(profile),
      m_lines(m_logs, [this](const SeriesId &id, const QDateTime &at, double count) { m_kept.record(id, at, count); }),
      m_monitor(profile)
{
    spdlog::info("Watching {} targets of the profile {}", profile.targets.size(), profile.path.toStdString());
    connect(&m_monitor, &Monitor::observed, this, &Watch::take);
    connect(&m_monitor, &Monitor::pulse, this, &Watch::pulse);
    connect(&m_second, &QTimer::timeout, this, [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_board.tick(now);
        m_incidents.tick(now);
        m_earlier.tick(now);
        if (!m_earlier.isAsking()) // what is noted says for how long it has been so
            m_escalations.tick(now);
        m_annotations.tick(now);
        m_lines.tick(now);
    });
    // What is free in the midst of the heap goes back to the system: over days it would only grow (malloc_trim(3)).
    connect(&m_tidying, &QTimer::timeout, this, [] { ::malloc_trim(0); });
    connect(&m_kept, &SqliteHistory::stateChanged, this, &Watch::sayHistoryState);
    const auto tell = [this](const QString &trouble) {
        if (!trouble.isEmpty())
            complain(trouble);
    };
    connect(&m_alerts, &AlertStore::troubleChanged, this, tell);
    connect(&m_incidents, &Incidents::troubleChanged, this, tell);
    connect(&m_annotations, &Annotations::troubled, this, tell);
    const auto name = [this] { m_board.setRunbooks(m_runbooks.places()); };
    connect(&m_runbooks, &Runbooks::changed, this, name);
    name();
    connectNotices();
    m_readiness.serve(m_monitor, [this](QList<SeriesId> ids, TimeRange range, int steps, Limits limits) {
        return history().read(std::move(ids), std::move(range), steps, std::move(limits));
    });
}

void Watch::start()
{
    resumeBoard();
    m_incidents.start();
}

// What stood when the program ended comes before anything that is seen now.
QCoro::Task<> Watch::resumeBoard()
{
    const QPointer<Watch> self(this);
    const Limits limits{Deadline::in(std::chrono::seconds(5)), {}};
    const Result<KeptAlerts> kept = co_await m_alerts.load(QDateTime::currentDateTimeUtc(), limits);
    if (!self)
        co_return;
    if (!kept)
        complain(kept.error().text);
    m_board.resume(kept.value_or(KeptAlerts()), QDateTime::currentDateTimeUtc());
    m_monitor.start();
    m_logs.follow(m_monitor);
    m_feed.start();
    m_second.start(std::chrono::seconds(1));
    m_tidying.start(tidyEvery);
}

HistorySource &Watch::history()
{
    if (m_prometheus)
        return *m_prometheus;
    return m_kept;
}

void Watch::sayHistoryState()
{
    const HistoryState before = std::exchange(m_told, m_kept.state());
    for (const QString &sentence : m_told.notices.mid(before.notices.size()))
        notice(sentence);
    if (m_told.trouble != before.trouble && !m_told.trouble.isEmpty())
        complain(m_told.trouble);
}

void Watch::connectNotices()
{
    const auto seconds = [](std::chrono::milliseconds span) {
        return QLocale().toString(static_cast<double>(span.count()) / 1000.0, 'f', 1);
    };
    connect(&m_monitor, &Monitor::paused, this, [this, seconds](std::chrono::milliseconds span) {
        notice(tr("Nothing was seen for %1 s: the machine slept, or the program was stopped. Looking again.")
                   .arg(seconds(span)));
    });
    connect(&m_monitor, &Monitor::clockJumped, this, [this, seconds](std::chrono::milliseconds span) {
        notice(tr("The clock of this machine was set by %1 s.").arg(seconds(span)));
    });
    connect(&m_monitor, &Monitor::networkChanged, this,
            [this] { notice(tr("The network of this machine changed. Looking again.")); });
    connect(&m_monitor, &Monitor::stuck, this, [this](bool isStuck) {
        m_world.setStuck(isStuck);
        notice(isStuck ? tr("Looking has come to a halt: what is shown gets no newer.") : tr("Looking goes on."));
    });
}

void Watch::complain(const QString &sentence)
{
    notice(sentence);
    Q_EMIT troubled(sentence);
}

void Watch::notice(const QString &sentence)
{
    spdlog::warn("{}", sentence.toStdString());
    Q_EMIT noticed(sentence);
}

void Watch::take(const Observation &observation)
{
    const Observation *latest = m_world.latest(observation.target, observation.vantage);
    const std::optional<Observation> before = latest ? std::optional(*latest) : std::nullopt;
    if (!before || before->outcome != observation.outcome || before->code != observation.code)
        spdlog::info("{} from {} is {}: {}", observation.target.toStdString(), observation.vantage.toStdString(),
                     outcomeName(observation.outcome).toStdString(), observation.text.toStdString());
    m_world.take(observation);
    m_kept.record(observation);
    m_board.observe(observation, QDateTime::currentDateTimeUtc());
    m_incidents.observe(observation);
    Q_EMIT observed(observation, before ? &*before : nullptr);
}

} // namespace bridgewatch
