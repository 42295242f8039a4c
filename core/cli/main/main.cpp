// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/startup.h"
#include "core/cli/command_line.h"
#include "core/report/display.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    bridgewatch::harden();
    const auto app = bridgewatch::needsFonts({argv, argv + argc}) ? bridgewatch::applicationWithFonts(argc, argv)
                                                                  : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bridgewatchctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BRIDGEWATCH_VERSION));
    return bridgewatch::runCommandLine(QCoreApplication::arguments());
}
