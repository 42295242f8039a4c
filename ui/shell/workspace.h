// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/widgets/words.h"

#include <QWidget>

class QSettings;

namespace bridgewatch {

class NavigationRail;
class OverviewPage;
class StatusBar;

// Asks for a look at these targets now; none named: at everything.
using LookNow = std::function<void(const QStringList &targets)>;

// What the window shows of a world: rail, status bar and views. The world must outlive it.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    Workspace(World &world, LookNow lookNow, Clock clock, QWidget *parent = nullptr);

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

public Q_SLOTS:
    void refresh(); // as of now
    void lookAtEverything();

private:
    void build();
    void addShortcuts();
    void look(const QStringList &targets);

    World &m_world;
    LookNow m_lookNow;
    Clock m_clock;
    NavigationRail *m_rail; // first of all, also for the Tab key
    StatusBar *m_status;
    OverviewPage *m_overview;
};

} // namespace bridgewatch
