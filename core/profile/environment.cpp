// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/environment.h"

#include <QList>
#include <unistd.h>

namespace bridgewatch {
namespace {

QByteArray hiddenName(const QByteArray &name)
{
    return "BRIDGEWATCH_GIVEN_" + name;
}

QList<QByteArray> namesForLibpq()
{
    QList<QByteArray> names;
    for (char **entry = environ; entry && *entry; ++entry) {
        const QByteArrayView variable(*entry);
        if (variable.startsWith("PG"))
            names.append(variable.first(std::max<qsizetype>(variable.indexOf('='), 0)).toByteArray());
    }
    return names;
}

} // namespace

void hideEnvironmentFromLibpq()
{
    for (const QByteArray &name : namesForLibpq()) {
        qputenv(hiddenName(name).constData(), qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
}

std::optional<QByteArray> environmentVariable(const QString &name)
{
    const QByteArray plain = name.toUtf8();
    for (const QByteArray &candidate : {plain, hiddenName(plain)}) {
        if (qEnvironmentVariableIsSet(candidate.constData()))
            return qgetenv(candidate.constData());
    }
    return std::nullopt;
}

} // namespace bridgewatch
