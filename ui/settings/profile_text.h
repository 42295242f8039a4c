// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/judged_profile.h"
#include "ui/settings/target_trial.h"

class QComboBox;
class QListWidget;

namespace bridgewatch {

class ProfileEdit;

// The profile as text: what is wrong is marked where it stands and listed below, words are completed, and any target
// can be tried as it is written.
class ProfileText final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileText(const Looker &looker, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    // What there is to begin with; it cannot be undone.
    void begin(const QString &text);
    // As one step that can be undone; the rest of the text keeps its place.
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    void setJudged(const JudgedProfile &judged);
    void goTo(int line, int column);
    [[nodiscard]] bool canUndo() const;
    void undo();

Q_SIGNALS:
    void edited(); // by whom ever

private:
    void build();
    void listProblems(const Problems &problems);
    void listTargets(const Profile &profile);
    void aimTrial();

    Profile m_profile; // as it was judged last
    ProfileEdit *m_edit;
    QListWidget *m_problems;
    QWidget *m_troubled = nullptr; // where they are listed
    QComboBox *m_targets;
    TargetTrial *m_trial;
};

} // namespace bridgewatch
