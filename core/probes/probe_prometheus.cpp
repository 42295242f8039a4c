// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/prometheus.h"
#include "core/probes/probe.h"

#include <QLocale>
#include <cmath>

namespace bridgewatch {
namespace {

tl::unexpected<Error> refuse(const FailureCode &code, const QString &text, Attempt &attempt)
{
    if (!attempt.ladder.failed() && !attempt.ladder.stages().isEmpty()) { // else the ladder says where
        attempt.ladder.begin(Stage::Expectation);
        attempt.ladder.fail(code);
    }
    return fail(code, text);
}

tl::unexpected<Error> noData(const QString &text, Attempt &attempt)
{
    return refuse(FailureCode::of(FailureCode::Family::NoData), text, attempt);
}

// High is bad: the highest of those that are numbers. Null when none is.
const PrometheusSeries *worstOf(const PrometheusAnswer &answer)
{
    const PrometheusSeries *worst = nullptr;
    for (const PrometheusSeries &series : answer.series) {
        const double value = series.samples.constFirst().value;
        if (std::isfinite(value) && (!worst || value > worst->samples.constFirst().value))
            worst = &series;
    }
    return worst;
}

// A series that is infinite divides by nothing, and may be worse than all others.
const PrometheusSeries *infiniteIn(const PrometheusAnswer &answer)
{
    const auto found = std::find_if(answer.series.begin(), answer.series.end(), [](const PrometheusSeries &series) {
        return std::isinf(series.samples.constFirst().value);
    });
    return found == answer.series.end() ? nullptr : &*found;
}

QString sentence(const PrometheusAnswer &answer, const PrometheusSeries &worst)
{
    const QString value = sentenceLocale().toString(worst.samples.constFirst().value, 'g', 6);
    const QString name = plainLine(worst.name(), 120);
    if (answer.series.size() == 1)
        return name.isEmpty() ? PrometheusText::tr("the value is %1").arg(value)
                              : PrometheusText::tr("the value is %1, of %2").arg(value, name);
    return PrometheusText::tr("the worst of %1 series is %2, of %3")
        .arg(QString::number(answer.series.size() + answer.leftOut), value, name);
}

ProbeResult judge(const PrometheusAnswer &answer, Attempt &attempt, Observation &observation)
{
    observation.readings[QStringLiteral("series")] = static_cast<double>(answer.series.size() + answer.leftOut);
    if (answer.series.isEmpty())
        return noData(PrometheusText::tr("the query finds no series at present: nobody reports it, or a name in it is "
                                         "wrong"),
                      attempt);
    if (answer.isRange)
        return refuse(FailureCode::of(FailureCode::Family::LocalConfiguration),
                      PrometheusText::tr("the query yields ranges; a target needs one value for each series"), attempt);
    const PrometheusSeries *worst = worstOf(answer);
    if (worst) {
        observation.readings[QStringLiteral("value")] = worst->samples.constFirst().value;
        observation.facts[QStringLiteral("value.of")] = worst->name();
    }
    if (const PrometheusSeries *infinite = infiniteIn(answer))
        return noData(
            PrometheusText::tr("%1 is infinite: the query divides by nothing")
                .arg(plainLine(infinite->name().isEmpty() ? PrometheusText::tr("the value") : infinite->name(), 120)),
            attempt);
    if (!worst)
        return noData(PrometheusText::tr("the value is not a number (NaN)"), attempt);
    if (answer.leftOut > 0) // one of them may be worse
        return noData(PrometheusText::tr("the query yields %1 series, more than are looked through")
                          .arg(answer.series.size() + answer.leftOut),
                      attempt);
    attempt.ladder.begin(Stage::Expectation);
    attempt.ladder.pass();
    observation.text = sentence(answer, *worst);
    return {};
}

} // namespace

QCoro::Task<ProbeResult> probePrometheus(PrometheusSettings settings, Secrets secrets, Attempt &attempt,
                                         Observation &observation)
{
    const Result<Secret> token = co_await secrets.fetch(settings.token, attempt.limits);
    if (!token)
        co_return tl::make_unexpected(token.error());
    const PrometheusServer server{settings.url, settings.ca, *token};
    const Result<PrometheusAnswer> answer = co_await queryPrometheus(server, settings.query, attempt, observation);
    if (!answer)
        co_return refuse(answer.error().code, answer.error().text, attempt);
    Duration total{};
    for (const StageResult &result : attempt.ladder.stages())
        total += result.took;
    observation.readings[QStringLiteral("answer_ms")] = milliseconds(total);
    if (!answer->warnings.isEmpty())
        observation.facts[QStringLiteral("prometheus.warning")] = answer->warnings.constFirst();
    co_return judge(*answer, attempt, observation);
}

} // namespace bridgewatch
