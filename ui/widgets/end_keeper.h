// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QAbstractScrollArea;
class QScrollBar;

namespace bridgewatch {

// Keeps the end of what scrolls in sight, whatever becomes of its length, its size or its colours, unless somebody has
// scrolled away from it.
class EndKeeper final : public QObject {
    Q_OBJECT
public:
    // Lives as long as the area.
    explicit EndKeeper(QAbstractScrollArea &area);

    void goToEnd();

private:
    void note(int value);
    void keep();

    QScrollBar *m_bar;
    bool m_atEnd = true;
};

} // namespace bridgewatch
