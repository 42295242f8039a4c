// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/seen_row.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace bridgewatch {
namespace {

// The day stands below: beside it, it would take the room of the sentence.
QString momentOf(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QString time = at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    const QString day = dayText(at, now);
    return day.isEmpty() ? time : QString(time + u'\n' + day);
}

} // namespace

SeenRow::SeenRow(QWidget *parent)
    : QWidget(parent), m_mark(new StateMark(this)), m_text(new TextLabel({.wraps = true}, this)),
      m_before(new TextLabel({.tone = Tone::Dim, .size = 12, .wraps = true}, this)),
      m_time(new TextLabel({.tone = Tone::Dim, .size = 12}, this))
{
    m_text->setObjectName(QStringLiteral("seenText"));
    m_before->setObjectName(QStringLiteral("seenBefore"));
    m_before->hide();
    m_time->setObjectName(QStringLiteral("seenTime"));
    m_time->setAlignment(Qt::AlignRight);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(2));
    texts->addWidget(m_text);
    texts->addWidget(m_before);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_time, 0, Qt::AlignTop);
}

void SeenRow::setLine(const SeenLine &line, const QDateTime &now)
{
    m_mark->setState(line.outcome, line.stale);
    m_text->setText(breakable(line.text));
    m_before->setText(breakable(line.before));
    m_before->setVisible(!line.before.isEmpty());
    m_time->setText(momentOf(line.at, now));
}

} // namespace bridgewatch
