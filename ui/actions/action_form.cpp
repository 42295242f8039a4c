// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_form.h"

#include "core/base/text.h"
#include "ui/actions/action_words.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace bridgewatch {
namespace {

constexpr int textLength = 63; // PostgreSQL's names

QComboBox *targetBox(Kind kind, const Topology &topology, const QString &chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind != kind)
            continue;
        const QString label = node.label.isEmpty() || node.label == node.id
                                  ? node.id
                                  : QStringLiteral("%1 (%2)").arg(node.label, node.id);
        box->addItem(plainLine(label, 80), node.id);
    }
    const int place = box->findData(chosen);
    box->setCurrentIndex(place < 0 && box->count() == 1 ? 0 : place); // of several a person chooses
    return box;
}

} // namespace

ActionForm::ActionForm(const ActionKind &kind, const Topology &topology, const ActionOrder &order, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_given(order)
{
    setObjectName(QStringLiteral("actionForm"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    if (kind.targetKind) {
        m_target = targetBox(*kind.targetKind, topology, order.target, this);
        addField(*grid, tr("At"), m_target, QStringLiteral("actionTarget"));
        connect(m_target, &QComboBox::currentIndexChanged, this, &ActionForm::edited);
    }
    for (const ParameterRule &rule : kind.parameters) {
        const QString value = order.parameters.value(rule.name, rule.fallback);
        // When it began is what the program knows, not what people type.
        if (rule.name.endsWith(u"_start"))
            continue;
        m_fields[rule.name] = fieldFor(rule, plainLine(value, textLength + 1));
        addField(*grid, parameterWord(rule.name), m_fields[rule.name], QStringLiteral("parameter.") + rule.name);
        m_fields[rule.name]->setToolTip(plainToolTip(rule.what));
        m_fields[rule.name]->setAccessibleDescription(rule.what);
    }
    if (grid->count() == 0)
        grid->addWidget(new TextLabel(tr("There is nothing to be set."), {.tone = Tone::Dim}, this), 0, 0);
}

QWidget *ActionForm::fieldFor(const ParameterRule &rule, const QString &value)
{
    if (rule.choices.isEmpty()) {
        auto *line = new QLineEdit(value, this);
        line->setMaxLength(textLength);
        line->setPlaceholderText(rule.isRequired ? QString() : tr("any", "no restriction by this"));
        connect(line, &QLineEdit::textChanged, this, &ActionForm::edited);
        return line;
    }
    auto *box = new QComboBox(this);
    box->addItems(rule.choices);
    box->setEditable(rule.type == ParameterRule::Type::Number); // what is offered are suggestions
    if (box->findText(value) < 0 && !value.isEmpty())
        box->addItem(value);
    box->setCurrentIndex(box->findText(value));
    connect(box, &QComboBox::currentTextChanged, this, &ActionForm::edited);
    return box;
}

ActionOrder ActionForm::order() const
{
    ActionOrder order = m_given;
    if (m_target)
        order.target = m_target->currentData().toString();
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const auto *box = qobject_cast<const QComboBox *>(field.value());
        const auto *line = qobject_cast<const QLineEdit *>(field.value());
        const QString text = (box ? box->currentText() : line->text()).trimmed();
        order.parameters.remove(field.key());
        if (!text.isEmpty())
            order.parameters[field.key()] = text;
    }
    const QString pid = QStringLiteral("pid");
    if (order.parameters.value(pid) != m_given.parameters.value(pid)) { // when that one began is not known
        order.parameters.remove(QStringLiteral("backend_start"));
        order.parameters.remove(QStringLiteral("query_start"));
    }
    return order;
}

bool ActionForm::isComplete() const
{
    const ActionOrder now = order();
    return (!m_target || !now.target.isEmpty()) && understand(m_kind, now.parameters);
}

} // namespace bridgewatch
