// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/yaml_edit.h"
#include "ui/settings/judged_profile.h"
#include "ui/settings/target_trial.h"

class QVBoxLayout;

namespace bridgewatch {

class BareScroll;
class FieldRow;
class TextLabel;
struct FormEntry;

// The form of one entry: every key that it may have, with what stands there. What is changed is changed in the text.
class EntryForm final : public QWidget {
    Q_OBJECT
public:
    explicit EntryForm(const Looker &looker, QWidget *parent = nullptr);

    // Shows that entry of the profile; the same entry keeps its fields, and the one that is typed in.
    void setEntry(const FormEntry &entry, const JudgedProfile &judged);
    void setTrouble(const QString &text); // why a change was not possible; empty: it was
    void focusFirst();

Q_SIGNALS:
    // YAML for the value there; empty: it goes.
    void changed(const YamlPath &path, const QString &source);
    void typed(); // what changes once the field is left

private:
    void rebuild(const FormEntry &entry);
    void showProblems(const FormEntry &entry, const JudgedProfile &judged);

    QString m_built; // part and kind of the fields that there are
    YamlPath m_path;
    QList<FieldRow *> m_rows;
    TextLabel *m_title;
    TextLabel *m_problem; // of the entry as a whole
    BareScroll *m_scroll;
    TargetTrial *m_trial;
};

} // namespace bridgewatch
