// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/looks_strip.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace bridgewatch {
namespace {

constexpr double plotHeight = 26;
// Of the height, for the longest look that went well and the shortest.
constexpr double highest = 0.75;
constexpr double lowest = 0.12;

} // namespace

LooksStrip::LooksStrip(QWidget *parent)
    : QWidget(parent), m_words(new ElidedLabel({.tone = Tone::Dim, .size = 11}, this, Qt::ElideRight))
{
    setObjectName(QStringLiteral("looksStrip"));
    setAccessibleName(tr("The last looks"));
    m_words->setObjectName(QStringLiteral("looksWords"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(8 + plotHeight + 3), 0, 0);
    layout->addWidget(m_words);
}

void LooksStrip::setLooks(const QList<Observation> &looks, const QDateTime &now)
{
    Duration longest{1};
    for (const Observation &look : looks) {
        if (look.outcome == Outcome::Ok)
            longest = std::max(longest, look.took);
    }
    m_bars.clear();
    qsizetype failed = 0;
    for (const Observation &look : looks) {
        failed += look.outcome == Outcome::Failed;
        const double part = static_cast<double>(look.took.count()) / static_cast<double>(longest.count());
        m_bars.append({look.at, look.outcome, look.code, look.took,
                       look.outcome == Outcome::Ok ? std::max(lowest, highest * part) : 1});
    }
    const QString since = looks.isEmpty() ? QString() : clockText(looks.constFirst().at, now);
    m_words->setText(looks.isEmpty() ? QString()
                     : failed == 0
                         ? tr("looks since %1, none failed").arg(since)
                         : tr("looks since %1, %2 failed").arg(since, numberText(static_cast<double>(failed))));
    update();
}

QSize LooksStrip::sizeHint() const
{
    return {scaled(160), layout()->contentsMargins().top() + m_words->sizeHint().height()};
}

QSize LooksStrip::minimumSizeHint() const
{
    return {scaled(80), sizeHint().height()};
}

QRectF LooksStrip::plot() const
{
    return {0, scaledF(8), static_cast<qreal>(width()), scaledF(plotHeight)};
}

QRectF LooksStrip::barAt(qsizetype place) const
{
    const QRectF box = plot();
    const qreal step = std::min(box.width() / World::recentLimit, scaledF(6));
    const Bar &bar = m_bars.at(place);
    const qreal left = box.right() - step * static_cast<qreal>(m_bars.size() - place);
    const qreal height = box.height() * bar.height;
    return {left, box.bottom() - height, std::max(1.0, step - scaledF(1)), height};
}

void LooksStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    const QRectF box = plot();
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Outcome outcome = m_bars.at(i).outcome;
        painter.fillRect(barAt(i), outcome == Outcome::Ok        ? theme.series[1]
                                   : outcome == Outcome::Unknown ? theme.mark
                                                                 : coloursOf(outcome, theme).text);
    }
}

QString LooksStrip::describe(int x) const
{
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF box = barAt(i);
        const Bar &bar = m_bars.at(i);
        if (x >= box.left() && x < box.right() + scaledF(1))
            return QStringLiteral("%1 · %2 · %3")
                .arg(bar.at.toLocalTime().toString(QStringLiteral("HH:mm:ss")), outcomeWord(bar.outcome, bar.code),
                     spanText(bar.took));
    }
    return {};
}

bool LooksStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(describe(help->pos().x())), this);
    return true;
}

} // namespace bridgewatch
