// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/palette_entry.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;

namespace bridgewatch {

class PaletteModel;
class Panel;
class TextLabel;

// Finds anything by a few letters: lies over all of its parent while it is open, with a field to type
// in and the best of what fits below it. Arrow keys, page keys, Tab and Ctrl+N/P choose, Enter or a
// click takes, Escape or a click beside it closes. What had the focus gets it back. What was typed is
// forgotten when it closes; what was chosen, when the window does.
class Palette final : public QWidget {
    Q_OBJECT
public:
    Palette(const World &world, QList<PaletteView> views, QList<Contact> contacts, QWidget *parent);

    // Whether it lies over its parent, whether or not that is on the screen.
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void open(const QDateTime &now);
    void close();
    void refresh(const QDateTime &now);             // states as of now
    void offerActions();                            // before it is opened first
    void offerLab(LabWay way, const QString &keys); // likewise

Q_SIGNALS:
    // The palette is closed by then.
    void chosen(const bridgewatch::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build();
    void arrange();
    void search(const QString &typed);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void step(int rows);
    void take(const QModelIndex &index);

    PaletteModel *m_model;
    Panel *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    TextLabel *m_keys;
    QPointer<QWidget> m_before; // what had the focus
};

} // namespace bridgewatch
