// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/incidents.h"
#include "core/app/runbooks.h"
#include "core/profile/alert_settings.h"
#include "ui/widgets/words.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace bridgewatch {

class CausePart;
class ElidedLabel;
class GatePart;
class GuidePanel;
class IncidentDoor;
class ReportPart;
class StateBadge;
class StepPanel;
class TextLabel;
class TimelinePanel;

// What the view Incident works with; each outlives it.
struct IncidentSetting {
    Incidents &incidents;
    Runbooks &runbooks;
    QMap<QString, QString> values; // of the runbooks' placeholders
    std::chrono::milliseconds watchGate{};
    AlertSettings alerts; // how soon somebody has to respond
    QString profile;
    QStringList people{}; // whom roles are offered to
    QUrl dashboard{};     // in Grafana; empty: there is none
    std::function<bool(const QUrl &)> openUrl{};
};

// The view Incident: the guide at the left, its step in front in the middle, what happened at the right. While none is
// open: what one may be opened for, and those of the past.
class IncidentPage final : public QWidget {
    Q_OBJECT
public:
    IncidentPage(const World &world, const AlertBoard &board, const IncidentSetting &setting, Clock clock,
                 QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    // Whom the rules of escalation want to be called now; empty: nobody. Shown with the next refresh.
    void setCallee(const QString &name) { m_callee = name; }
    // Puts it in front; empty: the door.
    void show(const QString &incident);
    [[nodiscard]] const QString &shown() const { return m_shown; }
    // Asks for what is missing and opens one.
    void begin();
    void beginFor(const AlertRow &alert);
    void beginFor(const Finding &finding);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void lookWanted(const QStringList &targets);
    // `target` is what the step is about; empty: to be chosen.
    void actionWanted(const QString &incident, const QString &action, const QString &target,
                      const QMap<QString, QString> &parameters);
    void escalationWanted();
    void reportWanted(const QString &incident); // of the one that is shown

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void divide();
    QWidget *buildIncident();
    QWidget *buildStrip();
    void connectParts();
    void ask(Beginning proposal, const QString &runbook);
    // `trouble` says why it is asked again; empty: it is not.
    void askFor(const Beginning &proposal, int runbook, const QString &trouble);
    QCoro::Task<> open(Beginning beginning, int runbook, QString who);
    void openDashboard();
    // Puts these into the journal; what cannot be is said at the step.
    void record(const QList<Deed> &deeds);
    QCoro::Task<> recordNote(QString incident, QString text);
    QCoro::Task<> recordFollowUp(QString incident, FollowUp followUp);
    // Whether they are in the journal.
    QCoro::Task<bool> write(QList<Deed> deeds, QString incident);
    void refreshIncident(const Incident &incident, const QDateTime &now);
    void refreshStrip(const Incident &incident, const QDateTime &now);
    void refreshOwnPart(const Incident &incident, const GuideStep &step, const QDateTime &now);
    void finish(StepState state, const QString &because = {});
    void askWhySkipped();
    void enter(const QString &step);
    void forgetEntered();
    void choose();
    void attach();
    void resolve();
    void acknowledge();
    void closeOrReopen();
    void askRoles();
    void edit();
    [[nodiscard]] const Incident *incident() const { return m_incidents.find(m_shown); }

    const World &m_world;
    const AlertBoard &m_board;
    Incidents &m_incidents;
    Runbooks &m_runbooks;
    IncidentSetting m_setting;
    Clock m_clock;
    QString m_shown;
    QString m_callee;
    GuideStep m_step;            // in front
    QString m_entered;           // somebody went there, and the journal does not know it yet
    QTimer m_settling{this};     // through steps that somebody only passes
    bool m_chosenByHand = false; // somebody went to the door while one is open
    QStackedWidget *m_stack;
    IncidentDoor *m_door;
    GuidePanel *m_guide;
    StepPanel *m_panel;
    TimelinePanel *m_timeline;
    GatePart *m_gate;
    CausePart *m_cause;
    ReportPart *m_reportPart;
    QSplitter *m_splitter;
    bool m_divided = false; // by hand
    StateBadge *m_state;
    ElidedLabel *m_title;
    ElidedLabel *m_clockText;
    QPushButton *m_acknowledge;
    QPushButton *m_close;
    QPushButton *m_edit;
    QPushButton *m_roles;
    QPushButton *m_dashboard;
    QPushButton *m_report;
    QPushButton *m_all;
};

} // namespace bridgewatch
