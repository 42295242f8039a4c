// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rung_row.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bridgewatch {
namespace {

constexpr double rowHeight = 20;
constexpr double mark = 11;

QString valueOf(const Rung &rung)
{
    switch (rung.state) {
    case Rung::State::Passed: return spanText(rung.took);
    case Rung::State::Failed: return rung.code.isNone() ? RungRow::tr("failed") : rung.code.toString();
    case Rung::State::Undecided: return RungRow::tr("cannot tell");
    case Rung::State::NotReached: return RungRow::tr("not reached");
    case Rung::State::NotLooked: break;
    }
    return {};
}

Outcome outcomeOf(Rung::State state)
{
    return state == Rung::State::Passed   ? Outcome::Ok
           : state == Rung::State::Failed ? Outcome::Failed
                                          : Outcome::Unknown;
}

} // namespace

RungRow::RungRow(QWidget *parent)
    : QWidget(parent), m_name(new TextLabel({.size = 12.5}, this)),
      m_value(new TextLabel({.tone = Tone::Dim, .size = 12}, this))
{
    m_name->setObjectName(QStringLiteral("rungName"));
    m_value->setObjectName(QStringLiteral("rungValue"));
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
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

void RungRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = scaledF(mark);
    const QPointF centre(scaledF(2) + side / 2, QWidget::height() / 2);
    painter.setPen(QPen(theme.line, scaledF(1.5)));
    const qreal clear = side / 2 + scaledF(1.5);
    if (!m_first)
        painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - clear));
    if (!m_last)
        painter.drawLine(QPointF(centre.x(), centre.y() + clear), QPointF(centre.x(), QWidget::height()));
    if (m_rung.state == Rung::State::NotReached || m_rung.state == Rung::State::NotLooked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawEllipse(centre, scaledF(3), scaledF(3));
        return;
    }
    paintStateShape(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), outcomeOf(m_rung.state),
                    theme);
}

} // namespace bridgewatch
