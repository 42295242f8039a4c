// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/webhook.h"

#include "core/base/text.h"
#include "core/links/http.h"
#include "core/model/stage_text.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace bridgewatch {
namespace {

struct WebhookText {
    Q_DECLARE_TR_FUNCTIONS(Webhook)
};

constexpr qint64 replyLimit = 16 * 1024;
constexpr int shownLimit = 120;

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

// Why it cannot be posted to, or empty.
QString addressTrouble(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.port() == 0)
        return WebhookText::tr("the webhook's secret is not a web address");
    if (url.scheme() == u"http" && !isThisMachine(url.host()))
        return WebhookText::tr("the webhook's address is http: anybody on the way could read it and post; use https");
    return url.scheme() == u"http" || url.scheme() == u"https"
               ? QString()
               : WebhookText::tr("the webhook's secret is not a web address");
}

// Whether the text repeats a part of the address that nobody is to see.
bool repeats(const QString &text, const QUrl &url)
{
    QStringList parts{url.host()};
    parts += url.path(QUrl::FullyDecoded).split(u'/');
    parts += url.query(QUrl::FullyDecoded).split(u'&');
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
        return part.size() >= 4 && text.contains(part, Qt::CaseInsensitive);
    });
}

// The words of libcurl and of the ladder may name the address; the code and the stage do not.
Error unanswered(const Error &error, const Attempt &attempt)
{
    const auto stage = attempt.ladder.stages().isEmpty() ? Stage::Dns : attempt.ladder.stages().constLast().stage;
    QString text =
        WebhookText::tr("the webhook cannot be posted to: %1 at %2").arg(error.code.toString(), stageText(stage));
    if (stage >= Stage::Request)
        text += WebhookText::tr("; whether it was posted is not known");
    return {error.code, text, {}};
}

Result<QString> judged(const HttpAnswer &answer, const QUrl &url)
{
    const bool isPosted = answer.status >= 200 && answer.status < 300;
    if (!answer.refusedRedirect.isEmpty())
        return fail(FailureCode::ofHttp(answer.status),
                    WebhookText::tr("the webhook answers with status %1, which leads elsewhere and is not followed")
                        .arg(answer.status));
    const QString reply = plainLine(answer.body, shownLimit);
    const QString shown = repeats(QString::fromUtf8(answer.body), url) ? QString() : reply;
    if (isPosted)
        return shown;
    return fail(FailureCode::ofHttp(answer.status),
                shown.isEmpty()
                    ? WebhookText::tr("the webhook answers with status %1").arg(answer.status)
                    : WebhookText::tr("the webhook answers with status %1: %2").arg(answer.status).arg(shown));
}

} // namespace

QCoro::Task<Result<QString>> postWebhook(Secret url, QByteArray body, Limits limits)
{
    const QUrl address = QUrl::fromEncoded(QByteArray(url.reveal()).trimmed(), QUrl::StrictMode);
    if (const QString trouble = addressTrouble(address); !trouble.isEmpty())
        co_return fail(FailureCode::of(FailureCode::Family::CredentialsMissing), trouble);
    const HttpRequest request{address, {}, HttpMethod::Post, body, {}, replyLimit};
    Attempt attempt{limits, {}, {}, nullptr};
    Observation unseen; // of a certificate nobody asked
    const Result<HttpAnswer> answer = co_await httpSend(request, attempt, unseen);
    if (!answer)
        co_return tl::make_unexpected(unanswered(answer.error(), attempt));
    co_return judged(*answer, address);
}

} // namespace bridgewatch
