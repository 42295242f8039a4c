// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/map_reader.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <cmath>

namespace bridgewatch {
namespace {
QString quoted(const QString &word)
{
    return QStringLiteral("'%1'").arg(plainLine(word, 60));
}

QString readableMs(std::chrono::milliseconds span)
{
    return readable(std::chrono::duration_cast<std::chrono::microseconds>(span));
}
} // namespace

std::optional<std::chrono::milliseconds> parseDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,9}(?:\\.[0-9]{1,3})?)\\s?(ms|s|m|h|d)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const double factor = unit == u"ms" ? 1 : unit == u"s" ? 1e3 : unit == u"m" ? 6e4 : unit == u"h" ? 3.6e6 : 8.64e7;
    return std::chrono::milliseconds(std::llround(match.captured(1).toDouble() * factor));
}

std::optional<qint64> parseSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,9}(?:\\.[0-9]{1,3})?)\\s?(MB|GB)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return std::llround(match.captured(1).toDouble() * (match.captured(2) == u"MB" ? 1e6 : 1e9));
}

std::optional<double> parseNumber(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString hostTrouble(const QString &host)
{
    static const QRegularExpression stranger(QStringLiteral("[^A-Za-z0-9._:%-]"));
    const auto match = stranger.match(host);
    if (match.hasMatch()) {
        const QString culprit =
            match.captured().trimmed().isEmpty() ? Lint::tr("white space") : quoted(match.captured());
        return Lint::tr("%1 cannot be a host: it contains %2; a host has letters, digits, '.', '-', '_'")
            .arg(quoted(host), culprit);
    }
    if (host.count(u':') == 1) // an IPv6 address has two at least
        return Lint::tr("%1 cannot be a host: put the port into 'port'").arg(quoted(host));
    if (host.startsWith(u'-'))
        return Lint::tr("%1 cannot be a host: it begins with '-'").arg(quoted(host));
    return host.size() > 253 ? Lint::tr("a host name has at most 253 characters") : QString();
}

void Complaints::add(Problem::Severity severity, int line, int column, const QString &text)
{
    int &count = severity == Problem::Severity::Error ? m_errors : m_warnings;
    if (count++ < problemLimit)
        m_problems.append({severity, m_file, line, column, plainLine(text, problemTextLimit)});
}

void Complaints::finish()
{
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    if (m_warnings > problemLimit)
        m_problems.append({Problem::Severity::Warning, m_file, 0, 0,
                           Lint::tr("there are more warnings; %1 are listed").arg(problemLimit)});
    if (m_errors >= problemLimit)
        m_problems.append({Problem::Severity::Error, m_file, 0, 0,
                           Lint::tr("there may be more errors; %1 are listed").arg(problemLimit)});
}

MapReader::MapReader(YamlPtr node, QString what, Complaints &complaints)
    : m_node(std::move(node)), m_what(std::move(what)), m_complaints(complaints)
{
    if (m_node->type != YamlNode::Type::Map) {
        m_complaints.error(*m_node, Lint::tr("%1 is written as 'key: value' pairs").arg(m_what));
        auto empty = std::make_shared<YamlNode>();
        empty->type = YamlNode::Type::Map;
        empty->line = m_node->line;
        empty->column = m_node->column;
        m_node = empty;
    }
}

bool MapReader::has(const QString &key) const
{
    return std::any_of(m_node->entries.begin(), m_node->entries.end(),
                       [&](const YamlNode::Entry &entry) { return entry.key == key; });
}

YamlPtr MapReader::value(const QString &key)
{
    m_known.append(key);
    for (const YamlNode::Entry &entry : m_node->entries) {
        if (entry.key == key)
            return entry.value;
    }
    return nullptr;
}

QString MapReader::scalar(const YamlNode &node, const QString &key)
{
    if (node.type == YamlNode::Type::Scalar)
        return node.scalar;
    m_complaints.error(node, Lint::tr("'%1' needs a single value").arg(key));
    return {};
}

QString MapReader::text(const QString &key, const QString &fallback)
{
    const YamlPtr found = value(key);
    return found ? scalar(*found, key) : fallback;
}

QString MapReader::requiredText(const QString &key)
{
    const YamlPtr found = value(key);
    if (!found) {
        m_complaints.error(*m_node, Lint::tr("%1 needs '%2'").arg(m_what, key));
        return {};
    }
    const QString text = scalar(*found, key);
    if (text.isEmpty() && found->type == YamlNode::Type::Scalar)
        m_complaints.error(*found, Lint::tr("'%1' is empty").arg(key));
    return text;
}

QString MapReader::printableText(const QString &key, const QString &fallback, int longest)
{
    const QString text = this->text(key, fallback);
    if (text.isEmpty() && has(key))
        m_complaints.error(*value(key), Lint::tr("'%1' is empty").arg(key));
    else if (text.size() > longest || plainLine(text, longest) != text)
        m_complaints.error(
            *value(key),
            Lint::tr("'%1' has at most %2 characters, none of them invisible").arg(key, QString::number(longest)));
    return text;
}

int MapReader::number(const QString &key, int fallback, int low, int high)
{
    const YamlPtr found = value(key);
    if (!found)
        return fallback;
    bool ok = false;
    const QString word = scalar(*found, key);
    const int number = word.toInt(&ok);
    if (ok && number >= low && number <= high)
        return number;
    m_complaints.error(*found, Lint::tr("'%1' is a whole number from %2 to %3, not %4")
                                   .arg(key, QString::number(low), QString::number(high), quoted(word)));
    return fallback;
}

quint16 MapReader::port(const QString &key, quint16 fallback)
{
    if (fallback == 0 && !has(key)) {
        m_known.append(key);
        m_complaints.error(*m_node, Lint::tr("%1 needs '%2'").arg(m_what, key));
    }
    return static_cast<quint16>(number(key, fallback, 1, 65535));
}

std::chrono::milliseconds MapReader::duration(const QString &key, std::chrono::milliseconds fallback,
                                              std::chrono::milliseconds low, std::chrono::milliseconds high)
{
    const YamlPtr found = value(key);
    if (!found)
        return fallback;
    const QString word = scalar(*found, key);
    const auto span = parseDuration(word);
    if (!span)
        m_complaints.error(
            *found,
            Lint::tr("'%1' is a duration with its unit, such as 500ms, 15s, 10m or 1h, not %2").arg(key, quoted(word)));
    else if (*span < low || *span > high)
        m_complaints.error(*found, Lint::tr("'%1' lies between %2 and %3").arg(key, readableMs(low), readableMs(high)));
    else
        return *span;
    return fallback;
}

qint64 MapReader::size(const QString &key, qint64 fallback, qint64 low, qint64 high)
{
    const YamlPtr found = value(key);
    if (!found)
        return fallback;
    const QString word = scalar(*found, key);
    const auto bytes = parseSize(word);
    const auto shown = [](qint64 size) { return QStringLiteral("%1 MB").arg(size / 1'000'000); };
    if (!bytes)
        m_complaints.error(
            *found, Lint::tr("'%1' is a size with its unit, such as 500 MB or 2 GB, not %2").arg(key, quoted(word)));
    else if (*bytes < low || *bytes > high)
        m_complaints.error(*found, Lint::tr("'%1' lies between %2 and %3").arg(key, shown(low), shown(high)));
    else
        return *bytes;
    return fallback;
}

QStringList MapReader::textList(const QString &key, const QStringList &fallback)
{
    const YamlPtr found = value(key);
    if (!found)
        return fallback;
    if (found->type != YamlNode::Type::Sequence) {
        m_complaints.error(*found, Lint::tr("'%1' is a list, such as [a, b]").arg(key));
        return fallback;
    }
    QStringList list;
    for (const YamlPtr &item : found->items)
        list.append(scalar(*item, key));
    return list;
}

std::vector<YamlPtr> MapReader::list(const QString &key, size_t limit)
{
    const YamlPtr found = value(key);
    if (!found)
        return {};
    if (found->type != YamlNode::Type::Sequence)
        m_complaints.error(*found, Lint::tr("'%1' is a list").arg(key));
    else if (found->items.size() > limit)
        m_complaints.error(*found, Lint::tr("'%1' has at most %2 entries").arg(key, QString::number(limit)));
    else
        return found->items;
    return {};
}

int MapReader::choice(const QString &key, const QStringList &words, int fallback)
{
    const YamlPtr found = value(key);
    if (!found)
        return fallback;
    const QString word = scalar(*found, key);
    const auto index = static_cast<int>(words.indexOf(word));
    if (index >= 0)
        return index;
    m_complaints.error(*found, Lint::tr("'%1' is one of %2, not %3").arg(key, listed(words), quoted(word)));
    return fallback;
}

QString MapReader::host(const QString &key)
{
    const QString host = requiredText(key);
    const QString trouble = hostTrouble(host);
    if (!trouble.isEmpty())
        m_complaints.error(*value(key), trouble);
    return host;
}

void MapReader::finish()
{
    if (heard)
        heard(m_what, m_known);
    for (const YamlNode::Entry &entry : m_node->entries) {
        if (m_complaints.hasEnough())
            return;
        if (m_known.contains(entry.key))
            continue;
        const QString meant = nearest(entry.key, m_known);
        const QString hint = meant.isEmpty() ? QString() : Lint::tr("; did you mean '%1'?").arg(meant);
        m_complaints.error(entry, Lint::tr("%1 has no key %2%3").arg(m_what, quoted(entry.key), hint));
    }
}

} // namespace bridgewatch
