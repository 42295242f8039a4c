// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_store.h"
#include "core/alerts/episode_json.h"
#include "core/base/text.h"
#include "core/cli/alert_commands.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/model/json.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

constexpr int shownEpisodes = 1000;

QString line(const Episode &episode, const QDateTime &now)
{
    const auto stood =
        std::chrono::milliseconds(std::max<qint64>(0, episode.began.msecsTo(episode.stands() ? now : episode.ended)));
    const QString word = severityName(episode.alert.severity).toUpper();
    const QString span = episode.stands() ? CommandText::tr("stands for %1") : CommandText::tr("stood for %1");
    QStringList said{plainLine(episode.alert.annotations.value(QStringLiteral("summary")), 120),
                     span.arg(readable(stood))};
    if (episode.flaps > 0)
        said << CommandText::tr("came again %1×").arg(episode.flaps);
    if (episode.acknowledged)
        said << CommandText::tr("acknowledged by %1: %2")
                    .arg(plainLine(episode.acknowledged->by, 60), plainLine(episode.acknowledged->reason, 120));
    said.removeAll(QString());
    return QStringLiteral("%1 %2 - %3: %4")
        .arg(rfc3339(episode.began), episode.stands() ? tinted(word, Tint::Bad) : word, episode.alert.name,
             said.join(QStringLiteral(", ")));
}

} // namespace

int runPastAlerts(const QString &path, std::chrono::milliseconds span, bool json)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<QList<Episode>> past = pastAlerts(path, now.addMSecs(-span.count()), shownEpisodes);
    if (!past) {
        notice(CommandText::tr("bridgewatchctl: %1").arg(past.error().text));
        return static_cast<int>(Exit::Unknown);
    }
    if (past->size() == shownEpisodes)
        notice(CommandText::tr("bridgewatchctl: only the newest %1 are shown").arg(shownEpisodes));
    QJsonArray all;
    for (const Episode &episode : *past) {
        if (json)
            all.append(toJson(episode));
        else
            answer(line(episode, now));
    }
    if (json)
        answer(QJsonObject{
            {QStringLiteral("schema"), 1}, {QStringLiteral("at"), rfc3339(now)}, {QStringLiteral("episodes"), all}});
    return static_cast<int>(Exit::Ok);
}

} // namespace bridgewatch
