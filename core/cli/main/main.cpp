// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/startup.h"
#include "core/cli/command_line.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    bridgewatch::harden();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bridgewatchctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BRIDGEWATCH_VERSION));
    return bridgewatch::runCommandLine(QCoreApplication::arguments());
}
