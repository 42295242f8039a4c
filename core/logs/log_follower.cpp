// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_follower.h"

#include "core/base/text.h"
#include "core/base/wait.h"
#include "core/links/link_text.h"
#include "core/links/pm2_list.h"
#include "core/logs/line_gatherer.h"
#include "core/logs/local_log_file.h"
#include "core/logs/log_tail.h"
#include "core/logs/remote_log_file.h"

#include <cstring>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

constexpr auto lookHere = 250ms;
constexpr auto lookThere = 500ms;   // after something came
constexpr auto lookThereIdle = 1s;  // else
constexpr auto lookForMissing = 3s; // at a file that is not there
constexpr auto answerWithin = 20s;  // one question to a host
constexpr auto shortestPause = 1s;  // before another try, doubled each time
constexpr auto longestPause = 15s;

QCoro::Task<> pause(std::chrono::milliseconds span, std::stop_token stop)
{
    Wait wait(Limits{Deadline::in(span), stop});
    (void)co_await wait;
}

Limits within(std::chrono::milliseconds span, const std::stop_token &stop)
{
    return {Deadline::in(span), stop};
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString whyNot(const QString &file, const FailureCode &code)
{
    const QString reason =
        code.is(FailureCode::Family::Errno) ? QString::fromUtf8(strerrordesc_np(code.number())) : code.toString();
    return LogText::tr("%1: %2").arg(plainLine(file, 160), reason);
}

// The state of a log is the worst of its files'.
class States {
public:
    explicit States(std::function<void(LogState)> tell) : m_tell(std::move(tell)) {}

    void set(const QString &file, const LogState &state)
    {
        m_states[file] = state;
        LogState worst = state;
        for (const LogState &one : std::as_const(m_states)) {
            if (rank(one) > rank(worst))
                worst = one;
        }
        if (m_told == worst)
            return;
        m_told = worst;
        m_tell(worst);
    }
    void clear(const QString &file) { m_states.remove(file); }

private:
    static int rank(const LogState &state)
    {
        switch (state.now) {
        case LogState::Now::Following: return 0;
        case LogState::Now::Starting: return 1;
        case LogState::Now::Waiting: return 2;
        case LogState::Now::Failing: break;
        }
        return 3;
    }

    std::function<void(LogState)> m_tell;
    QMap<QString, LogState> m_states;
    std::optional<LogState> m_told;
};

// One file of a log.
class FileFollower {
public:
    FileFollower(QString path, LineSource source, SshLink *host, std::shared_ptr<const LineClassifier> classifier,
                 LogSink sink, std::shared_ptr<States> states, std::stop_token stop)
        : m_path(std::move(path)), m_host(host), m_gatherer(std::move(classifier), source), m_sink(std::move(sink)),
          m_states(std::move(states)), m_stop(std::move(stop)), m_tail(output())
    {
    }

    QCoro::Task<> run()
    {
        auto wait = std::chrono::milliseconds(shortestPause);
        while (!m_stop.stop_requested()) {
            const Result<std::unique_ptr<LogFile>> file = co_await begin();
            if (file) {
                wait = shortestPause;
                co_await goAlong(**file);
                m_tail.detach();
            } else if (!m_stop.stop_requested()) {
                tell(LogState::Now::Failing,
                     file.error().text.isEmpty() ? file.error().code.toString() : file.error().text);
            }
            co_await pause(file ? std::chrono::milliseconds(shortestPause) : wait, m_stop);
            wait = std::min<std::chrono::milliseconds>(wait * 2, longestPause);
        }
    }

private:
    LogTail::Output output()
    {
        return {[this](QByteArrayView bytes) { m_gatherer.feed(bytes, m_tail.isLevel() ? now() : 0, m_levelAt); },
                [this] { m_gatherer.breakLine(now()); },
                [this](const QString &text) { m_gatherer.notice(text, now()); }};
    }

    QCoro::Task<Result<std::unique_ptr<LogFile>>> begin()
    {
        if (!m_host) {
            std::unique_ptr<LogFile> here = std::make_unique<LocalLogFile>(m_path);
            co_return here;
        }
        const Result<void> reached = co_await m_host->reach(within(answerWithin, m_stop));
        if (!reached)
            co_return tl::make_unexpected(reached.error());
        Result<std::unique_ptr<RemoteLogFile>> there =
            co_await RemoteLogFile::begin(*m_host, m_path, within(answerWithin, m_stop));
        if (!there)
            co_return tl::make_unexpected(there.error());
        std::unique_ptr<LogFile> file = std::move(*there);
        co_return file;
    }

    // Until the way to the file is lost.
    QCoro::Task<> goAlong(LogFile &file)
    {
        while (!m_stop.stop_requested()) {
            m_gatherer.setUtcOffset(file.utcOffset()); // here it changes with the season
            const qint64 began = now();
            const Result<LogTail::Step> step = co_await m_tail.step(file, within(answerWithin, m_stop));
            if (m_stop.stop_requested())
                break;
            const bool came = !m_gatherer.isEmpty();
            if (came)
                m_sink.lines(m_gatherer.take());
            if (!step) {
                // A program that ran for its whole time has ended as it should.
                if (!step.error().code.is(FailureCode::Family::Closed))
                    tell(LogState::Now::Failing, whyNot(m_path, step.error().code));
                break;
            }
            if (step->trouble.isNone() && !step->moved)
                m_levelAt = began;
            if (step->trouble.isNone())
                tell(LogState::Now::Following, {});
            else
                tell(LogState::Now::Waiting, whyNot(m_path, step->trouble));
            if (!step->moved)
                co_await pause(interval(came || step->leaving, !step->trouble.isNone()), m_stop);
            else if (!m_host)
                co_await pause(1ms, m_stop); // a turn for the event loop
        }
    }

    [[nodiscard]] std::chrono::milliseconds interval(bool came, bool missing) const
    {
        if (!m_host)
            return lookHere;
        return missing ? std::chrono::milliseconds(lookForMissing)
               : came  ? std::chrono::milliseconds(lookThere)
                       : std::chrono::milliseconds(lookThereIdle);
    }

    void tell(LogState::Now state, const QString &text) { m_states->set(m_path, {state, text}); }

    QString m_path;
    SshLink *m_host;
    LineGatherer m_gatherer;
    LogSink m_sink;
    std::shared_ptr<States> m_states;
    std::stop_token m_stop;
    LogTail m_tail;
    qint64 m_levelAt = 0; // when everything had been read, in ms since the epoch
};

QCoro::Task<> followFile(std::shared_ptr<FileFollower> follower)
{
    co_await follower->run();
}

// The files of a log that are followed at present.
class Followers {
public:
    Followers(SshLink *host, std::shared_ptr<const LineClassifier> classifier, LogSink sink,
              std::shared_ptr<States> states, std::stop_token stop)
        : m_host(host), m_classifier(std::move(classifier)), m_sink(std::move(sink)), m_states(std::move(states)),
          m_stop(std::move(stop))
    {
    }

    // These from now on, and no others.
    void follow(const QStringList &files)
    {
        if (files != m_files && !files.isEmpty())
            m_sink.files(files);
        m_files = files;
        for (const std::unique_ptr<One> &one : m_running) {
            if (!files.contains(one->path))
                leave(*one);
        }
        std::erase_if(m_running, [](const std::unique_ptr<One> &one) { return one->isLeft && one->task.isReady(); });
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (!isFollowed(files.at(i)))
                begin(files.at(i), i == 0 ? LineSource::First : LineSource::Second);
        }
    }

    QCoro::Task<> ended()
    {
        for (const std::unique_ptr<One> &one : m_running)
            co_await one->task;
    }

private:
    // Ends when all do, or earlier.
    struct One {
        One(QString file, const std::stop_token &all)
            : path(std::move(file)), withAll(all, [this] { stop.request_stop(); })
        {
        }
        QString path;
        bool isLeft = false;
        std::stop_source stop;
        std::stop_callback<std::function<void()>> withAll;
        QCoro::Task<> task;
    };

    [[nodiscard]] bool isFollowed(const QString &path) const
    {
        return std::any_of(m_running.begin(), m_running.end(),
                           [&](const std::unique_ptr<One> &one) { return !one->isLeft && one->path == path; });
    }
    void begin(const QString &path, LineSource source)
    {
        m_states->set(path, {}); // as long as it has not been read, the log is not followed
        m_running.push_back(std::make_unique<One>(path, m_stop));
        One &one = *m_running.back();
        one.task = followFile(
            std::make_shared<FileFollower>(path, source, m_host, m_classifier, m_sink, m_states, one.stop.get_token()));
    }
    void leave(One &one)
    {
        one.isLeft = true;
        one.stop.request_stop();
        m_states->clear(one.path);
    }

    SshLink *m_host;
    std::shared_ptr<const LineClassifier> m_classifier;
    LogSink m_sink;
    std::shared_ptr<States> m_states;
    std::stop_token m_stop;
    QStringList m_files;
    std::vector<std::unique_ptr<One>> m_running;
};

// What pm2 writes for the process at present; asked until it says. Where its files are followed already, it is no
// trouble that pm2 does not answer.
QCoro::Task<QStringList> askForFiles(LogSettings settings, SshLink &host, std::shared_ptr<States> states,
                                     bool isFollowed, std::stop_token stop)
{
    auto wait = std::chrono::milliseconds(shortestPause);
    const QString pm2 = QStringLiteral("pm2");
    while (!stop.stop_requested()) {
        Attempt attempt{within(answerWithin, stop), {}, {}, &host};
        Result<QStringList> files;
        const Result<void> reached = co_await host.reach(attempt.limits);
        if (reached)
            files = co_await pm2LogFiles(host, settings.pm2Process, settings.pm2, settings.pm2Home, attempt);
        else
            files = tl::make_unexpected(reached.error());
        if (files) {
            states->clear(pm2);
            co_return *files;
        }
        if (!isFollowed && !stop.stop_requested())
            states->set(pm2, {LogState::Now::Failing,
                              files.error().text.isEmpty() ? files.error().code.toString() : files.error().text});
        co_await pause(wait, stop);
        wait = std::min<std::chrono::milliseconds>(wait * 2, longestPause);
    }
    co_return QStringList();
}

} // namespace

QCoro::Task<> followLog(LogSettings settings, SshLink *host, std::shared_ptr<const LineClassifier> classifier,
                        LogSink sink, std::stop_token stop, std::chrono::milliseconds askPm2Every)
{
    const auto states = std::make_shared<States>(sink.state);
    Followers followers(host, std::move(classifier), std::move(sink), states, stop);
    QStringList own;
    if (!settings.path.isEmpty())
        own << settings.path;
    followers.follow(own);
    QStringList named;
    while (host && !settings.pm2Process.isEmpty() && !stop.stop_requested()) {
        named = co_await askForFiles(settings, *host, states, !named.isEmpty(), stop);
        if (stop.stop_requested())
            break;
        QStringList files = own + named;
        files.removeDuplicates();
        followers.follow(files);
        co_await pause(askPm2Every, stop);
    }
    co_await followers.ended();
}

} // namespace bridgewatch
