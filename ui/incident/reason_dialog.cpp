// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/reason_dialog.h"

#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int reasonLimit = 300;

} // namespace

ReasonDialog::ReasonDialog(const Words &words, QWidget *parent) : QDialog(parent), m_reason(new QLineEdit(this))
{
    auto *layout = prepareDialog(*this, QStringLiteral("reasonDialog"), words.title, words.heading);
    if (!words.text.isEmpty())
        layout->addWidget(new TextLabel(words.text, {.tone = Tone::Dim, .wraps = true}, this));
    auto *grid = new QGridLayout;
    m_reason->setMaxLength(reasonLimit);
    addField(*grid, tr("Because"), m_reason, QStringLiteral("reason"));
    layout->addLayout(grid);
    QPushButton *accept = addButtons(*this, *layout, words.accept, QStringLiteral("reasonAccept"));
    const auto judge = [this, accept, isRequired = words.isRequired] {
        accept->setEnabled(!isRequired || !m_reason->text().trimmed().isEmpty());
    };
    connect(m_reason, &QLineEdit::textChanged, this, judge);
    judge();
    connect(accept, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_reason->text().trimmed());
        QDialog::accept();
    });
    m_reason->setFocus();
}

} // namespace bridgewatch
