// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/posting.h"

#include "core/actions/action_text.h"

namespace bridgewatch {
namespace {

constexpr qint64 answerLimit = 64 * 1024;

// Whether nothing of the request left: it failed on the way to where it is sent.
bool isBeforeRequest(const Ladder &ladder)
{
    return ladder.stages().isEmpty() || ladder.stages().constLast().stage < Stage::Request;
}

} // namespace

QCoro::Task<Posted> postOnce(HttpRequest request, std::function<bool()> sending, Limits limits)
{
    if (!sending())
        co_return Posted{};
    request.method = HttpMethod::Post;
    request.bodyLimit = answerLimit;
    Attempt attempt{limits, {}, {}, nullptr};
    Observation observation;
    const Result<HttpAnswer> answer = co_await httpSend(request, attempt, observation);
    if (answer)
        co_return Posted{Execution::End::Done, answer->status, {}};
    const QString code = answer.error().code.toString();
    if (isBeforeRequest(attempt.ladder))
        co_return Posted{Execution::End::Refused, 0,
                         ActionText::tr("the service could not be reached (%1), so nothing was sent").arg(code)};
    co_return Posted{Execution::End::Unknown, 0,
                     ActionText::tr("the request was sent and no answer came (%1)").arg(code)};
}

} // namespace bridgewatch
