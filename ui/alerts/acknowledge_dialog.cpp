// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/acknowledge_dialog.h"

#include "core/base/text.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 80;
constexpr int reasonLimit = 300;

} // namespace

AcknowledgeDialog::AcknowledgeDialog(const QList<AlertRow> &rows, Clock clock, QWidget *parent)
    : QDialog(parent), m_clock(std::move(clock)), m_name(new QLineEdit(this)), m_reason(new QLineEdit(this)),
      m_until(new QComboBox(this)), m_accept(nullptr)
{
    for (const AlertRow &row : rows)
        m_keys.append(row.key);
    build(rows);
    connect(m_accept, &QPushButton::clicked, this, &AcknowledgeDialog::submit);
    const auto judge = [this] { m_accept->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, judge);
    judge();
    (m_name->text().isEmpty() ? m_name : m_reason)->setFocus();
}

void AcknowledgeDialog::build(const QList<AlertRow> &rows)
{
    const QString heading = rows.size() == 1 ? tr("Acknowledge %1").arg(rows.constFirst().alert.name)
                                             : tr("Acknowledge %n alert(s)", nullptr, static_cast<int>(rows.size()));
    auto *layout = prepareDialog(*this, QStringLiteral("acknowledgeDialog"), tr("Acknowledge"), heading);
    const bool standing =
        std::any_of(rows.begin(), rows.end(), [](const AlertRow &row) { return row.state != AlertState::Gone; });
    layout->addWidget(new TextLabel(
        standing
            ? tr("Somebody has taken notice. It silences nothing at the source; when the time is over and the alert "
                 "still stands, it asks again.")
            : tr("It has gone by itself. Once somebody has seen it, it is put away."),
        {.tone = Tone::Dim, .wraps = true}, this));
    layout->addLayout(buildFields(standing));
    m_accept = addButtons(*this, *layout, tr("Acknowledge"), QStringLiteral("acknowledgeAccept"));
}

QGridLayout *AcknowledgeDialog::buildFields(bool asksUntil)
{
    auto *grid = new QGridLayout;
    m_name->setMaxLength(nameLimit);
    m_name->setText(rememberedName());
    m_reason->setMaxLength(reasonLimit);
    addField(*grid, tr("Your name"), m_name, QStringLiteral("acknowledgeName"));
    addField(*grid, tr("Reason"), m_reason, QStringLiteral("acknowledgeReason"));
    fillSpans(*m_until, {15, 60, 4 * 60, 8 * 60, 24 * 60, 7 * 24 * 60}, 60);
    m_until->setVisible(asksUntil);
    if (asksUntil)
        addField(*grid, tr("For"), m_until, QStringLiteral("acknowledgeUntil"));
    return grid;
}

void AcknowledgeDialog::submit()
{
    const QString name = plainLine(m_name->text(), nameLimit);
    rememberName(name);
    const QDateTime now = m_clock();
    const Acknowledgement by{name, plainLine(m_reason->text(), reasonLimit), now,
                             now.addSecs(m_until->currentData().toInt())};
    Q_EMIT acknowledged(m_keys, by);
    accept();
}

} // namespace bridgewatch
