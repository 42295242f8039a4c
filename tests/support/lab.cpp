// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lab.h"

#include <QFile>

namespace bridgewatch::test {
namespace {
QString program()
{
    return QStringLiteral(BRIDGEWATCH_SOURCE "/tests/lab/lab");
}
} // namespace

Lab::~Lab()
{
    (void)command({QStringLiteral("down")});
}

Ran Lab::command(const QStringList &arguments) const
{
    return run(program(), arguments + QStringList{QStringLiteral("--dir"), m_folder.filePath(QStringLiteral("lab"))},
               {}, {}, 120'000);
}

Ran Lab::up()
{
    // The servers' own account must be able to reach what lies below.
    QFile::setPermissions(m_folder.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    return command({QStringLiteral("up")});
}

Ran Lab::breakBy(const QString &fault)
{
    return command({QStringLiteral("break"), fault});
}

Ran Lab::heal()
{
    return command({QStringLiteral("heal")});
}

QByteArray Lab::read(const QString &name) const
{
    QFile opened(file(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

pid_t Lab::process(const QString &name) const
{
    const QJsonArray all = command({QStringLiteral("status"), QStringLiteral("--json")})
                               .json()
                               .value(QStringLiteral("processes"))
                               .toArray();
    for (const QJsonValue &one : all) {
        if (one.toObject().value(QStringLiteral("name")) == name)
            return one.toObject().value(QStringLiteral("pid")).toInt();
    }
    return 0;
}

QByteArray Lab::newServerLog()
{
    const QByteArray all = read(QStringLiteral("logs/postgres.log"));
    const QByteArray fresh = all.mid(m_logRead);
    m_logRead = all.size();
    return fresh;
}

QJsonArray Lab::faults()
{
    return run(program(), {QStringLiteral("list"), QStringLiteral("--json")})
        .json()
        .value(QStringLiteral("faults"))
        .toArray();
}

} // namespace bridgewatch::test
