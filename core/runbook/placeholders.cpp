// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/placeholders.h"

#include <QRegularExpression>
#include <QSet>

namespace bridgewatch {
namespace {

// Elements that people write in Markdown.
const QSet<QString> &htmlElements()
{
    static const auto list =
        QStringLiteral(
            "a abbr b big blockquote body br button caption center cite code dd del details dfn div dl dt em "
            "figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li "
            "link main mark meta nav ol p picture pre q s samp script section select small span strike "
            "strong style sub summary sup svg table tbody td textarea tfoot th thead title tr tt u ul var "
            "video")
            .split(u' ');
    static const QSet<QString> elements(list.begin(), list.end());
    return elements;
}

// "List<String>" is a type, "prefix<db-host>" may be a placeholder if its name is known; "<<EOF" begins a document.
bool isPlaceholder(const QString &text, qsizetype at, const QString &name, bool known)
{
    if (known)
        return true;
    const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
    return !htmlElements().contains(name) && !before.isLetterOrNumber() && before != u'<';
}

} // namespace

QString placeholderName(const QString &written)
{
    return written.toLower().replace(u'_', u'-').replace(u' ', u'-');
}

QList<Segment> fillPlaceholders(const QString &text, const QMap<QString, QString> &values)
{
    static const QRegularExpression form(
        QStringLiteral("<([\\p{L}][\\p{L}\\p{N}_.-]{0,63}(?: [\\p{L}\\p{N}_.-]{1,64}){0,3})>"));
    QList<Segment> segments;
    qsizetype from = 0;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = placeholderName(match.captured(1));
        const auto value = values.constFind(name);
        const bool known = value != values.constEnd();
        if (!isPlaceholder(text, match.capturedStart(), name, known))
            continue;
        if (match.capturedStart() > from)
            segments.append({text.mid(from, match.capturedStart() - from), {}, false});
        segments.append({known ? *value : match.captured(), name, known});
        from = match.capturedEnd();
    }
    if (from < text.size())
        segments.append({text.mid(from), {}, false});
    return segments;
}

QString joined(const QList<Segment> &segments)
{
    QString text;
    for (const Segment &segment : segments)
        text += segment.text;
    return text;
}

QStringList unfilled(const QList<Segment> &segments)
{
    QStringList names;
    for (const Segment &segment : segments) {
        if (!segment.placeholder.isEmpty() && !segment.filled && !names.contains(segment.placeholder))
            names << segment.placeholder;
    }
    return names;
}

} // namespace bridgewatch
