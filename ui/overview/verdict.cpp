// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/verdict.h"

#include "core/base/text.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

// "A, connection refused"
QString nameOf(Scenario scenario)
{
    const QString letter = scenarioLetter(scenario);
    const QString title = scenarioInSentence(scenario);
    return letter.isEmpty() ? title : Verdicts::tr("%1, %2", "letter and title of a scenario").arg(letter, title);
}

QString headingOf(Scenario scenario)
{
    return scenarioLetter(scenario).isEmpty() ? Verdicts::tr("Why: %1").arg(nameOf(scenario))
                                              : Verdicts::tr("Why %1").arg(nameOf(scenario));
}

} // namespace

VerdictText verdictOn(const Finding &finding, const World &world)
{
    VerdictText verdict{headingOf(finding.scenario), {}, {}};
    if (const Finding *cause = finding.symptom ? causeOf(finding, world) : nullptr) {
        const QString place = labelOf(world.topology(), cause->target);
        verdict.evidence << Verdicts::tr("Follows from %1: %2").arg(place, scenarioInSentence(cause->scenario));
    }
    for (const QString &sentence : finding.evidence)
        verdict.evidence << plainLine(sentence);
    verdict.evidence.removeDuplicates();
    for (const RuledOut &other : finding.ruledOut)
        verdict.ruledOut << Verdicts::tr("Not %1: %2").arg(nameOf(other.scenario), plainLine(other.because));
    return verdict;
}

} // namespace bridgewatch
