// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/load.h"

#include <QDir>
#include <QFile>

// Resources of a static library are not linked in by themselves. The macro must stand outside of
// any namespace.
static void linkRunbooks()
{
    Q_INIT_RESOURCE(runbooks);
}

namespace bridgewatch {

QStringList shippedRunbooks()
{
    linkRunbooks();
    return QDir(QStringLiteral(":/runbooks")).entryList(QDir::Files, QDir::Name);
}

QByteArray shippedRunbook(const QString &name)
{
    linkRunbooks();
    QFile file(QStringLiteral(":/runbooks/") + name);
    return !name.contains(u'/') && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Runbook> openShippedRunbook(const QString &name)
{
    return parseRunbook(shippedRunbook(name), QString(QStringLiteral(":/runbooks/") + name));
}

} // namespace bridgewatch
