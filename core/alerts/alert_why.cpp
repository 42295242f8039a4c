// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_why.h"

#include "core/alerts/maintenance.h"
#include "core/alerts/rules.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace bridgewatch {
namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

QString shown(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString people(const QStringList &sources)
{
    QStringList names;
    for (const QString &source : sources)
        names.append(source == localSource ? Why::tr("a rule of your own profile") : source);
    return listed(names);
}

QStringList whatItDoes(const AlertRow &row)
{
    if (row.state == AlertState::Gone)
        return {Why::tr("It stood from %1 to %2, and nobody has acknowledged that: it stays until somebody does.")
                    .arg(shown(row.since), shown(row.ended))};
    QStringList said{Why::tr("It has been firing since %1, by %2.").arg(shown(row.since), people(row.sources))};
    if (row.unconfirmedSince.isValid())
        said << Why::tr("Nobody has confirmed it since %1: its source does not answer, so it is kept.")
                    .arg(shown(row.unconfirmedSince));
    return said;
}

QStringList whoTookNotice(const AlertRow &row)
{
    if (!row.acknowledged)
        return {};
    const Acknowledgement &by = *row.acknowledged;
    QString said =
        row.state == AlertState::Acknowledged
            ? Why::tr("%1 acknowledged it; that is good until %2.").arg(by.by, shown(by.until))
            : Why::tr("%1 acknowledged it until %2. That time is over, so it asks again.").arg(by.by, shown(by.until));
    if (!by.reason.isEmpty())
        said += u' ' + Why::tr("The reason: %1").arg(by.reason);
    return {said};
}

QStringList whoSilenced(const AlertEntry &entry)
{
    QStringList said;
    for (const Alert &alert : entry.firing) {
        if (!alert.silencedBy.isEmpty())
            said << Why::tr("It is silenced at %1 (silence %2).").arg(people({alert.source}), listed(alert.silencedBy));
    }
    return said;
}

QStringList whatInhibits(const AlertEntry &entry)
{
    QStringList said;
    for (const Alert &alert : entry.firing) {
        if (alert.inhibitedBy.isEmpty())
            continue;
        const QString causes = listed(alert.inhibitedBy);
        said << (alert.source == localSource
                     ? Why::tr("It leans on what fails by itself and is a symptom of that: %1.").arg(causes)
                     : Why::tr("It is inhibited at %1 by other alerts (%2).").arg(people({alert.source}), causes));
    }
    return said;
}

QStringList whatHides(const AlertRow &row, const AlertEntry &entry, const RowContext &context, const QDateTime &now)
{
    QStringList said = whoSilenced(entry) + whatInhibits(entry);
    if (const MaintenanceWindow *window = windowFor(context.settings.maintenance, entry.episode.alert, now)) {
        const QString until = shown(openUntil(*window, now));
        said << (window->why.isEmpty()
                     ? Why::tr("It is expected: a maintenance window is open until %1.").arg(until)
                     : Why::tr("It is expected: a maintenance window is open until %1 (%2).").arg(until, window->why));
    }
    if (row.hidden == HiddenBy::Nothing && !said.isEmpty())
        said << Why::tr("It is shown all the same, since not every source of it is quiet.");
    else if (said.isEmpty() && row.state == AlertState::Firing)
        said << Why::tr("Nothing hides it: no silence, no inhibition, no maintenance window, no acknowledgement.");
    return said;
}

QStringList whatTheFilterDoes(const AlertRow &row, const QList<LabelMatcher> &filter)
{
    QStringList said;
    for (const LabelMatcher &matcher : filter) {
        if (!matcher.accepts(row.alert.labels))
            said << Why::tr("Your filter %1 hides it.").arg(matcher.toString());
    }
    return said;
}

} // namespace

QStringList whyShown(const AlertRow &row, const AlertEntry &entry, const RowContext &context,
                     const QList<LabelMatcher> &filter, const QDateTime &now)
{
    QStringList said = whatItDoes(row) + whoTookNotice(row);
    if (row.state != AlertState::Gone)
        said += whatHides(row, entry, context, now);
    if (row.flaps > 0)
        said << Why::tr("It went and came again %n time(s) within minutes: that is one episode, notified once.",
                        nullptr, row.flaps);
    if (row.earlierUnseen > 0)
        said << Why::tr("It stood %n time(s) before, and nobody has acknowledged that.", nullptr, row.earlierUnseen);
    return said + whatTheFilterDoes(row, filter);
}

} // namespace bridgewatch
