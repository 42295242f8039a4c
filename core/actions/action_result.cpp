// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/actions.h"
#include "core/model/json.h"

#include <QJsonArray>

namespace bridgewatch {

int ActionResult::exitStatus() const
{
    switch (outcome) {
    case Outcome::Verified: return 0;
    case Outcome::Done: return 1;
    case Outcome::Refused:
    case Outcome::Failed: return 2;
    case Outcome::Unknown: break;
    }
    return 4;
}

QString outcomeName(ActionResult::Outcome outcome)
{
    switch (outcome) {
    case ActionResult::Outcome::Verified: return QStringLiteral("verified");
    case ActionResult::Outcome::Done: return QStringLiteral("done");
    case ActionResult::Outcome::Refused: return QStringLiteral("refused");
    case ActionResult::Outcome::Failed: return QStringLiteral("failed");
    case ActionResult::Outcome::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString stageName(ActionEvent::Stage stage)
{
    switch (stage) {
    case ActionEvent::Stage::Planned: return QStringLiteral("planned");
    case ActionEvent::Stage::Confirmed: return QStringLiteral("confirmed");
    case ActionEvent::Stage::Sending: return QStringLiteral("sending");
    case ActionEvent::Stage::Ended: return QStringLiteral("ended");
    case ActionEvent::Stage::Verified: break;
    }
    return QStringLiteral("verified");
}

QJsonObject toJson(const ActionResult &result)
{
    return {{QStringLiteral("outcome"), outcomeName(result.outcome)},
            {QStringLiteral("text"), result.text},
            {QStringLiteral("lines"), QJsonArray::fromStringList(result.lines)},
            {QStringLiteral("verification"), result.verification},
            {QStringLiteral("at"), rfc3339(result.at)}};
}

} // namespace bridgewatch
