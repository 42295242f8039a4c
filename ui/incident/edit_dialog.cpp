// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/edit_dialog.h"

#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "ui/widgets/dialog_parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int titleLimit = 200;

} // namespace

EditDialog::EditDialog(const QString &title, Severity severity, QWidget *parent)
    : QDialog(parent), m_before(title), m_severityBefore(severity), m_title(new QLineEdit(this)),
      m_severity(new QComboBox(this))
{
    auto *layout = prepareDialog(*this, QStringLiteral("editDialog"), tr("Edit the incident"), tr("What it is"));
    auto *grid = new QGridLayout;
    m_title->setMaxLength(titleLimit);
    m_title->setText(plainLine(title, titleLimit));
    addField(*grid, tr("Title"), m_title, QStringLiteral("editTitle"));
    for (const Severity one : {Severity::Critical, Severity::High, Severity::Warning, Severity::Info})
        m_severity->addItem(severityWord(one), static_cast<int>(one));
    m_severity->setCurrentIndex(static_cast<int>(severity));
    addField(*grid, tr("Severity"), m_severity, QStringLiteral("editSeverity"));
    layout->addLayout(grid);
    m_accept = addButtons(*this, *layout, tr("Note it"), QStringLiteral("editAccept"));
    connect(m_accept, &QPushButton::clicked, this, &EditDialog::submit);
    connect(m_title, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    m_title->setFocus();
}

void EditDialog::submit()
{
    // What nobody touched stays whole, however little of it is shown.
    const QString title = m_title->isModified() ? plainLine(m_title->text().trimmed(), titleLimit) : m_before;
    const auto severity = static_cast<Severity>(m_severity->currentData().toInt());
    if (title != m_before || severity != m_severityBefore)
        Q_EMIT given(title, severity);
    accept();
}

} // namespace bridgewatch
