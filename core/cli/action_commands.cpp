// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/action_commands.h"

#include "core/app/action_deeds.h"
#include "core/app/fresh_looks.h"
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/incident/allowing.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

constexpr int refusedStatus = 2;
// A pooler may wait for long until what runs has ended.
constexpr std::chrono::seconds planPatience{20};
constexpr std::chrono::seconds runPatience{30};

int complain(const QString &sentence)
{
    notice(QStringLiteral("bridgewatchctl: ") + sentence);
    return refusedStatus;
}

// "k=v…" as a map; nothing after saying which is none.
std::optional<QMap<QString, QString>> parametersOf(const QStringList &words)
{
    QMap<QString, QString> parameters;
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(u'=');
        const QString name = word.left(at).trimmed();
        if (at <= 0 || parameters.contains(name)) {
            complain(CommandText::tr("--param %1: give each as NAME=VALUE, once").arg(plainLine(word, 60)));
            return std::nullopt;
        }
        parameters[name] = word.mid(at + 1);
    }
    return parameters;
}

// The journal that is to tell of it, and what its incident permits.
struct Keeping {
    ActionJournal journal; // empty: none was named
    Permission permission = Permission::ByProfile;
};

Result<Keeping> keepingOf(const ActionRequest &request)
{
    if (request.incident.isEmpty())
        return Keeping();
    const Result<Incident> incident = incidentToActIn(request.data, request.incident);
    if (!incident)
        return tl::make_unexpected(incident.error());
    return Keeping{incidentJournal(request.data, incident->id, request.who),
                   allowsActions(*incident) ? Permission::Granted : Permission::ByProfile};
}

Actions actionsOf(const Profile &profile, const QString &data, const ActionJournal &journal)
{
    return Actions(ActionSurroundings{profile, data, freshLooks(profile), journal});
}

QString line(const Victim &victim)
{
    QStringList parts{victim.name};
    const auto add = [&parts](const QString &what, const QString &text) {
        if (!text.isEmpty())
            parts << (what.isEmpty() ? text : QStringLiteral("%1 %2").arg(what, text));
    };
    add(CommandText::tr("user"), victim.user);
    if (victim.database != victim.name)
        add(CommandText::tr("database"), victim.database);
    add(CommandText::tr("application"), victim.application);
    add(CommandText::tr("from"), victim.client);
    const auto span = std::chrono::microseconds(static_cast<qint64>(victim.state_s * 1e6));
    add({}, victim.state_s < 0 ? victim.state : CommandText::tr("%1 for %2").arg(victim.state, readable(span)));
    add({}, victim.query);
    return QStringLiteral("  ") + parts.join(QStringLiteral(" | "));
}

void list(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    answer(tinted(title, Tint::Bold));
    for (const QString &one : lines) {
        for (const QString &part : one.split(u'\n'))
            answer(QStringLiteral("  ") + part);
    }
}

void show(const Plan &plan)
{
    answer(tinted(plan.sentence, Tint::Bold));
    for (const Victim &victim : plan.victims)
        answer(line(victim));
    list(CommandText::tr("What runs:"), plan.statements);
    list(CommandText::tr("Not touched:"), plan.skipped);
    list(CommandText::tr("Mind:"), plan.warnings);
    answer(CommandText::tr("Holds until %1. To do it: action run %2 … --confirm %3")
               .arg(plan.expires.toString(Qt::ISODate), plan.action, QString::fromLatin1(plan.hash())));
}

// Why the words of the command do not fit the plan that is confirmed; empty when they do.
QString mismatch(const ActionRequest &request, const QMap<QString, QString> &given, const Plan &plan)
{
    const ActionKind *kind = findAction(request.action);
    if (!kind || plan.action != request.action)
        return CommandText::tr("that is a plan for %1").arg(plan.action);
    if (!request.target.isEmpty() && request.target != plan.target)
        return CommandText::tr("that is a plan for the target %1").arg(plan.target);
    const Result<QMap<QString, QString>> understood = understand(*kind, given);
    if (!understood)
        return understood.error().text;
    return *understood == plan.parameters
               ? QString()
               : CommandText::tr("that plan was made with other parameters; repeat them with --param");
}

Tint tintOf(ActionResult::Outcome outcome)
{
    return outcome == ActionResult::Outcome::Verified ? Tint::Good
           : outcome == ActionResult::Outcome::Done   ? Tint::Warning
                                                      : Tint::Bad;
}

void show(const ActionResult &result)
{
    answer(QStringLiteral("%1 - %2").arg(tinted(outcomeName(result.outcome).toUpper(), tintOf(result.outcome)),
                                         result.text));
    for (const QString &one : result.lines)
        answer(QStringLiteral("  ") + one);
    if (!result.verification.isEmpty() && result.outcome != ActionResult::Outcome::Unknown)
        answer(CommandText::tr("Looked afterwards: %1").arg(result.verification));
}

QJsonObject toJson(const ParameterRule &rule)
{
    return {{QStringLiteral("name"), rule.name},
            {QStringLiteral("what"), rule.what},
            {QStringLiteral("required"), rule.isRequired},
            {QStringLiteral("default"), rule.fallback},
            {QStringLiteral("choices"), QJsonArray::fromStringList(rule.choices)}};
}

QJsonObject toJson(const ActionKind &kind)
{
    QJsonArray parameters;
    for (const ParameterRule &rule : kind.parameters)
        parameters.append(toJson(rule));
    return {{QStringLiteral("name"), kind.name},
            {QStringLiteral("does"), kind.does},
            {QStringLiteral("needs"), kind.needs},
            {QStringLiteral("kind"), kind.targetKind ? kindName(*kind.targetKind) : QString()},
            {QStringLiteral("parameters"), parameters}};
}

QString line(const ParameterRule &rule)
{
    const QString fallback = rule.isRequired           ? CommandText::tr(" (required)")
                             : rule.fallback.isEmpty() ? QString()
                                                       : CommandText::tr(" (default: %1)").arg(rule.fallback);
    return QStringLiteral("    %1: %2%3").arg(rule.name, rule.what, fallback);
}

} // namespace

int runActionPlan(const Profile &profile, const ActionRequest &request)
{
    const auto parameters = parametersOf(request.parameters);
    if (!parameters)
        return refusedStatus;
    const Result<Keeping> keeping = keepingOf(request);
    if (!keeping)
        return complain(CommandText::tr("%1; nothing was planned").arg(keeping.error().text));
    Actions actions = actionsOf(profile, request.data, keeping->journal);
    const Limits limits{Deadline::in(planPatience), {}};
    const Result<Plan> plan = await(actions.plan(request.action, request.target, *parameters, limits));
    if (!plan)
        return complain(plan.error().text.isEmpty() ? plan.error().code.toString() : plan.error().text);
    if (!request.json) {
        show(*plan);
        return 0;
    }
    QJsonObject document = toJson(*plan);
    document.insert(QStringLiteral("hash"), QString::fromLatin1(plan->hash()));
    answer(document);
    return 0;
}

int runActionList(bool json)
{
    QJsonArray all;
    for (const ActionKind &kind : actionKinds()) {
        all.append(toJson(kind));
        if (json)
            continue;
        answer(QStringLiteral("%1: %2").arg(tinted(kind.name, Tint::Bold), kind.does));
        for (const ParameterRule &rule : kind.parameters)
            answer(line(rule));
    }
    if (json)
        answer(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("actions"), all}});
    return 0;
}

int runActionRun(const Profile &profile, const ActionRequest &request, const QString &hash)
{
    const auto parameters = parametersOf(request.parameters);
    if (!parameters)
        return refusedStatus;
    const Result<Keeping> keeping = keepingOf(request);
    if (!keeping)
        return complain(CommandText::tr("%1; nothing was done").arg(keeping.error().text));
    Actions actions = actionsOf(profile, request.data, keeping->journal);
    const Result<Plan> plan = actions.find(hash.toLatin1());
    if (!plan)
        return complain(plan.error().text);
    if (const QString why = mismatch(request, *parameters, *plan); !why.isEmpty())
        return complain(CommandText::tr("%1; nothing was done").arg(why));
    const Limits limits{Deadline::in(runPatience), {}};
    const ActionResult result = await(actions.run(hash.toLatin1(), keeping->permission, limits));
    if (request.json) {
        QJsonObject document = toJson(result);
        document.insert(QStringLiteral("schema"), 1);
        document.insert(QStringLiteral("action"), plan->action);
        document.insert(QStringLiteral("target"), plan->target);
        document.insert(QStringLiteral("hash"), hash);
        answer(document);
    } else {
        show(result);
    }
    return result.exitStatus();
}

} // namespace bridgewatch
