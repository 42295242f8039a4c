// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/load.h"

#include <QDir>
#include <QFile>
#include <algorithm>

// Resources of a static library are not linked in by themselves. The macro must stand outside of
// any namespace.
static void linkRunbooks()
{
    Q_INIT_RESOURCE(runbooks);
}

namespace bridgewatch {

namespace {

// "database-connectivity.de.md".
QString inLanguage(const QString &name, const QString &language)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return QString(name.left(dot) + u'.' + language + name.mid(dot));
}

QStringList allShipped()
{
    linkRunbooks();
    return QDir(QStringLiteral(":/runbooks")).entryList(QDir::Files, QDir::Name);
}

} // namespace

QStringList shippedRunbooks()
{
    QStringList names = allShipped();
    names.removeIf([](const QString &name) { return name.count(u'.') > 1; });
    return names;
}

QStringList shippedInLanguages(const QString &name)
{
    const QString stem = name.left(name.lastIndexOf(u'.') + 1);
    QStringList names = allShipped();
    names.removeIf([&](const QString &other) { return other == name || !other.startsWith(stem); });
    names.prepend(name);
    return names;
}

QString shippedRunbookFor(const QString &name, const QLocale &locale)
{
    const QStringList names = allShipped();
    for (QString language : locale.uiLanguages()) {
        language.replace(u'-', u'_');
        if (language.section(u'_', 0, 0) == u"en")
            break;
        // As translations are looked for: "de_AT", then "de".
        for (; !language.isEmpty(); language.truncate(std::max(qsizetype(0), language.lastIndexOf(u'_')))) {
            if (const QString found = inLanguage(name, language); names.contains(found))
                return found;
        }
    }
    return name;
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
