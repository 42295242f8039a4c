// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/resolver.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <netdb.h>
#include <thread>

namespace bridgewatch {
namespace {

struct Answer {
    int code = 0; // EAI_*
    QList<QHostAddress> addresses;
};

// Shared by the waiting coroutine and the worker; whoever is last lets go of it.
struct Question {
    std::string host;
    std::mutex mutex;
    Wait *waiting = nullptr; // null once nobody waits any more
    Answer answer;
};

Answer ask(const std::string &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    Answer answer;
    answer.code = ::getaddrinfo(host.c_str(), nullptr, &hints, &found);
    for (const addrinfo *entry = found; answer.code == 0 && entry; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!answer.addresses.contains(address))
            answer.addresses.append(address);
    }
    if (found)
        ::freeaddrinfo(found);
    return answer;
}

// Detached threads that live as long as the process: joining one could take as long as a dead
// name server, and there is nothing in them to save.
class Workers {
public:
    void submit(std::shared_ptr<Question> question)
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(question));
        if (m_idle == 0 && m_threads < resolverThreads) {
            ++m_threads;
            std::thread([this] { run(); }).detach();
        }
        m_wake.notify_one();
    }

private:
    [[noreturn]] void run()
    {
        while (true)
            answerOne(next());
    }

    std::shared_ptr<Question> next()
    {
        std::unique_lock lock(m_mutex);
        ++m_idle;
        m_wake.wait(lock, [this] { return !m_queue.empty(); });
        --m_idle;
        auto question = std::move(m_queue.front());
        m_queue.pop_front();
        return question;
    }

    static void answerOne(const std::shared_ptr<Question> &question)
    {
        {
            const std::lock_guard lock(question->mutex);
            if (!question->waiting)
                return; // its deadline passed while it stood in the queue
        }
        Answer answer = ask(question->host);
        const std::lock_guard lock(question->mutex);
        question->answer = std::move(answer);
        if (question->waiting)
            question->waiting->signalFromAnywhere();
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Question>> m_queue;
    int m_threads = 0;
    int m_idle = 0;
};

Workers &workers()
{
    static Workers *const forever = new Workers; // outlives the threads, which are never joined
    return *forever;
}

QCoro::Task<Result<Answer>> lookUp(QString host, Limits limits)
{
    Wait wait(limits);
    const auto question = std::make_shared<Question>();
    question->host = host.toStdString();
    question->waiting = &wait;
    workers().submit(question);
    const Wait::Woken woken = co_await wait;
    const std::lock_guard lock(question->mutex);
    question->waiting = nullptr;
    if (woken != Wait::Woken::Signalled)
        co_return fail(codeOf(woken), {});
    co_return question->answer;
}

} // namespace

QCoro::Task<Result<QList<QHostAddress>>> resolve(QString host, Attempt &attempt)
{
    attempt.ladder.begin(Stage::Dns);
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        attempt.ladder.pass();
        co_return QList<QHostAddress>{literal};
    }
    const Result<Answer> answer = co_await lookUp(host, attempt.limits);
    FailureCode code = answer ? FailureCode() : answer.error().code;
    if (answer && answer->code != 0)
        code = FailureCode::ofEai(answer->code);
    else if (answer && answer->addresses.isEmpty())
        code = FailureCode::ofEai(EAI_NONAME);
    if (!code.isNone()) {
        attempt.ladder.fail(code);
        co_return fail(code, answer ? QString::fromLocal8Bit(::gai_strerror(code.number())) : QString());
    }
    attempt.ladder.pass();
    co_return answer->addresses;
}

} // namespace bridgewatch
