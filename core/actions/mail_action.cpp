// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/mail_action.h"

#include "core/actions/action_text.h"
#include "core/actions/posting.h"
#include "core/base/text.h"

#include <QJsonDocument>

namespace bridgewatch {
namespace {

const QString statusKey = QStringLiteral("status");
QByteArray bodyOf(const TestMailSettings &settings)
{
    return QJsonDocument(settings.json).toJson(QJsonDocument::Compact);
}

} // namespace

QStringList MailAction::statements() const
{
    if (!m_settings)
        return {};
    return {QStringLiteral("POST %1").arg(m_settings->url.toDisplayString()),
            QStringLiteral("Content-Type: application/json"),
            m_settings->token.from == SecretRef::From::None ? QStringLiteral("-- no token")
                                                            : QStringLiteral("Authorization: Bearer …"),
            plainLine(bodyOf(*m_settings), 4000)};
}

QCoro::Task<Result<Plan>> MailAction::plan(Order order, Limits)
{
    if (!m_settings)
        co_return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                       ActionText::tr("the profile says nothing about a test mail; it goes under test_mail"));
    Plan plan;
    plan.action = order.action;
    plan.parameters = order.parameters;
    plan.sentence =
        ActionText::tr("The service at %1 will be asked to send its test mail.").arg(m_settings->url.host());
    plan.statements = statements();
    Victim victim;
    victim.name = m_settings->url.toDisplayString();
    plan.victims.append(victim);
    co_return plan;
}

QCoro::Task<Execution> MailAction::execute(Plan plan, Target, std::function<bool()> sending, Limits limits)
{
    if (!m_settings || statements() != plan.statements)
        co_return Execution{
            Execution::End::Refused,
            ActionText::tr("the profile says something else by now about the test mail; make a new plan"),
            {}};
    const TestMailSettings settings = *m_settings;
    const Result<Secret> token = co_await m_secrets.fetch(settings.token, limits);
    if (!token)
        co_return Execution{Execution::End::Refused, token.error().text, {}};
    HttpRequest request{settings.url, settings.ca, HttpMethod::Post, bodyOf(settings), *token};
    const Posted posted = co_await postOnce(request, sending, limits);
    if (posted.end != Execution::End::Done)
        co_return Execution{posted.end, posted.text, {}};
    const QString text = ActionText::tr("the service answers %1").arg(posted.status);
    const bool isDone = posted.status >= 200 && posted.status < 300;
    const QMap<QString, QString> marks{{statusKey, QString::number(posted.status)}};
    const QStringList lines{QStringLiteral("%1: %2").arg(plan.victims.value(0).name, text)};
    co_return Execution{isDone ? Execution::End::Done : Execution::End::Failed, text, lines, marks};
}

// Nobody here can see whether a mail arrived: its answer is all there is, and where none came there is nothing.
QCoro::Task<ActionCheck> MailAction::verify(Plan, Target, Execution execution, Limits)
{
    if (execution.end == Execution::End::Done)
        co_return ActionCheck{true, ActionText::tr("the service took it; look into the mailbox")};
    co_return ActionCheck{false, execution.end == Execution::End::Unknown
                                     ? ActionText::tr("look into the mailbox and the service's log")
                                     : QString()};
}

} // namespace bridgewatch
