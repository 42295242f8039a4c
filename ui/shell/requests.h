// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "core/app/logs.h"
#include "core/app/readiness_looks.h"
#include "core/app/world.h"
#include "core/history/history_source.h"
#include "ui/actions/action_source.h"
#include "ui/alerts/silence_dialog.h"
#include "ui/alerts/silences_source.h"
#include "ui/connections/sessions_source.h"
#include "ui/escalation/escalation_page.h"
#include "ui/incident/incident_page.h"
#include "ui/overview/changes_panel.h"
#include "ui/reports/reports_page.h"

#include <QCoroTask>

#include <QStringList>
#include <functional>

namespace bridgewatch {

// What the window asks of whoever watches its world. All are called on the window's thread and return
// at once.
struct Requests {
    // A look at these targets now; none named: at everything.
    std::function<void(const QStringList &targets)> lookNow;
    // A person has compared this fingerprint with the host's own, and trusts the key.
    std::function<void(const QString &host, const QString &fingerprint)> acceptHostKey;
    // The live sessions of a database.
    SessionsSource sessions;
    // Alerts that came and went.
    PastAlerts pastAlerts;
    // Makes this silence; answers with the trouble that there was, or with nothing.
    std::function<QCoro::Task<QString>(SilenceWish wish)> silence;
    // The silences that there are, and an end to one.
    SilencesSource silences;
    // Whatever changes something; without it nothing is offered.
    ActionSource actions{};
    // Opens the lab to practise in, or leaves it: the one that is there is offered.
    std::function<void()> openLab{};
    std::function<void()> leaveLab{};
};

// What the window shows; each outlives it.
struct Watched {
    World &world;
    HistorySource &history;
    AlertBoard &board;
    Logs &logs;
    IncidentSetting incidents;
    EscalationSetting escalation;
    ReadinessLooks &readiness;
    ReportsSetting reports;
};

} // namespace bridgewatch
