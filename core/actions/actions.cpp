// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/actions.h"

#include "core/actions/action_text.h"
#include "core/actions/mail_action.h"
#include "core/actions/pooler_actions.h"
#include "core/actions/process_actions.h"
#include "core/actions/session_actions.h"
#include "core/actions/webhook_action.h"
#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/links/ssh_link.h"

#include <QUuid>
#include <cerrno>
#include <map>

namespace bridgewatch {
namespace {

using End = ActionResult::Outcome;
using Step = ActionEvent::Stage;

tl::unexpected<Error> unfit(const QString &sentence)
{
    return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), sentence);
}

ActionResult ended(End outcome, const QString &text)
{
    return {outcome, text, {}, {}, QDateTime::currentDateTimeUtc()};
}

End outcomeOf(Execution::End end)
{
    switch (end) {
    case Execution::End::Done: return End::Done;
    case Execution::End::Refused: return End::Refused;
    case Execution::End::Failed: return End::Failed;
    case Execution::End::Unknown: break;
    }
    return End::Unknown;
}

// The target that is meant.
Result<Target> targetFor(const ActionKind &kind, const QString &id, const Profile &profile)
{
    if (!kind.targetKind)
        return Target();
    QStringList fitting;
    for (const Target &target : profile.targets) {
        if (target.kind == kind.targetKind)
            fitting << target.id;
    }
    if (id.isEmpty() && fitting.size() == 1)
        return *profile.find(fitting.constFirst());
    if (fitting.contains(id))
        return *profile.find(id);
    const QString names = fitting.isEmpty() ? ActionText::tr("none", "targets") : fitting.join(QStringLiteral(", "));
    return unfit(id.isEmpty() ? ActionText::tr("say at which target; of the kind that %1 needs, the profile has: %2")
                                    .arg(kind.name, names)
                              : ActionText::tr("%1 is no target that %2 can be done to; the profile has: %3")
                                    .arg(plainLine(id, 60), kind.name, names));
}

} // namespace

struct Actions::State {
    ActionSurroundings around;
    PlanStore store;
    std::map<QString, std::unique_ptr<SshLink>> hosts;
    SessionActions sessions;
    ProcessActions processes;
    PoolerActions poolers;
    MailAction mail;
    WebhookAction webhooks;

    explicit State(ActionSurroundings surroundings);

    [[nodiscard]] SshLink *host(const QString &id) const;
    [[nodiscard]] Procedure &procedureOf(const QString &action);
    [[nodiscard]] QString tell(Step stage, const Plan &plan, const ActionResult &result = {}) const;

    QCoro::Task<Result<Plan>> plan(QString action, QString target, QMap<QString, QString> parameters, Limits limits);
    QCoro::Task<ActionResult> run(QByteArray hash, Permission permission, Limits limits);
    QCoro::Task<ActionResult> lookAgain(QByteArray hash, Plan plan, Limits limits);
    [[nodiscard]] QString whyNot(const Plan &plan, Permission permission) const;
    QCoro::Task<ActionResult> carryOut(std::unique_ptr<PlanStore::Claim> claim, Plan plan, Limits limits);
    QCoro::Task<ActionCheck> verify(Plan plan, Target target, Execution execution, std::stop_token stop);
    QCoro::Task<ActionCheck> look(Plan plan, Limits limits);
    [[nodiscard]] Target targetOf(const Plan &plan) const;
};

Actions::State::State(ActionSurroundings surroundings)
    : around(std::move(surroundings)), store(around.data + QStringLiteral("/plans")),
      sessions(around.profile.response.actions, Secrets(around.profile.name)),
      processes([this](const QString &id) { return host(id); }, around.settling),
      poolers([this](const QString &id) { return host(id); }, Secrets(around.profile.name)),
      mail(around.profile.response.testMail, Secrets(around.profile.name)), webhooks(Secrets(around.profile.name))
{
    for (const Target &target : std::as_const(around.profile.targets)) {
        if (const auto *ssh = std::get_if<SshSettings>(&target.settings))
            hosts[target.id] = std::make_unique<SshLink>(
                target.id, SshHost{ssh->address, ssh->port, ssh->user, ssh->identity, ssh->knownHosts});
    }
}

SshLink *Actions::State::host(const QString &id) const
{
    const auto found = hosts.find(id);
    return found == hosts.end() ? nullptr : found->second.get();
}

Procedure &Actions::State::procedureOf(const QString &action)
{
    if (action.startsWith(u"pm2-"))
        return processes;
    if (action.startsWith(u"pgbouncer-"))
        return poolers;
    if (action.startsWith(u"stripe-"))
        return webhooks;
    return action == u"test-mail" ? static_cast<Procedure &>(mail) : sessions;
}

// Why it could not be written down; empty when it was.
QString Actions::State::tell(Step stage, const Plan &plan, const ActionResult &result) const
{
    if (!around.journal)
        return {};
    const Result<void> written = around.journal(ActionEvent{stage, plan, result});
    return written ? QString() : ActionText::tr("the journal could not be written: %1").arg(written.error().text);
}

Target Actions::State::targetOf(const Plan &plan) const
{
    const Target *found = around.profile.find(plan.target);
    return found ? *found : Target();
}

QCoro::Task<Result<Plan>> Actions::State::plan(QString action, QString target, QMap<QString, QString> parameters,
                                               Limits limits)
{
    const ActionKind *kind = findAction(action);
    if (!kind) {
        QStringList names;
        for (const ActionKind &known : actionKinds())
            names << known.name;
        co_return unfit(ActionText::tr("there is no action %1; there are: %2")
                            .arg(plainLine(action, 40), names.join(QStringLiteral(", "))));
    }
    const Result<Target> meant = targetFor(*kind, target, around.profile);
    if (!meant)
        co_return tl::make_unexpected(meant.error());
    const Result<QMap<QString, QString>> understood = understand(*kind, parameters);
    if (!understood)
        co_return tl::make_unexpected(understood.error());
    const Order order{action, *meant, *understood};
    Result<Plan> plan = co_await procedureOf(action).plan(order, limits);
    if (!plan)
        co_return plan;
    plan->made = QDateTime::currentDateTimeUtc();
    plan->expires = plan->made.addSecs(std::chrono::seconds(Plan::holdsFor).count());
    plan->nonce = QUuid::createUuid().toString(QUuid::Id128);
    const Result<void> kept = store.keep(*plan);
    if (!kept)
        co_return unfit(
            ActionText::tr("the plan could not be kept in %1: %2").arg(kept.error().where, kept.error().text));
    const QString trouble = tell(Step::Planned, *plan);
    if (!trouble.isEmpty())
        co_return unfit(trouble);
    co_return plan;
}

QString Actions::State::whyNot(const Plan &plan, Permission permission) const
{
    const bool isReadOnly = around.profile.response.actions.mode == ActionSettings::Mode::ReadOnly;
    if (isReadOnly && permission != Permission::Granted)
        return ActionText::tr("nothing is changed in read-only mode, which is the default; allow actions with "
                              "actions: { mode: confirm } in the profile");
    if (QDateTime::currentDateTimeUtc() >= plan.expires)
        return ActionText::tr("the plan has expired, for the world has gone on since; make a new one");
    if (plan.victims.isEmpty())
        return ActionText::tr("the plan touches nobody, so there is nothing to do");
    const ActionKind *kind = findAction(plan.action);
    if (!kind || (kind->targetKind && targetOf(plan).kind != kind->targetKind))
        return ActionText::tr("the profile has no target %1 any more that this is for; make a new plan")
            .arg(plainLine(plan.target, 60));
    return {};
}

// Of a plan that was claimed before: it is not carried out again.
QCoro::Task<ActionResult> Actions::State::lookAgain(QByteArray hash, Plan plan, Limits limits)
{
    const PlanStore::State state = store.stateOf(hash);
    if (state == PlanStore::State::Done) {
        const QJsonObject result = store.resultOf(hash);
        co_return ended(End::Refused,
                        ActionText::tr("this plan was carried out already (%1): %2 (%3); nothing was done again")
                            .arg(plainLine(result.value(QStringLiteral("at")).toString(), 40),
                                 plainLine(result.value(QStringLiteral("text")).toString()),
                                 plainLine(result.value(QStringLiteral("outcome")).toString(), 20)));
    }
    if (state == PlanStore::State::Running)
        co_return ended(End::Unknown, ActionText::tr("this plan is being carried out right now, by another window or "
                                                     "command; nothing was sent a second time"));
    const Execution nothingKnown{Execution::End::Unknown, {}, {}};
    const Target target = targetOf(plan);
    const ActionCheck seen = co_await verify(plan, target, nothingKnown, limits.stop);
    ActionResult result =
        ended(End::Unknown, ActionText::tr("this plan was begun before and nobody knows how far it came; it is not "
                                           "repeated. Looked again: %1")
                                .arg(seen.text));
    result.verification = seen.text;
    co_return result;
}

QCoro::Task<ActionResult> Actions::State::run(QByteArray hash, Permission permission, Limits limits)
{
    const Result<Plan> plan = store.find(hash);
    if (!plan)
        co_return ended(End::Refused, plan.error().text);
    if (store.stateOf(hash) != PlanStore::State::Kept) {
        const ActionResult again = co_await lookAgain(hash, *plan, limits);
        co_return again;
    }
    if (const QString why = whyNot(*plan, permission); !why.isEmpty())
        co_return ended(End::Refused, why);
    Result<std::unique_ptr<PlanStore::Claim>> claim = store.claim(hash);
    if (!claim && claim.error().code.isErrno(EEXIST)) {
        const ActionResult again = co_await lookAgain(hash, *plan, limits);
        co_return again;
    }
    if (!claim)
        co_return ended(End::Refused, ActionText::tr("the plan could not be claimed in %1, so nothing was sent: %2")
                                          .arg(claim.error().where, claim.error().text));
    ActionResult result = co_await carryOut(std::move(*claim), *plan, limits);
    co_return result;
}

QCoro::Task<ActionResult> Actions::State::carryOut(std::unique_ptr<PlanStore::Claim> claim, Plan plan, Limits limits)
{
    const Target target = targetOf(plan);
    QStringList troubles;
    const auto note = [&troubles](const QString &trouble) {
        if (!trouble.isEmpty())
            troubles << trouble;
        return trouble.isEmpty();
    };
    const auto keep = [&](const ActionResult &result) {
        if (const Result<void> kept = claim->finish(toJson(result)); !kept)
            note(ActionText::tr("the result could not be kept in %1: %2").arg(kept.error().where, kept.error().text));
    };
    Execution execution;
    if (note(tell(Step::Confirmed, plan))) {
        const std::function<bool()> sending = [&] { return note(tell(Step::Sending, plan)); };
        execution = co_await procedureOf(plan.action).execute(plan, target, sending, limits);
    }
    ActionResult result = ended(outcomeOf(execution.end), execution.text);
    result.lines = execution.lines;
    if (result.text.isEmpty())
        result.text = clauses(troubles);
    keep(result);
    note(tell(Step::Ended, plan, result));
    if (result.outcome == End::Refused)
        co_return result;
    const ActionCheck seen = co_await verify(plan, target, execution, limits.stop);
    result.verification = seen.text;
    if (seen.holds && result.outcome == End::Done)
        result.outcome = End::Verified;
    if (result.outcome == End::Unknown)
        result.text += ActionText::tr("; it is not repeated. Looked again: %1").arg(seen.text);
    keep(result);
    note(tell(Step::Verified, plan, result));
    for (const QString &trouble : std::as_const(troubles))
        result.text = clauses({result.text, trouble});
    co_return result;
}

QCoro::Task<ActionCheck> Actions::State::verify(Plan plan, Target target, Execution execution, std::stop_token stop)
{
    const Limits limits{Deadline::in(verifyPatience + around.settling), stop};
    ActionCheck seen = co_await procedureOf(plan.action).verify(plan, target, execution, limits);
    if (plan.target.isEmpty() || seen.isLast)
        co_return seen;
    const ActionCheck looked = co_await look(plan, limits);
    seen.holds = seen.holds && looked.holds;
    if (!looked.text.isEmpty())
        seen.text = clauses({seen.text, looked.text});
    co_return seen;
}

// At the target itself, and after a restart at what leans on it.
QCoro::Task<ActionCheck> Actions::State::look(Plan plan, Limits limits)
{
    if (!around.lookNow)
        co_return ActionCheck{false, ActionText::tr("nobody looked at %1").arg(plan.target)};
    QStringList targets{plan.target};
    for (const Target &other : std::as_const(around.profile.targets)) {
        if (plan.action.startsWith(u"pm2-") && other.needs.contains(plan.target))
            targets << other.id;
    }
    const Result<QList<Observation>> seen = co_await around.lookNow(targets, limits);
    if (!seen)
        co_return ActionCheck{false, ActionText::tr("no look could be made: %1").arg(seen.error().text)};
    ActionCheck verification{!seen->isEmpty(), {}};
    QStringList texts;
    for (const Observation &observation : *seen) {
        const bool isWell = observation.outcome == Outcome::Ok || observation.outcome == Outcome::Warning;
        verification.holds = verification.holds && isWell;
        texts
            << QStringLiteral("%1: %2, %3").arg(observation.target, outcomeName(observation.outcome), observation.text);
    }
    verification.text = clauses(texts);
    co_return verification;
}

Actions::Actions(ActionSurroundings surroundings) : m_state(std::make_shared<State>(std::move(surroundings))) {}

QCoro::Task<Result<Plan>> Actions::plan(QString action, QString target, QMap<QString, QString> parameters,
                                        Limits limits)
{
    const std::shared_ptr<State> state = m_state;
    Result<Plan> plan = co_await state->plan(action, target, parameters, limits);
    co_return plan;
}

QCoro::Task<ActionResult> Actions::run(QByteArray hash, Permission permission, Limits limits)
{
    const std::shared_ptr<State> state = m_state;
    ActionResult result = co_await state->run(hash, permission, limits);
    co_return result;
}

Result<Plan> Actions::find(const QByteArray &hash) const
{
    return m_state->store.find(hash);
}

void Actions::acceptHostKey(const QString &host, const QString &fingerprint)
{
    for (const auto &[id, link] : m_state->hosts) {
        if (host.isEmpty() || host == id)
            link->accept(fingerprint);
    }
}

} // namespace bridgewatch
