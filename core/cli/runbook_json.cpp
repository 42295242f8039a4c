// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/runbook_json.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

QString kindName(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Paragraph: return QStringLiteral("paragraph");
    case Block::Kind::CheckItem: return QStringLiteral("check-item");
    case Block::Kind::Command: return QStringLiteral("command");
    case Block::Kind::Table: return QStringLiteral("table");
    case Block::Kind::Quote: return QStringLiteral("quote");
    case Block::Kind::SubHeading: return QStringLiteral("heading");
    case Block::Kind::Metadata: return QStringLiteral("metadata");
    case Block::Kind::Raw: break;
    }
    return QStringLiteral("raw");
}

template<typename Value> QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const Directive &directive)
{
    QJsonObject parameters;
    for (auto entry = directive.parameters.begin(); entry != directive.parameters.end(); ++entry)
        parameters.insert(entry.key(), entry.value());
    const bool action = directive.kind == Directive::Kind::Action;
    return {{QStringLiteral("kind"), action ? QStringLiteral("action") : QStringLiteral("check")},
            {QStringLiteral("name"), directive.name},
            {QStringLiteral("parameters"), parameters}};
}

void addTable(const Block &block, QJsonObject &json)
{
    QJsonArray rows;
    for (const QStringList &row : block.rows)
        rows.append(QJsonArray::fromStringList(row));
    json.insert(QStringLiteral("header"), QJsonArray::fromStringList(block.header));
    json.insert(QStringLiteral("rows"), rows);
}

QJsonObject toJson(const Block &block)
{
    QJsonObject json{{QStringLiteral("kind"), kindName(block.kind)},
                     {QStringLiteral("line"), block.line},
                     {QStringLiteral("depth"), block.depth}};
    if (block.kind == Block::Kind::Table)
        addTable(block, json);
    else
        json.insert(QStringLiteral("text"), block.text);
    if (block.kind == Block::Kind::CheckItem) {
        json.insert(QStringLiteral("number"), orNull(block.number));
        json.insert(QStringLiteral("done"), orNull(block.done));
    }
    if (block.kind == Block::Kind::SubHeading)
        json.insert(QStringLiteral("level"), block.level);
    if (block.kind == Block::Kind::Command) {
        json.insert(QStringLiteral("language"), block.language);
        json.insert(QStringLiteral("directive"), block.directive ? QJsonValue(toJson(*block.directive)) : QJsonValue());
    }
    QJsonArray links;
    for (const Link &link : block.links)
        links.append(QJsonObject{{QStringLiteral("text"), link.text}, {QStringLiteral("target"), link.target}});
    json.insert(QStringLiteral("links"), links);
    return json;
}

QJsonArray toJson(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(toJson(block));
    return array;
}

QJsonObject toJson(const Step &step)
{
    return {{QStringLiteral("id"), step.id},
            {QStringLiteral("title"), step.title},
            {QStringLiteral("scenario"), step.scenario},
            {QStringLiteral("number"), orNull(step.number)},
            {QStringLiteral("letter"), step.letter},
            {QStringLiteral("line"), step.line},
            {QStringLiteral("blocks"), toJson(step.blocks)}};
}

QJsonObject toJson(const Section &section)
{
    QJsonArray steps;
    for (const Step &step : section.steps)
        steps.append(toJson(step));
    return {{QStringLiteral("kind"), sectionKindName(section.kind)},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("implied"), section.implied},
            {QStringLiteral("line"), section.line},
            {QStringLiteral("blocks"), toJson(section.blocks)},
            {QStringLiteral("steps"), steps}};
}

QJsonObject toJson(const EscalationRow &row)
{
    return {{QStringLiteral("condition"), row.condition},
            {QStringLiteral("action"), row.action},
            {QStringLiteral("contact"), row.contact},
            {QStringLiteral("within"), row.within},
            {QStringLiteral("line"), row.line}};
}

} // namespace

QJsonObject toJson(const Runbook &runbook)
{
    QJsonArray sections;
    for (const Section &section : runbook.sections)
        sections.append(toJson(section));
    QJsonArray escalation;
    for (const EscalationRow &row : runbook.escalation)
        escalation.append(toJson(row));
    const QJsonValue within =
        runbook.respondWithin ? QJsonValue(static_cast<qint64>(runbook.respondWithin->count())) : QJsonValue();
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("path"), runbook.path},
            {QStringLiteral("sha256"), QString::fromLatin1(runbook.sha256)},
            {QStringLiteral("title"), runbook.title},
            {QStringLiteral("alerts"), QJsonArray::fromStringList(runbook.alerts)},
            {QStringLiteral("severity"), runbook.severity},
            {QStringLiteral("response_time"), runbook.responseTime},
            {QStringLiteral("respond_within_ms"), within},
            {QStringLiteral("last_updated"), runbook.lastUpdated},
            {QStringLiteral("preamble"), toJson(runbook.preamble)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("escalation"), escalation}};
}

} // namespace bridgewatch
