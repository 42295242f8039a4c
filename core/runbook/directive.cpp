// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/directive.h"

#include "core/base/problem.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

constexpr auto mark = "bridgewatch:";
constexpr int wordLimit = 60; // of a word that a sentence shows

QString shown(const QString &word)
{
    return plainLine(word, wordLimit);
}

// Apart by blanks, except in quotation marks: state="idle in transaction".
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : QString(text + u' ')) {
        if (c == u'"')
            quoted = !quoted;
        else if (quoted || !c.isSpace())
            word += c;
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    return word.trimmed().isEmpty() ? words : words << word.trimmed();
}

// The words behind the mark; each parameter once.
void takeParameters(const QStringList &words, FenceInfo &info)
{
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString key = word.left(equals);
        if (equals <= 0)
            info.trouble = Lint::tr("'%1' is no parameter; they are written KEY=VALUE").arg(shown(word));
        else if (info.directive->parameters.contains(key))
            info.trouble = Lint::tr("the parameter '%1' stands twice").arg(shown(key));
        else
            info.directive->parameters.insert(key, word.mid(equals + 1));
        if (!info.trouble.isEmpty())
            return;
    }
}

void takeDirective(const QStringList &words, FenceInfo &info)
{
    const QString said = words.first().mid(static_cast<qsizetype>(qstrlen(mark)));
    const QString kind = said.section(u'=', 0, 0);
    Directive directive;
    directive.name = said.section(u'=', 1);
    directive.kind = kind == u"action" ? Directive::Kind::Action : Directive::Kind::Check;
    if (kind != u"check" && kind != u"action") {
        const QString meant = nearest(kind, {QStringLiteral("check"), QStringLiteral("action")});
        info.trouble =
            meant.isEmpty()
                ? Lint::tr("'%1' is no directive; known are bridgewatch:check=TARGET and "
                           "bridgewatch:action=NAME")
                      .arg(shown(words.first()))
                : Lint::tr("'%1' is no directive; did you mean 'bridgewatch:%2='?").arg(shown(words.first()), meant);
        return;
    }
    if (directive.name.isEmpty()) {
        info.trouble =
            Lint::tr("'bridgewatch:%1' needs a name: bridgewatch:check=TARGET or bridgewatch:action=NAME").arg(kind);
        return;
    }
    info.directive = directive;
    takeParameters(words.mid(1), info);
}

} // namespace

FenceInfo readFenceInfo(const QString &text)
{
    FenceInfo info;
    const QStringList words = wordsOf(text);
    qsizetype first = 0;
    while (first < words.size() && !words.at(first).startsWith(QLatin1String(mark)))
        ++first;
    if (first > 0)
        info.language = words.first();
    if (first == words.size())
        return info;
    info.at = text.indexOf(QLatin1String(mark));
    takeDirective(words.mid(first), info);
    if (!info.trouble.isEmpty())
        info.directive.reset();
    return info;
}

std::optional<HeadingMark> readHeadingMark(const QString &html)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*<!--\s*bridgewatch:(scenario|id)\s*=\s*(\S*?)\s*-->\s*$)"));
    const auto match = form.match(html);
    if (!match.hasMatch())
        return {};
    return HeadingMark{match.captured(1) == u"id", match.captured(2)};
}

} // namespace bridgewatch
