// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshots.h"

#include "core/app/world.h"
#include "ui/help/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTimer>
#include <cstdio>

namespace bridgewatch {
namespace {

// A view lays itself out.
constexpr std::chrono::milliseconds developing{300};
// And waits for what it reads, so often at the most.
constexpr int patience = 30;

const auto helpName = QStringLiteral("help");
const auto settingsPrefix = QStringLiteral("settings-");

struct Shot {
    QString view; // "help", "settings-" and a tab of them, or a view's name as Workspace::showView() takes it, or
                  // "palette": the search over the overview
    Scheme scheme;
    QSize size;

    [[nodiscard]] QString file() const
    {
        const QString width = size.width() == 1280 ? QString() : QStringLiteral("-%1").arg(size.width());
        return QStringLiteral("%1-%2%3.png")
            .arg(view,
                 scheme == Scheme::Light  ? QStringLiteral("light")
                 : scheme == Scheme::Dark ? QStringLiteral("dark")
                                          : QStringLiteral("contrast"),
                 width);
    }
};

// The search only where there is something to find, vendors where there are any.
QList<Shot> plannedShots(const MainWindow &window)
{
    const Workspace *workspace = window.workspace();
    QStringList views{QStringLiteral("overview")};
    if (workspace) {
        views << QStringLiteral("alerts") << QStringLiteral("changes");
        if (workspace->hasVendors())
            views << QStringLiteral("vendors");
        views << QStringLiteral("connections") << QStringLiteral("incident") << QStringLiteral("escalation")
              << QStringLiteral("logs") << QStringLiteral("readiness") << QStringLiteral("reports")
              << QStringLiteral("palette");
    }
    if (window.hasSettings()) {
        for (const char *tab : {"text", "forms", "secrets", "window"})
            views << QString(settingsPrefix + QLatin1String(tab));
    }
    views << helpName;
    QList<Shot> shots;
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const QString &view : std::as_const(views))
                shots.append({view, scheme, size});
        }
    }
    for (const QString &view : std::as_const(views))
        shots.append({view, Scheme::Contrast, {1280, 800}});
    return shots;
}

// Takes one picture after the other, giving the event loop a turn in between to lay out.
class Camera final : public QObject {
public:
    Camera(MainWindow &window, const QString &folder)
        : QObject(&window), m_window(window), m_folder(folder), m_shots(plannedShots(window))
    {
    }

    void start()
    {
        if (m_started)
            return;
        m_started = true;
        pose();
    }

private:
    void pose()
    {
        if (m_shots.isEmpty()) {
            QApplication::exit(0);
            return;
        }
        const Shot &shot = m_shots.constFirst();
        applyTheme(*qApp, shot.scheme);
        m_window.resize(shot.size);
        if (shot.view == helpName) {
            HelpWindow &help = m_window.help();
            help.setAttribute(Qt::WA_DontShowOnScreen);
            help.resize(shot.size);
            help.showPage(QStringLiteral("profile"));
        } else if (shot.view.startsWith(settingsPrefix)) {
            m_window.showSettings(shot.view.mid(settingsPrefix.size()));
        } else if (Workspace *workspace = m_window.workspace()) {
            m_window.hideSettings();
            const bool searching = shot.view == u"palette";
            workspace->showView(searching || shot.view == u"overview" ? QStringLiteral("diagnosis") : shot.view);
            workspace->showSearch(searching);
        }
        develop(patience);
    }

    void develop(int tries)
    {
        QTimer::singleShot(developing, this, [this, tries] {
            const Workspace *workspace = m_window.workspace();
            if (workspace && workspace->isReading() && tries > 0)
                develop(tries - 1);
            else
                shoot();
        });
    }

    void shoot()
    {
        const bool isHelp = m_shots.constFirst().view == helpName;
        const QString path = m_folder.filePath(m_shots.takeFirst().file());
        QWidget &shown = isHelp ? static_cast<QWidget &>(m_window.help()) : m_window;
        if (!shown.grab().save(path)) {
            std::fprintf(stderr, "%s: cannot be written\n", qUtf8Printable(path));
            QApplication::exit(1);
            return;
        }
        std::printf("%s\n", qUtf8Printable(path));
        std::fflush(stdout);
        pose();
    }

    MainWindow &m_window;
    QDir m_folder;
    QList<Shot> m_shots;
    bool m_started = false;
};

} // namespace

void renderScreenshots(MainWindow &window, const World *world, const QString &folder,
                       std::chrono::milliseconds deadline)
{
    QDir().mkpath(folder);
    window.setAttribute(Qt::WA_DontShowOnScreen); // what is not shown reads nothing
    window.show();
    auto *camera = new Camera(window, folder);
    if (world) {
        QObject::connect(world, &World::diagnosed, camera, [camera, world] {
            if (world->complete())
                camera->start();
        });
    }
    const bool atOnce = !world || world->complete();
    QTimer::singleShot(atOnce ? std::chrono::milliseconds(0) : deadline, camera, [camera] { camera->start(); });
}

} // namespace bridgewatch
