// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/incident/incident_json.h"
#include "core/model/json.h"
#include "core/report/render.h"

#include <QJsonDocument>

namespace bridgewatch {
namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(rfc3339(at)) : QJsonValue();
}

template<typename T> QJsonArray arrayOf(const QList<T> &all, QJsonObject (*form)(const T &))
{
    QJsonArray array;
    for (const T &one : all)
        array.append(form(one));
    return array;
}

QJsonObject measureJson(const ReportMeasure &measure)
{
    return {{key("id"), measure.id},
            {key("name"), measure.name},
            {key("ms"), measure.span ? QJsonValue(static_cast<qint64>(measure.span->count())) : QJsonValue()},
            {key("formula"), measure.formula}};
}

QJsonObject outageJson(const ReportOutage &outage)
{
    return {{key("target"), outage.target}, {key("from"), moment(outage.from)}, {key("to"), moment(outage.to)}};
}

QJsonObject findingJson(const ReportFinding &finding)
{
    QJsonArray out;
    for (const auto &[scenario, because] : finding.ruledOut)
        out.append(QJsonObject{{key("scenario"), scenario}, {key("because"), because}});
    return {{key("at"), moment(finding.at)},
            {key("scenario"), finding.scenario},
            {key("letter"), finding.letter},
            {key("title"), finding.title},
            {key("target"), finding.target},
            {key("vantage"), finding.vantage},
            {key("stage"), finding.stage},
            {key("code"), finding.code},
            {key("confidence"), finding.confidence},
            {key("evidence"), QJsonArray::fromStringList(finding.evidence)},
            {key("ruled_out"), out}};
}

QJsonObject actionJson(const ReportAction &action)
{
    return {{key("action"), action.action},
            {key("target"), action.target},
            {key("hash"), action.hash},
            {key("sentence"), action.sentence},
            {key("statements"), QJsonArray::fromStringList(action.statements)},
            {key("victims"), QJsonArray::fromStringList(action.victims)},
            {key("warnings"), QJsonArray::fromStringList(action.warnings)},
            {key("planned"), moment(action.planned)},
            {key("planned_by"), action.plannedBy},
            {key("confirmed"), moment(action.confirmed)},
            {key("confirmed_by"), action.confirmedBy},
            {key("ended"), moment(action.ended)},
            {key("outcome"), action.outcome},
            {key("result"), action.result},
            {key("lines"), QJsonArray::fromStringList(action.resultLines)},
            {key("verified"), moment(action.verified)},
            {key("verification"), action.verification}};
}

QJsonObject lookJson(const ReportLook &look)
{
    QJsonArray stages;
    for (const ReportRung &rung : look.rungs)
        stages.append(QJsonObject{{key("stage"), rung.stage},
                                  {key("outcome"), rung.outcome},
                                  {key("ms"), rung.tookMs},
                                  {key("code"), rung.code}});
    return {{key("sequence"), look.sequence}, {key("at"), moment(look.at)}, {key("outcome"), look.outcome},
            {key("took_ms"), look.tookMs},    {key("code"), look.code},     {key("text"), look.text},
            {key("stages"), stages}};
}

QJsonObject ladderJson(const ReportLadders &pair)
{
    return {{key("target"), pair.before.target},
            {key("vantage"), pair.before.vantage},
            {key("before"), lookJson(pair.before)},
            {key("after"), pair.after ? QJsonValue(lookJson(*pair.after)) : QJsonValue()}};
}

QJsonObject chartJson(const ReportSeries &series)
{
    QJsonArray points;
    for (const ReportPoint &point : series.points)
        points.append(QJsonObject{{key("at"), moment(point.at)}, {key("value"), point.value}});
    return {{key("target"), series.target},
            {key("vantage"), series.vantage},
            {key("reading"), series.reading},
            {key("unit"), unitOfReading(series.reading)},
            {key("points"), points}};
}

QJsonObject escalationJson(const ReportEscalation &one)
{
    return {{key("at"), moment(one.at)}, {key("who"), one.who},          {key("what"), one.what},
            {key("how"), one.how},       {key("contact"), one.contact},  {key("condition"), one.condition},
            {key("text"), one.text},     {key("result"), one.result},    {key("failed"), one.failed},
            {key("said"), one.said},     {key("evidence"), one.evidence}};
}

QJsonObject eventJson(const Event &event)
{
    return {{key("sequence"), event.sequence},
            {key("id"), event.id},
            {key("at"), moment(event.at)},
            {key("who"), event.who},
            {key("kind"), event.kind},
            {key("payload"), event.payload},
            {key("previous"), QString::fromLatin1(event.previous.toHex())},
            {key("hash"), QString::fromLatin1(event.hash.toHex())}};
}

QJsonObject environmentJson(const ReportModel &model)
{
    return {{key("profile"), model.profile},
            {key("program"), model.program},
            {key("looked_at"), QJsonArray::fromStringList(model.lookedAt)},
            {key("looked_from"), QJsonArray::fromStringList(model.vantages)}};
}

QJsonObject sealJson(const ReportSeal &seal)
{
    return {{key("events"), static_cast<qint64>(seal.events)},
            {key("sequence"), seal.sequence},
            {key("hash"), seal.hash},
            {key("checked"), seal.wasChecked},
            {key("sound"), seal.wasChecked ? QJsonValue(seal.isSound) : QJsonValue()},
            {key("faults"), QJsonArray::fromStringList(seal.faults)}};
}

// Marks that turn text around or hide in it, as escapes: the document says the same, and a terminal shows it as it is.
QByteArray withoutTreachery(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString made;
    made.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x7f && isTreacherous(c.unicode()))
            made += QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            made += c;
    }
    return made.toUtf8();
}

} // namespace

QByteArray toJson(const ReportModel &model)
{
    const QJsonObject document{
        {key("schema"), 1},
        {key("made"), moment(model.made)},
        {key("masked"), QJsonObject{{key("hosts"), model.redaction.hosts}, {key("people"), model.redaction.people}}},
        {key("incident"), toJson(model.incident)},
        {key("summary"), QJsonArray::fromStringList(model.summary)},
        {key("measures"), arrayOf(model.measures, measureJson)},
        {key("impact"), arrayOf(model.outages, outageJson)},
        {key("finding"), model.finding ? QJsonValue(findingJson(*model.finding)) : QJsonValue()},
        {key("chosen_because"), model.chosenBecause},
        {key("timeline"), toJson(model.timeline)},
        {key("actions"), arrayOf(model.actions, actionJson)},
        {key("ladders"), arrayOf(model.ladders, ladderJson)},
        {key("charts"), arrayOf(model.charts, chartJson)},
        {key("escalations"), arrayOf(model.escalations, escalationJson)},
        {key("environment"), environmentJson(model)},
        {key("journal"), sealJson(model.seal)},
        {key("events"), arrayOf(model.events, eventJson)}};
    return withoutTreachery(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

} // namespace bridgewatch
