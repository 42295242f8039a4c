// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/away_notice.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bridgewatch {

AwayNotice::AwayNotice(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, this)),
      m_code(new ElidedLabel({.tone = Tone::Bad, .size = 12, .mono = true}, this, Qt::ElideRight)),
      m_show(new QPushButton(tr("Show host"), this))
{
    setObjectName(QStringLiteral("awayNotice"));
    m_sentence->setObjectName(QStringLiteral("awaySentence"));
    m_code->setObjectName(QStringLiteral("awayCode"));
    m_show->setObjectName(QStringLiteral("showHost"));
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT hostWanted(m_host); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(2), 0, 0);
    layout->setSpacing(scaled(4));
    layout->addWidget(m_sentence);
    layout->addWidget(m_code);
    layout->addSpacing(scaled(4));
    layout->addWidget(m_show, 0, Qt::AlignLeft);
}

void AwayNotice::setHost(const QString &id, const QString &label, const QString &code)
{
    m_host = id;
    m_sentence->setText(breakable(code.isEmpty()
                                      ? tr("%1 could not be reached, so nothing was seen from there.").arg(label)
                                      : tr("%1 cannot be reached, so nothing is seen from there.").arg(label)));
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    m_show->setAccessibleName(tr("Show the host %1").arg(label));
}

} // namespace bridgewatch
