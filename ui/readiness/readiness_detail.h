// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/readiness/group.h"

#include <QWidget>

namespace bridgewatch {

class BareScroll;
class ElidedLabel;
class StateBadge;
class TextLabel;

// One check in full, or all that say the same: what was seen, why it matters, what to do, and a command to copy, which
// is never run.
class ReadinessDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ReadinessDetail(QWidget *parent = nullptr);

    // `place` are the labels of its targets.
    void setGroup(const ReadinessGroup &group, const QString &place);
    void clear();

private:
    void addPart(const char *name, const QString &heading, const QString &text);

    std::optional<ReadinessGroup> m_group;
    ElidedLabel *m_title;
    ElidedLabel *m_place;
    StateBadge *m_state;
    BareScroll *m_scroll;
    QWidget *m_parts = nullptr;
};

} // namespace bridgewatch
