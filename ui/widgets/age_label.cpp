// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/age_label.h"

namespace bridgewatch {

AgeLabel::AgeLabel(const Look &look, QString sentence, QString none, QWidget *parent)
    : TextLabel(none, look, parent), m_sentence(std::move(sentence)), m_none(std::move(none))
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void AgeLabel::setMoment(const QDateTime &at)
{
    m_at = at;
}

void AgeLabel::tick(const QDateTime &now)
{
    setText(m_at.isValid() ? m_sentence.arg(ageText(m_at, now)) : m_none);
}

} // namespace bridgewatch
