// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

bool isWidePunctuation(QChar c)
{
    const auto within = [c](char16_t first, char16_t last) { return c >= QChar(first) && c <= QChar(last); };
    return within(0x3000, 0x303f) || within(0xff00, 0xffef);
}

bool isWide(QChar c)
{
    return c.script() == QChar::Script_Han || isWidePunctuation(c);
}

} // namespace

QString closedUp(const QString &sentence)
{
    QString closed;
    closed.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar before = i > 0 ? sentence.at(i - 1) : QChar();
        const QChar after = i + 1 < sentence.size() ? sentence.at(i + 1) : QChar();
        const bool isNone = isWidePunctuation(before) || isWidePunctuation(after) || (isWide(before) && isWide(after));
        if (sentence.at(i) != u' ' || !isNone)
            closed += sentence.at(i);
    }
    return closed;
}

QString clauses(const QStringList &all)
{
    QString joined = all.value(0);
    for (qsizetype i = 1; i < all.size(); ++i)
        joined = Sentence::tr("%1; %2", "a clause, and one more").arg(joined, all.at(i));
    return joined;
}

QString percentText(double ratio)
{
    return Sentence::tr("%1 %", "a share of a hundred").arg(sentenceLocale().toString(ratio * 100, 'f', 0));
}

QStringList familiesOfScript()
{
    if (sentenceLocale().language() != QLocale::Chinese)
        return {};
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Source Han Sans CN"), QStringLiteral("WenQuanYi Micro Hei")};
}

} // namespace bridgewatch
