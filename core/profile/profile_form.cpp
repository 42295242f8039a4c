// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_form.h"

#include "core/profile/load.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

// Resources of a static library are not linked in by themselves. The macro must stand outside of
// any namespace.
static void linkSchemas()
{
    Q_INIT_RESOURCE(schemas);
}

namespace bridgewatch {
namespace {

const QJsonObject &schema()
{
    static const QJsonObject parsed = QJsonDocument::fromJson(profileSchema()).object();
    return parsed;
}

QJsonObject definition(const QString &name)
{
    return schema().value(QStringLiteral("$defs")).toObject().value(name).toObject();
}

QString nameOf(const QString &reference)
{
    return reference.mid(reference.lastIndexOf(u'/') + 1);
}

// What a node says itself counts more than what it refers to.
QJsonObject resolved(const QJsonObject &node, QStringList *through = nullptr)
{
    QJsonObject whole = node;
    QJsonObject at = node;
    while (at.contains(QStringLiteral("$ref"))) {
        const QString name = nameOf(at.value(QStringLiteral("$ref")).toString());
        if (through)
            through->append(name);
        at = definition(name);
        for (auto it = at.constBegin(); it != at.constEnd(); ++it) {
            if (!whole.contains(it.key()))
                whole.insert(it.key(), it.value());
        }
    }
    return whole;
}

QString wordOf(const QJsonValue &value)
{
    if (value.isArray() || value.isObject())
        return {};
    return value.toVariant().toString();
}

// The first of them; a list as its words.
QString exampleOf(const QJsonObject &node)
{
    const QJsonValue first = node.value(QStringLiteral("examples")).toArray().first();
    QStringList words;
    for (const auto items = first.toArray(); const auto &item : items)
        words << wordOf(item);
    return first.isArray() ? words.join(QStringLiteral(", ")) : wordOf(first);
}

class FieldGatherer {
public:
    void gather(const QJsonObject &object, const YamlPath &path, const QStringList &names)
    {
        const QJsonObject node = resolved(object);
        const QJsonArray required = node.value(QStringLiteral("required")).toArray();
        const QStringList keys = keysInOrder(node.value(QStringLiteral("properties")).toObject());
        for (const QString &key : keys) {
            const QJsonValue value = node.value(QStringLiteral("properties")).toObject().value(key);
            // "id": true stands in each kind for what the target itself says of it.
            const QJsonObject child = value.isObject() ? value.toObject() : ofAnyTarget(key);
            take(child, path + YamlPath{key}, names + QStringList{key}, path.isEmpty() && required.contains(key));
        }
    }

    [[nodiscard]] QList<FormField> fields() const { return m_fields; }

private:
    static QJsonObject ofAnyTarget(const QString &key)
    {
        return definition(QStringLiteral("target"))
            .value(QStringLiteral("properties"))
            .toObject()
            .value(key)
            .toObject();
    }

    // What names a thing first, then what it must have, then the rest by name; maps last.
    static QStringList keysInOrder(const QJsonObject &properties)
    {
        static const QStringList first{
            QStringLiteral("id"),       QStringLiteral("name"),     QStringLiteral("kind"),
            QStringLiteral("label"),    QStringLiteral("url"),      QStringLiteral("address"),
            QStringLiteral("host"),     QStringLiteral("port"),     QStringLiteral("database"),
            QStringLiteral("user"),     QStringLiteral("when"),     QStringLiteral("contact"),
            QStringLiteral("password"), QStringLiteral("role"),     QStringLiteral("on"),
            QStringLiteral("defaults"), QStringLiteral("critical"), QStringLiteral("high"),
            QStringLiteral("warning"),  QStringLiteral("info")};
        static const QStringList last{QStringLiteral("every"), QStringLiteral("timeout"),
                                      QStringLiteral("failures_to_alarm"), QStringLiteral("successes_to_clear"),
                                      QStringLiteral("thresholds")};
        const auto rank = [](const QString &key) {
            if (const qsizetype place = first.indexOf(key); place >= 0)
                return place;
            const qsizetype place = last.indexOf(key);
            return first.size() + 1 + place;
        };
        QStringList keys = properties.keys();
        std::stable_sort(keys.begin(), keys.end(),
                         [&rank](const QString &one, const QString &other) { return rank(one) < rank(other); });
        return keys;
    }

    void take(const QJsonObject &object, const YamlPath &path, const QStringList &names, bool isRequired)
    {
        QStringList through;
        const QJsonObject node = resolved(object, &through);
        FormField field{FormField::Type::Word,
                        path,
                        names.join(u'.'),
                        {},
                        wordOf(node.value(QStringLiteral("default"))),
                        exampleOf(node),
                        node.value(QStringLiteral("description")).toString(),
                        isRequired};
        const QString type = node.value(QStringLiteral("type")).toString();
        if (through.contains(QStringLiteral("secret"))) {
            field.type = FormField::Type::Secret;
        } else if (node.contains(QStringLiteral("enum"))) {
            field.type = FormField::Type::Choice;
            for (const auto choices = node.value(QStringLiteral("enum")).toArray(); const auto &choice : choices)
                field.choices << wordOf(choice);
        } else if (type == u"array") {
            const QJsonObject item = resolved(node.value(QStringLiteral("items")).toObject());
            if (item.contains(QStringLiteral("properties")) ||
                item.value(QStringLiteral("type")).toString() == u"object" || item.contains(QStringLiteral("oneOf")))
                return;
            field.type = FormField::Type::List;
        } else if (type == u"object" || node.contains(QStringLiteral("properties"))) {
            gather(node, path, names);
            return;
        }
        m_fields.append(field);
    }

    QList<FormField> m_fields;
};

YamlPtr entryOf(const YamlPtr &map, const QString &key)
{
    return yamlAt(map, {key});
}

QString scalarOf(const YamlPtr &map, const char *key)
{
    const YamlPtr value = entryOf(map, QString::fromLatin1(key));
    return value && value->type == YamlNode::Type::Scalar ? value->scalar : QString();
}

int deepest(const YamlNode &node)
{
    int line = node.line;
    for (const auto &item : node.items)
        line = std::max(line, deepest(*item));
    for (const YamlNode::Entry &entry : node.entries)
        line = std::max({line, entry.line, deepest(*entry.value)});
    return line;
}

void appendList(QList<FormEntry> &entries, const YamlPtr &root, const char *key, FormEntry::Part part)
{
    const YamlPtr list = entryOf(root, QString::fromLatin1(key));
    if (!list)
        return;
    for (size_t i = 0; i < list->items.size(); ++i) {
        const YamlPtr &item = list->items[i];
        const QString name = scalarOf(item, part == FormEntry::Part::Rule ? "when" : "id");
        entries.append({part,
                        {QString::fromLatin1(key), static_cast<qsizetype>(i)},
                        name,
                        part == FormEntry::Part::Target ? scalarOf(item, "kind") : QString(),
                        item->line,
                        deepest(*item)});
    }
}

QString freeName(const QSet<QString> &taken, const QString &stem)
{
    for (int i = 1;; ++i) {
        const QString name = QString(stem + u'-' + QString::number(i));
        if (!taken.contains(name))
            return name;
    }
}

void gatherWords(const QJsonValue &value, QSet<QString> &words)
{
    if (value.isArray()) {
        for (const auto items = value.toArray(); const auto &item : items)
            gatherWords(item, words);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == u"properties") {
            for (const auto keys = it->toObject().keys(); const QString &key : keys)
                words.insert(key);
        } else if (it.key() == u"enum") {
            for (const auto choices = it->toArray(); const auto &choice : choices)
                words.insert(wordOf(choice));
        }
        gatherWords(*it, words);
    }
}

} // namespace

QByteArray profileSchema()
{
    linkSchemas();
    QFile file(QStringLiteral(":/schemas/profile.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList &profileSchemaWords()
{
    static const QStringList words = [] {
        QSet<QString> found;
        gatherWords(schema(), found);
        QStringList sorted(found.begin(), found.end());
        sorted.sort();
        return sorted;
    }();
    return words;
}

QList<FormEntry> formEntries(const YamlPtr &root)
{
    QList<FormEntry> entries{{FormEntry::Part::World, {}, {}, {}, 1, 0}};
    if (const YamlPtr hosts = entryOf(root, QStringLiteral("hosts"))) {
        for (const YamlNode::Entry &host : hosts->entries)
            entries.append({FormEntry::Part::Host,
                            {QStringLiteral("hosts"), host.key},
                            host.key,
                            {},
                            host.line,
                            std::max(host.line, deepest(*host.value))});
    }
    appendList(entries, root, "targets", FormEntry::Part::Target);
    appendList(entries, root, "contacts", FormEntry::Part::Contact);
    appendList(entries, root, "escalation", FormEntry::Part::Rule);
    return entries;
}

QList<FormField> formFields(FormEntry::Part part, const QString &kind)
{
    FieldGatherer gatherer;
    switch (part) {
    case FormEntry::Part::World: {
        QJsonObject root = schema();
        QJsonObject properties = root.value(QStringLiteral("properties")).toObject();
        for (const char *other : {"version", "hosts", "targets", "contacts", "escalation"})
            properties.remove(QString::fromLatin1(other));
        root.insert(QStringLiteral("properties"), properties);
        gatherer.gather(root, {}, {});
        break;
    }
    case FormEntry::Part::Host: gatherer.gather(definition(QStringLiteral("host")), {}, {}); break;
    case FormEntry::Part::Target:
        gatherer.gather(definition(targetKinds().contains(kind) ? kind : QStringLiteral("target")), {}, {});
        break;
    case FormEntry::Part::Contact: gatherer.gather(definition(QStringLiteral("contact")), {}, {}); break;
    case FormEntry::Part::Rule: gatherer.gather(definition(QStringLiteral("escalation_rule")), {}, {}); break;
    }
    return gatherer.fields();
}

QStringList targetKinds()
{
    const QJsonObject properties = definition(QStringLiteral("target")).value(QStringLiteral("properties")).toObject();
    QStringList kinds;
    for (const auto words = properties.value(QStringLiteral("kind")).toObject().value(QStringLiteral("enum")).toArray();
         const auto &word : words)
        kinds << word.toString();
    return kinds;
}

Result<QString> withNewEntry(const QString &text, FormEntry::Part part, const QString &kind)
{
    Problems ignored;
    const YamlPtr root = parseYaml(text.toUtf8(), {}, ignored);
    QSet<QString> taken;
    for (const QList<FormEntry> entries = formEntries(root); const FormEntry &entry : entries)
        taken.insert(entry.name);
    const auto appended = [&](const char *list, const QString &source) {
        const YamlPtr there = entryOf(root, QString::fromLatin1(list));
        const auto end = static_cast<qsizetype>(there ? there->items.size() : 0);
        return setYaml(text, {QString::fromLatin1(list), end}, source);
    };
    switch (part) {
    case FormEntry::Part::Host:
        return setYaml(text, {QStringLiteral("hosts"), freeName(taken, QStringLiteral("host"))},
                       QStringLiteral("{ address: \"\" }"));
    case FormEntry::Part::Target:
        return appended("targets", QStringLiteral("{ id: %1, kind: %2 }").arg(freeName(taken, kind), kind));
    case FormEntry::Part::Contact:
        return appended("contacts", QStringLiteral("{ id: %1 }").arg(freeName(taken, QStringLiteral("contact"))));
    case FormEntry::Part::Rule:
        return appended("escalation", QStringLiteral("{ when: database-unrecoverable, contact: \"\" }"));
    case FormEntry::Part::World: break;
    }
    return text;
}

} // namespace bridgewatch
