// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/status_page.h"

#include "core/base/text.h"
#include "core/links/http.h"
#include "core/links/link_text.h"
#include "core/links/prometheus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 120; // characters
constexpr qsizetype componentLimit = 2'000;
constexpr qsizetype incidentLimit = 50;

struct Word {
    const char *word;
    VendorImpact impact;
};

// https://metastatuspage.com/api: the states of a component, the indicators of a page, the impacts of an incident.
constexpr std::array componentWords{
    Word{"operational", VendorImpact::None}, Word{"under_maintenance", VendorImpact::Minor},
    Word{"degraded_performance", VendorImpact::Minor}, Word{"partial_outage", VendorImpact::Major},
    Word{"major_outage", VendorImpact::Critical}};
constexpr std::array impactWords{Word{"none", VendorImpact::None}, Word{"maintenance", VendorImpact::Minor},
                                 Word{"minor", VendorImpact::Minor}, Word{"major", VendorImpact::Major},
                                 Word{"critical", VendorImpact::Critical}};
constexpr std::array stripeWords{Word{"up", VendorImpact::None}, Word{"degraded", VendorImpact::Major},
                                 Word{"down", VendorImpact::Critical}};

template<typename Words> std::optional<VendorImpact> impactOf(const Words &words, const QString &said)
{
    for (const Word &one : words) {
        if (said == QLatin1String(one.word))
            return one.impact;
    }
    return std::nullopt;
}

tl::unexpected<Error> unknown(const QString &text)
{
    return fail(FailureCode::of(FailureCode::Family::NoData), text);
}

tl::unexpected<Error> strangeWord(const QString &where, const QString &said)
{
    return unknown(StatusPageText::tr("%1 is “%2”, and nobody knows what that means")
                       .arg(where, said.isEmpty() ? StatusPageText::tr("nothing") : plainLine(said, 40)));
}

QString shown(const QString &word)
{
    QString text = plainLine(word, nameLimit);
    return text.replace(u'_', u' ');
}

bool isWanted(const QStringList &wanted, const QString &name)
{
    return wanted.isEmpty() || wanted.contains(name, Qt::CaseInsensitive);
}

// An incident names the components that it touches; one that names none may touch all.
bool touches(const QJsonObject &incident, const QStringList &wanted)
{
    const QJsonArray components = incident.value(u"components").toArray();
    if (components.isEmpty() || wanted.isEmpty())
        return true;
    return std::any_of(components.begin(), components.end(), [&](const QJsonValue &component) {
        return isWanted(wanted, component.toObject().value(u"name").toString());
    });
}

QString linkIn(const QJsonValue &value)
{
    const QUrl url(value.toString().left(500), QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" ? url.toString(QUrl::RemoveUserInfo) : QString();
}

Result<QList<VendorIncident>> incidentsIn(const QJsonArray &all, const QStringList &wanted)
{
    QList<VendorIncident> incidents;
    for (qsizetype i = 0; i < std::min(all.size(), incidentLimit); ++i) {
        const QJsonObject object = all.at(i).toObject();
        const QString status = object.value(u"status").toString();
        if (status == u"resolved" || status == u"postmortem" || status == u"completed" || !touches(object, wanted))
            continue;
        const QString said = object.value(u"impact").toString();
        const auto impact = impactOf(impactWords, said);
        if (!impact)
            return strangeWord(StatusPageText::tr("the impact of an incident"), said);
        incidents.append({plainLine(object.value(u"name").toString(), nameLimit), shown(status), *impact,
                          QDateTime::fromString(object.value(u"created_at").toString().left(40), Qt::ISODateWithMs),
                          linkIn(object.value(u"shortlink"))});
    }
    std::stable_sort(incidents.begin(), incidents.end(), [](const VendorIncident &one, const VendorIncident &other) {
        return one.impact != other.impact ? one.impact > other.impact : one.since < other.since;
    });
    return incidents;
}

Result<void> judgeComponents(const QJsonArray &all, const QStringList &wanted, StatusPage &page)
{
    QStringList missing = wanted;
    for (qsizetype i = 0; i < std::min(all.size(), componentLimit); ++i) {
        const QJsonObject component = all.at(i).toObject();
        const QString name = component.value(u"name").toString();
        if (!isWanted(wanted, name) || (wanted.isEmpty() && component.value(u"group").toBool()))
            continue; // a group is as its members are
        missing.removeIf([&](const QString &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
        const QString said = component.value(u"status").toString();
        const auto impact = impactOf(componentWords, said);
        if (!impact)
            return strangeWord(plainLine(name, nameLimit), said);
        ++page.looked;
        page.impact = std::max(page.impact, *impact);
        if (*impact != VendorImpact::None)
            page.troubled << QStringLiteral("%1: %2").arg(plainLine(name, nameLimit), shown(said));
    }
    if (!missing.isEmpty())
        return unknown(
            StatusPageText::tr("the page has no component “%1”").arg(plainLine(missing.constFirst(), nameLimit)));
    return {};
}

Result<StatusPage> parseSummary(const QJsonObject &summary, const QStringList &components)
{
    const QJsonObject status = summary.value(u"status").toObject();
    if (!summary.value(u"components").isArray() || status.isEmpty())
        return unknown(StatusPageText::tr("the answer is not the summary of a status page"));
    StatusPage page;
    page.says = plainLine(status.value(u"description").toString(), nameLimit);
    if (const Result<void> judged = judgeComponents(summary.value(u"components").toArray(), components, page); !judged)
        return tl::make_unexpected(judged.error());
    if (components.isEmpty()) { // the vendor's own sum
        const QString said = status.value(u"indicator").toString();
        const auto impact = impactOf(impactWords, said);
        if (!impact)
            return strangeWord(StatusPageText::tr("the state of the page"), said);
        page.impact = std::max(page.impact, *impact);
    }
    QJsonArray told = summary.value(u"incidents").toArray();
    for (const auto &work : summary.value(u"scheduled_maintenances").toArray()) {
        const QString state = work.toObject().value(u"status").toString();
        if (state == u"in_progress" || state == u"verifying") // planned for later is no trouble yet
            told.append(work);
    }
    Result<QList<VendorIncident>> incidents = incidentsIn(told, components);
    if (!incidents)
        return tl::make_unexpected(incidents.error());
    page.incidents = std::move(*incidents);
    return page;
}

// {"largestatus":"up","message":"…","statuses":{"api":"up",…}}
Result<StatusPage> parseCurrent(const QJsonObject &current, const QStringList &components)
{
    const QJsonObject statuses = current.value(u"statuses").toObject();
    const QString whole = current.value(u"largestatus").toString();
    const auto large = impactOf(stripeWords, whole);
    if (!large)
        return strangeWord(StatusPageText::tr("the state of the page"), whole);
    StatusPage page;
    page.says = plainLine(current.value(u"message").toString(), nameLimit);
    QStringList missing = components;
    for (auto status = statuses.begin(); status != statuses.end(); ++status) {
        if (!isWanted(components, status.key()))
            continue;
        missing.removeIf([&](const QString &one) { return one.compare(status.key(), Qt::CaseInsensitive) == 0; });
        const auto impact = impactOf(stripeWords, status->toString());
        if (!impact)
            return strangeWord(plainLine(status.key(), nameLimit), status->toString());
        ++page.looked;
        page.impact = std::max(page.impact, *impact);
        if (*impact != VendorImpact::None)
            page.troubled << QStringLiteral("%1: %2").arg(plainLine(status.key(), nameLimit),
                                                          shown(status->toString()));
    }
    if (!missing.isEmpty())
        return unknown(
            StatusPageText::tr("the page has no component “%1”").arg(plainLine(missing.constFirst(), nameLimit)));
    if (components.isEmpty())
        page.impact = std::max(page.impact, *large);
    return page;
}

// Where the page has moved to, if that is a host that may answer for it.
std::optional<QUrl> allowed(const HttpAnswer &answer, const StatusPageServer &server)
{
    const QUrl &to = answer.redirect;
    const bool isHost = server.redirectsTo.contains(to.host(QUrl::FullyEncoded), Qt::CaseInsensitive);
    const bool isSafe = to.scheme() == u"https" || (to.scheme() == u"http" && server.url.scheme() == u"http");
    return to.isValid() && isHost && isSafe && to.userInfo().isEmpty() ? std::optional(to) : std::nullopt;
}

} // namespace

Result<StatusPage> parseStatusPage(StatusPageForm form, const QByteArray &body, const QStringList &components)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return unknown(
            StatusPageText::tr("the answer is not that of a status page; it begins: %1").arg(plainLine(body, 80)));
    return form == StatusPageForm::Stripe ? parseCurrent(document.object(), components)
                                          : parseSummary(document.object(), components);
}

QCoro::Task<Result<StatusPage>> askStatusPage(StatusPageServer server, QStringList components, Attempt &attempt,
                                              Observation &observation)
{
    const QString path =
        server.form == StatusPageForm::Stripe ? QStringLiteral("/current") : QStringLiteral("/api/v2/summary.json");
    HttpRequest request;
    request.url = apiUrl(server.url, path, {});
    request.caFile = server.caFile;
    request.bodyLimit = statusPageByteLimit;
    Result<HttpAnswer> answer = co_await httpSend(request, attempt, observation);
    if (answer && !answer->refusedRedirect.isEmpty()) {
        if (const auto elsewhere = allowed(*answer, server)) {
            request.url = *elsewhere;
            attempt.ladder = Ladder(); // of the one that answers
            answer = co_await httpSend(request, attempt, observation);
        }
    }
    if (!answer) {
        const FailureCode &code = answer.error().code;
        if (code.is(FailureCode::Family::Stopped) || code.is(FailureCode::Family::LocalConfiguration))
            co_return tl::make_unexpected(answer.error());
        co_return unknown(StatusPageText::tr("the status page could not be read: %1").arg(code.toString()));
    }
    if (!answer->refusedRedirect.isEmpty())
        co_return unknown(StatusPageText::tr("the page has moved to %1, which 'redirects_to' does not name")
                              .arg(answer->refusedRedirect));
    if (answer->status != 200)
        co_return unknown(StatusPageText::tr("the status page answers with status %1").arg(answer->status));
    if (answer->truncated)
        co_return unknown(StatusPageText::tr("the answer is larger than %1 MB").arg(statusPageByteLimit >> 20));
    co_return parseStatusPage(server.form, answer->body, components);
}

} // namespace bridgewatch
