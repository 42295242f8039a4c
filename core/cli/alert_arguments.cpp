// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/alert_arguments.h"

#include "core/cli/alert_commands.h"
#include "core/cli/commands.h"
#include "core/profile/map_reader.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

// What the arguments ask for, as long as the commands live.
struct AlertOptions {
    std::vector<std::string> matchers;
    std::string id;
    std::string server;
    std::string comment;
    std::string author;
    std::chrono::milliseconds span = 1h;
    std::optional<std::chrono::milliseconds> past;
    bool json = false;
    bool expired = false;
};
using Shared = std::shared_ptr<AlertOptions>;

std::chrono::milliseconds spanFrom(const char *option, const std::string &word, int days)
{
    const auto span = parseDuration(QString::fromStdString(word));
    if (!span || *span < 1min || *span > 24h * days)
        throw CLI::ValidationError(option,
                                   "needs a duration from 1m to " + std::to_string(days) + "d, such as 30m or 2h");
    return *span;
}

void addServer(CLI::App &command, const Shared &options)
{
    command.add_option("--at", options->server, "URL of the Alertmanager, where the profile names several")
        ->type_name("URL");
}

void addAdd(CLI::App &silence, const Shared &options, int &status, const WithProfile &withProfile)
{
    CLI::App *add = silence.add_subcommand("add", "Silence what fits every condition; answers with the silence's id");
    add->add_option("CONDITION", options->matchers,
                    "Such as alertname=EmailDeliveryFailures or severity=~\"high|info\"")
        ->required();
    add->add_option_function<std::string>(
           "--for", [options](const std::string &word) { options->span = spanFrom("--for", word, 30); },
           "How long: 1m to 30d (default: 1h)")
        ->type_name("DURATION");
    add->add_option("--comment", options->comment, "Why")->required();
    add->add_option("--author", options->author, "Who (default: the login name)");
    addServer(*add, options);
    add->callback([options, &status, withProfile] {
        SilenceRequest request{
            {}, options->span, QString::fromStdString(options->comment), QString::fromStdString(options->author)};
        for (const std::string &matcher : options->matchers)
            request.matchers << QString::fromStdString(matcher);
        status = withProfile(2, [&](const Profile &profile) {
            return runSilenceAdd(profile, QString::fromStdString(options->server), request);
        });
    });
}

void addSilence(CLI::App &app, const Shared &options, int &status, const WithProfile &withProfile)
{
    CLI::App *silence =
        app.add_subcommand("silence", "Silences at the profile's Alertmanagers\nExit status: 0, or 2 on any trouble");
    silence->require_subcommand(1);
    addAdd(*silence, options, status, withProfile);
    CLI::App *list = silence->add_subcommand("list", "List the silences that are active or pending");
    list->add_flag("--expired", options->expired, "The expired ones as well");
    list->add_flag("--json", options->json, "Print one JSON document");
    list->callback([options, &status, withProfile] {
        status = withProfile(
            2, [&](const Profile &profile) { return runSilenceList(profile, options->expired, options->json); });
    });
    CLI::App *expire = silence->add_subcommand("expire", "End a silence now");
    expire->add_option("ID", options->id, "Its id, as 'silence list' shows it")->required();
    addServer(*expire, options);
    expire->callback([options, &status, withProfile] {
        status = withProfile(2, [&](const Profile &profile) {
            return runSilenceExpire(profile, QString::fromStdString(options->server),
                                    QString::fromStdString(options->id));
        });
    });
}

} // namespace

void addAlertCommands(CLI::App &app, int &status, const WithProfile &withProfile, const std::function<QString()> &data)
{
    const auto options = std::make_shared<AlertOptions>();
    CLI::App *alerts = app.add_subcommand(
        "alerts", "List what stands at the profile's Alertmanagers\n"
                  "Exit status: 0 nothing but info or what is suppressed, 1 warning, 2 high or critical, "
                  "3 unknown or usage error");
    alerts->add_flag("--json", options->json, "Print one JSON document");
    alerts
        ->add_option_function<std::string>(
            "--past", [options](const std::string &word) { options->past = spanFrom("--past", word, 365); },
            "Instead, what came and went within so long, as the window or 'watch' noted it: 1m to 365d")
        ->type_name("DURATION");
    alerts->callback([options, &status, withProfile, data] {
        if (options->past) {
            status = runPastAlerts(data() + QStringLiteral("/alerts.db"), *options->past, options->json);
            return;
        }
        status = withProfile(static_cast<int>(Exit::Unknown),
                             [&](const Profile &profile) { return runAlerts(profile, options->json); });
    });
    addSilence(app, options, status, withProfile);
}

} // namespace bridgewatch
