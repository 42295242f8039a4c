// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/check.h"

#include "core/model/json.h"

#include <QJsonArray>
#include <array>

namespace bridgewatch {

Outcome ReadinessReport::worst() const
{
    Outcome worst = Outcome::Ok;
    for (const ReadinessCheck &check : checks)
        worst = worse(worst, check.state);
    return checks.isEmpty() ? Outcome::Unknown : worst;
}

qsizetype ReadinessReport::count(Outcome state) const
{
    return std::count_if(checks.begin(), checks.end(),
                         [state](const ReadinessCheck &check) { return check.state == state; });
}

QString readinessStateName(Outcome state)
{
    return state == Outcome::Failed ? QStringLiteral("critical") : outcomeName(state);
}

bool comesBefore(Outcome a, Outcome b)
{
    static constexpr std::array order{Outcome::Failed, Outcome::Warning, Outcome::Unknown, Outcome::Ok};
    return std::find(order.begin(), order.end(), a) < std::find(order.begin(), order.end(), b);
}

QJsonObject toJson(const ReadinessReport &report)
{
    QJsonArray checks;
    for (const ReadinessCheck &check : report.checks)
        checks.append(QJsonObject{{QStringLiteral("id"), topicId(check.topic)},
                                  {QStringLiteral("state"), readinessStateName(check.state)},
                                  {QStringLiteral("title"), topicTitle(check.topic)},
                                  {QStringLiteral("chapter"), chapterId(chapterOf(check.topic))},
                                  {QStringLiteral("target"), check.target},
                                  {QStringLiteral("saw"), check.saw},
                                  {QStringLiteral("why"), topicWhy(check.topic)},
                                  {QStringLiteral("do"), check.todo},
                                  {QStringLiteral("command"), check.command}});
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("profile"), report.profile},
            {QStringLiteral("at"), rfc3339(report.at)},
            {QStringLiteral("took_ms"), static_cast<double>(report.took.count()) / 1000.0},
            {QStringLiteral("state"), readinessStateName(report.worst())},
            {QStringLiteral("checks"), checks}};
}

} // namespace bridgewatch
