// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alertmanager_answer.h"

#include "core/alerts/alertmanager_text.h"
#include "core/base/text.h"
#include "core/model/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 200;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString textIn(const QJsonObject &object, const char *name, int limit = alertTextLimit)
{
    return plainLine(object.value(key(name)).toString(), limit);
}

QDateTime timeIn(const QJsonObject &object, const char *name)
{
    return QDateTime::fromString(object.value(key(name)).toString(), Qt::ISODateWithMs).toUTC();
}

QMap<QString, QString> pairsIn(const QJsonValue &value)
{
    QMap<QString, QString> pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && pairs.size() < alertLabelLimit; ++it)
        pairs[plainLine(it.key(), nameLimit)] = plainLine(it->toString(), alertTextLimit);
    return pairs;
}

QStringList idsIn(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), alertReferenceLimit); ++i)
        ids << plainLine(list.at(i).toString(), nameLimit);
    return ids;
}

tl::unexpected<Error> unreadable(const QString &what, const QByteArray &body)
{
    const QString begins = plainLine(body, 80);
    return fail(FailureCode::of(FailureCode::Family::Protocol),
                begins.isEmpty() ? AlertmanagerText::tr("the answer is empty, not %1").arg(what)
                                 : AlertmanagerText::tr("the answer is not %1; it begins: %2").arg(what, begins));
}

// Only what has a fingerprint can be told apart, followed and silenced.
std::optional<Alert> alertIn(const QJsonValue &value, const QString &source)
{
    const QJsonObject object = value.toObject();
    const QString fingerprint = textIn(object, "fingerprint", nameLimit);
    if (fingerprint.isEmpty() || !object.value(u"labels").isObject())
        return std::nullopt;
    Alert alert;
    alert.source = source;
    alert.fingerprint = fingerprint;
    alert.labels = pairsIn(object.value(u"labels"));
    alert.annotations = pairsIn(object.value(u"annotations"));
    alert.name = alert.labels.value(key("alertname"));
    alert.severity = severityOf(alert.labels.value(key("severity")));
    alert.since = timeIn(object, "startsAt");
    alert.generatorUrl = textIn(object, "generatorURL");
    const QJsonObject status = object.value(u"status").toObject();
    alert.silencedBy = idsIn(status.value(u"silencedBy"));
    alert.inhibitedBy = idsIn(status.value(u"inhibitedBy"));
    return alert;
}

std::optional<SilenceMatcher> matcherIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.value(u"name").isString() || !object.value(u"value").isString())
        return std::nullopt;
    return SilenceMatcher{textIn(object, "name", nameLimit), textIn(object, "value"), object.value(u"isRegex").toBool(),
                          object.value(u"isEqual").toBool(true)}; // older servers know no other
}

Silence::State stateIn(const QJsonObject &silence)
{
    const QString word = silence.value(u"status").toObject().value(u"state").toString();
    return word == u"active"    ? Silence::State::Active
           : word == u"pending" ? Silence::State::Pending
                                : Silence::State::Expired;
}

// A silence of which a matcher cannot be read would look wider than it is.
std::optional<Silence> silenceIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Silence silence;
    silence.id = textIn(object, "id", nameLimit);
    silence.state = stateIn(object);
    silence.startsAt = timeIn(object, "startsAt");
    silence.endsAt = timeIn(object, "endsAt");
    silence.createdBy = textIn(object, "createdBy", nameLimit);
    silence.comment = textIn(object, "comment");
    const QJsonArray matchers = object.value(u"matchers").toArray();
    for (const QJsonValue matcher : matchers.size() <= alertLabelLimit ? matchers : QJsonArray()) {
        const auto read = matcherIn(matcher);
        if (!read)
            return std::nullopt;
        silence.matchers.append(*read);
    }
    if (silence.id.isEmpty() || silence.matchers.isEmpty())
        return std::nullopt;
    return silence;
}

Result<QJsonArray> listIn(const QByteArray &body, const QString &what)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return unreadable(what, body);
    return document.array();
}

} // namespace

SilenceMatcher SilenceMatcher::of(const LabelMatcher &matcher)
{
    using Relation = LabelMatcher::Relation;
    const bool isEqual = matcher.relation() == Relation::Equal || matcher.relation() == Relation::Fits;
    return {matcher.name(), matcher.value(), matcher.isPattern(), isEqual};
}

QString Silence::conditions() const
{
    QStringList all;
    for (const SilenceMatcher &matcher : matchers)
        all << matcher.toString();
    return all.join(QStringLiteral(", "));
}

QString SilenceMatcher::toString() const
{
    QString quoted = value;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    const char *relation = isRegex ? (isEqual ? "=~" : "!~") : (isEqual ? "=" : "!=");
    return QStringLiteral("%1%2\"%3\"").arg(name, key(relation), quoted);
}

QString silenceStateName(Silence::State state)
{
    switch (state) {
    case Silence::State::Pending: return QStringLiteral("pending");
    case Silence::State::Active: return QStringLiteral("active");
    case Silence::State::Expired: return QStringLiteral("expired");
    }
    return {};
}

QString AlertList::missingText() const
{
    const qsizetype missing = leftOut + unreadable;
    return missing == 0 ? QString() : AlertmanagerText::tr("%1 more alerts are not shown").arg(missing);
}

Result<AlertList> parseAlerts(const QByteArray &body, const QString &source)
{
    const Result<QJsonArray> entries = listIn(body, AlertmanagerText::tr("a list of alerts"));
    if (!entries)
        return tl::make_unexpected(entries.error());
    AlertList list;
    QSet<QString> known;
    for (const QJsonValue entry : *entries) {
        if (list.alerts.size() >= alertLimit) {
            ++list.leftOut;
            continue;
        }
        const auto alert = alertIn(entry, source);
        if (!alert) {
            ++list.unreadable;
        } else if (!known.contains(alert->fingerprint)) {
            known.insert(alert->fingerprint);
            list.alerts.append(*alert);
        }
    }
    return list;
}

Result<SilenceList> parseSilences(const QByteArray &body)
{
    const Result<QJsonArray> entries = listIn(body, AlertmanagerText::tr("a list of silences"));
    if (!entries)
        return tl::make_unexpected(entries.error());
    SilenceList list;
    for (const QJsonValue entry : *entries) {
        if (list.silences.size() >= silenceLimit) {
            ++list.leftOut;
            continue;
        }
        if (const auto silence = silenceIn(entry))
            list.silences.append(*silence);
        else
            ++list.unreadable;
    }
    return list;
}

Result<QString> parseSilenceId(const QByteArray &body)
{
    const QString id = textIn(QJsonDocument::fromJson(body).object(), "silenceID", nameLimit);
    if (id.isEmpty())
        return unreadable(AlertmanagerText::tr("the id of a silence"), body);
    return id;
}

Result<AlertmanagerStatus> parseAlertmanagerStatus(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonObject cluster = object.value(u"cluster").toObject();
    const QJsonObject version = object.value(u"versionInfo").toObject();
    if (version.isEmpty())
        return unreadable(AlertmanagerText::tr("the status of an Alertmanager"), body);
    return AlertmanagerStatus{textIn(version, "version", nameLimit), textIn(cluster, "status", nameLimit),
                              cluster.value(u"peers").toArray().size(), timeIn(object, "uptime")};
}

QString refusalText(const QByteArray &body)
{
    // A bare string is no document to Qt; as the only entry of a list it is.
    const QJsonValue said = QJsonDocument::fromJson('[' + body + ']').array().at(0);
    if (said.isString())
        return plainLine(said.toString());
    const QString message = said.toObject().value(u"message").toString();
    return plainLine(message.isEmpty() ? QString::fromUtf8(body) : message);
}

QString silenceTrouble(const Silence &silence, const QDateTime &now)
{
    if (silence.matchers.isEmpty())
        return AlertmanagerText::tr("a silence needs a condition, such as alertname=\"…\"; without one it would "
                                    "silence everything");
    const bool isWide =
        std::all_of(silence.matchers.begin(), silence.matchers.end(), [](const SilenceMatcher &matcher) {
            return matcher.value.isEmpty() || (matcher.isRegex && matcher.value == u".*") || !matcher.isEqual;
        });
    if (isWide)
        return AlertmanagerText::tr("a silence needs a condition that says what a label is, not only what it is not");
    if (!silence.endsAt.isValid() || silence.endsAt <= std::max(silence.startsAt, now))
        return AlertmanagerText::tr("a silence needs an end that is still to come, after its start");
    if (silence.createdBy.isEmpty() || silence.comment.isEmpty())
        return AlertmanagerText::tr("a silence says who made it, and why");
    return {};
}

QByteArray silenceJson(const Silence &silence)
{
    QJsonArray matchers;
    for (const SilenceMatcher &matcher : silence.matchers)
        matchers.append(QJsonObject{{key("name"), matcher.name},
                                    {key("value"), matcher.value},
                                    {key("isRegex"), matcher.isRegex},
                                    {key("isEqual"), matcher.isEqual}});
    QJsonObject object{{key("matchers"), matchers},
                       {key("startsAt"), rfc3339(silence.startsAt)},
                       {key("endsAt"), rfc3339(silence.endsAt)},
                       {key("createdBy"), silence.createdBy},
                       {key("comment"), silence.comment}};
    if (!silence.id.isEmpty())
        object.insert(key("id"), silence.id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace bridgewatch
