// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"

#include <functional>

namespace bridgewatch {

// What a person at the window asks for; what is missing the dialog asks them.
struct ActionOrder {
    QString action;
    QString target; // id; empty: the one that fits, or one to be chosen
    QMap<QString, QString> parameters;
    QString incident; // whose journal tells of it; empty: none
};

// Who plans and carries out. All are called on the window's thread and return at once; a plan that is being carried out
// is, whoever waits for its answer.
struct ActionSource {
    std::function<QCoro::Task<Result<Plan>>(ActionOrder order)> plan;
    std::function<QCoro::Task<ActionResult>(QByteArray hash, QString incident)> run;
    // Whether anything may be changed as things stand: by the profile, or in this incident.
    std::function<bool(const QString &incident)> mayAct;
    // Allows it in this incident for somebody who typed this sentence.
    std::function<QCoro::Task<Result<void>>(QString incident, QString sentence)> allow;
};

} // namespace bridgewatch
