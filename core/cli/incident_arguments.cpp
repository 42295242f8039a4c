// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/incident_arguments.h"

#include "core/cli/incident_commands.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace bridgewatch {
namespace {

// What the arguments ask for, as long as the commands live.
struct IncidentOptions {
    std::string id;
    bool json = false;

    [[nodiscard]] std::optional<QString> incident() const
    {
        return id.empty() ? std::nullopt : std::optional(QString::fromStdString(id));
    }
};
using Shared = std::shared_ptr<IncidentOptions>;

QString journalIn(const QString &data)
{
    return data + QStringLiteral("/incidents.db");
}

void addVerify(CLI::App &incident, const Shared &options, int &status, const std::function<QString()> &data)
{
    CLI::App *verify = incident.add_subcommand(
        "verify", "Check that the journal is as it was written; changes nothing\nExit status: 0 sound, 2 broken");
    verify->add_option("ID", options->id, "What touches this incident alone, such as 2026-11-23-1");
    verify->add_flag("--json", options->json, "Print one JSON document");
    verify->callback([options, &status, data] {
        status = runIncidentVerify(journalIn(data()), options->incident(), options->json);
    });
}

} // namespace

void addIncidentCommands(CLI::App &app, int &status, const std::function<QString()> &data)
{
    const auto options = std::make_shared<IncidentOptions>();
    CLI::App *incident =
        app.add_subcommand("incident", "The journal of incidents\nExit status: 0, or 2 on any trouble");
    incident->require_subcommand(1);
    addVerify(*incident, options, status, data);
}

} // namespace bridgewatch
