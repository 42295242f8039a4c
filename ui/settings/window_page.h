// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace bridgewatch {

class TextLabel;

// What a person wants of the window itself. Each choice counts at once, or says that it counts from the next start on.
class WindowPage final : public QWidget {
    Q_OBJECT
public:
    // `folder` is where the data lie now.
    explicit WindowPage(QString folder, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    [[nodiscard]] Preferences preferences() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void fill();
    void addRow(QGridLayout &grid, const QString &word, QWidget *field, const char *name, const QString &note);
    QWidget *makeFolder();
    void askForFolder();
    void judgeFolder();

    QComboBox *m_scheme;
    QComboBox *m_text;
    QComboBox *m_language;
    QComboBox *m_notify;
    QCheckBox *m_readOnly;
    QLineEdit *m_folder;
    TextLabel *m_folderProblem;
    QString m_data;
    QString m_goodFolder;     // what is kept
    bool m_isShowing = false; // what is set is not changed by a person
};

} // namespace bridgewatch
