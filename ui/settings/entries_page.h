// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/profile_form.h"
#include "ui/settings/judged_profile.h"
#include "ui/settings/target_trial.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace bridgewatch {

class EntryForm;

// The profile as forms: at the left the world, hosts, targets, contacts and rules; at the right what the chosen one
// says.
class EntriesPage final : public QWidget {
    Q_OBJECT
public:
    explicit EntriesPage(const Looker &looker, QWidget *parent = nullptr);

    void setJudged(const JudgedProfile &judged);

Q_SIGNALS:
    void textWanted(const QString &text); // the whole of it, with one value changed
    void lineWanted(int line);            // where the entry stands
    void typed();                         // what changes once the field is left

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void addMenu();
    void fill();
    void colourHeadings();
    void filter();
    void choose(int place);
    void showChosen();
    void change(const YamlPath &path, const QString &source);
    void add(FormEntry::Part part, const QString &kind);
    void remove();
    void offer(const Result<QString> &text);
    [[nodiscard]] const FormEntry *chosen() const;

    JudgedProfile m_judged;
    QList<FormEntry> m_entries;
    int m_chosen = 0;
    bool m_wantsFirst = false; // of an entry that was added
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_inText;
    EntryForm *m_form;
};

} // namespace bridgewatch
