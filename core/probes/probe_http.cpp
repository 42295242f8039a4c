// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"
#include "core/base/text.h"
#include "core/links/http.h"
#include "core/links/link_text.h"
#include "core/probes/probe.h"

#include <QCache>
#include <QJsonDocument>
#include <QJsonObject>

namespace bridgewatch {
namespace {

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return HttpText::tr("nothing");
    if (value.isObject() || value.isArray())
        return HttpText::tr("a structure");
    return plainLine(value.toVariant().toString(), 60);
}

constexpr int patternsKept = 256;

// Compiled once: the same look comes again and again. To be used before another is asked for.
const Pattern &patternOf(const QString &expression)
{
    static thread_local QCache<QString, Pattern> kept(patternsKept);
    if (!kept.contains(expression))
        kept.insert(expression, new Pattern(expression));
    return *kept.object(expression);
}

// Why the body is not what the profile expects; empty when it is.
QString bodyTrouble(const HttpAnswer &answer, const HttpSettings &settings)
{
    const bool isJudged = !settings.expectJson.isEmpty() || !settings.expectBody.isEmpty();
    if (isJudged && answer.truncated)
        return HttpText::tr("the body is larger than %1 MB").arg(httpBodyLimit >> 20);
    if (!settings.expectJson.isEmpty()) {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(answer.body, &error);
        if (!json.isObject())
            return HttpText::tr("the body is no JSON object; it begins: %1").arg(plainLine(answer.body, 80));
        const QJsonObject object = json.object();
        for (auto it = settings.expectJson.begin(); it != settings.expectJson.end(); ++it) {
            const QJsonValue found = object.value(it.key());
            if (found != it.value())
                return HttpText::tr("'%1' is %2, expected %3")
                    .arg(plainLine(it.key(), 60), jsonText(found), jsonText(it.value()));
        }
    }
    if (!settings.expectBody.isEmpty() && !patternOf(settings.expectBody).isIn(answer.body))
        return HttpText::tr("the body does not match %1; it begins: %2")
            .arg(plainLine(settings.expectBody, 80), plainLine(answer.body, 80));
    return {};
}

QString statusTrouble(const HttpAnswer &answer, int expected)
{
    if (!answer.refusedRedirect.isEmpty())
        return HttpText::tr("status %1 points to %2, which is not followed")
            .arg(answer.status)
            .arg(answer.refusedRedirect);
    const QString body = plainLine(answer.body, 120);
    return body.isEmpty()
               ? HttpText::tr("status %1, expected %2").arg(answer.status).arg(expected)
               : HttpText::tr("status %1, expected %2; it says: %3").arg(answer.status).arg(expected).arg(body);
}

ProbeResult judge(const HttpAnswer &answer, const HttpSettings &settings, Attempt &attempt)
{
    attempt.ladder.begin(Stage::Expectation);
    const auto refuse = [&](const FailureCode &code, const QString &text) {
        attempt.ladder.fail(code);
        return fail(code, text);
    };
    if (answer.status != settings.expectStatus)
        return refuse(FailureCode::ofHttp(answer.status), statusTrouble(answer, settings.expectStatus));
    if (const QString trouble = bodyTrouble(answer, settings); !trouble.isEmpty())
        return refuse(FailureCode::of(FailureCode::Family::Expectation), trouble);
    attempt.ladder.pass();
    return {};
}

} // namespace

QCoro::Task<ProbeResult> probeHttp(HttpSettings settings, Attempt &attempt, Observation &observation)
{
    const HttpRequest request{settings.url, settings.ca};
    const Result<HttpAnswer> answer = co_await httpSend(request, attempt, observation);
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    Duration total{};
    for (const StageResult &result : attempt.ladder.stages())
        total += result.took;
    observation.readings[QStringLiteral("answer_ms")] = milliseconds(total);
    observation.readings[QStringLiteral("body_bytes")] = static_cast<double>(answer->body.size());
    observation.facts[QStringLiteral("http.status")] = QString::number(answer->status);
    observation.facts[QStringLiteral("http.content_type")] = plainLine(answer->contentType, 80);
    const ProbeResult judged = judge(*answer, settings, attempt);
    if (judged)
        observation.text = HttpText::tr("status %1 as expected, in %2").arg(answer->status).arg(readable(total));
    co_return judged;
}

} // namespace bridgewatch
