// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening.h"

#include "core/app/fresh_looks.h"
#include "core/base/text.h"
#include "core/profile/load.h"
#include "ui/drill/drill_bar.h"
#include "ui/drill/lab_dialog.h"
#include "ui/settings/difference_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/dialog_parts.h"

#include <QCoreApplication>
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
const auto aboutProfile = QStringLiteral("profile");
constexpr qint64 labProfileLimit = 1024L * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

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

void Opening::open()
{
    if (m_isReopening) {
        m_isStale = true;
        return;
    }
    if (!m_own.watch && isMissing(m_path)) {
        welcome();
        return;
    }
    if (!m_draft || m_draft->path() != QFileInfo(m_path).absoluteFilePath())
        makeSettings();
    const LoadedProfile loaded = loadProfile(m_path);
    if (!loaded.usable() && m_own.watch) {
        tellUnusable(); // and what is shown stays, be it the lab
        return;
    }
    if (m_shown == &m_lab)
        abandonLab();
    if (!loaded.usable()) {
        m_window.showNoWorld();
        return;
    }
    m_window.notice().forget(aboutProfile);
    m_watched = m_draft->fileText();
    const Profile profile = loaded.profile;
    m_isReopening = true;
    letGoOf(m_own, [this, profile] {
        m_isReopening = false;
        m_own = OpenedWorld(profile, m_data);
        show(m_own);
        followAlerts();
        m_own.watch->start();
        if (std::exchange(m_isStale, false))
            open();
    });
}

// What was watched goes on.
void Opening::tellUnusable()
{
    m_window.notice().tell(aboutProfile,
                           Text::tr("The profile cannot be used as it is now. What is watched is what it said before."),
                           {{Text::tr("Settings"), [this] { m_window.showSettings(QStringLiteral("text")); }}});
}

void Opening::makeSettings()
{
    m_window.setSettings({});
    if (m_draft)
        m_draft.release()->deleteLater(); // after the page that shows it
    m_draft = std::make_unique<ProfileDraft>(m_path);
    QObject::connect(m_draft.get(), &ProfileDraft::textReplaced, &m_window, [this] { onWrittenElsewhere(); });
    QObject::connect(m_draft.get(), &ProfileDraft::writtenElsewhere, &m_window, [this] { onWrittenElsewhere(); });
    m_window.setSettings([this] {
        return new SettingsPage({*m_draft, [](const Profile &profile) { return freshLooks(profile); },
                                 [this] { open(); }, [this](const Preferences &preferences) { use(preferences); },
                                 m_data},
                                m_preferences);
    });
}

void Opening::use(const Preferences &preferences)
{
    m_preferences = preferences;
    QSettings settings;
    preferences.save(settings);
    if (m_apply)
        m_apply(preferences);
    if (m_notifier)
        m_notifier->setLeast(preferences.notifyFrom);
    if (Workspace *workspace = m_window.workspace())
        workspace->refresh(); // it says whether anything can be changed
}

// Another program wrote the profile: nobody's text is lost, and what is watched stays until a person wants the new.
// Where nothing is watched, a profile that can be used is what was waited for.
void Opening::onWrittenElsewhere()
{
    if (!m_own.watch) {
        if (!m_draft->isChanged() && m_draft->trouble().isEmpty() && m_draft->judge().usable())
            open();
        return;
    }
    NoticeBar &notice = m_window.notice();
    if (m_draft->elsewhere()) {
        notice.tell(aboutProfile, Text::tr("The profile was written by somebody else while it is edited here."),
                    {{Text::tr("Settings"), [this] { m_window.showSettings(QStringLiteral("text")); }}});
    } else if (m_draft->fileText() == m_watched) {
        notice.forget(aboutProfile);
    } else if (m_draft->fileText().isEmpty()) {
        notice.tell(aboutProfile, Text::tr("The file of the profile is gone. Its text stands in the settings still."),
                    {{Text::tr("Settings"), [this] { m_window.showSettings(QStringLiteral("text")); }}});
    } else {
        notice.tell(aboutProfile, Text::tr("The profile has changed on disk. What is watched is what it said before."),
                    {{Text::tr("Difference…"),
                      [this] {
                          showDifference(m_window, m_watched, m_draft->fileText(), Text::tr("Watch what it says now"),
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

void Opening::show(OpenedWorld &opened)
{
    m_shown = &opened;
    Requests requests = opened.requests([this] { return changesNothing(); });
    if (&opened == &m_lab)
        requests.leaveLab = [this] { leaveLab(); };
    else
        requests.openLab = [this] { openLab(); };
    m_window.showWorld(opened.watched(), std::move(requests));
    if (&opened == &m_lab)
        showBar();
}

void Opening::followAlerts()
{
    QObject::connect(m_own.watch.get(), &Watch::troubled, &m_window, [this](const QString &sentence) {
        m_window.notice().tell(QStringLiteral("keeping"), plainLine(sentence, 400),
                               {{Text::tr("Settings"), [this] { m_window.showSettings(QStringLiteral("window")); }}});
    });
    if (!m_notifier)
        makeNotifier();
    const AlertBoard &board = m_own.watch->board();
    m_notifier->follow(board);
    m_tray->follow(board);
}

// These stay when another profile is watched: what has been told stands on the desktop.
void Opening::makeNotifier()
{
    const Clock clock = &QDateTime::currentDateTimeUtc;
    m_tray = std::make_unique<TrayIcon>(clock);
    m_notifier = std::make_unique<Notifier>(clock);
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
        if (Workspace *workspace = m_window.workspace())
            workspace->acknowledgeAlert(key);
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
    if (Workspace *workspace = m_window.workspace(); workspace && !alert.isEmpty()) {
        m_window.hideSettings(); // which keep what was written
        workspace->showAlert(alert);
    }
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
    m_lab = OpenedWorld(loaded.profile, m_practice.data());
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
        letGoOf(m_lab, [this] { showLab(); });
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
    letGoOf(m_lab, [this] {
        const QPointer<MainWindow> window(&m_window);
        m_practice.down().then([this, window](const Result<void> &down) {
            if (window && !down)
                showLabTrouble(Text::tr("The lab could not be cleared away: %1").arg(down.error().text));
        });
    });
}

// A world lives until nothing shows it any more; what comes next is not done while the program ends.
void Opening::letGoOf(OpenedWorld &opened, std::function<void()> next)
{
    const auto drop = [this, &opened, next = std::move(next)] {
        if (m_isEnding)
            return;
        if (opened.desk)
            letLeave(std::move(opened.desk));
        opened = {};
        next();
    };
    Workspace *workspace = m_shown == &opened ? m_window.workspace() : nullptr;
    m_shown = &m_own;
    if (!workspace) {
        drop();
        return;
    }
    QObject::connect(workspace, &QObject::destroyed, &m_window, drop);
    m_window.clear();
}

void Opening::letLeave(std::unique_ptr<ActionDesk> desk)
{
    ActionDesk *const leaving = m_leaving.emplace_back(std::move(desk)).get();
    leaving->leave(&m_window, [this, leaving] {
        std::erase_if(m_leaving, [leaving](const auto &one) { return one.get() == leaving; });
    });
}

void Opening::showLabTrouble(const QString &sentence)
{
    auto *dialog = new LabDialog(m_practice, &m_window);
    QObject::connect(dialog, &LabDialog::ready, &m_window, [this] { showLab(); });
    dialog->open();
    dialog->showTrouble(sentence);
}

} // namespace bridgewatch
