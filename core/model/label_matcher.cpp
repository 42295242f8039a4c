// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/label_matcher.h"

#include "core/base/pattern.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace bridgewatch {
namespace {

struct Matchers {
    Q_DECLARE_TR_FUNCTIONS(Matchers)
};

constexpr std::array relations{"=", "!=", "=~", "!~"};

LabelMatcher::Relation relationOf(const QString &word)
{
    const auto *found = std::find_if(relations.begin(), relations.end(),
                                     [&](const char *relation) { return word == QLatin1String(relation); });
    return static_cast<LabelMatcher::Relation>(found - relations.begin());
}

QString unescaped(const QString &quoted)
{
    QString text;
    for (qsizetype i = 1; i < quoted.size() - 1; ++i) {
        const QChar next = quoted.at(i + 1);
        const bool escape = quoted.at(i) == u'\\' && (next == u'"' || next == u'\\' || next == u'n');
        if (escape)
            ++i;
        text += escape && next == u'n' ? QChar(u'\n') : quoted.at(i);
    }
    return text;
}

QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
}

std::shared_ptr<const Pattern> wholly(const QString &expression)
{
    return std::make_shared<const Pattern>(QStringLiteral("^(?s:%1)$").arg(expression));
}

} // namespace

Result<LabelMatcher> LabelMatcher::read(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z_][A-Za-z0-9_]*) *(=~|!~|!=|=) *(\"(?:[^\"\\\\\\x00-\\x1f]|\\\\.)*\"|(?:[^\" "
                       "\\x00-\\x1f][^\"\\x00-\\x1f]*)?)$"));
    const FailureCode code = FailureCode::of(FailureCode::Family::LocalConfiguration);
    const auto match = text.size() > matcherLimit ? QRegularExpressionMatch() : form.match(text);
    if (!match.hasMatch() || match.capturedLength() != text.size())
        return fail(
            code, Matchers::tr("'%1' is not a condition on a label, such as team=\"db\" or severity=~\"critical|high\"")
                      .arg(plainLine(text, 60)));
    LabelMatcher read;
    read.m_name = match.captured(1);
    read.m_relation = relationOf(match.captured(2));
    const QString value = match.captured(3);
    read.m_value = value.startsWith(u'"') ? unescaped(value) : value;
    if (!read.isPattern())
        return read;
    if (const QString trouble = Pattern(read.m_value).trouble(); !trouble.isEmpty())
        return fail(code, Matchers::tr("not a regular expression (RE2): %1").arg(trouble));
    read.m_pattern = wholly(read.m_value);
    return read;
}

LabelMatcher LabelMatcher::equal(const QString &name, const QString &value)
{
    LabelMatcher made;
    made.m_name = name;
    made.m_value = value;
    return made;
}

bool LabelMatcher::accepts(const QMap<QString, QString> &labels) const
{
    const QString label = labels.value(m_name);
    const bool is = isPattern() ? m_pattern->isIn(label.toUtf8()) : label == m_value;
    return is == (m_relation == Relation::Equal || m_relation == Relation::Fits);
}

QString LabelMatcher::toString() const
{
    return m_name + QLatin1String(relations.at(static_cast<size_t>(m_relation))) + u'"' + escaped(m_value) + u'"';
}

bool acceptsAll(const QList<LabelMatcher> &matchers, const QMap<QString, QString> &labels)
{
    return std::all_of(matchers.begin(), matchers.end(),
                       [&](const LabelMatcher &matcher) { return matcher.accepts(labels); });
}

} // namespace bridgewatch
