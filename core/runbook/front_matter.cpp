// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/metadata.h"

namespace bridgewatch {
namespace {

QString unquoted(const QString &text)
{
    const QString value = text.trimmed();
    const bool quoted =
        value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.front() == value.back();
    return quoted ? value.mid(1, value.size() - 2) : value;
}

QStringList valuesOf(const QString &text)
{
    const QString value = text.trimmed();
    if (value.isEmpty())
        return {};
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return {unquoted(value)};
    QStringList values;
    for (const QString &part : value.mid(1, value.size() - 2).split(u',', Qt::SkipEmptyParts))
        values << unquoted(part);
    return values;
}

void takeLine(const QString &line, QString &key, FrontMatter &matter)
{
    const QString text = line.trimmed();
    if (text.startsWith(u"- ") && !key.isEmpty()) {
        matter.values[key] << unquoted(text.mid(2));
        return;
    }
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || line.at(0).isSpace() || text.startsWith(u'#'))
        return;
    key = line.left(colon).trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
    matter.values[key] += valuesOf(line.mid(colon + 1));
}

} // namespace

FrontMatter readFrontMatter(const QByteArray &text, qsizetype from)
{
    FrontMatter matter;
    QString key;
    qsizetype at = from;
    for (int number = 0; number < frontMatterLinesLimit && at < text.size(); ++number) {
        const qsizetype stop = text.indexOf('\n', at);
        const qsizetype next = stop < 0 ? text.size() : stop + 1;
        const QByteArray whole = text.mid(at, next - at);
        const QByteArray line = whole.trimmed();
        at = next;
        if (number == 0 && line != "---")
            return {};
        if (number > 0 && (line == "---" || line == "...")) {
            matter.end = at;
            return matter;
        }
        if (number > 0)
            takeLine(QString::fromUtf8(whole), key, matter);
    }
    FrontMatter none; // a lone "---" is a line across the page
    none.isUnclosed = !matter.values.isEmpty();
    return none;
}

} // namespace bridgewatch
