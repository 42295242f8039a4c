// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/evidence_text.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/overview/verdict.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

QString rungLine(const StageResult &stage)
{
    const QString what = stage.code.isNone() ? outcomeWord(stage.outcome, {}) : stage.code.toString();
    return QStringLiteral("  %1: %2, %3").arg(stageWord(stage.stage), what, spanText(stage.took));
}

void addLook(QStringList &lines, const Observation &look, const Topology &topology)
{
    lines << closedUp(EvidenceText::tr("from %1, %2:")
                          .arg(vantageWord(look.vantage, topology), look.at.toUTC().toString(Qt::ISODateWithMs)));
    for (const StageResult &stage : look.stages)
        lines << rungLine(stage);
    if (!look.text.isEmpty())
        lines << QStringLiteral("  ") + plainLine(look.text);
    for (const QString &attempt : look.attempts)
        lines << QStringLiteral("  ") + plainLine(attempt);
}

} // namespace

QString evidenceText(const Finding &finding, const World &world)
{
    const TopologyNode *node = world.topology().find(finding.target);
    if (!node)
        return {};
    QStringList lines{plainLine(node->label) + QStringLiteral(" · ") + plainLine(node->address),
                      plainLine(node->detail)};
    lines.removeAll(QString());
    for (const QString &vantage : node->vantages) {
        if (const Observation *look = world.latest(finding.target, vantage))
            addLook(lines, *look, world.topology());
        else
            lines << closedUp(EvidenceText::tr("from %1: not seen yet").arg(vantageWord(vantage, world.topology())));
    }
    const VerdictText verdict = verdictOn(finding, world);
    lines << verdict.heading;
    for (const QString &line : verdict.evidence)
        lines << QStringLiteral("- ") + line;
    lines << verdict.ruledOut;
    return lines.join(u'\n') + u'\n';
}

} // namespace bridgewatch
