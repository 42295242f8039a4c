// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/response_reader.h"

#include "core/base/text.h"
#include "core/profile/contact_reader.h"
#include "core/profile/escalation_reader.h"
#include "core/profile/kind_readers.h"

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

std::chrono::milliseconds readWatchGate(MapReader &root, std::chrono::milliseconds fallback, Complaints &complaints)
{
    const YamlPtr node = root.value(key("incidents"));
    if (!node)
        return fallback;
    MapReader reader(node, Lint::tr("'incidents'"), complaints);
    const auto gate = reader.duration(key("watch_gate"), fallback, 1s, 24h);
    reader.finish();
    return gate;
}

ActionSettings readActions(MapReader &root, Complaints &complaints)
{
    ActionSettings settings;
    const YamlPtr node = root.value(key("actions"));
    if (!node)
        return settings;
    MapReader reader(node, Lint::tr("'actions'"), complaints);
    settings.mode = reader.choice(key("mode"), {key("read-only"), key("confirm")}, 0) == 1
                        ? ActionSettings::Mode::Confirm
                        : ActionSettings::Mode::ReadOnly;
    settings.limit = reader.number(key("limit"), settings.limit, 1, 1000);
    if (const YamlPtr guarded = reader.value(key("guard"))) {
        MapReader guard(guarded, Lint::tr("'guard'"), complaints);
        settings.guardedUsers = guard.textList(key("users"));
        settings.guardedApplications = guard.textList(key("applications"));
        guard.finish();
    }
    reader.finish();
    return settings;
}

std::optional<TestMailSettings> readTestMail(MapReader &root, const TargetContext &context)
{
    const YamlPtr node = root.value(key("test_mail"));
    if (!node)
        return std::nullopt;
    MapReader reader(node, Lint::tr("'test_mail'"), context.complaints);
    TestMailSettings settings;
    settings.url = readUrl(reader, "url", context.complaints);
    settings.token = readToken(reader, settings.url, key("test_mail.token"), context);
    if (const YamlPtr json = reader.value(key("json"))) {
        const auto fields = readJsonFields(json, context.complaints);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            settings.json[field.key()] = field.value();
    }
    settings.ca = readFile(reader, "ca", context);
    reader.finish();
    return settings;
}

std::optional<GrafanaSettings> readGrafana(MapReader &root, const TargetContext &context)
{
    const YamlPtr node = root.value(key("grafana"));
    if (!node)
        return std::nullopt;
    MapReader reader(node, Lint::tr("'grafana'"), context.complaints);
    GrafanaSettings settings;
    settings.dashboard = readUrl(reader, "dashboard", context.complaints);
    settings.token = readToken(reader, settings.dashboard, key("grafana.token"), context);
    settings.ca = readFile(reader, "ca", context);
    if (settings.token.from != SecretRef::From::None && settings.dashboard.isValid() && settings.uid().isEmpty())
        context.complaints.warning(*reader.value(key("dashboard")),
                                   Lint::tr("the address names no dashboard as …/d/<id>/… does: annotations go to "
                                            "%1 and belong to none")
                                       .arg(plainLine(settings.annotations().toDisplayString(), 120)));
    reader.finish();
    return settings;
}

} // namespace

ResponseSettings readResponse(MapReader &root, const TargetContext &context)
{
    ResponseSettings settings;
    settings.watchGate = readWatchGate(root, settings.watchGate, context.complaints);
    settings.actions = readActions(root, context.complaints);
    settings.contacts = readContacts(root, context);
    settings.escalation = readEscalation(root, settings.contacts, context.complaints);
    settings.testMail = readTestMail(root, context);
    settings.grafana = readGrafana(root, context);
    return settings;
}

} // namespace bridgewatch
