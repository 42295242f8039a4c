// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include <QFile>

// Resources of a static library are not linked in by themselves. The macro must stand outside of
// any namespace.
static void linkHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace bridgewatch {
namespace {

constexpr const char *names[] = {"index",      "start",   "overview",   "alerts",          "connections", "incident",
                                 "escalation", "logs",    "readiness",  "reports",         "settings",    "drill",
                                 "profile",    "runbook", "privileges", "troubleshooting", "coming-from"};

QString read(const QString &language, const QString &name)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<HelpPage> helpPages(const QLocale &locale)
{
    linkHelp();
    // "zh_CN" first, then "zh".
    QString language = QStringLiteral("en");
    for (const QString &wanted : {locale.name(), locale.name().section(u'_', 0, 0)}) {
        if (QFile::exists(QStringLiteral(":/help/%1/index.md").arg(wanted))) {
            language = wanted;
            break;
        }
    }
    QList<HelpPage> pages;
    for (const char *name : names) {
        const QString page = QString::fromLatin1(name);
        const QString text = read(language, page);
        pages.append({page, text.section(u'\n', 0, 0).mid(2).trimmed(), text});
    }
    return pages;
}

} // namespace bridgewatch
