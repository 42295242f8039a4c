// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/logs.h"

#include "core/logs/log_follower.h"
#include "core/monitor/monitor.h"

#include <spdlog/spdlog.h>

namespace bridgewatch {
namespace {

const LogSettings &settingsOf(const Target &target)
{
    return std::get<LogSettings>(target.settings);
}

// What looks are told: the lines that tell of errors, by class and minute.
void count(FollowedLogs &logs, const QString &target, const LogBatch &batch, const QStringList &classes)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const LogBatch::Line &line : batch.lines) {
        if (line.lineClass != 0 && line.at != 0)
            logs.add(target, classes.at(line.lineClass - 1), line.at / 60'000, 1, now);
    }
}

// On the monitor's thread; the books are on another.
QCoro::Task<> followOnThread(Target target, Logs *logs, Vantages &vantages, std::stop_token stop)
{
    const auto classifier = std::make_shared<const LineClassifier>(settingsOf(target).classes);
    FollowedLogs &known = vantages.logs();
    const QString id = target.id;
    LogSink sink;
    sink.lines = [logs, id, classifier, &known](LogBatch batch) {
        count(known, id, batch, classifier->classes());
        QMetaObject::invokeMethod(
            logs, [logs, id, batch = std::move(batch)] { logs->find(id)->append(batch); }, Qt::QueuedConnection);
    };
    sink.state = [logs, id, &known](const LogState &state) {
        known.setFollowing(id, state.now == LogState::Now::Following, state.text);
        QMetaObject::invokeMethod(
            logs, [logs, id, state] { logs->setState(id, state); }, Qt::QueuedConnection);
    };
    sink.files = [id, classifier, &known](const QStringList &files) { known.begin(id, files, classifier->classes()); };
    SshLink *const host = vantages.find(target.vantages.value(0));
    co_await followLog(settingsOf(target), host, classifier, sink, stop);
    known.end(id);
}

} // namespace

Logs::Logs(const Profile &profile, QObject *parent) : QObject(parent)
{
    for (const Target &target : profile.targets) {
        if (target.kind != Kind::Log)
            continue;
        m_targets << target;
        m_books.push_back(
            std::make_unique<LogBook>(target.id, LineClassifier::classesWith(settingsOf(target).classes)));
    }
}

Logs::~Logs() = default;

void Logs::follow(Monitor &monitor)
{
    for (const Target &target : std::as_const(m_targets)) {
        spdlog::info("Following the log {}", target.id.toStdString());
        monitor.accompany([this, target](Vantages &vantages, std::stop_token stop) {
            return followOnThread(target, this, vantages, std::move(stop));
        });
    }
}

LogBook *Logs::find(const QString &target) const
{
    const auto found = std::find_if(m_books.begin(), m_books.end(),
                                    [&](const std::unique_ptr<LogBook> &book) { return book->target() == target; });
    return found == m_books.end() ? nullptr : found->get();
}

const Target *Logs::targetOf(const QString &id) const
{
    const auto found =
        std::find_if(m_targets.begin(), m_targets.end(), [&](const Target &one) { return one.id == id; });
    return found == m_targets.end() ? nullptr : &*found;
}

QString Logs::label(const QString &target) const
{
    const Target *found = targetOf(target);
    return found ? found->label : target;
}

QString Logs::vantage(const QString &target) const
{
    const Target *found = targetOf(target);
    return found ? found->vantages.value(0) : QString();
}

void Logs::setState(const QString &target, const LogState &state)
{
    if (m_states.value(target) == state)
        return;
    m_states[target] = state;
    Q_EMIT stateChanged(target);
}

} // namespace bridgewatch
