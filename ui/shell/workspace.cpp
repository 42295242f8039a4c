// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/actions/action_dialog.h"
#include "ui/alerts/alert_table.h"
#include "ui/connections/connections_page.h"
#include "ui/escalation/escalation_page.h"
#include "ui/incident/incident_page.h"
#include "ui/logs/logs_page.h"
#include "ui/overview/evidence_text.h"
#include "ui/overview/overview_page.h"
#include "ui/readiness/readiness_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/host_key_dialog.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/palette.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/window_keys.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace bridgewatch {
namespace {

struct View {
    QString name;
    QString icon;
    QString word;
};

// In the order of the views in the stack.
QList<View> views()
{
    return {{QStringLiteral("overview"), QStringLiteral(":/icons/overview.svg"), Workspace::tr("Overview")},
            {QStringLiteral("connections"), QStringLiteral(":/icons/connections.svg"), Workspace::tr("Connections")},
            {QStringLiteral("incident"), QStringLiteral(":/icons/incident.svg"), Workspace::tr("Incident")},
            {QStringLiteral("escalation"), QStringLiteral(":/icons/escalation.svg"), Workspace::tr("Escalation")},
            {QStringLiteral("logs"), QStringLiteral(":/icons/logs.svg"), Workspace::tr("Logs")},
            {QStringLiteral("readiness"), QStringLiteral(":/icons/readiness.svg"), Workspace::tr("Readiness")},
            {QStringLiteral("reports"), QStringLiteral(":/icons/reports.svg"), Workspace::tr("Reports")}};
}

NavigationRail *makeRail(QWidget *parent)
{
    auto *rail = new NavigationRail(parent);
    for (const View &view : views())
        rail->addView(view.name, view.icon, view.word);
    rail->addTool(QStringLiteral("help"), QStringLiteral(":/icons/help.svg"), Workspace::tr("Help"), helpKeys());
    rail->addTool(QStringLiteral("settings"), QStringLiteral(":/icons/settings.svg"), Workspace::tr("Settings"),
                  settingsKeys());
    return rail;
}

QList<PaletteView> foundViews()
{
    QList<PaletteView> found;
    for (const View &view : views()) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + found.size()));
        found.append({view.name, view.word, keys.toString(QKeySequence::NativeText)});
    }
    found.append({QStringLiteral("help"), Workspace::tr("Help"), helpKeys().toString(QKeySequence::NativeText)});
    found.append(
        {QStringLiteral("settings"), Workspace::tr("Settings"), settingsKeys().toString(QKeySequence::NativeText)});
    return found;
}

} // namespace

Workspace::Workspace(const Watched &watched, Requests requests, Clock clock, QWidget *parent)
    : QWidget(parent), m_world(watched.world), m_board(watched.board), m_incidents(watched.incidents.incidents),
      m_runbooks(watched.incidents.runbooks), m_requests(std::move(requests)), m_clock(std::move(clock)),
      m_rail(makeRail(this)), m_status(new StatusBar(watched.world, watched.board, this)),
      m_overview(new OverviewPage(watched.world, watched.board, watched.history, m_requests.pastAlerts, m_clock, this)),
      m_connections(new ConnectionsPage(watched.world, watched.history, m_requests.sessions, m_clock, this)),
      m_incident(new IncidentPage(watched.world, watched.board, watched.incidents, m_clock, this)),
      m_escalation(new EscalationPage(watched.escalation, m_clock, this)),
      m_escalations(watched.escalation.escalations), m_logs(new LogsPage(watched.logs, this)),
      m_readiness(new ReadinessPage(watched.world.topology(), watched.readiness, m_clock, this)),
      m_reports(new ReportsPage(watched.reports, m_clock, this)), m_column(new QVBoxLayout),
      m_palette(new Palette(watched.world, foundViews(), watched.escalation.escalations.settings().contacts, this))
{
    build();
    addShortcuts();
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &Workspace::refresh);
    second->start(std::chrono::seconds(1));
    // Many looks may come in at once: they are shown together, two frames later, and where they keep coming four
    // times a second.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &Workspace::refresh);
    const auto refreshSoon = [this, soon] {
        if (!soon->isActive())
            soon->start(static_cast<int>(std::max<qint64>(30, 250 - m_refreshed.elapsed())));
    };
    connect(&m_world, &World::diagnosed, soon, refreshSoon);
    connect(&m_board, &AlertBoard::changed, soon, refreshSoon);
    connectViews();
    connectAlerts();
    connectActions();
    connectLab();
    refresh();
}

void Workspace::connectViews()
{
    connect(m_overview, &OverviewPage::lookAgain, this, [this](const QString &target) { look({target}); });
    connect(m_overview, &OverviewPage::keyCheckWanted, this, &Workspace::checkHostKey);
    connect(m_incident, &IncidentPage::lookWanted, this, [this](const QStringList &targets) { look(targets); });
    connect(m_incident, &IncidentPage::escalationWanted, this, [this] { showView(QStringLiteral("escalation")); });
    const auto begin = [this] {
        showView(QStringLiteral("incident"));
        m_incident->begin();
    };
    connect(m_escalation, &EscalationPage::incidentWanted, this, begin);
    connect(m_incident, &IncidentPage::reportWanted, this, [this](const QString &incident) {
        showView(QStringLiteral("reports"));
        m_reports->show(incident);
    });
    connect(m_reports, &ReportsPage::incidentWanted, this, begin);
    const auto offer = [this](const char *tool, auto wanted) {
        connect(m_rail->findChild<QAbstractButton *>(QString::fromLatin1(tool)), &QAbstractButton::clicked, this,
                wanted);
    };
    offer("rail.help", &Workspace::helpWanted);
    offer("rail.settings", &Workspace::settingsWanted);
    connect(m_status, &StatusBar::searchWanted, this, &Workspace::search);
    connect(m_status, &StatusBar::incidentWanted, this, [this] { showIncident(incidentAtWork()); });
    connect(m_overview, &OverviewPage::incidentWanted, this, [this](const Finding &finding) {
        showView(QStringLiteral("incident"));
        m_incident->beginFor(finding);
    });
    connect(m_palette, &Palette::chosen, this, &Workspace::act);
}

void Workspace::connectAlerts()
{
    AlertTable &table = m_overview->alerts();
    table.setSilences(m_requests.silences);
    connect(&table, &AlertTable::silenceWanted, this, [this](const SilenceWish &wish) { silence(wish); });
    connect(&table, &AlertTable::incidentWanted, this, [this](const AlertRow &alert) { beginIncident(alert, {}); });
    connect(&table, &AlertTable::targetWanted, m_overview, &OverviewPage::showTarget);
    connect(&table, &AlertTable::runbookWanted, this, [this](const AlertRow &alert) {
        if (m_runbooks.indexOf(alert.runbook) >= 0) // it can be walked through
            beginIncident(alert, alert.runbook);
        else
            QDesktopServices::openUrl(alert.runbook.isEmpty() ? QUrl(alert.runbookUrl)
                                                              : QUrl::fromLocalFile(alert.runbook));
    });
    connect(&m_board, &AlertBoard::changed, this, &Workspace::markCharts);
    markCharts(); // what fires already
}

void Workspace::connectActions()
{
    connect(m_incident, &IncidentPage::actionWanted, this,
            [this](const QString &incident, const QString &action, const QString &target,
                   const QMap<QString, QString> &parameters) {
                beginAction({action, target, parameters, incident});
            });
    connect(m_connections, &ConnectionsPage::actionWanted, this,
            [this](const QString &action, const QString &target, const QMap<QString, QString> &parameters) {
                beginAction({action, target, parameters, {}});
            });
    const bool isOffered = static_cast<bool>(m_requests.actions.plan);
    m_connections->offerActions(isOffered);
    if (isOffered)
        m_palette->offerActions();
}

void Workspace::connectLab()
{
    const std::function<void()> go = m_requests.leaveLab ? m_requests.leaveLab : m_requests.openLab;
    if (!go)
        return;
    auto *shortcut = new QShortcut(labKeys(), this);
    connect(shortcut, &QShortcut::activated, this, go);
    m_palette->offerLab(m_requests.leaveLab ? LabWay::Out : LabWay::In,
                        shortcut->key().toString(QKeySequence::NativeText));
}

void Workspace::setBanner(QWidget *banner)
{
    m_column->insertWidget(1, banner);
}

QString Workspace::incidentAtWork() const
{
    const Incident *incident = m_incidents.atWork(m_incident->shown());
    return incident ? incident->id : QString();
}

void Workspace::showIncident(const QString &id)
{
    showView(QStringLiteral("incident"));
    m_incident->show(id);
}

// Of an alert that an open incident is about already, that one is shown.
void Workspace::beginIncident(const AlertRow &alert, const QString &runbook)
{
    for (const Incident &incident : m_incidents.all()) {
        const auto isOfIt = [&](const IncidentAlert &one) { return one.key == alert.key; };
        const bool fits = runbook.isEmpty() || incident.runbookPath == runbook;
        if (fits && !incident.isOver() && std::any_of(incident.alerts.begin(), incident.alerts.end(), isOfIt)) {
            showIncident(incident.id);
            return;
        }
    }
    showView(QStringLiteral("incident"));
    m_incident->beginFor(alert);
}

void Workspace::beginAction(ActionOrder order)
{
    if (!m_requests.actions.plan || m_action)
        return;
    if (order.incident.isEmpty())
        order.incident = incidentAtWork();
    m_action = new ActionDialog(order, m_world.topology(), m_requests.actions, m_clock, window());
    // It may have been allowed meanwhile.
    connect(&m_incidents, &Incidents::changed, m_action, &ActionDialog::refresh);
    m_action->open();
}

void Workspace::markCharts()
{
    QList<ChartBand> bands;
    for (const AlertRow &row : m_board.rows()) {
        if (row.hidden == HiddenBy::Nothing)
            bands << ChartBand{row.since, row.ended, row.alert.name, row.alert.severity};
    }
    m_connections->setMarks(bands, {});
}

QCoro::Task<> Workspace::silence(SilenceWish wish)
{
    const QPointer<Workspace> self(this);
    if (!m_requests.silence)
        co_return;
    const QString trouble = co_await m_requests.silence(std::move(wish));
    if (!self)
        co_return;
    if (trouble.isEmpty())
        m_overview->alerts().showSilenceMade();
    else
        m_overview->alerts().showSilenceTrouble(trouble);
}

void Workspace::showView(const QString &name)
{
    using Tab = OverviewPage::Tab;
    static const QHash<QString, Tab> panels{{QStringLiteral("diagnosis"), Tab::Diagnosis},
                                            {QStringLiteral("alerts"), Tab::Alerts},
                                            {QStringLiteral("changes"), Tab::Changes},
                                            {QStringLiteral("vendors"), Tab::Vendors}};
    if (const auto panel = panels.find(name); panel != panels.end())
        m_overview->showTab(*panel);
    m_rail->choose(panels.contains(name) ? QStringLiteral("overview") : name);
}

QString Workspace::shownView() const
{
    for (const QList<View> all = views(); const View &view : all) {
        const auto *button = m_rail->findChild<QAbstractButton *>(QString(u"rail." + view.name));
        if (button && button->isChecked())
            return view.name;
    }
    return {};
}

bool Workspace::hasVendors() const
{
    return m_overview->hasVendors();
}

bool Workspace::isReading() const
{
    return (m_overview->isVisible() && m_overview->isReading()) ||
           (m_connections->isVisible() && m_connections->isReading()) ||
           (m_readiness->isVisible() && m_readiness->isReading()) || (m_reports->isVisible() && m_reports->isReading());
}

void Workspace::showAlert(const QString &key)
{
    showView(QStringLiteral("overview"));
    m_overview->showAlert(key);
}

void Workspace::acknowledgeAlert(const QString &key)
{
    showAlert(key);
    m_overview->alerts().acknowledge();
}

void Workspace::build()
{
    auto *views = new QStackedWidget(this);
    views->addWidget(m_overview);
    views->addWidget(m_connections);
    views->addWidget(m_incident);
    views->addWidget(m_escalation);
    views->addWidget(m_logs);
    views->addWidget(m_readiness);
    views->addWidget(m_reports);
    connect(m_rail, &NavigationRail::chosen, views, &QStackedWidget::setCurrentIndex);
    connect(views, &QStackedWidget::currentChanged, this, &Workspace::refresh);
    m_column->setSpacing(0);
    m_column->addWidget(m_status);
    m_column->addWidget(views, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(m_column, 1);
}

void Workspace::addShortcuts()
{
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, &Workspace::lookAtEverything);
    }
    auto *searching = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(searching, &QShortcut::activated, this, &Workspace::search);
}

void Workspace::refresh()
{
    const QDateTime now = m_clock();
    m_refreshed.start();
    const QString atWork = incidentAtWork();
    m_status->setIncident(m_incidents.find(atWork));
    m_status->setMayAct(m_requests.actions.mayAct && m_requests.actions.mayAct(atWork));
    m_status->refresh(now);
    // What nobody sees is brought up to date when it is shown.
    if (!m_overview->isHidden())
        m_overview->refresh(now);
    if (!m_connections->isHidden())
        m_connections->refresh(now);
    m_escalations.putInFront(m_incident->shown());
    if (!m_incident->isHidden()) {
        m_incident->setCallee(m_escalations.callee(now));
        m_incident->refresh(now);
    }
    if (!m_escalation->isHidden())
        m_escalation->refresh(now);
    if (!m_logs->isHidden())
        m_logs->refresh(now);
    if (!m_readiness->isHidden())
        m_readiness->refresh(now);
    if (!m_reports->isHidden())
        m_reports->refresh(now);
    m_palette->refresh(now);
    if (m_keyDialog)
        m_keyDialog->refresh(hostKeyOffer(m_world, m_keyDialog->host()));
}

void Workspace::checkHostKey(const QString &host)
{
    const std::optional<HostKeyOffer> offer = hostKeyOffer(m_world, host);
    if (!offer || m_keyDialog)
        return;
    m_keyDialog = new HostKeyDialog(*offer, window());
    connect(m_keyDialog, &HostKeyDialog::trusted, this, [this](const QString &id, const QString &fingerprint) {
        m_overview->showLooking({id});
        m_requests.acceptHostKey(id, fingerprint);
    });
    m_keyDialog->open();
}

void Workspace::lookAtEverything()
{
    look({});
}

void Workspace::look(const QStringList &targets)
{
    QStringList all = targets;
    if (targets.isEmpty()) {
        for (const TopologyNode &node : m_world.topology().nodes)
            all << node.id;
    }
    m_overview->showLooking(all);
    m_requests.lookNow(targets);
}

void Workspace::search()
{
    showSearch(!m_palette->isOpen());
}

void Workspace::showSearch(bool open)
{
    if (open)
        m_palette->open(m_clock());
    else
        m_palette->close();
}

void Workspace::act(const PaletteEntry &entry)
{
    using Type = PaletteEntry::Type;
    switch (entry.type) {
    case Type::Target:
        m_rail->choose(QStringLiteral("overview"));
        m_overview->showTarget(entry.about);
        break;
    case Type::Finding:
        m_rail->choose(QStringLiteral("overview"));
        m_overview->showFinding(entry.about, entry.scenario);
        break;
    case Type::Contact:
        m_rail->choose(QStringLiteral("escalation"));
        m_escalation->showContact(entry.about);
        break;
    case Type::TrustKey: checkHostKey(entry.about); break;
    case Type::CopyEvidence: copyEvidence(entry); break;
    case Type::Look: look({entry.about}); break;
    case Type::LookAtAll: lookAtEverything(); break;
    case Type::View: m_rail->choose(entry.about); break;
    case Type::Act: beginAction({entry.action, entry.about, {}, {}}); break;
    case Type::Lab: (m_requests.leaveLab ? m_requests.leaveLab : m_requests.openLab)(); break;
    }
}

void Workspace::copyEvidence(const PaletteEntry &entry) const
{
    for (const Finding &finding : m_world.diagnosis().findings) {
        if (finding.target == entry.about && finding.scenario == entry.scenario) {
            QGuiApplication::clipboard()->setText(evidenceText(finding, m_world));
            return;
        }
    }
}

void Workspace::restore(const QSettings &settings)
{
    m_overview->restore(settings);
    m_connections->restore(settings);
    m_incident->restore(settings);
    m_escalation->restore(settings);
    m_logs->restore(settings);
    m_readiness->restore(settings);
    m_reports->restore(settings);
}

// What somebody looked at in the lab is nothing that one's own world knows.
void Workspace::save(QSettings &settings) const
{
    if (m_requests.leaveLab)
        return;
    m_overview->save(settings);
    m_connections->save(settings);
    m_incident->save(settings);
    m_escalation->save(settings);
    m_logs->save(settings);
    m_readiness->save(settings);
    m_reports->save(settings);
}

} // namespace bridgewatch
