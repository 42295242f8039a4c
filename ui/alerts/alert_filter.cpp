// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_filter.h"

namespace bridgewatch {
namespace {

// At commas that stand outside of quotes.
QStringList partsOf(const QString &text)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool escaped = quoted && i > 0 && text.at(i - 1) == u'\\';
        if (c == u'"' && !escaped)
            quoted = !quoted;
        if (c == u',' && !quoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

bool isIn(const QString &word, const AlertRow &row)
{
    const auto has = [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    const Alert &alert = row.alert;
    return has(alert.name) || std::any_of(alert.labels.begin(), alert.labels.end(), has) ||
           std::any_of(alert.annotations.begin(), alert.annotations.end(), has) ||
           std::any_of(row.sources.begin(), row.sources.end(), has);
}

} // namespace

bool AlertFilter::acceptsKind(const AlertRow &row) const
{
    if (row.hidden != HiddenBy::Nothing)
        return hidden;
    switch (row.state) {
    case AlertState::Firing: return firing;
    case AlertState::Acknowledged: return acknowledged;
    case AlertState::Gone: break;
    }
    return gone;
}

bool AlertFilter::accepts(const AlertRow &row) const
{
    return acceptsKind(row) && acceptsAll(labels, row.alert.labels) &&
           std::all_of(words.begin(), words.end(), [&](const QString &word) { return isIn(word, row); });
}

QString readFilter(const QString &text, AlertFilter &filter)
{
    QList<LabelMatcher> labels;
    QStringList words;
    for (const QString &part : partsOf(text)) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!trimmed.contains(u'=') && !trimmed.contains(QStringLiteral("!~"))) {
            words.append(trimmed);
            continue;
        }
        const auto matcher = LabelMatcher::read(trimmed);
        if (!matcher)
            return matcher.error().text;
        labels.append(*matcher);
    }
    filter.labels = labels;
    filter.words = words;
    return {};
}

} // namespace bridgewatch
