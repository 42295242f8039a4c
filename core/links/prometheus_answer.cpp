// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/prometheus_answer.h"

#include "core/base/text.h"
#include "core/links/link_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr qsizetype labelLimit = 64; // of one series
constexpr int labelTextLimit = 200;  // characters
constexpr qsizetype warningLimit = 5;

tl::unexpected<Error> unreadable(const QString &text)
{
    return fail(FailureCode::of(FailureCode::Family::NoData), text);
}

// "1.5", "NaN", "+Inf": numbers travel as text, so that nothing is lost.
std::optional<double> numberIn(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text == u"+Inf" || text == u"Inf")
        return HUGE_VAL;
    if (text == u"-Inf")
        return -HUGE_VAL;
    if (text == u"NaN")
        return std::nan("");
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// [ 1700000000.123, "0.5" ]
std::optional<PrometheusSample> sampleIn(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    const double seconds = pair.at(0).toDouble(-1);
    const auto number = numberIn(pair.at(1));
    if (pair.size() != 2 || !pair.at(0).isDouble() || std::abs(seconds) > 1e12 || !number)
        return std::nullopt;
    return PrometheusSample{std::llround(seconds * 1000), *number};
}

QMap<QString, QString> labelsIn(const QJsonValue &value)
{
    QMap<QString, QString> labels;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && labels.size() < labelLimit; ++it)
        labels[plainLine(it.key(), labelTextLimit)] = plainLine(it->toString(), labelTextLimit);
    return labels;
}

// One entry of a vector or of a matrix; nothing where it is neither.
std::optional<PrometheusSeries> seriesIn(const QJsonValue &entry, bool isRange)
{
    const QJsonObject object = entry.toObject();
    if (!object.value(u"metric").isObject())
        return std::nullopt;
    PrometheusSeries series{labelsIn(object.value(u"metric")), {}};
    const QJsonArray values = isRange ? object.value(u"values").toArray() : QJsonArray{object.value(u"value")};
    series.samples.reserve(values.size());
    for (const QJsonValue value : values) {
        const auto sample = sampleIn(value);
        if (!sample)
            return std::nullopt;
        series.samples.append(*sample);
    }
    return series;
}

Result<PrometheusAnswer> readResult(const QJsonObject &data)
{
    const QString type = data.value(u"resultType").toString();
    PrometheusAnswer answer;
    if (type == u"scalar") {
        const auto sample = sampleIn(data.value(u"result"));
        if (!sample)
            return unreadable(PrometheusText::tr("the answer holds a scalar that cannot be read"));
        answer.series.append({{}, {*sample}});
        return answer;
    }
    if (type == u"string")
        return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                    PrometheusText::tr("the query yields text, not numbers"));
    const QJsonValue result = data.value(u"result");
    if ((type != u"vector" && type != u"matrix") || !result.isArray())
        return unreadable(PrometheusText::tr("the answer is not one of Prometheus: it has no result"));
    answer.isRange = type == u"matrix";
    const QJsonArray entries = result.toArray();
    answer.leftOut = std::max<qsizetype>(0, entries.size() - prometheusSeriesLimit);
    for (qsizetype i = 0; i < entries.size() - answer.leftOut; ++i) {
        auto series = seriesIn(entries.at(i), answer.isRange);
        if (!series)
            return unreadable(PrometheusText::tr("series %1 of the answer cannot be read").arg(i + 1));
        answer.series.append(std::move(*series));
    }
    return answer;
}

// { "status": "error", "errorType": "bad_data", "error": "…" }
tl::unexpected<Error> readError(int status, const QJsonObject &answer)
{
    const QString type = plainLine(answer.value(u"errorType").toString(), 40);
    const QString text = plainLine(answer.value(u"error").toString(), 200);
    const QString said = type.isEmpty() ? text : type + QStringLiteral(": ") + text;
    // The query is the profile's: what is wrong with it says nothing about the world.
    if (type == u"bad_data" || type == u"execution")
        return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), said);
    if (status == 200)
        return unreadable(said);
    return fail(FailureCode::ofHttp(status), said);
}

QString promEscaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
}

} // namespace

QString promQuoted(const QString &text)
{
    return u'"' + promEscaped(text) + u'"';
}

QString PrometheusSeries::name() const
{
    QStringList pairs;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        pairs << it.key() + u'=' + promQuoted(it.value());
    return pairs.isEmpty() ? QString() : u'{' + pairs.join(QStringLiteral(", ")) + u'}';
}

Result<QJsonObject> prometheusData(int status, const QByteArray &body, QStringList *warnings)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString said = object.value(u"status").toString();
    if (said == u"error")
        return readError(status, object);
    if (status != 200) {
        const QString begins = plainLine(body, 120);
        return fail(FailureCode::ofHttp(status),
                    begins.isEmpty() ? PrometheusText::tr("status %1").arg(status)
                                     : PrometheusText::tr("status %1; it says: %2").arg(status).arg(begins));
    }
    if (said != u"success" || !object.value(u"data").isObject())
        return unreadable(
            PrometheusText::tr("the answer is not one of Prometheus; it begins: %1").arg(plainLine(body, 80)));
    const QJsonArray told = object.value(u"warnings").toArray();
    for (qsizetype i = 0; warnings && i < std::min(told.size(), warningLimit); ++i)
        *warnings << plainLine(told.at(i).toString(), 200);
    return object.value(u"data").toObject();
}

Result<PrometheusAnswer> parsePrometheus(int status, const QByteArray &body)
{
    QStringList warnings;
    const Result<QJsonObject> data = prometheusData(status, body, &warnings);
    if (!data)
        return tl::make_unexpected(data.error());
    Result<PrometheusAnswer> answer = readResult(*data);
    if (answer)
        answer->warnings = warnings;
    return answer;
}

} // namespace bridgewatch
