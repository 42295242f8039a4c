// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/runbook_notice.h"

#include "core/base/text.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int sentenceLimit = 400;

} // namespace

RunbookNotice::RunbookNotice(Runbooks &runbooks, QWidget *parent)
    : QWidget(parent), m_runbooks(runbooks), m_text(new TextLabel({.tone = Tone::Warning, .wraps = true}, this)),
      m_changes(new QPushButton(tr("What changed…"), this))
{
    setObjectName(QStringLiteral("runbookNotice"));
    m_text->setObjectName(QStringLiteral("runbookNoticeText"));
    m_changes->setObjectName(QStringLiteral("runbookChanges"));
    m_changes->setAccessibleName(tr("Show what changed in the runbook"));
    m_changes->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(4), 0, 0, scaled(8));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_changes);
    connect(m_changes, &QPushButton::clicked, this, &RunbookNotice::showChanges);
    connect(&m_runbooks, &Runbooks::changed, this, &RunbookNotice::refresh);
    refresh();
}

void RunbookNotice::refresh()
{
    const bool isWaiting = m_runbooks.isWaiting();
    const QStringList troubles = m_runbooks.troubles();
    m_text->setText(isWaiting ? tr("A runbook's file says something else now. Incidents that are open keep the version "
                                   "that they began with.")
                    : troubles.isEmpty()
                        ? QString()
                        : tr("A runbook cannot be read: %1").arg(plainLine(troubles.constFirst(), 300)));
    m_changes->setVisible(isWaiting);
    setVisible(isWaiting || !troubles.isEmpty());
}

void RunbookNotice::showChanges()
{
    auto *dialog = new QDialog(window());
    auto *layout = prepareDialog(*dialog, QStringLiteral("runbookChangesDialog"), tr("Runbook"), tr("What changed"));
    QStringList lines;
    for (const RunbookChange &change : m_runbooks.waiting())
        lines << plainLine(change.sentence, sentenceLimit);
    auto *text = new QPlainTextEdit(lines.isEmpty() ? tr("Only blanks and line breaks.") : lines.join(u'\n'), dialog);
    text->setObjectName(QStringLiteral("runbookChangesText"));
    text->setAccessibleName(tr("What changed"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumSize(scaled(520), scaled(220));
    layout->addWidget(text, 1);
    QPushButton *accept = addButtons(*dialog, *layout, tr("Use the new version"), QStringLiteral("runbookReload"));
    connect(accept, &QPushButton::clicked, dialog, [this, dialog] {
        m_runbooks.reload();
        dialog->accept();
    });
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace bridgewatch
