// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"

#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

#include <QSettings>

namespace bridgewatch {

using namespace fabricate;

namespace {

Profile profileWith(const ResponseSettings &response)
{
    Profile profile;
    profile.name = QStringLiteral("small world");
    profile.response = response;
    return profile;
}

Profile profileWithLogsOf(const Topology &topology)
{
    Profile profile;
    for (const TopologyNode &node : topology.nodes) {
        Target target;
        target.id = node.id;
        target.label = node.label;
        target.kind = node.kind;
        target.vantages = node.vantages;
        target.settings = LogSettings();
        if (node.kind == Kind::Log)
            profile.targets << target;
    }
    return profile;
}

} // namespace

void prepareGui(const QString &language)
{
    static const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("bridgewatch-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    prepareAppearance(*qApp);
    installLanguage(*qApp, language);
    applyTheme(*qApp, Scheme::Light);
}

Desk::Desk(const Topology &topology, QSize size, const ResponseSettings &response)
    : m_world(topology), m_board(Profile()), m_logs(profileWithLogsOf(topology)),
      m_incidents(m_data.path(), m_world, m_board, [this] { return m_now; }),
      m_escalations(profileWith(response), m_world, m_incidents, {}), m_runbooks(Profile()),
      m_known(knownNames(profileWith(response))), m_window(std::make_unique<MainWindow>())
{
    showIn(*m_window);
    m_window->resize(size);
    m_window->show();
    settle();
}

void Desk::showIn(MainWindow &window)
{
    window.showWorld(
        {m_world,
         m_history,
         m_board,
         m_logs,
         {m_incidents,
          m_runbooks,
          {},
          std::chrono::minutes(30),
          {},
          m_world.topology().profile,
          {},
          m_escalations.settings().grafana ? m_escalations.settings().grafana->dashboard : QUrl(),
          [this](const QUrl &url) {
              m_opened << url;
              return m_takesUrls;
          }},
         {m_escalations, m_incidents, m_runbooks,
          [this](const QUrl &url) {
              m_opened << url;
              return m_takesUrls;
          }},
         m_readiness,
         {m_incidents, m_known,
          [this](const QUrl &url) {
              m_opened << url;
              return m_takesUrls;
          }}},
        {[this](const QStringList &targets) { m_looks << targets; },
         [this](const QString &host, const QString &fingerprint) { m_trusted << host + u' ' + fingerprint; },
         [this](const QString &, const Limits &) -> QCoro::Task<Result<QList<Session>>> { co_return m_sessions; },
         [this](const QDateTime &, int, const Limits &) -> QCoro::Task<Result<QList<Episode>>> { co_return m_past; },
         {},
         {[]() -> QCoro::Task<QList<SilencesAnswer>> { co_return QList<SilencesAnswer>(); }, {}}},
        [this] { return m_now; });
}

void Desk::takeHealthy()
{
    for (const TopologyNode &node : m_world.topology().nodes) {
        for (const QString &vantage : node.vantages)
            take(healthy(node, m_now, vantage));
    }
}

void Desk::takeRefused()
{
    takeHealthy();
    turnClock(std::chrono::seconds(1));
    take(refused(node("db-port"), m_now));
    for (const QString &vantage : node("users-db").vantages)
        take(refused(node("users-db"), m_now, vantage));
    take(failing(node("health"), m_now, Stage::Expectation, FailureCode::ofHttp(503),
                 QStringLiteral("The page answered 503.")));
}

void Desk::turnClock(std::chrono::seconds by)
{
    m_now = m_now.addSecs(by.count());
}

void Desk::settle()
{
    if (auto *workspace = m_window->findChild<Workspace *>())
        workspace->refresh();
    // Layouts act on posted events.
    QTest::qWait(0);
    QCoreApplication::processEvents();
}

const TopologyNode &Desk::node(const char *id) const
{
    const TopologyNode *found = m_world.topology().find(QString::fromLatin1(id));
    if (!found)
        qFatal("no target %s", id);
    return *found;
}

QString Desk::text(const char *name) const
{
    const QWidget &widget = find(name);
    return widget.property("text").toString();
}

QStringList Desk::texts(const char *name) const
{
    QStringList texts;
    for (const QWidget *widget : find(name).findChildren<QWidget *>()) {
        const QString text = widget->property("text").toString();
        if (widget->isVisibleTo(m_window.get()) && !text.isEmpty())
            texts << text;
    }
    return texts;
}

} // namespace bridgewatch
