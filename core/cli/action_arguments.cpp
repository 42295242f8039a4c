// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/action_arguments.h"

#include "core/cli/action_commands.h"
#include "core/cli/incident_commands.h"

#include <CLI/CLI.hpp>

namespace bridgewatch {
namespace {

// What the arguments ask for, as long as the commands live.
struct ActionOptions {
    std::string action;
    std::string target;
    std::vector<std::string> parameters;
    std::string hash;
    std::string incident;
    std::string who;
    bool json = false;
};
using Shared = std::shared_ptr<ActionOptions>;

constexpr int refused = 2;

ActionRequest requestOf(const ActionOptions &options, const QString &data)
{
    ActionRequest request;
    request.data = data;
    request.action = QString::fromStdString(options.action);
    request.target = QString::fromStdString(options.target);
    request.json = options.json;
    for (const std::string &word : options.parameters)
        request.parameters << QString::fromStdString(word);
    request.incident = QString::fromStdString(options.incident);
    request.who = journalName(options.who);
    return request;
}

void addOrder(CLI::App &command, const Shared &options)
{
    command.add_option("NAME", options->action, "Which action; 'action list' shows them")->required();
    command.add_option("--target", options->target, "Id of the target, where the profile has several that fit");
    command.add_option("--param", options->parameters, "Such as minutes=5; once for each")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    command.add_option("--incident", options->incident, "Id of the incident whose journal is to tell of it")
        ->type_name("ID");
    command.add_option("--who", options->who, "Who does it, for that journal (default: the user's name)");
    command.add_flag("--json", options->json, "Print one JSON document");
}

} // namespace

void addActionCommands(CLI::App &app, int &status, const WithProfile &withProfile, const std::function<QString()> &data)
{
    const auto options = std::make_shared<ActionOptions>();
    CLI::App *action = app.add_subcommand("action", "Plan what changes something, look at the plan, and carry it out");
    action->require_subcommand(1);

    CLI::App *list = action->add_subcommand("list", "List every action and what it may be told");
    list->add_flag("--json", options->json, "Print one JSON document");
    list->callback([options, &status] { status = runActionList(options->json); });

    CLI::App *plan = action->add_subcommand(
        "plan",
        "Show exactly what would be done, and to whom; nothing is changed\nExit status: 0, or 2 on any trouble");
    addOrder(*plan, options);
    plan->callback([options, &status, withProfile, data] {
        status = withProfile(
            refused, [&](const Profile &profile) { return runActionPlan(profile, requestOf(*options, data())); });
    });

    CLI::App *run = action->add_subcommand(
        "run", "Carry out a plan, once, and verify it\n"
               "Exit status: 0 done and verified, 1 done, not verified, 2 refused or failed, 4 outcome unknown");
    addOrder(*run, options);
    run->add_option("--confirm", options->hash, "The hash that the plan's preview showed")
        ->required()
        ->type_name("HASH");
    run->callback([options, &status, withProfile, data] {
        status = withProfile(refused, [&](const Profile &profile) {
            return runActionRun(profile, requestOf(*options, data()), QString::fromStdString(options->hash));
        });
    });
}

} // namespace bridgewatch
