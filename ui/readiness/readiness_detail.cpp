// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_detail.h"

#include "ui/incident/command_card.h"
#include "ui/readiness/readiness_model.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QVBoxLayout>

namespace bridgewatch {

ReadinessDetail::ReadinessDetail(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({.size = 15, .weight = QFont::Bold}, this, Qt::ElideRight)),
      m_place(new ElidedLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_state(new StateBadge(this)),
      m_scroll(new BareScroll(QStringLiteral("readinessScroll"), tr("The chosen check"), this))
{
    setObjectName(QStringLiteral("readinessDetail"));
    m_title->setObjectName(QStringLiteral("readinessTitle"));
    m_place->setObjectName(QStringLiteral("readinessPlace"));
    m_state->setObjectName(QStringLiteral("readinessState"));
    auto *names = new QVBoxLayout;
    names->setSpacing(scaled(2));
    names->addWidget(m_title);
    names->addWidget(m_place);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(16), 0);
    head->setSpacing(scaled(12));
    head->addLayout(names, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(14), 1, scaled(8));
    inner->setSpacing(scaled(12));
    inner->addLayout(head);
    inner->addWidget(new Rule(Qt::Horizontal, panel));
    inner->addWidget(m_scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    clear();
}

void ReadinessDetail::clear()
{
    m_group.reset();
    m_title->setText(tr("No check is chosen"));
    m_place->setText({});
    m_state->hide();
    m_scroll->setBody(new QWidget);
}

void ReadinessDetail::setGroup(const ReadinessGroup &group, const QString &place)
{
    if (m_group == group)
        return; // what was marked in it stays marked
    m_group = group;
    const ReadinessCheck &check = group.first();
    m_title->setText(group.title());
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_state->setBadge({check.state, readinessWord(check.state), false, false});
    m_state->setAccessibleName(readinessWord(check.state));
    m_state->show();
    m_parts = new QWidget;
    auto *layout = new QVBoxLayout(m_parts);
    layout->setContentsMargins(scaled(16), 0, scaled(16), scaled(8));
    layout->setSpacing(scaled(6));
    addPart("readinessSaw", tr("What was seen"), check.saw);
    if (group.checks.size() > 1 && !place.isEmpty())
        addPart("readinessTargets", tr("Where it was seen"), place);
    addPart("readinessWhy", tr("Why it matters"), group.why());
    if (!check.todo.isEmpty())
        addPart("readinessTodo", tr("What to do"), check.todo);
    if (!check.command.isEmpty()) {
        auto *card = new CommandCard(tr("To be copied; nothing is run from here"), {{check.command, {}, false}},
                                     m_parts, CommandCard::CopyPlace::Above);
        layout->addSpacing(scaled(4));
        layout->addWidget(card);
    }
    layout->addStretch(1);
    m_scroll->setBody(m_parts);
}

void ReadinessDetail::addPart(const char *name, const QString &heading, const QString &text)
{
    auto *layout = qobject_cast<QVBoxLayout *>(m_parts->layout());
    if (layout->count() > 0)
        layout->addSpacing(scaled(10));
    layout->addWidget(new TextLabel(heading, {.tone = Tone::Dim, .size = 12, .weight = QFont::Bold}, m_parts));
    layout->addWidget(new CopyText(QString::fromLatin1(name), heading, text, m_parts));
}

} // namespace bridgewatch
