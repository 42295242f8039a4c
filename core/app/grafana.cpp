// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/grafana.h"

#include "core/base/text.h"
#include "core/links/http.h"
#include "core/model/stage_text.h"
#include "core/profile/secrets.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace bridgewatch {
namespace {

struct GrafanaText {
    Q_DECLARE_TR_FUNCTIONS(Grafana)
};

using State = MarkRecord::State;

constexpr qint64 answerLimit = 64 * 1024;
constexpr int shownLimit = 120;

bool repeats(const QString &text, const Secret &token)
{
    return !token.isEmpty() && text.contains(QString::fromUtf8(token.reveal()), Qt::CaseInsensitive);
}

// What the server says; nothing where it repeats the token.
QString messageIn(const QByteArray &body, const Secret &token)
{
    const QJsonValue message = QJsonDocument::fromJson(body).object().value(u"message");
    const QString said = message.isString() ? message.toString() : QString::fromUtf8(body);
    return repeats(said, token) ? QString() : plainLine(said, shownLimit);
}

// Its host alone: a server may put what it was sent into the rest.
QString placeOf(const QUrl &redirect, const Secret &token)
{
    const QString host = plainLine(redirect.host(), shownLimit);
    return host.isEmpty() || repeats(host, token) ? GrafanaText::tr("another place") : host;
}

QString withMessage(const QString &sentence, const QString &message)
{
    return message.isEmpty() ? sentence : GrafanaText::tr("%1 It says: %2").arg(sentence, message);
}

AnnotationEnd unknown(const QString &sentence)
{
    return {State::Unknown,
            GrafanaText::tr("%1 Whether it is noted is not known: look at the dashboard.").arg(sentence)};
}

AnnotationEnd unanswered(const Error &error, const Attempt &attempt)
{
    const auto stage = attempt.ladder.stages().isEmpty() ? Stage::Dns : attempt.ladder.stages().constLast().stage;
    const QString code = error.code.toString();
    if (stage >= Stage::Request)
        return unknown(GrafanaText::tr("no whole answer came: %1 at %2.").arg(code, stageText(stage)));
    return {State::Failed,
            GrafanaText::tr("it could not be reached: %1 at %2. Nothing was sent; is 'grafana: dashboard:' "
                            "of the profile its address?")
                .arg(code, stageText(stage))};
}

QString refusal(int status)
{
    switch (status) {
    case 401: return GrafanaText::tr("it does not know the token (401): put a valid one where 'grafana: token:' says.");
    case 403:
        return GrafanaText::tr("the token may not write annotations (403): give its service account the role Editor.");
    case 404:
        return GrafanaText::tr("there is nothing that takes annotations (404): is the dashboard's address right?");
    case 429: return GrafanaText::tr("it takes no more at present (429): note it there by hand.");
    default: break;
    }
    return GrafanaText::tr("it refuses with status %1.").arg(status);
}

AnnotationEnd judged(const HttpAnswer &answer, const Secret &token)
{
    const QString message = messageIn(answer.body, token);
    if (!answer.refusedRedirect.isEmpty())
        return {State::Failed, GrafanaText::tr("status %1 leads to %2, which is not followed: the token is for the "
                                               "address in the profile alone.")
                                   .arg(answer.status)
                                   .arg(placeOf(answer.redirect, token))};
    if (answer.status >= 500)
        return unknown(withMessage(GrafanaText::tr("it fails itself, with status %1.").arg(answer.status), message));
    if (answer.status < 200 || answer.status >= 300)
        return {State::Failed, withMessage(refusal(answer.status), message)};
    const QJsonValue id = QJsonDocument::fromJson(answer.body).object().value(u"id");
    if (answer.truncated || !id.isDouble() || id.toInteger() <= 0)
        return unknown(withMessage(GrafanaText::tr("what answers is not Grafana, or not it alone."), message));
    return {State::Posted, GrafanaText::tr("has it as annotation %1").arg(id.toInteger())};
}

} // namespace

QCoro::Task<AnnotationEnd> postAnnotation(GrafanaSettings grafana, QString profileName, QByteArray json, Limits limits)
{
    const Secrets secrets(profileName);
    const Result<Secret> token = co_await secrets.fetch(grafana.token, limits);
    if (!token)
        co_return AnnotationEnd{State::Failed, token.error().text};
    const HttpRequest request{grafana.annotations(), grafana.ca, HttpMethod::Post, json, *token, answerLimit};
    Attempt attempt{limits, {}, {}, nullptr};
    Observation unseen; // of a certificate nobody asked
    const Result<HttpAnswer> answer = co_await httpSend(request, attempt, unseen);
    if (!answer && attempt.ladder.stages().isEmpty() && !answer.error().text.isEmpty())
        co_return AnnotationEnd{State::Failed, answer.error().text}; // about the token itself
    if (!answer)
        co_return unanswered(answer.error(), attempt);
    co_return judged(*answer, *token);
}

} // namespace bridgewatch
