// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QWidget>

class QListView;
class QModelIndex;
class QStackedWidget;

namespace bridgewatch {

class CalmPage;
class FindingsModel;
class TextLabel;
class VerdictView;

// What is wrong, worst first, and below it why the chosen finding is held for true; choosing a row
// asks for its target. Without findings it says what that means: everything seen healthy, still
// looking, out of date, or impossible to tell.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(const World &world, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    // Chooses the likeliest finding at `target` unless one of its findings is chosen already; where
    // there is none the choice stays. Asks for nothing.
    void select(const QString &target);
    // Chooses this very finding, where there is one, and gives the list the keyboard.
    void showFinding(const QString &target, Scenario scenario);

Q_SIGNALS:
    void selected(const QString &target);
    void incidentWanted(const bridgewatch::Finding &finding); // somebody wants to work on it

private:
    void build();
    QWidget *buildHead();
    QWidget *buildTrouble();
    void refreshCalm(const QDateTime &now);
    void ask(const QModelIndex &index);
    void choose(int row);
    void keepChoice();
    void copy() const;

    const World &m_world;
    FindingsModel *m_model;
    TextLabel *m_count;
    QStackedWidget *m_pages;
    QListView *m_list;
    VerdictView *m_verdict;
    CalmPage *m_calm;
    QWidget *m_trouble = nullptr;
    // The chosen finding, which may move to another row or go and come back.
    QString m_target;
    Scenario m_scenario{};
    bool m_quiet = false; // the list changes because we change it
};

} // namespace bridgewatch
