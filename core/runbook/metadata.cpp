// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/metadata.h"

#include "core/runbook/words.h"

#include <QRegularExpression>
#include <array>
#include <cmath>
#include <cstring>

namespace bridgewatch {
namespace {

constexpr qsizetype metadataLimit = 8'192; // characters of a block that are searched

enum class Word { Alert, Severity, ResponseTime, LastUpdated };

constexpr auto keys =
    R"((alert ?names?(?:\(s\))?|alert\(s\)|alerts?|alertname|alarme?|alarmname|alertas?|告警|警报|告警名称)|)"
    R"((severity|priority|schwere|schweregrad|priorität|severidad|gravedad|prioridad|严重性|严重程度|级别|优先级)|)"
    R"((response ?time|respond within|response target|target response time|reaktionszeit|antwortzeit|)"
    R"(tiempo de respuesta|响应时间|响应时限)|)"
    R"((last ?updated|last ?reviewed|last ?modified|updated|last ?tested|zuletzt aktualisiert|letzte aktualisierung|)"
    R"(última actualización|actualizado|最后更新|最近更新|更新时间))";

const QRegularExpression &keyed()
{
    // At the beginning of a line, or behind the value before.
    static const QRegularExpression expression(
        QStringLiteral("(?:^|(?<=[\\s|·•;,，；]))(?:%1)[ \t]*[:：][ \t]*").arg(QString::fromUtf8(keys)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return expression;
}

Word wordOf(const QRegularExpressionMatch &match)
{
    constexpr std::array words{Word::Alert, Word::Severity, Word::ResponseTime, Word::LastUpdated};
    for (int group = 1; group < 4; ++group) {
        if (match.hasCaptured(group))
            return words.at(static_cast<size_t>(group) - 1);
    }
    return Word::LastUpdated;
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(
        QStringLiteral("[,;，；、\\s]+(?:(?:and|or|und|oder|y|o|和|或)\\s+)?|\\s*/\\s*"));
    static const QRegularExpression name(QStringLiteral("^[\\p{L}_][\\p{L}\\p{N}_:.-]*$"));
    QStringList names;
    for (QString part : text.split(between, Qt::SkipEmptyParts)) {
        part.remove(u'`');
        part.remove(u'"');
        if (name.match(part).hasMatch() && !names.contains(part))
            names << part;
    }
    return names;
}

void set(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void take(Word word, const QString &value, Runbook &runbook)
{
    switch (word) {
    case Word::Alert:
        if (runbook.alerts.isEmpty())
            runbook.alerts = namesIn(value);
        break;
    case Word::Severity: set(runbook.severity, value); break;
    case Word::ResponseTime:
        set(runbook.responseTime, value);
        runbook.respondWithin = parseResponseTime(runbook.responseTime);
        break;
    case Word::LastUpdated: set(runbook.lastUpdated, value); break;
    }
}

// Values reach to the end of their line, or to the next key on it.
void takeLines(const QString &whole, Runbook &runbook)
{
    const QString text = whole.left(metadataLimit);
    static const QRegularExpression edges(QStringLiteral("^[\\s|·•;,，；]+|[\\s|·•;,，；]+$"));
    auto matches = keyed().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype end = text.indexOf(u'\n', match.capturedEnd());
        end = end < 0 ? text.size() : end;
        if (matches.hasNext())
            end = std::min(end, static_cast<qsizetype>(matches.peekNext().capturedStart()));
        QString value = text.mid(match.capturedEnd(), end - match.capturedEnd());
        value.remove(edges);
        if (!value.isEmpty())
            take(wordOf(match), value, runbook);
    }
}

} // namespace

bool beginsAsMetadata(const QByteArray &text)
{
    // Most paragraphs in Latin letters are decided by their first.
    const bool isAscii = !text.isEmpty() && static_cast<unsigned char>(text.at(0)) < 0x80;
    if (text.isEmpty() || (isAscii && !std::strchr("aglprstuzAGLPRSTUZ", text.at(0))))
        return false;
    const auto match = keyed().match(QString::fromUtf8(text.left(60)), 0, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch();
}

void takeMetadata(const Block &block, Runbook &runbook)
{
    if (block.kind == Block::Kind::Metadata || block.kind == Block::Kind::CheckItem ||
        block.kind == Block::Kind::Quote || block.kind == Block::Kind::Paragraph)
        takeLines(block.text, runbook);
    if (block.kind != Block::Kind::Table || block.header.size() != 2)
        return;
    const auto takeRow = [&](const QStringList &row) { takeLines(row.join(QStringLiteral(": ")), runbook); };
    takeRow(block.header); // a table without a header of its own
    for (const QStringList &row : block.rows)
        takeRow(row);
}

void takeFrontMatter(const FrontMatter &matter, Runbook &runbook)
{
    static const QStringList titles{QStringLiteral("title"), QStringLiteral("titel"), QStringLiteral("título"),
                                    QStringLiteral("标题")};
    for (auto value = matter.values.begin(); value != matter.values.end(); ++value) {
        const QString text = value->join(QStringLiteral(", "));
        if (titles.contains(value.key()) && !text.isEmpty())
            runbook.title = text;
        else if (!text.isEmpty())
            takeLines(QString(value.key()).replace(u'_', u' ') + QStringLiteral(": ") + text, runbook);
    }
}

std::optional<std::chrono::milliseconds> parseResponseTime(const QString &text)
{
    static const QRegularExpression part(
        QStringLiteral("(?:([0-9]{1,6})\\s*(?:-|–|to|bis|a|至|到)\\s*)?([0-9]{1,6}(?:\\.[0-9]{1,3})?)\\s*(%1)")
            .arg(timeUnits()),
        QRegularExpression::CaseInsensitiveOption);
    std::optional<std::chrono::milliseconds> total;
    qsizetype end = 0;
    auto matches = part.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (total && !text.mid(end, match.capturedStart() - end).trimmed().isEmpty())
            break; // something else is said behind it
        const double span = match.captured(2).toDouble() * static_cast<double>(timeUnit(match.captured(3)).count());
        total = total.value_or(std::chrono::milliseconds(0)) + std::chrono::milliseconds(std::llround(span));
        end = match.capturedEnd();
    }
    return total;
}

} // namespace bridgewatch
