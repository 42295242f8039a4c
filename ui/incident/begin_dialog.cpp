// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/begin_dialog.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int titleLimit = 200;
constexpr int nameLimit = 80;

} // namespace

BeginDialog::BeginDialog(const Beginning &proposal, const QList<Runbook> &runbooks, int runbook, QWidget *parent)
    : QDialog(parent), m_beginning(proposal), m_title(new QLineEdit(this)), m_severity(new QComboBox(this)),
      m_runbook(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_trouble(new TextLabel({.tone = Tone::Bad, .wraps = true}, this))
{
    auto *layout = prepareDialog(*this, QStringLiteral("beginDialog"), tr("Open an incident"), tr("Open an incident"));
    layout->addWidget(new TextLabel(tr("From now on everything that is seen and done goes into its journal, and the "
                                       "response clock runs."),
                                    {.tone = Tone::Dim, .wraps = true}, this));
    auto *grid = new QGridLayout;
    m_title->setMaxLength(titleLimit);
    m_title->setText(plainLine(proposal.title, titleLimit));
    addField(*grid, tr("Title"), m_title, QStringLiteral("beginTitle"));
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Warning, Severity::Info})
        m_severity->addItem(severityWord(severity), static_cast<int>(severity));
    m_severity->setCurrentIndex(static_cast<int>(proposal.severity));
    addField(*grid, tr("Severity"), m_severity, QStringLiteral("beginSeverity"));
    for (const Runbook &one : runbooks)
        m_runbook->addItem(plainLine(one.title, 120));
    m_runbook->addItem(tr("none"));
    m_runbook->setCurrentIndex(runbook < 0 ? static_cast<int>(runbooks.size()) : runbook);
    addField(*grid, tr("Runbook"), m_runbook, QStringLiteral("beginRunbook"));
    m_name->setMaxLength(nameLimit);
    m_name->setText(rememberedName());
    addField(*grid, tr("Your name"), m_name, QStringLiteral("beginName"));
    layout->addLayout(grid);
    m_trouble->setObjectName(QStringLiteral("beginTrouble"));
    m_trouble->hide();
    layout->addWidget(m_trouble);
    QPushButton *accept = addButtons(*this, *layout, tr("Open"), QStringLiteral("beginAccept"));
    const auto judge = [this, accept] {
        accept->setEnabled(!m_title->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty());
    };
    connect(m_title, &QLineEdit::textChanged, this, judge);
    connect(m_name, &QLineEdit::textChanged, this, judge);
    judge();
    connect(accept, &QPushButton::clicked, this, &BeginDialog::submit);
    (m_name->text().isEmpty() ? m_name : m_title)->setFocus();
}

void BeginDialog::submit()
{
    m_beginning.title = plainLine(m_title->text().trimmed(), titleLimit);
    m_beginning.severity = static_cast<Severity>(m_severity->currentData().toInt());
    const QString who = plainLine(m_name->text().trimmed(), nameLimit);
    rememberName(who);
    const int runbook = m_runbook->currentIndex() == m_runbook->count() - 1 ? -1 : m_runbook->currentIndex();
    accept();
    Q_EMIT begun(m_beginning, runbook, who);
}

void BeginDialog::setTrouble(const QString &sentence)
{
    m_trouble->setText(breakable(sentence));
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace bridgewatch
