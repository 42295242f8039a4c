// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/escalation.h"
#include "core/incident/timeline.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace bridgewatch {

class EndKeeper;
class RuleModel;
class RuleView;
class TextLabel;
class TimelineModel;
class WholeRows;

// The left half of the view: the rules, what was done so far, and the buttons for the rule in front.
class EscalationTable final : public QWidget {
    Q_OBJECT
public:
    explicit EscalationTable(QWidget *parent = nullptr);

    void setRows(const QList<RuleStanding> &rows, const ResponseSettings &settings, const QDateTime &now);
    // The incident into whose journal it goes; empty: none is open, and `isKnown` says whether that is known.
    void setIncident(const QString &incident, bool isKnown, const QList<TimelineEntry> &done, const QDateTime &now);
    void setTrouble(const QString &sentence);
    // Whether a person has a say in the rule in front.
    void setAskable(bool isAskable);
    void choose(int row);
    [[nodiscard]] int chosen() const; // -1: none

Q_SIGNALS:
    void rowChosen();
    void escalateWanted();
    void answeredWanted();
    void judged(bridgewatch::Answer::Said said);
    void incidentWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildJudging();
    QWidget *buildDone();
    QWidget *buildNotice();
    QLayout *buildFoot();
    void limitDone();
    QPushButton *addButton(const char *name, const QString &word);
    void refreshButtons();

    RuleModel *m_model;
    RuleView *m_view;
    TimelineModel *m_doneModel;
    QListView *m_done;
    EndKeeper *m_doneEnd;
    TextLabel *m_nothing;
    TextLabel *m_trouble;
    TextLabel *m_noticeText;
    QPushButton *m_begin;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_unknown;
    QPushButton *m_escalate;
    QPushButton *m_answered;
    QWidget *m_notice;
    QWidget *m_judging;
    WholeRows *m_rules;
    QString m_incident; // empty: none is open
    bool m_isAskable = false;
};

} // namespace bridgewatch
