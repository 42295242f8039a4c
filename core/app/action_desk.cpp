// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/action_desk.h"

#include "core/app/action_deeds.h"
#include "core/app/fresh_looks.h"
#include "core/incident/allowing.h"
#include "core/store/worker.h"

#include <QCoreApplication>
#include <optional>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionDesk)
};

ActionResult refused(const QString &text)
{
    return {ActionResult::Outcome::Refused, text, {}, {}, QDateTime::currentDateTimeUtc()};
}

// Its end is not known here: the answer was given up.
ActionResult unknown()
{
    return {ActionResult::Outcome::Unknown,
            Text::tr("nobody waited for how it ended; it is not repeated"),
            {},
            {},
            QDateTime::currentDateTimeUtc()};
}

} // namespace

class ActionDesk::Bench final : public QObject {
public:
    Bench(const Profile &profile, QString data, std::stop_token stop)
        : m_profile(profile), m_data(std::move(data)), m_stop(std::move(stop))
    {
    }

    QCoro::Task<> plan(ActionWish wish, std::shared_ptr<Handover<Plan>> answer)
    {
        const Working working(*this);
        if (!wish.incident.isEmpty()) {
            if (const Result<Incident> incident = incidentToActIn(m_data, wish.incident); !incident) {
                answer->give(tl::make_unexpected(incident.error()));
                co_return;
            }
        }
        const std::shared_ptr<Actions> actions = actionsFor(wish.incident, wish.who);
        const Limits limits{Deadline::in(planPatience), m_stop};
        Result<Plan> plan = co_await actions->plan(wish.action, wish.target, wish.parameters, limits);
        answer->give(std::move(plan));
    }

    QCoro::Task<> run(QByteArray hash, QString incident, QString who, std::shared_ptr<Handover<ActionResult>> answer)
    {
        const Working working(*this);
        Permission permission = Permission::ByProfile;
        if (!incident.isEmpty()) {
            const Result<Incident> found = incidentToActIn(m_data, incident);
            if (!found) {
                answer->give(refused(Text::tr("%1; nothing was done").arg(found.error().text)));
                co_return;
            }
            if (allowsActions(*found))
                permission = Permission::Granted;
        }
        const std::shared_ptr<Actions> actions = actionsFor(incident, who);
        const Limits limits{Deadline::in(runPatience), m_stop};
        ActionResult result = co_await actions->run(hash, permission, limits);
        answer->give(std::move(result));
    }

    void finish()
    {
        m_isFinishing = true;
        leaveIfIdle();
    }

private:
    struct Working {
        explicit Working(Bench &owner) : bench(owner) { ++bench.m_working; }
        ~Working()
        {
            --bench.m_working;
            bench.leaveIfIdle();
        }
        Q_DISABLE_COPY_MOVE(Working)
        Bench &bench;
    };

    void leaveIfIdle()
    {
        if (m_isFinishing && m_working == 0)
            thread()->quit();
    }

    // The one for the incident that is being worked on; those who still use another keep it.
    std::shared_ptr<Actions> actionsFor(const QString &incident, const QString &who)
    {
        const std::pair key(incident, who);
        if (!m_actions || key != m_for) {
            m_for = key;
            const ActionJournal journal = incident.isEmpty() ? ActionJournal() : incidentJournal(m_data, incident, who);
            m_actions =
                std::make_shared<Actions>(ActionSurroundings{m_profile, m_data, freshLooks(m_profile), journal});
        }
        return m_actions;
    }

    Profile m_profile;
    QString m_data;
    std::shared_ptr<Actions> m_actions;
    std::pair<QString, QString> m_for; // incident and who
    std::stop_token m_stop;
    int m_working = 0;
    bool m_isFinishing = false;
};

ActionDesk::ActionDesk(const Profile &profile, const QString &data)
    : m_bench(new Bench(profile, data, m_stop.get_token()))
{
    m_thread.setObjectName(QStringLiteral("actions"));
    m_bench->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_bench, &QObject::deleteLater);
    m_thread.start();
}

ActionDesk::~ActionDesk()
{
    m_stop.request_stop();
    finish();
    m_thread.wait();
}

void ActionDesk::leave(QObject *context, std::function<void()> left)
{
    QObject::connect(&m_thread, &QThread::finished, context, std::move(left));
    finish();
}

// Said once: its bench may be gone soon after.
void ActionDesk::finish()
{
    if (std::exchange(m_isLeaving, true))
        return;
    QMetaObject::invokeMethod(
        m_bench, [bench = m_bench] { bench->finish(); }, Qt::QueuedConnection);
}

QCoro::Task<Result<Plan>> ActionDesk::plan(ActionWish wish)
{
    const auto answer = std::make_shared<Handover<Plan>>();
    QMetaObject::invokeMethod(
        m_bench, [bench = m_bench, wish, answer] { bench->plan(wish, answer); }, Qt::QueuedConnection);
    const Limits limits{Deadline::in(2 * planPatience), {}};
    Result<Plan> plan = co_await Handover<Plan>::take(answer, limits);
    co_return plan;
}

QCoro::Task<ActionResult> ActionDesk::run(QByteArray hash, QString incident, QString who)
{
    const auto answer = std::make_shared<Handover<ActionResult>>();
    QMetaObject::invokeMethod(
        m_bench, [bench = m_bench, hash, incident, who, answer] { bench->run(hash, incident, who, answer); },
        Qt::QueuedConnection);
    const Limits limits{Deadline::in(10 * runPatience), {}};
    Result<ActionResult> result = co_await Handover<ActionResult>::take(answer, limits);
    co_return result ? std::move(*result) : unknown();
}

} // namespace bridgewatch
