// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/roles_dialog.h"

#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 80;

} // namespace

RolesDialog::RolesDialog(const QMap<Role, QString> &roles, const QStringList &people, QWidget *parent)
    : QDialog(parent), m_roles(roles)
{
    auto *layout = prepareDialog(*this, QStringLiteral("rolesDialog"), tr("Roles"), tr("Who does what"));
    layout->addWidget(new TextLabel(tr("The lead decides, the scribe writes down what happens, communications tells "
                                       "everybody else. One person may do it all."),
                                    {.tone = Tone::Dim, .wraps = true}, this));
    QStringList names{rememberedName()};
    for (const QString &person : people)
        names << plainLine(person, nameLimit);
    names.removeAll(QString());
    names.removeDuplicates();
    auto *grid = new QGridLayout;
    for (const Role role : {Role::Lead, Role::Scribe, Role::Communications}) {
        auto *box = new QComboBox(this);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItems(names);
        box->lineEdit()->setMaxLength(nameLimit);
        box->lineEdit()->setPlaceholderText(tr("nobody"));
        box->setCurrentText(plainLine(roles.value(role), nameLimit));
        addField(*grid, roleWord(role), box, QStringLiteral("role.") + roleName(role));
        m_names.insert(role, box);
    }
    layout->addLayout(grid);
    connect(addButtons(*this, *layout, tr("Note it"), QStringLiteral("rolesAccept")), &QPushButton::clicked, this,
            &RolesDialog::submit);
    m_names.value(Role::Lead)->setFocus();
}

void RolesDialog::submit()
{
    QMap<Role, QString> changed;
    for (auto box = m_names.constBegin(); box != m_names.constEnd(); ++box) {
        const QString name = plainLine(box.value()->currentText().trimmed(), nameLimit);
        if (name != m_roles.value(box.key()))
            changed.insert(box.key(), name);
    }
    if (!changed.isEmpty())
        Q_EMIT given(changed);
    accept();
}

} // namespace bridgewatch
