// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/sendgrid.h"

#include "core/base/text.h"
#include "core/links/link_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bridgewatch {
namespace {

constexpr double furtherRequests = 4; // that a whole look takes behind the first
constexpr qsizetype scopeLimit = 1'000;
constexpr int lineLimit = 200; // characters

tl::unexpected<Error> strange(const QString &what)
{
    return fail(FailureCode::of(FailureCode::Family::NoData),
                VendorText::tr("the answer about %1 is not of the form that is documented").arg(what));
}

QString lineOf(const QJsonObject &entry)
{
    QStringList parts{entry.value(u"email").toString()};
    for (const char *key : {"reason", "status"}) {
        if (const QString said = entry.value(QLatin1String(key)).toString(); !said.isEmpty())
            parts << said;
    }
    return maskedAddresses(plainLine(parts.join(QStringLiteral(", ")), lineLimit));
}

bool isTooFew(const Observation &observation)
{
    const auto remaining = observation.readings.constFind(QStringLiteral("ratelimit.remaining"));
    return remaining != observation.readings.constEnd() && *remaining < furtherRequests;
}

QCoro::Task<Result<void>> askSuppressions(VendorServer server, QString which, QDateTime since, Suppressions &into,
                                          Attempt &attempt, Observation &observation)
{
    const QList<QPair<QString, QString>> query{
        {QStringLiteral("start_time"), QString::number(since.toSecsSinceEpoch())},
        {QStringLiteral("limit"), QString::number(suppressionLimit)}};
    const QString path = QStringLiteral("/v3/suppression/") + which;
    const Result<QJsonDocument> json = co_await askVendor(server, path, query, attempt, observation);
    if (!json)
        co_return tl::make_unexpected(json.error());
    Result<Suppressions> read = parseSuppressions(*json);
    if (!read)
        co_return tl::make_unexpected(read.error());
    into = std::move(*read);
    co_return Result<void>();
}

} // namespace

Result<QStringList> parseMailScopes(const QJsonDocument &json)
{
    const QJsonValue scopes = json.object().value(u"scopes");
    if (!scopes.isArray())
        return strange(VendorText::tr("the key's scopes"));
    QStringList names;
    const QJsonArray all = scopes.toArray();
    for (qsizetype i = 0; i < std::min(all.size(), scopeLimit); ++i)
        names << plainLine(all.at(i).toString(), 80);
    names.removeAll(QString());
    names.sort();
    return names;
}

// [{"date":"2026-01-05","stats":[{"metrics":{"requests":12,"delivered":11,…}}]}]
Result<MailDay> parseMailStatistics(const QJsonDocument &json)
{
    if (!json.isArray())
        return strange(VendorText::tr("what was delivered"));
    MailDay day;
    for (const auto &date : json.array()) {
        const QJsonValue stats = date.toObject().value(u"stats");
        if (!stats.isArray())
            return strange(VendorText::tr("what was delivered"));
        for (const auto &one : stats.toArray()) {
            const QJsonObject metrics = one.toObject().value(u"metrics").toObject();
            if (!metrics.value(u"requests").isDouble() || !metrics.value(u"delivered").isDouble())
                return strange(VendorText::tr("what was delivered"));
            const auto count = [&](const char *name) {
                return std::max(0.0, metrics.value(QLatin1String(name)).toDouble());
            };
            day.requests += count("requests");
            day.delivered += count("delivered");
            day.lost += count("bounces") + count("blocks") + count("bounce_drops") + count("spam_report_drops") +
                        count("invalid_emails");
        }
    }
    return day;
}

Result<Suppressions> parseSuppressions(const QJsonDocument &json)
{
    if (!json.isArray())
        return strange(VendorText::tr("suppressed addresses"));
    const QJsonArray all = json.array();
    Suppressions read{all.size(), {}};
    double newest = -1;
    for (const auto &value : all) {
        const QJsonObject entry = value.toObject();
        if (!entry.value(u"email").isString())
            return strange(VendorText::tr("suppressed addresses"));
        if (const double created = entry.value(u"created").toDouble(); created > newest) {
            newest = created;
            read.last = lineOf(entry);
        }
    }
    return read;
}

QCoro::Task<Result<MailAccount>> askSendgrid(VendorServer server, QDateTime now, Attempt &attempt,
                                             Observation &observation)
{
    MailAccount account;
    const Result<QJsonDocument> key =
        co_await askVendor(server, QStringLiteral("/v3/scopes"), {}, attempt, observation);
    if (!key)
        co_return tl::make_unexpected(key.error());
    const Result<QStringList> scopes = parseMailScopes(*key);
    if (!scopes)
        co_return tl::make_unexpected(scopes.error());
    account.scopes = *scopes;
    if (isTooFew(observation))
        co_return fail(
            FailureCode::of(FailureCode::Family::NoData),
            VendorText::tr("the key is good, and the vendor takes hardly any more requests for now: the rest "
                           "was not asked for"));
    const QList<QPair<QString, QString>> ofToday{
        {QStringLiteral("start_date"), now.toUTC().date().toString(Qt::ISODate)},
        {QStringLiteral("aggregated_by"), QStringLiteral("day")}};
    const Result<QJsonDocument> statistics =
        co_await askVendor(server, QStringLiteral("/v3/stats"), ofToday, attempt, observation);
    if (!statistics)
        co_return tl::make_unexpected(statistics.error());
    const Result<MailDay> day = parseMailStatistics(*statistics);
    if (!day)
        co_return tl::make_unexpected(day.error());
    account.today = *day;
    const std::array lists{std::pair{"bounces", &account.bounces}, std::pair{"blocks", &account.blocks},
                           std::pair{"spam_reports", &account.spamReports}};
    for (const auto &[which, into] : lists) {
        const Result<void> asked =
            co_await askSuppressions(server, QString::fromLatin1(which), now.addDays(-1), *into, attempt, observation);
        if (!asked)
            co_return tl::make_unexpected(asked.error());
    }
    co_return account;
}

} // namespace bridgewatch
