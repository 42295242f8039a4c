// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/yaml_edit.h"

#include "core/base/text.h"
#include "core/profile/yaml_marks.h"

#include <cerrno>

namespace bridgewatch {
namespace {

tl::unexpected<Error> refuse()
{
    return fail(FailureCode::ofErrno(ENOTSUP), Lint::tr("this value is written in a way that is changed in the text"));
}

const QString *keyOf(const YamlStep &step)
{
    return std::get_if<QString>(&step);
}

// The value as it has to read afterwards; null: it is gone, and so is what held nothing else.
YamlPtr changed(const YamlPtr &node, const YamlPath &path, qsizetype depth, const YamlPtr &value)
{
    if (depth == path.size())
        return value;
    auto copy = std::make_shared<YamlNode>(node ? *node : YamlNode{});
    const YamlStep &step = path.at(depth);
    if (const QString *key = keyOf(step)) {
        copy->type = YamlNode::Type::Map;
        const auto at = std::find_if(copy->entries.begin(), copy->entries.end(),
                                     [key](const YamlNode::Entry &entry) { return entry.key == *key; });
        const bool isThere = at != copy->entries.end();
        YamlPtr child = changed(isThere ? at->value : nullptr, path, depth + 1, value);
        if (!child && isThere)
            copy->entries.erase(at);
        else if (child && isThere)
            at->value = std::move(child);
        else if (child)
            copy->entries.push_back({*key, 0, 0, std::move(child)});
    } else {
        copy->type = YamlNode::Type::Sequence;
        const auto place = static_cast<size_t>(std::get<qsizetype>(step));
        const bool isThere = place < copy->items.size();
        YamlPtr child = changed(isThere ? copy->items[place] : nullptr, path, depth + 1, value);
        if (!child && isThere)
            copy->items.erase(copy->items.begin() + static_cast<std::ptrdiff_t>(place));
        else if (child && isThere)
            copy->items[place] = std::move(child);
        else if (child)
            copy->items.push_back(std::move(child));
    }
    return copy->items.empty() && copy->entries.empty() ? nullptr : copy;
}

bool readsLike(const YamlPtr &one, const YamlPtr &other)
{
    if (!one || !other)
        return one == other;
    if (one->type != other->type || one->scalar != other->scalar || one->quoted != other->quoted)
        return false;
    return std::equal(one->items.begin(), one->items.end(), other->items.begin(), other->items.end(), readsLike) &&
           std::equal(one->entries.begin(), one->entries.end(), other->entries.begin(), other->entries.end(),
                      [](const YamlNode::Entry &a, const YamlNode::Entry &b) {
                          return a.key == b.key && readsLike(a.value, b.value);
                      });
}

YamlPtr treeOf(const QString &text, Problems &problems)
{
    return parseYaml(text.toUtf8(), {}, problems);
}

// What is made of `text` by `edit`, where it reads as it has to.
Result<QString> proven(const QString &text, const YamlPath &path, const YamlPtr &value,
                       const std::optional<YamlChange> &change)
{
    if (!change)
        return refuse();
    const QString edited = change->in(text);
    Problems ignored; // a document without a value is a problem
    const YamlPtr before = treeOf(text, ignored);
    Problems problems;
    const YamlPtr after = treeOf(edited, problems);
    if (!problems.isEmpty() || !readsLike(changed(before, path, 0, value), after))
        return refuse();
    return edited;
}

// The list or map that has to be made for `value` to stand at the end of `path`, from `depth` on.
QString nested(const YamlPath &path, qsizetype depth, const QString &value)
{
    QString source = value;
    for (qsizetype i = path.size() - 1; i >= depth; --i) {
        const QString *key = keyOf(path.at(i));
        source = key ? QString(u"{ " + yamlWord(*key) + u": " + source + u" }") : QString(u"[ " + source + u" ]");
    }
    return source;
}

const YamlPart *childOf(const YamlPart &part, const YamlStep &step)
{
    if (const QString *key = keyOf(step)) {
        for (const YamlPart::Child &child : part.children) {
            if (part.type == YamlPart::Type::Map && child.key == *key)
                return &child.value;
        }
        return nullptr;
    }
    const qsizetype place = std::get<qsizetype>(step);
    const bool isThere = part.type == YamlPart::Type::Sequence && place >= 0 && place < part.children.size();
    return isThere ? &part.children.at(place).value : nullptr;
}

std::optional<YamlChange> addition(const YamlMarks &marks, const YamlPart &part, const YamlPath &path, qsizetype depth,
                                   const QString &value)
{
    const YamlStep &step = path.at(depth);
    const QString inner = nested(path, depth + 1, value);
    if (const QString *key = keyOf(step)) {
        if (part.type == YamlPart::Type::Map)
            return marks.addition(part, yamlWord(*key) + u": " + inner);
    } else if (part.type == YamlPart::Type::Sequence && std::get<qsizetype>(step) == part.children.size()) {
        return marks.addition(part, inner);
    }
    return part.isEmptyScalar() ? marks.replacement(part, nested(path, depth, value)) : std::nullopt;
}

std::optional<YamlChange> assignment(const YamlMarks &marks, const YamlPath &path, const QString &value)
{
    const YamlPart *part = marks.root();
    if (!part)
        return marks.beginning(nested(path, 1, value), yamlWord(std::get<QString>(path.constFirst())));
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const YamlPart *child = childOf(*part, path.at(depth));
        if (!child)
            return addition(marks, *part, path, depth, value);
        part = child;
    }
    return marks.replacement(*part, value);
}

// Where a list or map would be left empty, it is what has to go.
std::optional<YamlChange> removal(const YamlMarks &marks, const YamlPath &path)
{
    const YamlPart *part = marks.root();
    const YamlPart *holder = nullptr;
    qsizetype place = 0;
    for (const YamlStep &step : path) {
        const YamlPart *child = part ? childOf(*part, step) : nullptr;
        if (!child)
            return std::nullopt;
        if (!holder || part->children.size() > 1) {
            holder = part;
            place = std::distance(part->children.begin(),
                                  std::find_if(part->children.begin(), part->children.end(),
                                               [child](const YamlPart::Child &one) { return &one.value == child; }));
        }
        part = child;
    }
    return holder ? marks.removal(*holder, place) : std::nullopt;
}

bool isPlain(const QString &text)
{
    static const QString indicators = QStringLiteral("?:,[]{}#&*!|>'\"%@`");
    if (text.isEmpty() || text != text.trimmed() || text == u"~" || text == u"null" || text == u"-" || text == u"---" ||
        text == u"...")
        return false;
    const bool isOpen = indicators.contains(text.front()) || text.startsWith(u"- ") || text.endsWith(u':');
    return !isOpen && !text.contains(QStringLiteral(": ")) && !text.contains(QStringLiteral(" #")) &&
           std::none_of(text.begin(), text.end(), [](QChar c) {
               return c == u',' || c == u'?' || c == u'[' || c == u']' || c == u'{' || c == u'}' || !c.isPrint();
           });
}

} // namespace

YamlPtr yamlAt(const YamlPtr &root, const YamlPath &path)
{
    YamlPtr node = root;
    for (const YamlStep &step : path) {
        if (!node)
            return nullptr;
        YamlPtr next;
        if (const QString *key = keyOf(step)) {
            const auto at = std::find_if(node->entries.begin(), node->entries.end(),
                                         [key](const YamlNode::Entry &entry) { return entry.key == *key; });
            if (at != node->entries.end())
                next = at->value;
        } else if (const auto place = static_cast<size_t>(std::get<qsizetype>(step)); place < node->items.size()) {
            next = node->items[place];
        }
        node = std::move(next);
    }
    return node;
}

QString yamlWord(const QString &text)
{
    if (isPlain(text))
        return text;
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += QString(QChar(u'\\')) + c;
        else if (c.isPrint() || c.isSurrogate())
            quoted += c;
        else
            quoted += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return quoted + u'"';
}

QString yamlList(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts)
        words << yamlWord(text);
    return QString(u'[' + words.join(QStringLiteral(", ")) + u']');
}

Result<QString> setYaml(const QString &text, const YamlPath &path, const QString &value)
{
    Problems problems;
    const YamlPtr wanted = treeOf(value, problems);
    if (!problems.isEmpty() || path.isEmpty() || !keyOf(path.constFirst()))
        return refuse();
    const std::optional<YamlMarks> marks = YamlMarks::of(text);
    return proven(text, path, wanted, marks ? assignment(*marks, path, value) : std::nullopt);
}

Result<QString> removeYaml(const QString &text, const YamlPath &path)
{
    const std::optional<YamlMarks> marks = YamlMarks::of(text);
    return proven(text, path, nullptr, marks ? removal(*marks, path) : std::nullopt);
}

} // namespace bridgewatch
