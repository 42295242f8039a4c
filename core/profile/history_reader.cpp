// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/history_reader.h"

#include "core/base/text.h"
#include "core/profile/kind_readers.h"

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

constexpr size_t seriesLimit = 1'000;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

// What is wrong with "target/reading" or "target@vantage/reading", or empty.
QString seriesTrouble(const QString &name, const QList<Target> &targets)
{
    const QString place = name.section(u'/', 0, 0);
    const QString reading = name.section(u'/', 1);
    const QString id = place.section(u'@', 0, 0);
    const auto target = std::find_if(targets.begin(), targets.end(), [&](const Target &one) { return one.id == id; });
    if (reading.isEmpty() || id.isEmpty())
        return Lint::tr("'%1' is not TARGET/READING, such as users-db/sessions.active").arg(plainLine(name, 60));
    if (target == targets.end()) {
        QStringList ids;
        for (const Target &one : targets)
            ids << one.id;
        return unknownId(id, ids);
    }
    if (place.contains(u'@') && !target->vantages.contains(place.section(u'@', 1)))
        return Lint::tr("'%1' is not looked at from '%2'").arg(id, plainLine(place.section(u'@', 1), 60));
    const QStringList known = readingsOf(target->kind) + QStringList{key("took_ms"), key("connect_ms"), key("outcome")};
    if (known.contains(reading))
        return {};
    const QString meant = nearest(reading, known);
    return meant.isEmpty()
               ? Lint::tr("'%1' has no reading '%2'").arg(id, plainLine(reading, 60))
               : Lint::tr("'%1' has no reading '%2'; did you mean '%3'?").arg(id, plainLine(reading, 60), meant);
}

QMap<QString, QString> readSeries(MapReader &reader, const QList<Target> &targets, Complaints &complaints)
{
    QMap<QString, QString> series;
    const YamlPtr node = reader.value(key("series"));
    if (!node)
        return series;
    MapReader queries(node, Lint::tr("'series'"), complaints);
    const auto &entries = queries.node().entries;
    if (entries.size() > seriesLimit) {
        complaints.error(*node, Lint::tr("'series' has at most %1 entries").arg(seriesLimit));
        return series;
    }
    for (const YamlNode::Entry &entry : entries) {
        if (const QString trouble = seriesTrouble(entry.key, targets); !trouble.isEmpty())
            complaints.error(entry, trouble);
        series[entry.key] = queries.requiredText(entry.key);
    }
    return series;
}

} // namespace

HistorySettings readHistory(MapReader &root, const TargetContext &context, const QList<Target> &targets)
{
    HistorySettings settings;
    const YamlPtr node = root.value(key("history"));
    if (!node)
        return settings;
    MapReader history(node, Lint::tr("'history'"), context.complaints);
    if (const YamlPtr server = history.value(key("prometheus"))) {
        MapReader reader(server, Lint::tr("'prometheus'"), context.complaints);
        PrometheusHistorySettings prometheus;
        prometheus.url = readUrl(reader, "url", context.complaints);
        prometheus.token = readToken(reader, prometheus.url, key("history.prometheus.token"), context);
        prometheus.ca = readFile(reader, "ca", context);
        prometheus.interval = reader.duration(key("interval"), prometheus.interval, 1s, 24h);
        prometheus.series = readSeries(reader, targets, context.complaints);
        reader.finish();
        settings.prometheus = prometheus;
    }
    history.finish();
    return settings;
}

} // namespace bridgewatch
