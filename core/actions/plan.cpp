// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan.h"

#include "core/model/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr int planSchema = 1;

QJsonObject toJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> textsFrom(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QJsonObject toJson(const Victim &victim)
{
    return {{QStringLiteral("name"), victim.name},
            {QStringLiteral("user"), victim.user},
            {QStringLiteral("database"), victim.database},
            {QStringLiteral("application"), victim.application},
            {QStringLiteral("client"), victim.client},
            {QStringLiteral("state"), victim.state},
            {QStringLiteral("state_ms"),
             victim.state_s < 0 ? QJsonValue() : QJsonValue(std::llround(victim.state_s * 1000))},
            {QStringLiteral("query"), victim.query},
            {QStringLiteral("marks"), toJson(victim.marks)}};
}

Victim victimFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return {text("name"),
            text("user"),
            text("database"),
            text("application"),
            text("client"),
            text("state"),
            object.value(QLatin1String("state_ms")).toDouble(-1000) / 1000,
            text("query"),
            textsFrom(object.value(QLatin1String("marks")))};
}

QStringList listFrom(const QJsonValue &value)
{
    QStringList list;
    for (const auto &one : value.toArray())
        list << one.toString();
    return list;
}

QDateTime momentFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

QJsonObject toJson(const Plan &plan)
{
    QJsonArray victims;
    for (const Victim &victim : plan.victims)
        victims.append(toJson(victim));
    return {{QStringLiteral("schema"), planSchema},
            {QStringLiteral("action"), plan.action},
            {QStringLiteral("target"), plan.target},
            {QStringLiteral("parameters"), toJson(plan.parameters)},
            {QStringLiteral("sentence"), plan.sentence},
            {QStringLiteral("statements"), QJsonArray::fromStringList(plan.statements)},
            {QStringLiteral("victims"), victims},
            {QStringLiteral("skipped"), QJsonArray::fromStringList(plan.skipped)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(plan.warnings)},
            {QStringLiteral("made"), rfc3339(plan.made)},
            {QStringLiteral("expires"), rfc3339(plan.expires)},
            {QStringLiteral("nonce"), plan.nonce}};
}

QByteArray Plan::canonical() const
{
    return QJsonDocument(toJson(*this)).toJson(QJsonDocument::Compact); // Qt keeps the keys sorted
}

QByteArray hashOf(const QByteArray &canonical)
{
    return QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
}

QByteArray Plan::hash() const
{
    return hashOf(canonical());
}

Result<Plan> planFrom(const QByteArray &canonical)
{
    const QJsonObject object = QJsonDocument::fromJson(canonical).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Plan plan{text("action"),
              text("target"),
              textsFrom(object.value(QLatin1String("parameters"))),
              text("sentence"),
              listFrom(object.value(QLatin1String("statements"))),
              {},
              listFrom(object.value(QLatin1String("skipped"))),
              listFrom(object.value(QLatin1String("warnings"))),
              momentFrom(object.value(QLatin1String("made"))),
              momentFrom(object.value(QLatin1String("expires"))),
              text("nonce")};
    for (const auto &victim : object.value(QLatin1String("victims")).toArray())
        plan.victims.append(victimFrom(victim.toObject()));
    if (object.value(QLatin1String("schema")).toInt() != planSchema || plan.canonical() != canonical)
        return fail(FailureCode::of(FailureCode::Family::Protocol),
                    QCoreApplication::translate("Actions", "this is no plan of this version"));
    return plan;
}

} // namespace bridgewatch
