// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/beginnings.h"

#include "ui/alerts/alert_words.h"

namespace bridgewatch {

Beginning beginningNow(const World &world, const AlertBoard &board)
{
    Beginning beginning;
    for (const Finding &finding : world.diagnosis().findings) {
        if (!beginning.targets.contains(finding.target))
            beginning.targets << finding.target;
    }
    for (const AlertRow &row : firingOf(board)) {
        beginning.alerts.append({row.key, row.alert.name, row.alert.severity, row.since});
        beginning.detected = beginning.detected.isValid() ? std::min(beginning.detected, row.since) : row.since;
    }
    return beginning;
}

Beginning beginningFor(const AlertRow &alert, const World &world, const AlertBoard &board)
{
    Beginning beginning = beginningNow(world, board);
    const QString summary = alert.alert.annotations.value(QStringLiteral("summary"));
    beginning.title = summary.isEmpty() ? alert.alert.name : QString(alert.alert.name + QStringLiteral(": ") + summary);
    beginning.severity = alert.alert.severity;
    const bool isListed = std::any_of(beginning.alerts.begin(), beginning.alerts.end(),
                                      [&](const IncidentAlert &one) { return one.key == alert.key; });
    if (!isListed)
        beginning.alerts.prepend({alert.key, alert.alert.name, alert.alert.severity, alert.since});
    return beginning;
}

Beginning beginningFor(const Finding &finding, const World &world, const AlertBoard &board)
{
    Beginning beginning = beginningNow(world, board);
    const TopologyNode *node = world.topology().find(finding.target);
    const QString label = node && !node->label.isEmpty() ? node->label : finding.target;
    beginning.title = QString(scenarioTitle(finding.scenario) + QStringLiteral(": ") + label);
    beginning.severity = finding.severity == Outcome::Failed ? Severity::High : Severity::Warning;
    return beginning;
}

} // namespace bridgewatch
