// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/plan.h"
#include "core/base/wait.h"
#include "core/profile/profile.h"
#include "core/profile/secrets.h"

#include <QCoroTask>
#include <functional>

namespace bridgewatch {

struct Observation;

// A look at these targets, each from its vantages, made now.
using LookNow = std::function<QCoro::Task<Result<QList<Observation>>>(QStringList targets, Limits limits)>;

// What somebody wants done; the target is of the kind that the action needs, the parameters are understood.
struct Order {
    QString action;
    Target target;
    QMap<QString, QString> parameters;
};

// How far the carrying out of a plan came.
struct Execution {
    enum class End {
        Done,
        Refused, // nothing was sent
        Failed,  // it was answered that it was not done, or not to all
        Unknown, // it was sent, or may have been, and no answer came
    };
    End end = End::Refused;
    QString text;                   // one sentence
    QStringList lines;              // of each victim
    QMap<QString, QString> marks{}; // what the verification goes by
};

// What a look afterwards says.
struct ActionCheck {
    bool holds = false; // what was to be reached is reached
    QString text;
    bool isLast = false; // a look at the target would not tell more
};

// What one family of actions knows to do; claiming, confirming and journalling are the same for all and not its
// matter. Used on one thread with an event loop.
class Procedure {
public:
    Procedure() = default;
    virtual ~Procedure() = default;
    Q_DISABLE_COPY_MOVE(Procedure)

    // The plan, but for the times; changes nothing.
    virtual QCoro::Task<Result<Plan>> plan(Order order, Limits limits) = 0;
    // Once. `sending` is called when all checks have passed and before the first byte that changes anything; where it
    // answers false, nothing is sent.
    virtual QCoro::Task<Execution> execute(Plan plan, Target target, std::function<bool()> sending, Limits limits) = 0;
    // Looks; changes nothing. Also after an end that is not known.
    virtual QCoro::Task<ActionCheck> verify(Plan plan, Target target, Execution execution, Limits limits) = 0;
};

// A pause that ends with the limits.
QCoro::Task<bool> pauseFor(std::chrono::milliseconds span, Limits limits);

} // namespace bridgewatch
