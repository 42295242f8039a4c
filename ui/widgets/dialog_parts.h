// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QComboBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace bridgewatch {

// What dialogs have in common.

// Window-modal, deletes itself when closed, with a heading; answers with the layout for the rest.
QVBoxLayout *prepareDialog(QDialog &dialog, const QString &objectName, const QString &title, const QString &heading);
// A named field, one below the other.
void addField(QGridLayout &grid, const QString &word, QWidget *field, const QString &objectName);
// A button that Return alone does not press.
QPushButton *makeButton(const char *name, const QString &word, QWidget *parent);
// The button that does it, which is the default, and one that cancels.
QPushButton *addButtons(QDialog &dialog, QVBoxLayout &layout, const QString &word, const QString &objectName);
// Spans of time as people choose them; the data of each is its seconds.
void fillSpans(QComboBox &box, const QList<int> &minutes, int chosen);

// The name that the person at this desk gave last.
[[nodiscard]] QString rememberedName();
void rememberName(const QString &name);

} // namespace bridgewatch
