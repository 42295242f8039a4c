// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/alert_reader.h"

#include "core/base/text.h"
#include "core/profile/kind_readers.h"
#include "core/profile/week_form.h"

#include <QRegularExpression>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

// More than one desk can follow.
constexpr size_t runbookLimit = 200;
constexpr size_t alertmanagerLimit = 16;
constexpr size_t runbookForLimit = 1'000;
constexpr size_t maintenanceLimit = 200;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QList<LabelMatcher> readMatchers(MapReader &reader, const char *name, Complaints &complaints)
{
    QList<LabelMatcher> matchers;
    const QStringList texts = reader.textList(key(name));
    const YamlPtr list = reader.value(key(name));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const YamlNode &at = *list->items.at(static_cast<size_t>(i));
        const auto matcher = LabelMatcher::read(texts.at(i));
        if (matcher)
            matchers.append(*matcher);
        else if (at.type == YamlNode::Type::Scalar)
            complaints.error(at, matcher.error().text);
    }
    return matchers;
}

AlertmanagerSettings readAlertmanager(const YamlPtr &node, const TargetContext &context)
{
    MapReader reader(node, Lint::tr("an Alertmanager"), context.complaints);
    AlertmanagerSettings settings;
    settings.url = readUrl(reader, "url", context.complaints);
    settings.filter = readMatchers(reader, "filter", context.complaints);
    settings.ca = readFile(reader, "ca", context);
    reader.finish();
    return settings;
}

QList<AlertmanagerSettings> readAlertmanagers(MapReader &alerts, const TargetContext &context)
{
    QList<AlertmanagerSettings> all;
    for (const YamlPtr &item : alerts.list(key("alertmanagers"), alertmanagerLimit)) {
        const AlertmanagerSettings settings = readAlertmanager(item, context);
        const bool twice = std::any_of(all.begin(), all.end(), [&](const AlertmanagerSettings &other) {
            return other.url == settings.url && !settings.url.isEmpty();
        });
        if (twice)
            context.complaints.error(
                *item,
                Lint::tr("the Alertmanager %1 is used twice").arg(plainLine(settings.url.toDisplayString(), 120)));
        all.append(settings);
    }
    return all;
}

QMap<QString, QString> readRunbookFor(MapReader &alerts, const TargetContext &context)
{
    QMap<QString, QString> files;
    const YamlPtr node = alerts.value(key("runbook_for"));
    if (!node)
        return files;
    MapReader reader(node, Lint::tr("'runbook_for'"), context.complaints);
    if (reader.node().entries.size() > runbookForLimit) {
        context.complaints.error(*node, Lint::tr("'runbook_for' has at most %1 entries").arg(runbookForLimit));
        return files;
    }
    for (const YamlNode::Entry &entry : reader.node().entries)
        files[entry.key] = fileNamed(reader.requiredText(entry.key), *entry.value, context);
    return files;
}

void readRespondWithin(MapReader &alerts, AlertSettings &settings, Complaints &complaints)
{
    const YamlPtr node = alerts.value(key("respond_within"));
    if (!node)
        return;
    MapReader reader(node, Lint::tr("'respond_within'"), complaints);
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Warning, Severity::Info}) {
        auto &span = settings.respondWithin.at(static_cast<size_t>(severity));
        span = reader.duration(severityName(severity), span, 1min, 24h * 30);
    }
    reader.finish();
}

// "2026-11-28T02:00Z": with its offset, or it would be another moment on every desk.
QDateTime readMoment(MapReader &reader, const char *name, Complaints &complaints)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})\\z"));
    const QString text = reader.requiredText(key(name));
    const QDateTime moment = form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!moment.isValid() && !text.isEmpty())
        complaints.error(*reader.value(key(name)), Lint::tr("'%1' is a moment such as 2026-11-28T02:00Z, or "
                                                            "2026-11-28T03:00+01:00, not '%2'")
                                                       .arg(key(name), plainLine(text, 60)));
    return moment.toUTC();
}

void readOnce(MapReader &reader, MaintenanceWindow &window, Complaints &complaints)
{
    window.from = readMoment(reader, "from", complaints);
    window.to = readMoment(reader, "to", complaints);
    if (window.from.isValid() && window.to.isValid() && window.to <= window.from)
        complaints.error(*reader.value(key("to")), Lint::tr("the window ends before it begins"));
}

void readWeekly(MapReader &reader, MaintenanceWindow &window, Complaints &complaints)
{
    const QString text = reader.requiredText(key("every"));
    const auto span = parseWeekSpan(text);
    window.timezone = readTimezone(reader, complaints);
    if (span) {
        window.days = span->days;
        window.fromMinute = span->fromMinute;
        window.toMinute = span->toMinute;
    } else if (!text.isEmpty()) {
        complaints.error(
            *reader.value(key("every")),
            Lint::tr("'every' is days and hours such as 'Sat 02:00-04:00', 'Mon-Fri 22:00-23:30' or 'daily "
                     "03:00-03:15', not '%1'")
                .arg(plainLine(text, 60)));
    }
}

void readWindowTargets(MapReader &reader, MaintenanceWindow &window, const QStringList &ids, Complaints &complaints)
{
    window.targets = reader.textList(key("targets"));
    const YamlPtr list = reader.value(key("targets"));
    for (qsizetype i = 0; i < window.targets.size(); ++i) {
        if (!ids.contains(window.targets.at(i)))
            complaints.error(*list->items.at(static_cast<size_t>(i)), unknownId(window.targets.at(i), ids));
    }
}

MaintenanceWindow readWindow(const YamlPtr &node, const QStringList &ids, Complaints &complaints)
{
    MapReader reader(node, Lint::tr("a maintenance window"), complaints);
    MaintenanceWindow window;
    if (reader.has(key("every")))
        readWeekly(reader, window, complaints);
    else
        readOnce(reader, window, complaints);
    readWindowTargets(reader, window, ids, complaints);
    window.labels = readMatchers(reader, "labels", complaints);
    window.why = plainLine(reader.text(key("why")));
    reader.finish();
    return window;
}

} // namespace

QStringList readRunbooks(MapReader &root, const TargetContext &context)
{
    QStringList files;
    const QStringList paths = root.textList(key("runbooks"));
    const auto items = paths.isEmpty() ? std::vector<YamlPtr>() : root.list(key("runbooks"), runbookLimit);
    for (size_t i = 0; i < items.size(); ++i)
        files.append(fileNamed(paths.at(static_cast<qsizetype>(i)), *items.at(i), context));
    files.removeAll(QString());
    return files;
}

AlertSettings readAlerts(MapReader &root, const TargetContext &context, const QList<Target> &targets)
{
    AlertSettings settings;
    const YamlPtr node = root.value(key("alerts"));
    if (!node)
        return settings;
    Complaints &complaints = context.complaints;
    MapReader reader(node, Lint::tr("'alerts'"), complaints);
    settings.alertmanagers = readAlertmanagers(reader, context);
    settings.runbookFor = readRunbookFor(reader, context);
    readRespondWithin(reader, settings, complaints);
    QStringList ids;
    for (const Target &target : targets)
        ids.append(target.id);
    for (const YamlPtr &item : reader.list(key("maintenance"), maintenanceLimit))
        settings.maintenance.append(readWindow(item, ids, complaints));
    reader.finish();
    return settings;
}

} // namespace bridgewatch
