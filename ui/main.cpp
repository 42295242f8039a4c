// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/quit_signals.h"
#include "core/app/startup.h"
#include "core/base/text.h"
#include "ui/shell/appearance.h"
#include "ui/shell/arguments.h"
#include "ui/shell/desktop_scheme.h"
#include "ui/shell/language.h"
#include "ui/shell/opening.h"
#include "ui/shell/screenshots.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <cstdio>

using namespace bridgewatch;

namespace {

// A picture is taken of what is there by then, even where a target does not answer.
constexpr std::chrono::seconds screenshotPatience{20};

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("bridgewatch"));
    QCoreApplication::setApplicationName(QStringLiteral("bridgewatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BRIDGEWATCH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("bridgewatch"));
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    nameApplication();
    const std::variant<Arguments, int> parsed = readArguments(argc, argv);
    if (const int *status = std::get_if<int>(&parsed))
        return *status;
    const Arguments &arguments = std::get<Arguments>(parsed);
    openLog(arguments.data);

    QApplication application(argc, argv);
    DesktopScheme desktop(schemeOf(application.style()->standardPalette()));
    Preferences preferences = Preferences::from(QSettings());
    prepareAppearance(application, preferences.textPercent);
    if (!arguments.language.isEmpty() && !speaks(arguments.language)) {
        std::fprintf(stderr, "bridgewatch: no translation for --lang %s; there are %s\n",
                     qUtf8Printable(plainLine(arguments.language, 40)),
                     qUtf8Printable(windowLanguages().join(QStringLiteral(", "))));
        return 2;
    }
    installLanguage(application, arguments.language.isEmpty() ? preferences.language : arguments.language);
    const auto applyLook = [&application, &desktop, &preferences] {
        applyTheme(application, preferences.scheme.value_or(desktop.scheme()));
    };
    applyLook();

    // Closes the window, which remembers where it stood.
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &application, &QApplication::quit);
    Opening opening(arguments.profile, arguments.data, arguments.readOnly);
    opening.setPreferences(preferences, [&preferences, applyLook](const Preferences &wanted) {
        preferences = wanted;
        applyLook();
    });
    opening.open();
    if (!arguments.screenshots.isEmpty()) {
        renderScreenshots(opening.window(), opening.world(), arguments.screenshots, screenshotPatience);
        return QApplication::exec();
    }
    QObject::connect(&desktop, &DesktopScheme::changed, &application, applyLook);
    opening.window().show();
    return QApplication::exec();
}
