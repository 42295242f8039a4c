// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/drill_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct DrillText {
    Q_DECLARE_TR_FUNCTIONS(Drill)
};

} // namespace

QString stopwatchText(std::chrono::milliseconds span)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(seconds / 60 % 60) + QStringLiteral(":") + two(seconds % 60);
    return seconds < 3600 ? minutes : QString(QString::number(seconds / 3600) + QStringLiteral(":") + minutes);
}

QString answerText(const DrillRound &round)
{
    if (!round.isAnswered())
        return DrillText::tr("nothing");
    const QString after = spanText(*round.answered);
    return round.said ? DrillText::tr("%1, after %2").arg(scenarioHeading(*round.said), after)
                      : DrillText::tr("that you do not know, after %1").arg(after);
}

QString namedText(const DrillRound &round)
{
    if (round.named.isEmpty())
        return DrillText::tr("nothing yet");
    const DrillRound::Named &named = round.named.constLast();
    return DrillText::tr("%1, after %2").arg(scenarioHeading(named.scenario), spanText(named.after));
}

} // namespace bridgewatch
