// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QWidget>

namespace bridgewatch {

class CopyLine;
class TextLabel;

// Under the ladder of a host whose key is not trusted: what that means and what to do. Hides itself
// where the key is not what is wrong.
class HostKeyNotice final : public QWidget {
    Q_OBJECT
public:
    explicit HostKeyNotice(QWidget *parent = nullptr);

    void setHost(const World &world, const TopologyNode &node);

private:
    TextLabel *m_advice;
    CopyLine *m_fingerprint;
    TextLabel *m_afterwards;
    CopyLine *m_command;
};

} // namespace bridgewatch
