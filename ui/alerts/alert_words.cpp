// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_words.h"

#include "core/alerts/rules.h"
#include "core/base/text.h"
#include "core/runbook/load.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace bridgewatch {
namespace {

struct AlertWords {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

const QString between = QStringLiteral(" · ");

QString saysItself(const Alert &alert)
{
    for (const char *name : {"summary", "description", "message"}) {
        const QString said = alert.annotations.value(QString::fromLatin1(name));
        if (!said.isEmpty())
            return said;
    }
    const QString instance = alert.labels.value(QStringLiteral("instance"));
    return instance.isEmpty() ? QString() : AlertWords::tr("instance %1").arg(instance);
}

QString hiddenWord(HiddenBy hidden)
{
    switch (hidden) {
    case HiddenBy::Nothing: break;
    case HiddenBy::Silence: return AlertWords::tr("silenced");
    case HiddenBy::Inhibition: return AlertWords::tr("follows from another");
    case HiddenBy::Maintenance: return AlertWords::tr("maintenance");
    }
    return {};
}

QString becameOf(const AlertRow &row, const QDateTime &now)
{
    if (row.state == AlertState::Gone)
        return AlertWords::tr("came and went %1–%2").arg(clockText(row.since, now), clockText(row.ended, now));
    if (row.state == AlertState::Acknowledged)
        return AlertWords::tr("%1 until %2").arg(row.acknowledged->by, clockText(row.acknowledged->until, now));
    if (row.acknowledgementExpired)
        return AlertWords::tr("acknowledged by %1 until %2, over")
            .arg(row.acknowledged->by, clockText(row.acknowledged->until, now));
    return hiddenWord(row.hidden);
}

} // namespace

QList<AlertRow> firingOf(const AlertBoard &board)
{
    QList<AlertRow> firing;
    const QList<AlertRow> &rows = board.rows();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(firing), [](const AlertRow &row) { return row.asks(); });
    return firing;
}

QString firingText(const QList<AlertRow> &firing)
{
    return AlertWords::tr("%n alert(s) · %1", nullptr, static_cast<int>(firing.size()))
        .arg(severityWord(firing.constFirst().alert.severity));
}

Outcome shadeOf(Severity severity)
{
    return severity == Severity::Info ? Outcome::Unknown : weightOf(severity);
}

BadgeText badgeOf(const AlertRow &row)
{
    const QString word = row.state == AlertState::Gone ? AlertWords::tr("GONE") : severityWord(row.alert.severity);
    const bool quiet = row.state == AlertState::Acknowledged || row.hidden != HiddenBy::Nothing;
    const Outcome outcome = row.state == AlertState::Gone ? Outcome::Unknown : shadeOf(row.alert.severity);
    return {outcome, word, row.unconfirmedSince.isValid(), quiet};
}

QString detailOf(const AlertRow &row, const QDateTime &now)
{
    QStringList parts{becameOf(row, now)};
    if (row.unconfirmedSince.isValid())
        parts << AlertWords::tr("not confirmed since %1").arg(clockText(row.unconfirmedSince, now));
    if (row.flaps > 0)
        parts << AlertWords::tr("%n flap(s)", nullptr, row.flaps);
    if (row.earlierUnseen > 0)
        parts << AlertWords::tr("%n time(s) before", nullptr, row.earlierUnseen);
    parts << saysItself(row.alert);
    QStringList sources;
    for (const QString &source : row.sources)
        sources << sourceWord(source);
    parts << listed(sources);
    parts.removeAll(QString());
    return parts.join(between);
}

QString respondText(const AlertRow &row, const QDateTime &now)
{
    if (!row.asks())
        return {};
    return row.deadline > now ? AlertWords::tr("in %1").arg(ageText(now, row.deadline))
                              : AlertWords::tr("overdue by %1").arg(ageText(row.deadline, now));
}

bool isPressing(const AlertRow &row, const QDateTime &now)
{
    return row.asks() && now.secsTo(row.deadline) < 15 * 60;
}

QString runbookText(const AlertRow &row)
{
    if (row.runbook.isEmpty())
        return QUrl(row.runbookUrl).host();
    const QFileInfo file(row.runbook);
    return isShipped(row.runbook) ? file.baseName() : file.completeBaseName(); // without its language
}

QString sourceWord(const QString &source)
{
    if (source == localSource)
        return AlertWords::tr("own rules");
    const QUrl url(source);
    if (url.host().isEmpty())
        return source;
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

QString silentSourcesText(const QList<AlertSource> &sources, const QDateTime &now)
{
    QStringList said;
    for (const AlertSource &source : sources) {
        const QString word = sourceWord(source.name);
        if (!source.unreachableSince.isValid()) {
            if (!source.trouble.isEmpty())
                said << AlertWords::tr("%1: %2").arg(word, source.trouble);
            continue;
        }
        said << (source.confirmed.isValid() ? AlertWords::tr("%1 has told nothing since %2: %3")
                                                  .arg(word, clockText(source.confirmed, now), source.trouble)
                                            : AlertWords::tr("%1 has told nothing yet: %2").arg(word, source.trouble));
    }
    return said.join(u'\n');
}

QString sourcesText(const QList<AlertSource> &sources, const QDateTime &now)
{
    QStringList said;
    for (const AlertSource &source : sources) {
        const QString word = sourceWord(source.name);
        said << (source.name == localSource || source.unreachableSince.isValid() || !source.confirmed.isValid()
                     ? word
                     : AlertWords::tr("%1 (heard %2 ago)").arg(word, ageText(source.confirmed, now)));
    }
    return AlertWords::tr("Sources: %1.").arg(listed(said));
}

} // namespace bridgewatch
