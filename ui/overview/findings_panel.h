// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace bridgewatch {

class CalmPage;
class FindingsModel;
class TextLabel;

// What is wrong, worst first; selecting a row asks for its target. Without findings it says what
// that means: everything seen healthy, still looking, out of date, or impossible to tell.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(const World &world, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    void select(const QString &target); // marks the row, if there is one; asks for nothing

Q_SIGNALS:
    void selected(const QString &target);

private:
    void build();
    void refreshCalm(const QDateTime &now);

    const World &m_world;
    FindingsModel *m_model;
    TextLabel *m_count;
    QStackedWidget *m_pages;
    QListView *m_list;
    CalmPage *m_calm;
};

} // namespace bridgewatch
