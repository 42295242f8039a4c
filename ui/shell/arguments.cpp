// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arguments.h"

#include "core/app/startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

namespace bridgewatch {
namespace {

const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("Profile to use."), QStringLiteral("FILE"));
const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder for history, incidents and logs."),
                              QStringLiteral("DIR"));
const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language of the window: en, de, es, zh_CN."),
                                  QStringLiteral("CODE"));
const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                  QStringLiteral("Change nothing, whatever the profile allows."));
const QCommandLineOption screenshots(QStringLiteral("screenshot"),
                                     QStringLiteral("Render every view to PNG files and exit."), QStringLiteral("DIR"));

const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this and exit."));
const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Show the version and exit."));

QString orDefault(const QString &value, QString (*otherwise)())
{
    return value.isEmpty() ? otherwise() : value;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Watches what a service leans on and names what is wrong."));
    parser.addOptions({profile, data, language, readOnly, screenshots, help, version});
}

} // namespace

std::variant<Arguments, int> readArguments(int &argc, char **argv)
{
    const QCoreApplication console(argc, argv);
    QCommandLineParser parser;
    declare(parser);
    const bool understood = parser.parse(QCoreApplication::arguments()) && parser.positionalArguments().isEmpty();
    if (!understood) {
        const QString why =
            parser.errorText().isEmpty()
                ? QStringLiteral("Unexpected argument: %1").arg(parser.positionalArguments().constFirst())
                : parser.errorText();
        std::fprintf(stderr, "bridgewatch: %s\n", qUtf8Printable(why));
        return 2;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        const QString answer =
            parser.isSet(help) ? parser.helpText() : QStringLiteral("bridgewatch " BRIDGEWATCH_VERSION "\n");
        std::fputs(qUtf8Printable(answer), stdout);
        return 0;
    }
    return Arguments{orDefault(parser.value(profile), defaultProfilePath),
                     orDefault(parser.value(data), defaultDataPath), parser.value(language), parser.value(screenshots),
                     parser.isSet(readOnly)};
}

} // namespace bridgewatch
