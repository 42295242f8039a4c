// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/entry_form.h"

#include "core/base/text.h"
#include "ui/settings/field_row.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace bridgewatch {
namespace {

constexpr qsizetype shownProblems = 3;

QString titleOf(const FormEntry &entry)
{
    const QString name = plainLine(entry.name, 80);
    switch (entry.part) {
    case FormEntry::Part::World: return EntryForm::tr("The whole world");
    case FormEntry::Part::Host: return EntryForm::tr("Host %1").arg(name);
    case FormEntry::Part::Target: return EntryForm::tr("Target %1").arg(name);
    case FormEntry::Part::Contact: return EntryForm::tr("Contact %1").arg(name);
    case FormEntry::Part::Rule: break;
    }
    return EntryForm::tr("Escalation when %1").arg(name);
}

// The place of a value, and of the key before it, which lint may name instead.
bool isAbout(const Problem &problem, const YamlPtr &holder, const QString &key, const YamlPtr &value)
{
    if (value && problem.line == value->line && problem.column == value->column)
        return true;
    if (!holder)
        return false;
    return std::any_of(holder->entries.begin(), holder->entries.end(), [&](const YamlNode::Entry &entry) {
        return entry.key == key && entry.line == problem.line && entry.column == problem.column;
    });
}

} // namespace

EntryForm::EntryForm(const Looker &looker, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({.size = 15, .weight = QFont::Bold}, this)),
      m_problem(new TextLabel({.tone = Tone::Bad, .size = 12.5, .wraps = true}, this)),
      m_scroll(new BareScroll(QStringLiteral("entryScroll"), tr("Fields of the entry"), this)),
      m_trial(new TargetTrial(looker, this))
{
    setObjectName(QStringLiteral("entryForm"));
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->setSpacing(scaled(8));
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_trial);
}

void EntryForm::setEntry(const FormEntry &entry, const JudgedProfile &judged)
{
    m_path = entry.path;
    const QString wanted = QStringLiteral("%1 %2").arg(QString::number(static_cast<int>(entry.part)), entry.kind);
    if (std::exchange(m_built, wanted) != wanted)
        rebuild(entry);
    m_title->setText(titleOf(entry));
    for (FieldRow *row : std::as_const(m_rows))
        row->setValue(yamlAt(judged.tree, m_path + row->field().path));
    showProblems(entry, judged);
    m_trial->setVisible(entry.part == FormEntry::Part::Target || entry.part == FormEntry::Part::Host);
    m_trial->setUsable(judged.loaded.usable());
    m_trial->setTarget(judged.loaded.profile, m_trial->isHidden() ? QString() : entry.name, judged.text);
}

void EntryForm::rebuild(const FormEntry &entry)
{
    m_rows.clear();
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, scaled(8), 0);
    layout->setSpacing(scaled(10));
    const QList<FormField> fields = formFields(entry.part, entry.kind);
    for (const FormField &field : fields) {
        auto *row = new FieldRow(field, body);
        connect(row, &FieldRow::changed, this,
                [this, row](const QString &source) { Q_EMIT changed(m_path + row->field().path, source); });
        connect(row, &FieldRow::typed, this, &EntryForm::typed);
        layout->addWidget(row);
        m_rows.append(row);
    }
    layout->addStretch();
    m_scroll->setBody(body);
}

// Beside the field where lint names it, else above all of them.
void EntryForm::showProblems(const FormEntry &entry, const JudgedProfile &judged)
{
    QMap<FieldRow *, QString> beside;
    QStringList whole;
    for (const Problem &problem : judged.loaded.problems) {
        const bool isHere =
            entry.part == FormEntry::Part::World || (problem.line >= entry.firstLine && problem.line <= entry.lastLine);
        if (!isHere)
            continue;
        FieldRow *found = nullptr;
        for (FieldRow *row : std::as_const(m_rows)) {
            const YamlPath path = m_path + row->field().path;
            const YamlPtr holder = yamlAt(judged.tree, path.first(path.size() - 1));
            if (isAbout(problem, holder, std::get<QString>(path.constLast()), yamlAt(judged.tree, path)))
                found = row;
        }
        if (found)
            beside[found] = plainLine(problem.text, 300);
        else if (entry.part != FormEntry::Part::World && whole.size() < shownProblems)
            whole << plainLine(problem.text, 300);
    }
    for (FieldRow *row : std::as_const(m_rows))
        row->setProblem(beside.value(row));
    setTrouble(whole.join(u'\n'));
}

void EntryForm::setTrouble(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void EntryForm::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->focusField();
}

} // namespace bridgewatch
