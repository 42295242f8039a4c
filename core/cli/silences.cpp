// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/alert_commands.h"
#include "core/cli/alert_servers.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/model/json.h"

#include <QJsonArray>
#include <pwd.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr int trouble = 2;

QString loginName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("bridgewatch");
}

// The one that is meant, or nothing after saying which there are.
std::optional<Alertmanager> pick(const Profile &profile, const QString &url)
{
    const QList<Alertmanager> servers = alertmanagersOf(profile);
    if (url.isEmpty() && servers.size() == 1)
        return servers.constFirst();
    QStringList known;
    for (const Alertmanager &server : servers) {
        if (server.source() == url)
            return server;
        known << server.source();
    }
    if (!known.isEmpty())
        notice(CommandText::tr("bridgewatchctl: say with --at URL at which Alertmanager; the profile names %1")
                   .arg(known.join(QStringLiteral(", "))));
    return std::nullopt;
}

int refused(const QString &source, const Error &error)
{
    notice(QStringLiteral("%1: %2").arg(source, error.text));
    return trouble;
}

QString line(const Silence &silence)
{
    return CommandText::tr("%1 %2 until %3 by %4: %5 | %6")
        .arg(silence.id, silenceStateName(silence.state), rfc3339(silence.endsAt), silence.createdBy, silence.comment,
             silence.conditions());
}

QJsonObject toJson(const Silence &silence, const QString &source)
{
    QJsonArray matchers;
    for (const SilenceMatcher &matcher : silence.matchers)
        matchers.append(matcher.toString());
    return {{QStringLiteral("source"), source},
            {QStringLiteral("id"), silence.id},
            {QStringLiteral("state"), silenceStateName(silence.state)},
            {QStringLiteral("matchers"), matchers},
            {QStringLiteral("starts_at"), rfc3339(silence.startsAt)},
            {QStringLiteral("ends_at"), rfc3339(silence.endsAt)},
            {QStringLiteral("created_by"), silence.createdBy},
            {QStringLiteral("comment"), silence.comment}};
}

} // namespace

int runSilenceAdd(const Profile &profile, const QString &server, const SilenceRequest &request)
{
    Silence silence;
    for (const QString &text : request.matchers) {
        const Result<LabelMatcher> read = LabelMatcher::read(text);
        if (!read) {
            notice(QStringLiteral("bridgewatchctl: ") + read.error().text);
            return trouble;
        }
        silence.matchers.append(SilenceMatcher::of(*read));
    }
    const auto manager = pick(profile, server);
    if (!manager)
        return trouble;
    silence.startsAt = QDateTime::currentDateTimeUtc();
    silence.endsAt = silence.startsAt.addMSecs(request.span.count());
    silence.comment = request.comment;
    silence.createdBy = request.author.isEmpty() ? loginName() : request.author;
    const Result<QString> made = await(manager->create(silence, patience()));
    if (!made)
        return refused(manager->source(), made.error());
    answer(*made);
    notice(CommandText::tr("silenced until %1: %2").arg(rfc3339(silence.endsAt), silence.conditions()));
    return 0;
}

int runSilenceList(const Profile &profile, bool expired, bool json)
{
    const QList<Alertmanager> servers = alertmanagersOf(profile);
    int status = servers.isEmpty() ? trouble : 0;
    QJsonArray all;
    for (const auto &[source, list] : await(askSilences(servers, patience()))) {
        if (!list) {
            status = refused(source, list.error());
            continue;
        }
        if (const qsizetype missing = list->leftOut + list->unreadable; missing > 0)
            notice(CommandText::tr("%1: %2 more silences are not shown").arg(source, QString::number(missing)));
        for (const Silence &silence : list->silences) {
            if (silence.state == Silence::State::Expired && !expired)
                continue;
            if (json)
                all.append(toJson(silence, source));
            else
                answer(line(silence));
        }
    }
    if (json)
        answer(QJsonObject{{QStringLiteral("schema"), 1},
                           {QStringLiteral("profile"), profile.name},
                           {QStringLiteral("silences"), all}});
    return status;
}

int runSilenceExpire(const Profile &profile, const QString &server, const QString &id)
{
    const auto manager = pick(profile, server);
    if (!manager)
        return trouble;
    const Result<void> done = await(manager->expire(id, patience()));
    if (!done)
        return refused(manager->source(), done.error());
    notice(CommandText::tr("%1 has expired").arg(plainLine(id, 60)));
    return 0;
}

} // namespace bridgewatch
