// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/yaml_marks.h"

#include "core/profile/yaml_tree.h"

#include <memory>
#include <yaml.h>

namespace bridgewatch {
namespace {

// Reads the events of one document into parts.
class PartReader {
public:
    explicit PartReader(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_ready = yaml_parser_initialize(&m_parser) == 1;
        if (!m_ready)
            return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(m_bytes.constData()),
                                     static_cast<size_t>(m_bytes.size()));
    }
    ~PartReader()
    {
        if (m_ready)
            yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(PartReader)

    // False: it cannot be read. Without a value `part` stays empty.
    bool read(std::optional<YamlPart> &part)
    {
        while (next()) {
            const yaml_event_type_t type = m_event->type;
            if (type == YAML_DOCUMENT_END_EVENT || type == YAML_STREAM_END_EVENT)
                return true;
            if (type != YAML_STREAM_START_EVENT && type != YAML_DOCUMENT_START_EVENT) {
                part = value(0);
                return part.has_value();
            }
        }
        return false;
    }

private:
    struct Free {
        void operator()(yaml_event_t *event) const
        {
            yaml_event_delete(event);
            delete event;
        }
    };

    bool next()
    {
        auto event = std::make_unique<yaml_event_t>();
        if (!m_ready || yaml_parser_parse(&m_parser, event.get()) != 1)
            return false;
        m_event.reset(event.release());
        return true;
    }

    // Of the event at hand and those that belong to it.
    std::optional<YamlPart> value(int depth)
    {
        YamlPart part;
        part.begin = m_event->start_mark.index;
        part.end = m_event->end_mark.index;
        switch (m_event->type) {
        case YAML_ALIAS_EVENT: part.type = YamlPart::Type::Alias; return part;
        case YAML_SCALAR_EVENT: takeScalar(part); return part;
        case YAML_SEQUENCE_START_EVENT:
            part.type = YamlPart::Type::Sequence;
            part.isFlow = m_event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
            part.isNamed = m_event->data.sequence_start.anchor || m_event->data.sequence_start.tag;
            break;
        case YAML_MAPPING_START_EVENT:
            part.type = YamlPart::Type::Map;
            part.isFlow = m_event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
            part.isNamed = m_event->data.mapping_start.anchor || m_event->data.mapping_start.tag;
            break;
        default: return std::nullopt;
        }
        return depth < yamlDepthLimit && takeChildren(part, depth) ? std::optional(std::move(part)) : std::nullopt;
    }

    void takeScalar(YamlPart &part) const
    {
        const auto &scalar = m_event->data.scalar;
        part.isNamed = scalar.anchor || scalar.tag;
        part.isBlockText = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE;
    }

    bool takeChildren(YamlPart &part, int depth)
    {
        const bool isMap = part.type == YamlPart::Type::Map;
        const yaml_event_type_t last = isMap ? YAML_MAPPING_END_EVENT : YAML_SEQUENCE_END_EVENT;
        while (next()) {
            if (m_event->type == last) {
                if (part.isFlow)
                    part.end = m_event->end_mark.index;
                else if (!part.children.isEmpty())
                    part.end = part.children.constLast().value.end;
                return true;
            }
            YamlPart::Child child;
            child.begin = m_event->start_mark.index;
            if (isMap) {
                if (m_event->type != YAML_SCALAR_EVENT)
                    return false;
                child.key = QString::fromUtf8(reinterpret_cast<const char *>(m_event->data.scalar.value),
                                              static_cast<qsizetype>(m_event->data.scalar.length));
                if (!next())
                    return false;
            }
            std::optional<YamlPart> read = value(depth + 1);
            if (!read)
                return false;
            child.value = std::move(*read);
            part.children.append(std::move(child));
        }
        return false;
    }

    QByteArray m_bytes;
    yaml_parser_t m_parser{};
    std::unique_ptr<yaml_event_t, Free> m_event;
    bool m_ready = false;
};

} // namespace

QString YamlChange::in(const QString &text) const
{
    std::u32string characters = text.toStdU32String();
    characters.replace(at, length, with.toStdU32String());
    return QString::fromStdU32String(characters);
}

std::optional<YamlMarks> YamlMarks::of(const QString &text)
{
    YamlMarks marks;
    marks.m_text = text.toStdU32String();
    if (!PartReader(text.toUtf8()).read(marks.m_root))
        return std::nullopt;
    return marks;
}

YamlChange YamlMarks::beginning(const QString &value, const QString &key) const
{
    const QString gap = m_text.empty() || m_text.back() == U'\n' ? QString() : lineBreak();
    return {m_text.size(), 0, QString(gap + key + u": " + value + lineBreak())};
}

std::optional<YamlChange> YamlMarks::replacement(const YamlPart &part, const QString &value) const
{
    if (part.isNamed || part.isBlockText || part.type == YamlPart::Type::Alias)
        return std::nullopt;
    if (part.isEmptyScalar()) {
        const bool isApart = part.begin > 0 && m_text[part.begin - 1] == U' ';
        return YamlChange{part.begin, 0, isApart ? value : QString(u' ' + value)};
    }
    if (part.type != YamlPart::Type::Scalar && holdsComment(part.begin, part.end))
        return std::nullopt;
    return YamlChange{part.begin, part.end - part.begin, value};
}

std::optional<YamlChange> YamlMarks::addition(const YamlPart &part, const QString &source) const
{
    if (part.isFlow)
        return additionInBrackets(part, source);
    if (part.children.isEmpty())
        return std::nullopt;
    const YamlPart::Child &first = part.children.constFirst();
    const bool isMap = part.type == YamlPart::Type::Map;
    const std::optional<size_t> start = isMap ? std::optional(first.begin) : dashBefore(first.begin);
    if (!start)
        return std::nullopt;
    const QString line =
        QString(QString(static_cast<qsizetype>(*start - lineStart(*start)), u' ') + (isMap ? u"" : u"- ") + source);
    if (part.end > 0 && m_text[part.end - 1] == U'\n') // behind a text of several lines
        return YamlChange{part.end, 0, QString(line + lineBreak())};
    return YamlChange{lineEnd(part.end), 0, QString(lineBreak() + line)};
}

std::optional<YamlChange> YamlMarks::additionInBrackets(const YamlPart &part, const QString &source) const
{
    if (part.children.isEmpty()) {
        const bool isMap = part.type == YamlPart::Type::Map;
        return YamlChange{part.begin, part.end - part.begin,
                          isMap ? QString(u"{ " + source + u" }") : QString(u'[' + source + u']')};
    }
    return YamlChange{part.children.constLast().value.end, 0, QString(u", " + source)};
}

std::optional<YamlChange> YamlMarks::removal(const YamlPart &part, qsizetype place) const
{
    if (part.isFlow)
        return removalInBrackets(part, place);
    const YamlPart::Child &child = part.children.at(place);
    const bool isMap = part.type == YamlPart::Type::Map;
    const std::optional<size_t> start = isMap ? std::optional(child.begin) : dashBefore(child.begin);
    if (!start)
        return std::nullopt;
    const size_t line = lineStart(*start);
    if (!isBlank(line, *start)) { // behind the dash of a list
        if (place + 1 == part.children.size())
            return std::nullopt;
        return YamlChange{*start, part.children.at(place + 1).begin - *start, {}};
    }
    const size_t end = child.value.end;
    const bool isWhole = end > 0 && m_text[end - 1] == U'\n';
    const size_t stop = isWhole ? end : std::min(m_text.size(), m_text.find(U'\n', end) + 1);
    const size_t from = isMap ? line : commentsAbove(line, *start - line);
    return YamlChange{from, (stop == 0 ? m_text.size() : stop) - from, {}};
}

std::optional<YamlChange> YamlMarks::removalInBrackets(const YamlPart &part, qsizetype place) const
{
    const YamlPart::Child &child = part.children.at(place);
    const bool isLast = place + 1 == part.children.size();
    const size_t from = isLast && place > 0 ? part.children.at(place - 1).value.end : child.begin;
    const size_t to = isLast ? child.value.end : part.children.at(place + 1).begin;
    if (holdsComment(from, to))
        return std::nullopt;
    return YamlChange{from, to - from, {}};
}

size_t YamlMarks::lineStart(size_t at) const
{
    const size_t found = at == 0 ? std::u32string::npos : m_text.rfind(U'\n', at - 1);
    return found == std::u32string::npos ? 0 : found + 1;
}

size_t YamlMarks::lineEnd(size_t at) const
{
    const size_t found = m_text.find(U'\n', at);
    const size_t end = found == std::u32string::npos ? m_text.size() : found;
    return end > at && m_text[end - 1] == U'\r' ? end - 1 : end;
}

bool YamlMarks::isBlank(size_t from, size_t to) const
{
    return std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(from),
                       m_text.begin() + static_cast<std::ptrdiff_t>(to), [](char32_t c) { return c == U' '; });
}

// A '#' behind a blank or at the beginning of a line; one that stands in a text counts as well, to be sure.
bool YamlMarks::holdsComment(size_t from, size_t to) const
{
    for (size_t i = m_text.find(U'#', from); i < to; i = m_text.find(U'#', i + 1)) {
        if (i == 0 || m_text[i - 1] == U' ' || m_text[i - 1] == U'\t' || m_text[i - 1] == U'\n')
            return true;
    }
    return false;
}

// Where the lines begin that stand right above `line` and are comments as far in as it is: they belong to it.
size_t YamlMarks::commentsAbove(size_t line, size_t indent) const
{
    size_t first = line;
    while (first > 0) {
        const size_t above = lineStart(first - 1);
        if (above + indent >= first || !isBlank(above, above + indent) || m_text[above + indent] != U'#')
            break;
        first = above;
    }
    return first;
}

std::optional<size_t> YamlMarks::dashBefore(size_t at) const
{
    size_t i = at;
    while (i > 0 && (m_text[i - 1] == U' ' || m_text[i - 1] == U'\n' || m_text[i - 1] == U'\r'))
        --i;
    return i > 0 && m_text[i - 1] == U'-' ? std::optional(i - 1) : std::nullopt;
}

QString YamlMarks::lineBreak() const
{
    return m_text.find(U"\r\n") == std::u32string::npos ? QStringLiteral("\n") : QStringLiteral("\r\n");
}

} // namespace bridgewatch
