// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"

#include <QThread>
#include <functional>
#include <stop_token>

namespace bridgewatch {

// What somebody at a window wants done.
struct ActionWish {
    QString action;
    QString target; // empty: the only one that fits
    QMap<QString, QString> parameters;
    QString incident; // whose journal tells of it; empty: none
    QString who;
};

// Plans and carries out actions on a thread of its own, where the journal of an incident may take the time that the
// disk needs before anything is sent: whoever waits in a window never does. Whether the profile or the incident allows
// it is judged there, at the last moment, by the journal itself. Used on one thread; its end stops what runs and waits
// until that has written how far it came. Who does not want to stop it lets it leave() first.
class ActionDesk final {
public:
    // A pooler may wait for long until what runs has ended.
    static constexpr std::chrono::seconds planPatience{20};
    static constexpr std::chrono::seconds runPatience{30};

    // `data` is the folder for data.
    ActionDesk(const Profile &profile, const QString &data);
    ~ActionDesk();
    Q_DISABLE_COPY_MOVE(ActionDesk)

    QCoro::Task<Result<Plan>> plan(ActionWish wish);
    // The plan of this hash. Goes on where nobody waits for its answer any more.
    QCoro::Task<ActionResult> run(QByteArray hash, QString incident, QString who);
    // Takes nothing more; calls `left` on `context`'s thread, which is the one it is used on, once nothing runs any
    // more. Its end waits for nothing then.
    void leave(QObject *context, std::function<void()> left);

private:
    class Bench; // what lives on the thread

    void finish();

    QThread m_thread;
    std::stop_source m_stop;
    Bench *m_bench; // lives until its thread has ended
    bool m_isLeaving = false;
};

} // namespace bridgewatch
