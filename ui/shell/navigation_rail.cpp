// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/shell/rail_button.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace bridgewatch {

constexpr double emblemHeight = 46;

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent), m_emblem(QStringLiteral(":/icons/bridge.svg")), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Views"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(scaled(6), scaled(emblemHeight + 6), scaled(6), scaled(8));
    m_layout->setSpacing(scaled(8));
    m_layout->addStretch();
}

void NavigationRail::addView(const QString &name, const QString &icon, const QString &word)
{
    const int index = m_count++;
    auto *button = new RailButton(icon, word, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
    button->setObjectName(QStringLiteral("rail.") + name);
    button->setChecked(index == 0);
    connect(button, &RailButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_layout->insertWidget(index, button, 0, Qt::AlignHCenter);
}

QAbstractButton *NavigationRail::addTool(const QString &name, const QString &icon, const QString &word,
                                         const QKeySequence &keys)
{
    auto *button = new RailButton(icon, word, keys, this);
    button->setObjectName(QStringLiteral("rail.") + name);
    button->setShortcut({});
    button->setCheckable(false);
    button->setAutoExclusive(false);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void NavigationRail::choose(const QString &name)
{
    if (auto *button = findChild<RailButton *>(QStringLiteral("rail.") + name))
        button->click();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    const qreal side = scaledF(32);
    paintTinted(painter, m_emblem, QRectF((width() - side) / 2, scaledF(10), side, side), theme.railInk);
}

} // namespace bridgewatch
