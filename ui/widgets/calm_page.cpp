// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_page.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bridgewatch {

constexpr double mark = 28;

CalmPage::CalmPage(QWidget *parent)
    : QWidget(parent), m_headline(new TextLabel({.size = 14, .weight = QFont::Bold, .wraps = true}, this)),
      m_text(new TextLabel({.tone = Tone::Dim, .wraps = true}, this))
{
    m_headline->setObjectName(QStringLiteral("calmHeadline"));
    m_text->setObjectName(QStringLiteral("calmText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16 + mark + 14), scaled(14), scaled(24), scaled(12));
    layout->setSpacing(scaled(6));
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addStretch();
}

void CalmPage::setText(Outcome outcome, const QString &headline, const QString &text)
{
    m_outcome = outcome;
    m_headline->setText(headline);
    m_text->setText(text);
    update();
}

void CalmPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateShape(painter, QRectF(scaledF(16), scaledF(12), scaledF(mark), scaledF(mark)), m_outcome, themeOf(*this));
}

} // namespace bridgewatch
