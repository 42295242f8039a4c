// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/host_key_dialog.h"

#include "ui/widgets/copy_line.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace bridgewatch {
namespace {

QString advice()
{
    return HostKeyDialog::tr(
        "Only if they are the same, trust the key: it is then kept in known_hosts on this machine. "
        "Otherwise cancel, and ask those who run the host.");
}

} // namespace

HostKeyDialog::HostKeyDialog(const HostKeyOffer &offer, QWidget *parent) : QDialog(parent), m_offer(offer)
{
    setObjectName(QStringLiteral("hostKeyDialog"));
    setWindowTitle(tr("Host key of %1").arg(offer.label));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    setMinimumWidth(scaled(560));
    adjustSize();
    m_cancel->setFocus();
}

void HostKeyDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    layout->setSpacing(scaled(10));
    layout->addWidget(new TextLabel(breakable(tr("Is this the key of %1?").arg(m_offer.label)),
                                    {.size = 16, .weight = QFont::Bold, .wraps = true}, this));
    layout->addLayout(buildFacts());
    layout->addSpacing(scaled(6));
    layout->addWidget(new TextLabel(
        tr("Print the fingerprint on the host itself, in a session that you trust, and compare every character:"),
        {.wraps = true}, this));
    layout->addWidget(
        wholeLine("compareCommand", tr("Command that prints the fingerprint"), fingerprintCommand(m_offer.keyType)));
    m_advice = new TextLabel(advice(), {.tone = Tone::Dim, .wraps = true}, this);
    m_advice->setObjectName(QStringLiteral("hostKeyDialogAdvice"));
    layout->addWidget(m_advice);
    layout->addSpacing(scaled(6));
    layout->addLayout(buildButtons());
}

// To be copied, or compared letter by letter: all of it is seen.
QWidget *HostKeyDialog::wholeLine(const char *name, const QString &spoken, const QString &text)
{
    auto *line = new CopyLine(QString::fromLatin1(name), spoken, this);
    line->setText(text);
    line->setMinimumWidth(line->sizeHint().width());
    return line;
}

QGridLayout *HostKeyDialog::buildFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, QWidget *value) {
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(name, {.tone = Tone::Dim}, this), row, 0);
        grid->addWidget(value, row, 1);
    };
    auto *address = new TextLabel(breakable(m_offer.address), {.wraps = true}, this);
    address->setObjectName(QStringLiteral("hostKeyAddress"));
    auto *type = new TextLabel(m_offer.keyType, {}, this);
    type->setObjectName(QStringLiteral("hostKeyType"));
    add(tr("Address"), address);
    add(tr("Kind of key"), type);
    add(tr("Fingerprint"), wholeLine("hostKeyFingerprint", tr("Fingerprint"), m_offer.fingerprint));
    return grid;
}

QLayout *HostKeyDialog::buildButtons()
{
    m_trust = new QPushButton(tr("Trust this key"), this);
    m_trust->setObjectName(QStringLiteral("trustHostKey"));
    m_trust->setAccessibleName(m_trust->text());
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelHostKey"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setDefault(true);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        Q_EMIT trusted(m_offer.host, m_offer.fingerprint);
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addStretch();
    row->addWidget(m_trust);
    row->addWidget(m_cancel);
    return row;
}

void HostKeyDialog::refresh(const std::optional<HostKeyOffer> &now)
{
    const bool stands = now == m_offer;
    if (!stands && m_trust->hasFocus())
        m_cancel->setFocus();
    m_trust->setEnabled(stands);
    m_advice->setText(stands ? advice() : tr("By now the host shows something else. Close this and look again."));
    m_advice->setTone(stands ? Tone::Dim : Tone::Bad);
}

} // namespace bridgewatch
