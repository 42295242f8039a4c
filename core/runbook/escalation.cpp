// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/arrange.h"
#include "core/runbook/words.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

// Which column of a table says what; -1: none.
struct Columns {
    qsizetype condition = -1;
    qsizetype action = -1;
    qsizetype contact = -1;
    qsizetype within = -1;
};

bool says(const QString &header, const char *words)
{
    return anyWord(QString::fromUtf8(words), WordEnd::Closed).match(header).hasMatch();
}

Columns columnsOf(const QStringList &header)
{
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString &name = header.at(i);
        if (columns.condition < 0 &&
            says(name, "condition|conditions|when|if|situation|trigger|case|scenario|issue|problem|criteria|"
                       "bedingung|bedingungen|wenn|falls|auslöser|szenario|kriterien|"
                       "condición|condiciones|cuando|cuándo|situación|caso|escenario|problema|criterios?|"
                       "条件|情况|情形|触发|场景|问题"))
            columns.condition = i;
        else if (columns.within < 0 && says(name, "within|time|after|deadline|sla|timeframe|response|"
                                                  "frist|zeit|binnen|innerhalb|reaktionszeit|plazo|tiempo|dentro de|"
                                                  "时限|期限|时间"))
            columns.within = i;
        else if (columns.contact < 0 && says(name, "who|contact|team|role|owner|person|escalate to|notify|"
                                                   "wer|wen|kontakt|rolle|zuständig|verantwortlich|ansprechpartner|"
                                                   "quién|contacto|equipo|rol|responsable|persona|avisar a|"
                                                   "联系人|负责人|谁|团队|角色|人员"))
            columns.contact = i;
        else if (columns.action < 0 && says(name, "action|actions|do|what|steps|how|method|channel|"
                                                  "maßnahmen?|aktion|tun|schritte|vorgehen|"
                                                  "acción|acciones|medidas?|pasos|qué hacer|cómo|"
                                                  "措施|动作|操作|处理|处置|步骤|方式"))
            columns.action = i;
    }
    // Without telling names: the first column is the condition, the next that is left the action.
    const auto isTaken = [&](qsizetype i) {
        return i == columns.condition || i == columns.action || i == columns.contact || i == columns.within;
    };
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!isTaken(i) && columns.condition < 0)
            columns.condition = i;
        else if (!isTaken(i) && columns.action < 0)
            columns.action = i;
    }
    return columns;
}

void takeTable(const Block &table, QList<EscalationRow> &rows)
{
    const Columns columns = columnsOf(table.header);
    int line = table.line + 1; // of the dashes
    for (const QStringList &cells : table.rows) {
        ++line;
        EscalationRow row{cells.value(columns.condition), cells.value(columns.action), cells.value(columns.contact),
                          cells.value(columns.within), line};
        if (row.action.isEmpty())
            row.action = row.contact;
        if (!row.condition.isEmpty() || !row.action.isEmpty())
            rows << row;
    }
}

// "Data corrupted: call the lead", "Level 1 → on call".
void takeEntry(const Block &entry, QList<EscalationRow> &rows)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?::\\s|：|→|->|=>|\\s[–—-]\\s)\\s*"));
    const auto match = between.match(entry.text);
    if (match.hasMatch() && match.capturedStart() > 0)
        rows.append({entry.text.left(match.capturedStart()), entry.text.mid(match.capturedEnd()), {}, {}, entry.line});
}

} // namespace

QList<EscalationRow> readEscalation(const QList<Section> &sections)
{
    QList<EscalationRow> fromTables;
    QList<EscalationRow> fromEntries;
    const auto take = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (block.kind == Block::Kind::Table)
                takeTable(block, fromTables);
            else if (block.kind == Block::Kind::CheckItem && block.depth == 0)
                takeEntry(block, fromEntries);
        }
    };
    for (const Section &section : sections) {
        if (section.kind != SectionKind::Escalation)
            continue;
        take(section.blocks);
        for (const Step &step : section.steps)
            take(step.blocks);
    }
    return fromTables.isEmpty() ? fromEntries : fromTables;
}

} // namespace bridgewatch
