// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/command_line.h"

#include "core/app/startup.h"
#include "core/base/text.h"
#include "core/cli/action_arguments.h"
#include "core/cli/alert_arguments.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/incident_arguments.h"
#include "core/cli/terminal.h"
#include "core/profile/load.h"
#include "core/profile/map_reader.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <QRegularExpression>
#include <iostream>
#include <sstream>

namespace bridgewatch {
namespace {

constexpr int shownProblems = 20;

// What the arguments ask for.
struct Options {
    std::string profile;
    std::string data;
    std::vector<std::string> files;
    std::vector<std::string> targets;
    std::string secret;
    std::string runbook;
    std::vector<std::string> hostKeys;
    bool json = false;
    bool schema = false;
    std::optional<double> timeout;
    WatchOptions watch;
};

QStringList toList(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list;
}

// A finite number in the C locale, whatever the user's is.
double secondsFrom(const std::string &word)
{
    const std::optional<double> seconds = parseNumber(QString::fromStdString(word));
    if (!seconds || *seconds < 0.1 || *seconds > 120)
        throw CLI::ValidationError("--timeout", "needs a number of seconds from 0.1 to 120");
    return *seconds;
}

std::chrono::milliseconds spanFrom(const std::string &word)
{
    const std::optional<double> seconds = parseNumber(QString::fromStdString(word));
    constexpr double longest = 10.0 * 365 * 24 * 3600;
    if (!seconds || *seconds <= 0 || *seconds > longest)
        throw CLI::ValidationError("--for", "needs a number of seconds above 0");
    return std::chrono::milliseconds(std::llround(*seconds * 1000));
}

MetricsAddress metricsAddressFrom(const std::string &word)
{
    const std::optional<MetricsAddress> address = MetricsAddress::parse(QString::fromStdString(word));
    if (!address)
        throw CLI::ValidationError("--metrics", "needs an address of this machine's own loopback and a port, such as "
                                                "127.0.0.1:9187");
    return *address;
}

QString profilePath(const Options &options)
{
    return options.profile.empty() ? defaultProfilePath() : QString::fromStdString(options.profile);
}

QString dataPath(const Options &options)
{
    return options.data.empty() ? defaultDataPath() : QString::fromStdString(options.data);
}

// Nobody named a profile, and where one is expected there is none: says what to do.
bool isWithoutProfile(const Options &options)
{
    if (!options.profile.empty() || QFileInfo::exists(defaultProfilePath()))
        return false;
    notice(CommandText::tr("bridgewatchctl: there is no profile at %1; write one (README, 'Your own world', shows one) "
                           "or name one with --profile FILE")
               .arg(plainLine(defaultProfilePath(), 1000)));
    return true;
}

// Loads the profile and hands it on; without a profile, or with errors in it, ends with `broken`.
template<typename Run> int withProfile(const Options &options, int broken, Run run)
{
    if (isWithoutProfile(options))
        return broken;
    const LoadedProfile loaded = loadProfile(profilePath(options));
    if (loaded.usable())
        return run(loaded.profile);
    int shown = 0;
    for (const Problem &problem : loaded.problems) {
        if (problem.severity == Problem::Severity::Error && ++shown <= shownProblems)
            notice(problem.toString());
    }
    return broken;
}

void addHostKeys(CLI::App &command, Options &options)
{
    const auto form = [](const std::string &word) {
        static const QRegularExpression sha256(QStringLiteral("^SHA256:[A-Za-z0-9+/]{43}$"));
        return sha256.match(QString::fromStdString(word)).hasMatch()
                   ? std::string()
                   : std::string("is the form that ssh-keygen -l prints: SHA256: and 43 characters");
    };
    command
        .add_option("--accept-host-key", options.hostKeys,
                    "Fingerprint of an SSH host key that is not known yet and may be written to known_hosts")
        ->type_name("FINGERPRINT")
        ->allow_extra_args(false) // what follows may be a target
        ->check(form);
}

void addLint(CLI::App &app, Options &options, int &status)
{
    CLI::App *lint = app.add_subcommand("lint", "Validate profiles and runbooks; problems go to standard error as "
                                                "FILE:LINE:COL\nExit status: 0 clean, 2 errors");
    CLI::Option *files = lint->add_option(
        "FILE", options.files, "Profiles and runbooks to validate (default: the profile in use, and its runbooks)");
    lint->add_flag("--schema", options.schema, "Print the JSON Schema of a profile instead, for editors")
        ->excludes(files);
    lint->callback([&] {
        if (options.schema)
            status = runLintSchema();
        else if (!options.files.empty())
            status = runLint(toList(options.files), profilePath(options));
        else
            status = isWithoutProfile(options) ? 2 : runLint({profilePath(options)}, profilePath(options));
    });
}

void addRunbook(CLI::App &app, Options &options, int &status)
{
    CLI::App *runbook = app.add_subcommand("runbook", "Runbooks\nExit status: 0, or 2 where one cannot be read");
    runbook->require_subcommand(1);
    CLI::App *show = runbook->add_subcommand("show", "Show a runbook as it was understood: sections, steps, scenarios "
                                                     "and what is bound to them\n"
                                                     "Exit status: 0, or 2 where it cannot be read");
    show->add_option("FILE", options.runbook, "Markdown file")->required();
    show->add_flag("--json", options.json, "Print one JSON document");
    show->callback([&] { status = runRunbookShow(QString::fromStdString(options.runbook), options.json); });
}

void addWatch(CLI::App &app, Options &options, int &status)
{
    CLI::App *watch = app.add_subcommand("watch", "Watch everything without a window; a line for each change\n"
                                                  "Exit status: 0, or 2 on any trouble");
    watch->add_option_function<std::string>(
        "--for", [&](const std::string &word) { options.watch.span = spanFrom(word); },
        "Seconds to watch (default: until interrupted)");
    watch->add_option_function<std::string>(
        "--metrics", [&](const std::string &word) { options.watch.metrics = metricsAddressFrom(word); },
        "ADDR:PORT on loopback where Prometheus may fetch /metrics");
    addHostKeys(*watch, options);
    watch->callback([&] {
        options.watch.accepted = toList(options.hostKeys);
        options.watch.data = dataPath(options);
        openLog(options.watch.data);
        status = withProfile(options, 2, [&](const Profile &profile) { return runWatch(profile, options.watch); });
    });
}

void addEscalation(CLI::App &app, Options &options, int &status)
{
    CLI::App *escalation =
        app.add_subcommand("escalation", "Look at everything at once and tell who is to be called, when and how\n"
                                         "Exit status: 0, or 2 on any trouble");
    escalation->add_flag("--json", options.json, "Print one JSON document");
    addHostKeys(*escalation, options);
    escalation->callback([&] {
        status = withProfile(options, 2, [&](const Profile &profile) {
            return runEscalation(profile, dataPath(options), toList(options.hostKeys), options.json);
        });
    });
}

void addReadiness(CLI::App &app, Options &options, int &status)
{
    CLI::App *readiness =
        app.add_subcommand("readiness", "Check whether everything is prepared for what goes wrong, and what to do\n"
                                        "Exit status: 0 ok, 1 warning, 2 critical, 3 unknown or usage error");
    readiness->add_flag("--json", options.json, "Print one JSON document");
    addHostKeys(*readiness, options);
    readiness->callback([&] {
        status = withProfile(options, static_cast<int>(Exit::Unknown), [&](const Profile &profile) {
            return runReadiness(profile, dataPath(options), toList(options.hostKeys), options.json);
        });
    });
}

void addCommands(CLI::App &app, Options &options, int &status)
{
    constexpr int unknown = static_cast<int>(Exit::Unknown);
    addLint(app, options, status);
    addRunbook(app, options, status);

    CLI::App *check =
        app.add_subcommand("check", "Look once at each target; a line each in the Monitoring Plugins form\n"
                                    "Exit status: 0 ok, 1 warning, 2 critical, 3 unknown or usage error");
    check->add_option("TARGET", options.targets, "Ids of targets (default: all)");
    check->add_flag("--json", options.json, "Print one JSON document");
    addHostKeys(*check, options);
    check->callback([&] {
        status = withProfile(options, unknown, [&](const Profile &profile) {
            return runCheck(profile, toList(options.targets), toList(options.hostKeys), options.json);
        });
    });

    CLI::App *diagnose = app.add_subcommand(
        "diagnose", "Look at everything at once and name the scenario\n"
                    "Exit status: 0 healthy, 1 degraded, 2 failure diagnosed, 3 cannot tell or usage error");
    diagnose->add_flag("--json", options.json, "Print one JSON document");
    diagnose->add_option_function<std::string>(
        "--timeout", [&](const std::string &word) { options.timeout = secondsFrom(word); },
        "Seconds for each look, instead of the profile's: 0.1 to 120");
    addHostKeys(*diagnose, options);
    diagnose->callback([&] {
        status = withProfile(options, unknown, [&](const Profile &profile) {
            return runDiagnose(profile, toList(options.hostKeys), options.json, options.timeout);
        });
    });

    addReadiness(app, options, status);
    addEscalation(app, options, status);
    addWatch(app, options, status);
    const WithProfile onProfile = [&options](int broken, const std::function<int(const Profile &)> &run) {
        return withProfile(options, broken, run);
    };
    const auto data = [&options] { return dataPath(options); };
    addAlertCommands(app, status, onProfile, data);
    addActionCommands(app, status, onProfile, data);
    addIncidentCommands(
        app, status,
        {data, [&options](const std::function<int(const Profile &)> &run) { return withProfile(options, 2, run); },
         [&options]() -> std::optional<Profile> {
             const LoadedProfile loaded = loadProfile(profilePath(options));
             return loaded.usable() ? std::optional(loaded.profile) : std::nullopt;
         }});

    CLI::App *secret = app.add_subcommand(
        "secret", "Secrets that the profile expects in the system keyring\nExit status: 0, or 2 on any trouble");
    secret->require_subcommand(1);
    const auto onSecret = [&](const char *name, const char *help, auto run) {
        CLI::App *command = secret->add_subcommand(name, help);
        command->add_option("NAME", options.secret, "Entry, such as users-db.password")->required();
        command->callback([&options, &status, run] {
            status = withProfile(options, 2, [&](const Profile &profile) {
                return run(profile, QString::fromStdString(options.secret));
            });
        });
    };
    onSecret("set", "Store an entry; the value is read from a prompt or from standard input", runSecretSet);
    onSecret("remove", "Remove an entry", runSecretRemove);
    secret->add_subcommand("list", "List every secret that the profile names and whether it is there")->callback([&] {
        status = withProfile(options, 2, runSecretList);
    });
}

// Those whose exit status is that of a monitoring plugin.
constexpr std::array pluginCommands{"check", "diagnose", "alerts", "readiness"};

// The exit status of wrong usage: 3 where 2 would read as "critical".
int usageStatus(const QStringList &arguments)
{
    const bool plugin = std::any_of(pluginCommands.begin(), pluginCommands.end(),
                                    [&](const char *command) { return arguments.contains(QLatin1String(command)); });
    return plugin ? static_cast<int>(Exit::Unknown) : 2;
}

// The answer is the point: without it, no status but that of trouble.
int withAnswer(const CLI::App &app, int status)
{
    std::cout.flush(); // --help and --version
    if (answersArrived() && std::cout.good())
        return status;
    notice(CommandText::tr("bridgewatchctl: the answer could not be written to standard output"));
    const bool plugin = std::any_of(pluginCommands.begin(), pluginCommands.end(),
                                    [&](const char *command) { return app.got_subcommand(command); });
    return plugin ? static_cast<int>(Exit::Unknown) : 2;
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    Options options;
    int status = 0;
    CLI::App app{"Bridgewatch on the command line: looks at a service world and names what is broken",
                 "bridgewatchctl"};
    app.set_version_flag("--version", "bridgewatchctl " BRIDGEWATCH_VERSION);
    app.add_option("--profile", options.profile,
                   "Profile to use (default: " + defaultProfilePath().toStdString() + ")");
    app.add_option("--data", options.data, "Folder for data (default: " + defaultDataPath().toStdString() + ")")
        ->check(CLI::Validator(
            [](std::string &word) { return word.empty() ? CommandText::tr("is empty").toStdString() : std::string(); },
            std::string()));
    app.require_subcommand(1);
    app.fallthrough();
    addCommands(app, options, status);
    std::vector<std::string> words;
    for (qsizetype i = arguments.size() - 1; i > 0; --i) // CLI11 takes them last first
        words.push_back(arguments.at(i).toStdString());
    try {
        app.parse(words);
    } catch (const CLI::Success &asked) { // --help, --version
        return withAnswer(app, app.exit(asked));
    } catch (const CLI::ParseError &wrong) {
        // It repeats what was typed, or pasted.
        std::ostringstream nowhere;
        std::ostringstream said;
        app.exit(wrong, nowhere, said);
        const QString all = QString::fromStdString(said.str()).trimmed();
        for (const QString &line : all.split(u'\n'))
            notice(plainLine(line, 1'000));
        return usageStatus(arguments);
    }
    return withAnswer(app, status);
}

} // namespace bridgewatch
