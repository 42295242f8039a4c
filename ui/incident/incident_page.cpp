// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incident_page.h"

#include "core/base/text.h"
#include "core/incident/grafana_link.h"
#include "ui/alerts/alert_words.h"
#include "ui/incident/begin_dialog.h"
#include "ui/incident/beginnings.h"
#include "ui/incident/cause_part.h"
#include "ui/incident/edit_dialog.h"
#include "ui/incident/gate_part.h"
#include "ui/incident/guide_panel.h"
#include "ui/incident/incident_door.h"
#include "ui/incident/incident_words.h"
#include "ui/incident/reason_dialog.h"
#include "ui/incident/report_part.h"
#include "ui/incident/roles_dialog.h"
#include "ui/incident/runbook_notice.h"
#include "ui/incident/step_panel.h"
#include "ui/incident/timeline_panel.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUuid>

namespace bridgewatch {
namespace {

// What is only passed on the way to another step is not noted.
constexpr std::chrono::milliseconds settling{400};

QPushButton *addButton(QBoxLayout &row, const char *name, const QString &word, QWidget *parent)
{
    auto *button = new QPushButton(word, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(word);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

GuideSection sectionOf(const QList<GuideSection> &guide, const QString &step)
{
    for (const GuideSection &section : guide) {
        for (const GuideStep &one : section.steps) {
            if (one.id == step)
                return section;
        }
    }
    return {};
}

} // namespace

IncidentPage::IncidentPage(const World &world, const AlertBoard &board, const IncidentSetting &setting, Clock clock,
                           QWidget *parent)
    : QWidget(parent), m_world(world), m_board(board), m_incidents(setting.incidents), m_runbooks(setting.runbooks),
      m_setting(setting), m_clock(std::move(clock)), m_stack(new QStackedWidget(this)), m_door(new IncidentDoor),
      m_guide(new GuidePanel), m_panel(new StepPanel), m_timeline(new TimelinePanel),
      m_gate(new GatePart(setting.watchGate, m_panel)), m_cause(new CausePart(m_panel)),
      m_reportPart(new ReportPart(m_panel)), m_splitter(new QSplitter(Qt::Horizontal)), m_state(new StateBadge(this)),
      m_title(new ElidedLabel({.size = 15, .weight = QFont::Bold}, this, Qt::ElideRight)),
      m_clockText(new ElidedLabel({.tone = Tone::Dim}, this, Qt::ElideRight))
{
    setObjectName(QStringLiteral("incident"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_gate), static_cast<QWidget *>(m_cause), static_cast<QWidget *>(m_reportPart)})
        part->hide();
    m_stack->addWidget(m_door);
    m_stack->addWidget(buildIncident());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(0);
    layout->addWidget(new RunbookNotice(m_runbooks, this));
    layout->addWidget(m_stack, 1);
    connectParts();
    const auto again = [this] {
        if (isVisible())
            refresh(m_clock());
    };
    connect(&m_incidents, &Incidents::changed, this, again);
    connect(&m_incidents, &Incidents::troubleChanged, this, again);
}

QWidget *IncidentPage::buildIncident()
{
    auto *page = new QWidget;
    m_splitter->setObjectName(QStringLiteral("incidentColumns"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_guide);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_timeline);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(buildStrip());
    layout->addWidget(m_splitter, 1);
    return page;
}

QWidget *IncidentPage::buildStrip()
{
    m_state->setObjectName(QStringLiteral("incidentState"));
    m_title->setObjectName(QStringLiteral("incidentTitle"));
    m_clockText->setObjectName(QStringLiteral("incidentClock"));
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(scaled(4), 0, 0, 0);
    row->setSpacing(scaled(10));
    row->addWidget(m_state);
    row->addWidget(m_title, 1);
    row->addWidget(m_clockText);
    m_acknowledge = addButton(*row, "incidentAcknowledge", tr("Acknowledge"), strip);
    m_edit = addButton(*row, "incidentEdit", tr("Edit…"), strip);
    m_roles = addButton(*row, "incidentRoles", tr("Roles…"), strip);
    m_close = addButton(*row, "incidentClose", tr("Close"), strip);
    m_dashboard = addButton(*row, "incidentDashboard", tr("Grafana"), strip);
    m_dashboard->setToolTip(tr("Open the dashboard over the time of this incident"));
    m_dashboard->setVisible(!m_setting.dashboard.isEmpty());
    m_report = addButton(*row, "incidentReport", tr("Report"), strip);
    m_all = addButton(*row, "incidentAll", tr("All incidents"), strip);
    return strip;
}

void IncidentPage::connectParts()
{
    connect(m_door, &IncidentDoor::beginWanted, this, &IncidentPage::begin);
    connect(m_door, &IncidentDoor::showWanted, this, &IncidentPage::show);
    connect(m_all, &QPushButton::clicked, this, [this] { show({}); });
    connect(m_dashboard, &QPushButton::clicked, this, &IncidentPage::openDashboard);
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportWanted(m_shown); });
    connect(m_reportPart, &ReportPart::reportWanted, this, [this] { Q_EMIT reportWanted(m_shown); });
    connect(m_acknowledge, &QPushButton::clicked, this, &IncidentPage::acknowledge);
    connect(m_roles, &QPushButton::clicked, this, &IncidentPage::askRoles);
    connect(m_edit, &QPushButton::clicked, this, &IncidentPage::edit);
    connect(m_close, &QPushButton::clicked, this, &IncidentPage::closeOrReopen);
    connect(m_guide, &GuidePanel::stepChosen, this, &IncidentPage::enter);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (!m_entered.isEmpty())
            record({deeds::entered(m_entered)});
    });
    connect(m_timeline, &TimelinePanel::noteWanted, this,
            [this](const QString &incident, const QString &text) { recordNote(incident, text); });
    connect(m_panel, &StepPanel::lookWanted, this,
            [this] { Q_EMIT lookWanted(targetsOf(m_step, m_incidents.runbook(m_shown), m_incidents.facts())); });
    connect(m_panel, &StepPanel::doneWanted, this, [this] { finish(StepState::Done); });
    connect(m_panel, &StepPanel::againWanted, this, [this] { record({deeds::step(m_step.id, StepState::Open)}); });
    connect(m_panel, &StepPanel::skipWanted, this, &IncidentPage::askWhySkipped);
    connect(m_panel, &StepPanel::chooseWanted, this, &IncidentPage::choose);
    connect(m_panel, &StepPanel::attachWanted, this, &IncidentPage::attach);
    connect(m_panel, &StepPanel::escalateWanted, this, &IncidentPage::escalationWanted);
    connect(m_panel, &StepPanel::itemToggled, this,
            [this](int item, bool done) { record({deeds::item(m_step.id, item, done)}); });
    connect(m_panel, &StepPanel::actionWanted, this,
            [this](const QString &action, const QMap<QString, QString> &parameters) {
                const QStringList targets = targetsOf(m_step, m_incidents.runbook(m_shown), m_incidents.facts());
                Q_EMIT actionWanted(m_shown, action, targets.value(0), parameters);
            });
    connect(m_gate, &GatePart::watchWanted, this, [this](std::chrono::milliseconds span) {
        record({gateStart(span, m_incidents.gateTroubles(m_shown, m_clock()))});
    });
    connect(m_gate, &GatePart::resolveWanted, this, &IncidentPage::resolve);
    connect(m_cause, &CausePart::causeWanted, this, [this](const QString &text) { record({deeds::cause(text)}); });
    connect(m_cause, &CausePart::followUpWanted, this,
            [this](const QString &incident, const FollowUp &followUp) { recordFollowUp(incident, followUp); });
}

// It is shown at once; the journal hears of the place where somebody stays.
void IncidentPage::enter(const QString &step)
{
    m_entered = step;
    m_settling.start();
    refresh(m_clock());
}

// Nobody is on the way to another step than the journal has.
void IncidentPage::forgetEntered()
{
    m_settling.stop();
    m_entered.clear();
}

void IncidentPage::show(const QString &incident)
{
    forgetEntered();
    m_shown = incident;
    m_chosenByHand = true;
    refresh(m_clock());
}

void IncidentPage::begin()
{
    const QList<AlertRow> firing = firingOf(m_board);
    const auto &findings = m_world.diagnosis().findings;
    if (!firing.isEmpty())
        beginFor(firing.constFirst());
    else if (!findings.isEmpty())
        beginFor(findings.constFirst());
    else
        ask(beginningNow(m_world, m_board), {});
}

void IncidentPage::beginFor(const AlertRow &alert)
{
    ask(beginningFor(alert, m_world, m_board), alert.runbook);
}

void IncidentPage::beginFor(const Finding &finding)
{
    ask(beginningFor(finding, m_world, m_board), {});
}

void IncidentPage::ask(Beginning proposal, const QString &runbook)
{
    proposal.profile = m_setting.profile;
    askFor(proposal, m_runbooks.fitting(runbook, proposal), {});
}

void IncidentPage::askFor(const Beginning &proposal, int runbook, const QString &trouble)
{
    auto *dialog = new BeginDialog(proposal, m_runbooks.all(), runbook, window());
    dialog->setTrouble(trouble);
    connect(dialog, &BeginDialog::begun, this,
            [this](const Beginning &beginning, int chosen, const QString &who) { open(beginning, chosen, who); });
    dialog->open();
}

QCoro::Task<> IncidentPage::open(Beginning beginning, int runbook, QString who)
{
    const QPointer<IncidentPage> self(this);
    beginning.respondWithin = m_setting.alerts.respond(beginning.severity);
    std::optional<Runbook> version;
    if (runbook >= 0 && runbook < m_runbooks.all().size())
        version = m_runbooks.all().at(runbook);
    const Result<QString> id = co_await m_incidents.open(beginning, version, who);
    if (!self)
        co_return;
    if (id) {
        show(*id);
        QStringList all;
        for (const TopologyNode &node : m_world.topology().nodes)
            all << node.id;
        Q_EMIT lookWanted(all); // what was seen last may be old
    } else {
        askFor(beginning, version ? m_runbooks.indexOf(version->path) : -1,
               tr("The incident could not be opened: %1").arg(id.error().text));
    }
}

void IncidentPage::openDashboard()
{
    const Incident *incident = m_incidents.find(m_shown);
    if (!incident)
        return;
    const QUrl link = grafanaLink(m_setting.dashboard, *incident);
    m_panel->setTrouble(m_setting.openUrl(link) ? QString() : tr("No program takes %1 addresses.").arg(link.scheme()));
}

void IncidentPage::record(const QList<Deed> &deeds)
{
    write(deeds, m_shown);
}

QCoro::Task<bool> IncidentPage::write(QList<Deed> deeds, QString incident)
{
    const QPointer<IncidentPage> self(this);
    const Result<void> written = co_await m_incidents.record(incident, deeds, rememberedName());
    if (!self)
        co_return written.has_value();
    m_panel->setTrouble(written ? QString() : unnotedText(written.error()));
    refresh(m_clock());
    co_return written.has_value();
}

QCoro::Task<> IncidentPage::recordNote(QString incident, QString text)
{
    if (text.size() > textLimit) {
        m_timeline->noteEnded(incident, false);
        m_panel->setTrouble(tr("A note takes %1 characters; this one has %2.").arg(textLimit).arg(text.size()));
        co_return;
    }
    const QPointer<IncidentPage> self(this);
    const QList<Deed> note{deeds::note(text)};
    const bool isWritten = co_await write(note, incident);
    if (self)
        m_timeline->noteEnded(incident, isWritten);
}

QCoro::Task<> IncidentPage::recordFollowUp(QString incident, FollowUp followUp)
{
    const bool isNew = followUp.id.isEmpty();
    if (isNew)
        followUp.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QPointer<IncidentPage> self(this);
    const QList<Deed> deed{deeds::followUp(followUp)};
    const bool isWritten = co_await write(deed, incident);
    if (self && isNew)
        m_cause->followUpEnded(incident, isWritten);
}

void IncidentPage::finish(StepState state, const QString &because)
{
    if (m_step.state != StepState::Open)
        return; // a second click
    m_step.state = state;
    forgetEntered();
    QList<Deed> deeds{deeds::step(m_step.id, state, because)};
    const QString next = nextStep(m_incidents.guide(m_shown), m_step.id);
    if (!next.isEmpty())
        deeds << deeds::entered(next);
    record(deeds);
}

void IncidentPage::askWhySkipped()
{
    auto *dialog = new ReasonDialog(
        {tr("Skip a step"), tr("Skip “%1”").arg(plainLine(m_step.title, 80)), {}, tr("Skip"), true}, window());
    connect(dialog, &ReasonDialog::given, this,
            [this](const QString &because) { finish(StepState::Skipped, because); });
    dialog->open();
}

void IncidentPage::choose()
{
    forgetEntered();
    if (m_step.scenario)
        record({deeds::chose(*m_step.scenario, m_step.confidence > 0 ? m_step.confidence : -1),
                deeds::entered(m_step.id)});
}

void IncidentPage::attach()
{
    QList<Deed> deeds;
    for (const QString &target : targetsOf(m_step, m_incidents.runbook(m_shown), m_incidents.facts())) {
        const TopologyNode *node = m_world.topology().find(target);
        for (const QString &vantage : node ? node->vantages : QStringList()) {
            if (const Observation *look = m_world.latest(target, vantage))
                deeds << deeds::attached(*look);
        }
    }
    if (!deeds.isEmpty())
        record(deeds);
}

void IncidentPage::acknowledge()
{
    record({deeds::acknowledged()});
}

void IncidentPage::askRoles()
{
    const Incident *shown = incident();
    if (!shown)
        return;
    auto *dialog = new RolesDialog(shown->roles, m_setting.people, window());
    connect(dialog, &RolesDialog::given, this, [this](const QMap<Role, QString> &roles) {
        QList<Deed> deeds;
        for (auto role = roles.constBegin(); role != roles.constEnd(); ++role)
            deeds << deeds::role(role.key(), role.value());
        record(deeds);
    });
    dialog->open();
}

void IncidentPage::edit()
{
    const Incident *shown = incident();
    if (!shown)
        return;
    auto *dialog = new EditDialog(shown->title, shown->severity, window());
    connect(dialog, &EditDialog::given, this, [this](const QString &title, Severity severity) {
        const Incident *now = incident();
        QList<Deed> deeds;
        if (now && title != now->title)
            deeds << deeds::retitled(title);
        if (now && severity != now->severity)
            deeds << deeds::reclassified(severity, m_setting.alerts.respond(severity));
        if (!deeds.isEmpty())
            record(deeds);
    });
    dialog->open();
}

void IncidentPage::resolve()
{
    const Incident *shown = incident();
    if (!shown)
        return;
    if (shown->gate.passed.isValid()) {
        record({deeds::state(IncidentState::Resolved)});
        return;
    }
    auto *dialog = new ReasonDialog({tr("Resolved"), tr("Resolved without the whole watch?"),
                                     tr("Nobody has seen yet that it stays healthy. Say why that is good enough."),
                                     tr("Resolved"), true},
                                    window());
    connect(dialog, &ReasonDialog::given, this,
            [this](const QString &because) { record({deeds::state(IncidentState::Resolved, because)}); });
    dialog->open();
}

void IncidentPage::closeOrReopen()
{
    const Incident *shown = incident();
    if (!shown)
        return;
    if (shown->state == IncidentState::Resolved) {
        record({deeds::state(IncidentState::Closed)});
        return;
    }
    auto *dialog =
        new ReasonDialog({tr("Open again"), tr("Open the incident again"), {}, tr("Open again"), true}, window());
    connect(dialog, &ReasonDialog::given, this,
            [this](const QString &because) { record({deeds::state(IncidentState::Open, because)}); });
    dialog->open();
}

void IncidentPage::refresh(const QDateTime &now)
{
    // The one that is not over comes to the front by itself, until somebody goes elsewhere; also where the one that was
    // remembered is another journal's.
    if (!m_chosenByHand && (m_shown.isEmpty() || (m_incidents.isLoaded() && !incident()))) {
        if (const Incident *open = m_incidents.atWork())
            m_shown = open->id;
    }
    const Incident *shown = incident();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (shown) {
        refreshIncident(*shown, now);
        return;
    }
    const QList<AlertRow> firing = firingOf(m_board);
    const auto &findings = m_world.diagnosis().findings;
    m_door->setIncidents(m_incidents.all(),
                         !firing.isEmpty()     ? firingText(firing)
                         : !findings.isEmpty() ? scenarioTitle(findings.constFirst().scenario)
                                               : QString(),
                         now);
    m_door->setTrouble(m_incidents.trouble());
}

void IncidentPage::refreshIncident(const Incident &incident, const QDateTime &now)
{
    const Runbook *runbook = m_incidents.runbook(incident.id);
    const GuideFacts facts = m_incidents.facts();
    const QList<GuideSection> guide = guideOf(incident, runbook, facts);
    if (incident.step == m_entered)
        forgetEntered();
    Incident placed = incident;
    if (!m_entered.isEmpty())
        placed.step = m_entered;
    m_step = currentStep(placed, guide);
    refreshStrip(incident, now);
    const QString trouble = m_incidents.runbookTrouble(incident.id);
    m_guide->setHead(runbook ? plainLine(runbook->title, 200) : tr("Without a runbook"),
                     !trouble.isEmpty()                           ? trouble
                     : runbook && !runbook->lastUpdated.isEmpty() ? tr("runbook of %1").arg(runbook->lastUpdated)
                                                                  : incident.id);
    m_guide->setGuide(guide, m_step.id);
    StepPanel::Shown shown;
    shown.step = m_step;
    const GuideSection section = sectionOf(guide, m_step.id);
    shown.section = section.title;
    shown.isToBeDone = isToBeDone(section.kind) && m_step.own != GuideStep::Own::Told;
    shown.seen = seenAt(incident, m_step, runbook, facts, now);
    shown.now = now;
    shown.notOthers = whyNotOthers(m_step, m_world.diagnosis());
    shown.record = incident.stepRecord(m_step.id);
    shown.isCurrent = !incident.isOver() || m_step.own != GuideStep::Own::None;
    shown.canLook = !targetsOf(m_step, runbook, facts).isEmpty();
    shown.canChoose = m_step.scenario && !m_step.isChosen;
    if (!incident.isOver())
        shown.escalate = m_callee;
    refreshOwnPart(incident, m_step, now);
    m_panel->setStep(shown, blocksAt(m_step, runbook), m_setting.values);
    m_timeline->setEntries(incident.id, m_incidents.timeline(incident.id), now);
}

void IncidentPage::refreshStrip(const Incident &incident, const QDateTime &now)
{
    m_state->setBadge(incidentBadge(incident));
    m_title->setText(plainLine(incident.title, 300));
    m_clockText->setText(incidentClock(incident, now));
    const bool isLate = !incident.acknowledged.isValid() && !incident.isOver() && now > incident.respondBy();
    m_clockText->setTone(isLate ? Tone::Bad : Tone::Dim);
    m_acknowledge->setVisible(!incident.acknowledged.isValid() && !incident.isOver());
    const QString lead = plainLine(incident.roles.value(Role::Lead), 40);
    m_roles->setText(lead.isEmpty() ? tr("Roles…") : tr("Lead: %1").arg(lead));
    m_roles->setAccessibleName(m_roles->text());
    m_roles->setToolTip(plainToolTip(rolesText(incident)));
    m_roles->setVisible(!incident.isOver() || !lead.isEmpty());
    m_edit->setVisible(!incident.isOver());
    m_close->setVisible(incident.isOver());
    m_close->setText(incident.state == IncidentState::Closed ? tr("Open again…") : tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

void IncidentPage::refreshOwnPart(const Incident &incident, const GuideStep &step, const QDateTime &now)
{
    QWidget *part = nullptr;
    switch (step.own) {
    case GuideStep::Own::Watch:
        m_gate->setGate(incident, m_incidents.gateTroubles(incident.id, now), now);
        part = m_gate;
        break;
    case GuideStep::Own::Cause:
        m_cause->setIncident(incident);
        part = m_cause;
        break;
    case GuideStep::Own::Report: part = m_reportPart; break;
    case GuideStep::Own::None:
    case GuideStep::Own::Told:
    case GuideStep::Own::Findings:
    case GuideStep::Own::Beyond: break;
    }
    m_panel->setOwnPart(part);
}

void IncidentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_divided)
        divide();
}

// What stands beside the step grows with the window, as far as its words need it.
void IncidentPage::divide()
{
    const int whole = width() - 2 * scaled(16);
    const int guide = std::clamp(whole * 22 / 100, scaled(250), scaled(360));
    const int timeline = std::clamp(whole * 25 / 100, scaled(290), scaled(440));
    m_splitter->setSizes({guide, whole - guide - timeline, timeline});
}

void IncidentPage::restore(const QSettings &settings)
{
    m_divided = m_splitter->restoreState(settings.value(QStringLiteral("incident/columns")).toByteArray());
    const QString id = settings.value(QStringLiteral("incident/shown")).toString();
    if (!id.isEmpty())
        m_shown = id;
}

void IncidentPage::save(QSettings &settings) const
{
    if (m_divided)
        settings.setValue(QStringLiteral("incident/columns"), m_splitter->saveState());
    settings.setValue(QStringLiteral("incident/shown"), m_shown);
}

} // namespace bridgewatch
