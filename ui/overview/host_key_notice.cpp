// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/host_key_notice.h"

#include "ui/overview/host_key.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bridgewatch {

HostKeyNotice::HostKeyNotice(QWidget *parent)
    : QWidget(parent), m_advice(new TextLabel({.size = 12.5, .wraps = true}, this)),
      m_command(new TextLabel({.size = 12, .mono = true, .wraps = true}, this))
{
    setObjectName(QStringLiteral("hostKeyNotice"));
    m_advice->setObjectName(QStringLiteral("hostKeyAdvice"));
    m_command->setObjectName(QStringLiteral("hostKeyCommand"));
    m_command->setAccessibleName(tr("Command that removes the known key"));
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(4), 0, scaled(4));
    layout->setSpacing(scaled(4));
    layout->addWidget(m_advice);
    layout->addWidget(m_command);
    setVisible(false);
}

void HostKeyNotice::setHost(const World &world, const TopologyNode &node)
{
    const HostKeyAdvice advice = hostKeyAdvice(world, node);
    m_advice->setText(advice.text);
    m_command->setText(advice.command);
    m_command->setVisible(!advice.command.isEmpty());
    setVisible(!advice.text.isEmpty());
}

} // namespace bridgewatch
