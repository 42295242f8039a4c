// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/host_key_notice.h"

#include "ui/overview/host_key.h"
#include "ui/widgets/copy_line.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bridgewatch {

namespace {

TextLabel *sentence(const char *name, QWidget *parent)
{
    auto *label = new TextLabel({.size = 12.5, .wraps = true}, parent);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

template<typename Line> void say(Line &line, const QString &text)
{
    if (line.text() != text) // what is selected stays selected
        line.setText(text);
    line.setVisible(!text.isEmpty());
}

} // namespace

HostKeyNotice::HostKeyNotice(QWidget *parent)
    : QWidget(parent), m_advice(sentence("hostKeyAdvice", this)),
      m_fingerprint(new CopyLine(QStringLiteral("shownFingerprint"), tr("Fingerprint that the host shows"), this)),
      m_afterwards(sentence("hostKeyAfterwards", this)),
      m_command(new CopyLine(QStringLiteral("hostKeyCommand"), tr("Command that removes the known key"), this))
{
    setObjectName(QStringLiteral("hostKeyNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(4), 0, scaled(4));
    layout->setSpacing(scaled(4));
    layout->addWidget(m_advice);
    layout->addWidget(m_fingerprint);
    layout->addWidget(m_afterwards);
    layout->addWidget(m_command);
    setVisible(false);
}

void HostKeyNotice::setHost(const World &world, const TopologyNode &node)
{
    const HostKeyAdvice advice = hostKeyAdvice(world, node);
    say(*m_advice, advice.text);
    say(*m_fingerprint, advice.fingerprint);
    say(*m_afterwards, advice.afterwards);
    say(*m_command, advice.command);
    setVisible(!advice.text.isEmpty());
}

} // namespace bridgewatch
