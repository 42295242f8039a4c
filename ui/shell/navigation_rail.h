// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSvgRenderer>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace bridgewatch {

// The views, one below the other, at the left edge of the window.
class NavigationRail final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    // The first view that is added is the chosen one; the n-th is reached by Ctrl+n.
    void addView(const QString &name, const QString &icon, const QString &word);
    // Stands at the lower end and chooses no view; answers with its button, for whoever carries it out. The keys are
    // told and belong to the window.
    QAbstractButton *addTool(const QString &name, const QString &icon, const QString &word, const QKeySequence &keys);
    void choose(const QString &name); // as if its button were pressed

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSvgRenderer m_emblem;
    QVBoxLayout *m_layout;
    int m_count = 0;
};

} // namespace bridgewatch
