// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/episode_json.h"

#include "core/model/json.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject textsOf(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it)
        json[it.key()] = it.value();
    return json;
}

QMap<QString, QString> textsIn(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        texts[it.key()] = it.value().toString();
    return texts;
}

QStringList listIn(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue item : json.toArray())
        list.append(item.toString());
    return list;
}

QJsonValue momentOf(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(rfc3339(moment)) : QJsonValue();
}

QDateTime momentIn(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject alertJson(const Alert &alert)
{
    return {{key("source"), alert.source},
            {key("fingerprint"), alert.fingerprint},
            {key("name"), alert.name},
            {key("severity"), severityName(alert.severity)},
            {key("labels"), textsOf(alert.labels)},
            {key("annotations"), textsOf(alert.annotations)},
            {key("since"), momentOf(alert.since)},
            {key("silenced_by"), QJsonArray::fromStringList(alert.silencedBy)},
            {key("inhibited_by"), QJsonArray::fromStringList(alert.inhibitedBy)},
            {key("generator_url"), alert.generatorUrl},
            {key("target"), alert.target}};
}

Alert alertIn(const QJsonObject &json)
{
    Alert alert;
    alert.source = json[key("source")].toString();
    alert.fingerprint = json[key("fingerprint")].toString();
    alert.name = json[key("name")].toString();
    alert.severity = severityOf(json[key("severity")].toString());
    alert.labels = textsIn(json[key("labels")].toObject());
    alert.annotations = textsIn(json[key("annotations")].toObject());
    alert.since = momentIn(json[key("since")]);
    alert.silencedBy = listIn(json[key("silenced_by")]);
    alert.inhibitedBy = listIn(json[key("inhibited_by")]);
    alert.generatorUrl = json[key("generator_url")].toString();
    alert.target = json[key("target")].toString();
    return alert;
}

} // namespace

QJsonObject toJson(const Episode &episode)
{
    QJsonObject json{{key("id"), episode.id},
                     {key("key"), episode.key},
                     {key("alert"), alertJson(episode.alert)},
                     {key("worst"), severityName(episode.worst)},
                     {key("sources"), QJsonArray::fromStringList(episode.sources)},
                     {key("began"), momentOf(episode.began)},
                     {key("ended"), momentOf(episode.ended)},
                     {key("flaps"), episode.flaps},
                     {key("shown"), episode.shown},
                     {key("notified"), episode.notified},
                     {key("seen"), episode.seen}};
    if (const auto &by = episode.acknowledged)
        json[key("acknowledged")] = QJsonObject{{key("by"), by->by},
                                                {key("reason"), by->reason},
                                                {key("at"), momentOf(by->at)},
                                                {key("until"), momentOf(by->until)}};
    return json;
}

std::optional<Episode> episodeFrom(const QJsonObject &json)
{
    Episode episode;
    episode.id = json[key("id")].toString();
    episode.key = json[key("key")].toString();
    episode.alert = alertIn(json[key("alert")].toObject());
    const QString worst = json[key("worst")].toString(); // earlier versions kept none
    episode.worst = worst.isEmpty() ? episode.alert.severity : severityOf(worst);
    episode.sources = listIn(json[key("sources")]);
    episode.began = momentIn(json[key("began")]);
    episode.ended = momentIn(json[key("ended")]);
    episode.flaps = json[key("flaps")].toInt();
    episode.shown = json[key("shown")].toBool();
    episode.notified = json[key("notified")].toBool();
    episode.seen = json[key("seen")].toBool();
    if (const QJsonObject by = json[key("acknowledged")].toObject(); !by.isEmpty())
        episode.acknowledged = Acknowledgement{by[key("by")].toString(), by[key("reason")].toString(),
                                               momentIn(by[key("at")]), momentIn(by[key("until")])};
    if (episode.id.isEmpty() || episode.key.isEmpty() || !episode.began.isValid())
        return std::nullopt;
    return episode;
}

} // namespace bridgewatch
