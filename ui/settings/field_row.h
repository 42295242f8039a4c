// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile_form.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bridgewatch {

class TextLabel;

// One value of an entry: what stands in the profile, what is wrong with it, and a field to change it. The name of the
// key stands at its left, as the profile writes it, what it is for below the field.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    explicit FieldRow(FormField field, QWidget *parent = nullptr);

    [[nodiscard]] const FormField &field() const { return m_field; }
    // What stands there; null: nothing.
    void setValue(const YamlPtr &value);
    void setProblem(const QString &text); // empty: nothing is wrong
    void focusField();

Q_SIGNALS:
    // YAML as it is to stand there; empty: the key goes.
    void changed(const QString &source);
    void typed(); // something that changed() has not told yet

private:
    void build();
    void buildChoice(QWidget *box);
    void buildLine(QWidget *box);
    [[nodiscard]] QString unsetWord() const;
    void offer();
    [[nodiscard]] QString source() const;
    void showSecret();

    FormField m_field;
    QString m_shown; // the source of what is shown
    bool m_isQuoted = false;
    QLineEdit *m_line = nullptr;   // of words, lists, and where a secret is
    QComboBox *m_choice = nullptr; // of choices, and of how a secret is kept
    TextLabel *m_problem = nullptr;
};

} // namespace bridgewatch
