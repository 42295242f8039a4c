// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/allow_part.h"

#include "core/incident/allowing.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int sentenceLimit = 200;

} // namespace

AllowPart::AllowPart(const QString &incident, QWidget *parent)
    : QWidget(parent), m_trouble(new TextLabel({.tone = Tone::Bad, .wraps = true}, this))
{
    setObjectName(QStringLiteral("allowPart"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    auto *why = new TextLabel(tr("Read-only: nothing is changed. The profile allows it with "
                                 "actions: { mode: confirm }."),
                              {.tone = Tone::Warning, .wraps = true}, this);
    why->setObjectName(QStringLiteral("readOnlyText"));
    layout->addWidget(why);
    if (incident.isEmpty())
        layout->addWidget(new TextLabel(tr("While an incident is open, a person can allow it for that incident alone."),
                                        {.tone = Tone::Dim, .wraps = true}, this));
    else
        build(incident);
    m_trouble->setObjectName(QStringLiteral("allowTrouble"));
    m_trouble->hide();
    layout->addWidget(m_trouble);
}

void AllowPart::build(const QString &incident)
{
    auto *how = new TextLabel(tr("Or, for the incident %1 alone, type: %2").arg(incident, allowingSentence()),
                              {.wraps = true}, this);
    how->setObjectName(QStringLiteral("allowHow"));
    m_sentence = new QLineEdit(this);
    m_sentence->setObjectName(QStringLiteral("allowSentence"));
    m_sentence->setAccessibleName(tr("The sentence that allows changes in this incident"));
    m_sentence->setMaxLength(sentenceLimit);
    m_allow = new QPushButton(tr("Allow for this incident"), this);
    m_allow->setObjectName(QStringLiteral("allowAccept"));
    m_allow->setAccessibleName(m_allow->text());
    m_allow->setAutoDefault(false);
    m_allow->setEnabled(false);
    connect(m_sentence, &QLineEdit::textChanged, this, &AllowPart::judge);
    connect(m_sentence, &QLineEdit::returnPressed, m_allow, &QPushButton::click);
    connect(m_allow, &QPushButton::clicked, this, [this] {
        m_allow->setEnabled(false); // until it is known what came of it
        Q_EMIT typed(m_sentence->text());
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_allow);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(how);
    column->addLayout(row);
}

void AllowPart::judge()
{
    m_allow->setEnabled(isAllowingSentence(m_sentence->text()));
}

void AllowPart::setTrouble(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (m_sentence)
        judge();
}

} // namespace bridgewatch
