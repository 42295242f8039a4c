// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/widgets/words.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace bridgewatch {

class FindingsPanel;
class LadderPanel;
class PathMap;

// The path map above, what is wrong and the ladder of one target below. The worst is shown
// until someone selects a target, and again when new trouble begins.
class OverviewPage final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(const World &world, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    void showLooking(const QStringList &targets);
    // As if someone had chosen it here; it gets the focus.
    void showTarget(const QString &target);
    void showFinding(const QString &target, Scenario scenario);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void lookAgain(const QString &target);
    void keyCheckWanted(const QString &host);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildMap();
    void choose(const QString &target);
    void present(const QString &target);
    void followTheWorst();
    void divide();

    const World &m_world;
    PathMap *m_map;
    FindingsPanel *m_findings;
    LadderPanel *m_ladder;
    QSplitter *m_rows;
    QSplitter *m_lower;
    bool m_chosen = false;  // someone selected a target since the present trouble began
    bool m_divided = false; // the splitters stand where they were left, or where they should
    QDateTime m_now;
};

} // namespace bridgewatch
