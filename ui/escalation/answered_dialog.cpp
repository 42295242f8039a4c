// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/answered_dialog.h"

#include "core/base/text.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bridgewatch {

constexpr int nameLimit = 80;

AnsweredDialog::AnsweredDialog(const QString &condition, const QList<Contact> &contacts, const QString &chosen,
                               QWidget *parent)
    : QDialog(parent)
{
    auto *layout = prepareDialog(*this, QStringLiteral("answeredDialog"), tr("Acknowledged by"),
                                 tr("Who has answered: %1?").arg(plainLine(condition, 120)));
    layout->addWidget(new TextLabel(tr("From then on nobody else in the chain is due, and the clock of this condition "
                                       "stops."),
                                    {.tone = Tone::Dim, .wraps = true}, this));
    auto *contact = new QComboBox(this);
    for (const Contact &one : contacts)
        contact->addItem(plainLine(one.name, 80), one.id);
    contact->setCurrentIndex(std::max(0, contact->findData(chosen)));
    auto *name = new QLineEdit(rememberedName(), this);
    name->setMaxLength(nameLimit);
    auto *grid = new QGridLayout;
    addField(*grid, tr("Who"), contact, QStringLiteral("answeredContact"));
    addField(*grid, tr("Your name"), name, QStringLiteral("answeredName"));
    layout->addLayout(grid);
    QPushButton *accept = addButtons(*this, *layout, tr("Note it"), QStringLiteral("answeredAccept"));
    const auto judge = [accept, name, contact] {
        accept->setEnabled(!name->text().trimmed().isEmpty() && contact->currentIndex() >= 0);
    };
    connect(name, &QLineEdit::textChanged, this, judge);
    judge();
    connect(accept, &QPushButton::clicked, this, [this, name, contact] {
        rememberName(plainLine(name->text().trimmed(), nameLimit));
        Q_EMIT answered(contact->currentData().toString());
        QDialog::accept();
    });
    contact->setFocus();
}

} // namespace bridgewatch
