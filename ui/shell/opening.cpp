// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "core/app/fresh_looks.h"
#include "core/app/runbook_values.h"
#include "core/incident/allowing.h"
#include "core/profile/load.h"
#include "ui/drill/drill_bar.h"
#include "ui/drill/lab_dialog.h"
#include "ui/settings/difference_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/dialog_parts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <cerrno>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr std::chrono::seconds keyringPatience{60}; // it may have to be unlocked
constexpr qint64 labProfileLimit = 1024L * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

// The same silence at each of the servers that tell of its alerts.
QCoro::Task<QString> silence(AlertFeed &feed, SilenceWish wish)
{
    Silence made;
    for (const LabelMatcher &matcher : std::as_const(wish.matchers))
        made.matchers << SilenceMatcher::of(matcher);
    made.startsAt = wish.startsAt;
    made.endsAt = wish.endsAt;
    made.createdBy = wish.createdBy;
    made.comment = wish.comment;
    QStringList troubles;
    for (const QString &source : std::as_const(wish.sources)) {
        const Result<QString> answer = co_await feed.silence(source, made);
        if (!answer)
            troubles << answer.error().text;
    }
    co_return troubles.join(u'\n');
}

QCoro::Task<Result<void>> allow(Incidents &incidents, QString id, QString sentence)
{
    const Incident *incident = incidents.find(id);
    if (!incident)
        co_return fail(FailureCode::ofErrno(ENOENT), Text::tr("the journal does not know the incident %1").arg(id));
    const Result<Deed> deed = allowActions(*incident, sentence);
    if (!deed)
        co_return tl::make_unexpected(deed.error());
    const QList<Deed> deeds{*deed};
    Result<void> noted = co_await incidents.record(id, deeds, rememberedName());
    co_return noted;
}

// For a window that was told to change nothing: plans can be looked at.
ActionSource plansOf(ActionDesk &desk)
{
    const auto because = [] {
        return Text::tr("this window changes nothing: it was started with --read-only, or its settings say so");
    };
    return {[&desk](const ActionOrder &order) {
                return desk.plan({order.action, order.target, order.parameters, order.incident, rememberedName()});
            },
            [because](const QByteArray &, const QString &) -> QCoro::Task<ActionResult> {
                ActionResult refused;
                refused.outcome = ActionResult::Outcome::Refused;
                refused.text = because();
                co_return refused;
            },
            [](const QString &) { return false; },
            [because](const QString &, const QString &) -> QCoro::Task<Result<void>> {
                co_return fail(FailureCode::ofErrno(EPERM), because());
            }};
}

ActionSource actionsOf(ActionDesk &desk, Incidents &incidents, const ActionSettings &settings)
{
    const bool byProfile = settings.mode == ActionSettings::Mode::Confirm;
    return {[&desk](const ActionOrder &order) {
                return desk.plan({order.action, order.target, order.parameters, order.incident, rememberedName()});
            },
            [&desk](QByteArray hash, QString incident) {
                return desk.run(std::move(hash), std::move(incident), rememberedName());
            },
            [&incidents, byProfile](const QString &id) {
                const Incident *incident = incidents.find(id);
                return byProfile || (incident && allowsActions(*incident));
            },
            [&incidents](QString incident, QString sentence) {
                return allow(incidents, std::move(incident), std::move(sentence));
            }};
}

// There is no such file; one that cannot be reached may be there.
bool isMissing(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), F_OK) != 0 && errno == ENOENT;
}

std::chrono::milliseconds respondWithin(Watch &watch, const Profile &profile)
{
    for (const Runbook &runbook : watch.runbooks().all()) {
        if (runbook.respondWithin)
            return *runbook.respondWithin;
    }
    return profile.alerts.respondWithin.front();
}

} // namespace

void Opening::setPreferences(const Preferences &preferences, std::function<void(const Preferences &)> apply)
{
    m_preferences = preferences;
    m_apply = std::move(apply);
}

Opening::Opening(QString profilePath, QString data, bool readOnly)
    : m_path(std::move(profilePath)), m_data(std::move(data)), m_readOnly(readOnly)
{
    connectLab();
}

Opening::~Opening()
{
    m_isEnding = true;
}

Opening::Opened Opening::openedOf(const Profile &profile, const QString &data)
{
    return {profile, std::make_unique<Watch>(profile, data), std::make_unique<ActionDesk>(profile, data)};
}

void Opening::open()
{
    if (!m_own.watch && isMissing(m_path)) {
        welcome();
        return;
    }
    if (m_shown == &m_lab)
        abandonLab();
    if (!m_draft || m_draft->path() != QFileInfo(m_path).absoluteFilePath())
        makeSettings();
    m_window.notice().hide();
    const LoadedProfile loaded = loadProfile(m_path);
    if (!loaded.usable()) {
        m_window.showNoWorld();
        return;
    }
    m_tray.reset();
    m_notifier.reset();
    m_watched = m_draft->text();
    m_own = openedOf(loaded.profile, m_data);
    show(m_own);
    followAlerts();
    m_own.watch->start();
}

void Opening::makeSettings()
{
    m_window.setSettings({});
    m_draft = std::make_unique<ProfileDraft>(m_path);
    QObject::connect(m_draft.get(), &ProfileDraft::textReplaced, &m_window, [this] { onWrittenElsewhere(); });
    QObject::connect(m_draft.get(), &ProfileDraft::writtenElsewhere, &m_window, [this] { onWrittenElsewhere(); });
    m_window.setSettings([this] {
        return new SettingsPage({*m_draft, [](const Profile &profile) { return freshLooks(profile); },
                                 [this] { open(); }, [this](const Preferences &preferences) { use(preferences); }},
                                m_preferences);
    });
}

void Opening::use(const Preferences &preferences)
{
    const bool mattersToActions = preferences.readOnly != m_preferences.readOnly;
    m_preferences = preferences;
    QSettings settings;
    preferences.save(settings);
    if (m_apply)
        m_apply(preferences);
    if (m_notifier)
        m_notifier->setLeast(preferences.notifyFrom);
    if (mattersToActions && watch())
        show(*m_shown);
}

// Another program wrote the profile: nobody's text is lost, and what is watched stays until a person wants the new.
void Opening::onWrittenElsewhere()
{
    if (!m_own.watch)
        return;
    NoticeBar &notice = m_window.notice();
    if (m_draft->elsewhere()) {
        notice.show(Text::tr("The profile was written by somebody else while it is edited here."),
                    {{Text::tr("Settings"), [this] { m_window.showSettings(QStringLiteral("text")); }}});
    } else if (m_draft->text() == m_watched) {
        notice.hide();
    } else {
        notice.show(Text::tr("The profile has changed on disk. What is watched is what it said before."),
                    {{Text::tr("Difference…"),
                      [this] {
                          showDifference(m_window, m_watched, m_draft->text(), Text::tr("Watch what it says now"),
                                         [this] { open(); });
                      },
                      false},
                     {Text::tr("Watch what it says now"), [this] { open(); }}});
    }
}

void Opening::welcome()
{
    const QString path = m_path;
    m_window.showWelcome(
        {path,
         [path](FirstProfile first, FirstPart part, Secret password, QStringList trusted, std::stop_token stop) {
             return lookAtPart(std::move(first), part, std::move(password), path, std::move(trusted), std::move(stop));
         },
         [path](FirstProfile first, Secret password, PasswordPlace place) {
             return keepFirstProfile(std::move(first), std::move(password), place, path,
                                     {Deadline::in(keyringPatience), {}});
         },
         [](QString name, std::stop_token stop) {
             return doesKeyringAnswer(std::move(name), {Deadline::in(keyringPatience), std::move(stop)});
         },
         [this] { open(); }, [this] { openLab(); },
         [this](const QString &other) {
             m_path = other;
             open();
         }});
}

Requests Opening::requestsOf(const Opened &opened)
{
    Watch *watch = opened.watch.get();
    Requests requests{
        [watch](const QStringList &targets) { watch->lookNow(targets); },
        [watch](const QString &host, const QString &fingerprint) { watch->acceptHostKey(host, fingerprint); },
        [watch](QString target, Limits limits) { return watch->sessions().of(std::move(target), std::move(limits)); },
        [watch](QDateTime from, int limit, Limits limits) {
            return watch->alerts().past(std::move(from), limit, std::move(limits));
        },
        [watch](SilenceWish wish) { return silence(watch->feed(), std::move(wish)); },
        {[watch] { return watch->feed().silences(); },
         [watch](QString source, QString id) { return watch->feed().expire(std::move(source), std::move(id)); }},
        changesNothing() ? plansOf(*opened.desk)
                         : actionsOf(*opened.desk, watch->incidents(), opened.profile.response.actions)};
    if (&opened == &m_lab)
        requests.leaveLab = [this] { leaveLab(); };
    else
        requests.openLab = [this] { openLab(); };
    return requests;
}

void Opening::show(Opened &opened)
{
    m_shown = &opened;
    Watch *watch = opened.watch.get();
    const Profile &profile = opened.profile;
    QStringList people;
    for (const Contact &contact : profile.response.contacts)
        people << contact.name;
    const IncidentSetting incidents{watch->incidents(),
                                    watch->runbooks(),
                                    runbookValues(profile),
                                    profile.response.watchGate,
                                    profile.alerts,
                                    profile.name,
                                    people,
                                    profile.response.grafana ? profile.response.grafana->dashboard : QUrl(),
                                    &QDesktopServices::openUrl};
    const EscalationSetting escalation{watch->escalations(), watch->incidents(), watch->runbooks(),
                                       &QDesktopServices::openUrl};
    const ReportsSetting reports{watch->incidents(), knownNames(profile), &QDesktopServices::openUrl};
    m_window.showWorld({watch->world(), watch->history(), watch->board(), watch->logs(), incidents, escalation,
                        watch->readiness(), reports},
                       requestsOf(opened));
    if (&opened == &m_lab)
        showBar();
}

void Opening::followAlerts()
{
    const Clock clock = &QDateTime::currentDateTimeUtc;
    AlertBoard &board = m_own.watch->board();
    m_tray = std::make_unique<TrayIcon>(board, clock);
    m_notifier = std::make_unique<Notifier>(board, clock);
    m_notifier->setLeast(m_preferences.notifyFrom);
    auto *second = new QTimer(m_notifier.get());
    QObject::connect(second, &QTimer::timeout, m_notifier.get(), [this] {
        m_notifier->refresh();
        m_tray->refresh();
    });
    second->start(std::chrono::seconds(1));
    QObject::connect(m_notifier.get(), &Notifier::showWanted, &m_window,
                     [this](const QString &key) { comeForward(key); });
    QObject::connect(m_notifier.get(), &Notifier::acknowledgeWanted, &m_window, [this](const QString &key) {
        comeForward(key);
        m_window.workspace()->acknowledgeAlert(key);
    });
    QObject::connect(m_tray.get(), &TrayIcon::openWanted, &m_window, [this] { comeForward({}); });
    QObject::connect(m_tray.get(), &TrayIcon::showWanted, &m_window, [this](const QString &key) { comeForward(key); });
    QObject::connect(m_tray.get(), &TrayIcon::quitWanted, &m_window, [] { QCoreApplication::quit(); });
}

void Opening::comeForward(const QString &alert)
{
    if (!alert.isEmpty() && m_shown == &m_lab)
        leaveLab();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (!alert.isEmpty())
        m_window.workspace()->showAlert(alert);
}

void Opening::connectLab()
{
    QObject::connect(&m_drill, &Drill::changed, &m_window, [this] { followDrill(); });
    QObject::connect(&m_practice, &PracticeLab::lost, &m_window, [this] {
        leaveLab();
        showLabTrouble(Text::tr("The lab has ended by itself."));
    });
}

void Opening::openLab()
{
    if (m_lab.watch || m_window.findChild<LabDialog *>())
        return;
    auto *dialog = new LabDialog(m_practice, &m_window);
    QObject::connect(dialog, &LabDialog::ready, &m_window, [this] { showLab(); });
    dialog->open();
    dialog->start();
}

void Opening::showLab()
{
    QFile file(m_practice.profile());
    m_labProfile = file.open(QIODevice::ReadOnly) ? file.read(labProfileLimit) : QByteArray();
    const LoadedProfile loaded = loadProfile(m_practice.profile());
    m_window.clear();
    if (!loaded.usable()) {
        m_practice.down();
        showOwn();
        showLabTrouble(loaded.problems.value(0).toString());
        return;
    }
    m_lab = openedOf(loaded.profile, m_practice.data());
    show(m_lab);
    m_window.hideSettings();
    World *world = &m_lab.watch->world();
    QObject::connect(world, &World::diagnosed, &m_window, [this, world] { m_drill.note(world->diagnosis()); });
    m_lab.watch->start();
}

void Opening::showBar()
{
    auto *bar = new DrillBar(m_drill, respondWithin(*m_lab.watch, m_lab.profile), m_window.workspace());
    QObject::connect(bar, &DrillBar::leaveWanted, &m_window, [this] { leaveLab(); });
    m_window.workspace()->setBanner(bar);
}

void Opening::showOwn()
{
    if (m_own.watch)
        show(m_own);
    else
        open();
}

// What was healed is looked at anew; and a fault may have rewritten the profile.
void Opening::followDrill()
{
    const bool isBroken = m_drill.round();
    const bool isHealed = m_wasBroken && !isBroken;
    m_wasBroken = isBroken;
    if (m_shown != &m_lab || m_practice.state() != PracticeLab::State::Up)
        return;
    QFile file(m_practice.profile());
    if (file.open(QIODevice::ReadOnly) && file.read(labProfileLimit) != m_labProfile)
        letGoOfLab([this] { showLab(); });
    else if (isHealed)
        m_lab.watch->lookNow({});
}

void Opening::leaveLab()
{
    if (m_shown != &m_lab)
        return;
    abandonLab();
    showOwn();
}

void Opening::abandonLab()
{
    letGoOfLab([this] {
        const QPointer<MainWindow> window(&m_window);
        m_practice.down().then([this, window](const Result<void> &down) {
            if (window && !down)
                showLabTrouble(Text::tr("The lab could not be cleared away: %1").arg(down.error().text));
        });
    });
}

// Its world lives until nothing shows it any more; what comes next is not done while the program ends.
void Opening::letGoOfLab(std::function<void()> next)
{
    m_shown = &m_own;
    QObject::connect(m_window.workspace(), &QObject::destroyed, &m_window, [this, next = std::move(next)] {
        if (m_isEnding)
            return;
        m_desks.push_back(std::move(m_lab.desk));
        m_lab = {};
        next();
    });
    m_window.clear();
}

void Opening::showLabTrouble(const QString &sentence)
{
    auto *dialog = new LabDialog(m_practice, &m_window);
    QObject::connect(dialog, &LabDialog::ready, &m_window, [this] { showLab(); });
    dialog->open();
    dialog->showTrouble(sentence);
}

} // namespace bridgewatch
