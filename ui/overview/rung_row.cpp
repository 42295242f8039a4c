// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rung_row.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 20;
constexpr double mark = 11;

// What merely stands, or belongs to the ladder beside, is drawn fainter than what was climbed just now.
constexpr double faint = 0.7;

QString asideWord(Stage stage)
{
    return stage == Stage::Dns ? RungRow::tr("left to the host") : RungRow::tr("not used here");
}

QString valueOf(const Rung &rung)
{
    switch (rung.state) {
    case Rung::State::Passed: return spanText(rung.took);
    case Rung::State::Failed: return rung.code.isNone() ? RungRow::tr("failed") : rung.code.toString();
    case Rung::State::Undecided: return RungRow::tr("cannot tell");
    case Rung::State::NotReached: return RungRow::tr("not reached");
    case Rung::State::Stands:
        return rung.took.count() ? RungRow::tr("%1, at login").arg(spanText(rung.took)) : RungRow::tr("session stands");
    case Rung::State::Aside: return asideWord(rung.stage);
    case Rung::State::NotLooked: break;
    }
    return {};
}

Outcome outcomeOf(Rung::State state)
{
    return state == Rung::State::Passed || state == Rung::State::Stands ? Outcome::Ok
           : state == Rung::State::Failed                               ? Outcome::Failed
                                                                        : Outcome::Unknown;
}

bool hasMark(Rung::State state)
{
    return state == Rung::State::Passed || state == Rung::State::Failed || state == Rung::State::Undecided ||
           state == Rung::State::Stands;
}

} // namespace

RungRow::RungRow(QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel({.size = 12.5}, this, Qt::ElideRight)),
      m_value(new ElidedLabel({.tone = Tone::Dim, .size = 12}, this, Qt::ElideRight))
{
    m_name->setObjectName(QStringLiteral("rungName"));
    m_value->setObjectName(QStringLiteral("rungValue"));
    m_value->setAlignment(Qt::AlignRight);
    setMinimumHeight(scaled(rowHeight));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(mark + 11), 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_name);
    layout->addWidget(m_value, 1);
}

void RungRow::setRung(const Rung &rung, bool first, bool last)
{
    m_rung = rung;
    m_first = first;
    m_last = last;
    const bool failed = rung.state == Rung::State::Failed;
    const bool climbed = failed || rung.state == Rung::State::Passed;
    m_name->setText(stageWord(rung.stage));
    m_name->setTone(failed ? Tone::Bad : climbed ? Tone::Ink : Tone::Dim);
    m_value->setText(valueOf(rung));
    m_value->setMono(failed);
    m_value->setTone(failed ? Tone::Bad : Tone::Dim);
    setAccessibleName(m_name->text() + u' ' + m_value->text());
    update();
}

// The line that joins this mark to those above and below; without a mark it runs through.
void RungRow::paintWay(QPainter &painter, QPointF centre, qreal clear) const
{
    painter.setPen(QPen(themeOf(*this).line, scaledF(1.5)));
    if (!m_first)
        painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - clear));
    if (!m_last)
        painter.drawLine(QPointF(centre.x(), centre.y() + clear), QPointF(centre.x(), QWidget::height()));
}

void RungRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = scaledF(mark);
    const QPointF centre(scaledF(2) + side / 2, QWidget::height() / 2);
    const bool aside = m_rung.state == Rung::State::Aside;
    paintWay(painter, centre, aside ? 0 : side / 2 + scaledF(1.5));
    if (aside)
        return;
    if (!hasMark(m_rung.state)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mark);
        painter.drawEllipse(centre, scaledF(3), scaledF(3));
        return;
    }
    if (m_rung.state == Rung::State::Stands)
        painter.setOpacity(faint);
    paintStateShape(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), outcomeOf(m_rung.state),
                    theme);
}

} // namespace bridgewatch
