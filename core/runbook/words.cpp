// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/words.h"

#include <array>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

struct Unit {
    const char *words;
    std::chrono::milliseconds span;
};

constexpr std::array units{
    Unit{"ms|milliseconds?|millisekunden?|milisegundos?|毫秒", 1ms},
    Unit{"s|secs?|seconds?|sekunden?|segundos?|秒钟?", 1s},
    Unit{"m|mins?|minutes?|minuten?|minutos?|分钟?", 1min},
    Unit{"h|hrs?|hours?|std|stunden?|horas?|个?小时", 1h},
    Unit{"d|days?|tage?n?|días?|dias?|天", 24h},
};

// What a word goes on with, in scripts that set blanks between words.
constexpr auto within = R"((?!\p{Han})[\p{L}\p{N}_])";

QString wordCloses()
{
    return QStringLiteral(R"((?:(?!%1)|(?<=\p{Han})))").arg(QLatin1String(within));
}

} // namespace

QRegularExpression anyWord(const QString &words, WordEnd end)
{
    const QString begin = QStringLiteral(R"((?:(?<!%1)|(?=\p{Han})))").arg(QLatin1String(within));
    const QString close = end == WordEnd::Open ? QString() : wordCloses();
    return QRegularExpression(QString(begin + QStringLiteral("(?:") + words + u')' + close),
                              QRegularExpression::CaseInsensitiveOption);
}

QString timeUnits()
{
    QString all;
    for (const Unit &unit : units)
        all += QString((all.isEmpty() ? QString() : QStringLiteral("|")) + QString::fromUtf8(unit.words));
    return QString(QStringLiteral("(?:") + all + u')' + wordCloses());
}

std::chrono::milliseconds timeUnit(const QString &word)
{
    for (const Unit &unit : units) {
        const QRegularExpression form(QStringLiteral("^(?:%1)$").arg(QString::fromUtf8(unit.words)),
                                      QRegularExpression::CaseInsensitiveOption);
        if (form.match(word).hasMatch())
            return unit.span;
    }
    return 0ms;
}

} // namespace bridgewatch
