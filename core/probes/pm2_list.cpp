// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/pm2_list.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstring>

namespace bridgewatch {
namespace {

constexpr int candidatesTried = 16;

// The end of the array that begins at `at`, or -1. Brackets inside strings do not count.
qsizetype endOfArray(const QByteArray &text, qsizetype at)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = at; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

// A colour begins with a bracket too, and a notice may hold an empty pair: a list with something in
// it counts more.
std::optional<QJsonArray> findList(const QByteArray &output)
{
    std::optional<QJsonArray> empty;
    qsizetype at = -1;
    for (int tried = 0; tried < candidatesTried; ++tried) {
        do {
            at = output.indexOf('[', at + 1);
        } while (at >= 0 && output.mid(at, 2) != "[{" && output.mid(at, 2) != "[]");
        if (at < 0)
            break;
        const qsizetype end = endOfArray(output, at);
        if (end < 0)
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromRawData(output.constData() + at, end - at));
        if (json.isArray() && !json.array().isEmpty())
            return json.array();
        if (json.isArray())
            empty = json.array();
    }
    return empty;
}

Pm2Process processOf(const QJsonObject &entry)
{
    const auto text = [](const QJsonObject &from, const char *key) {
        return plainLine(from.value(QLatin1String(key)).toString(), 120);
    };
    const QJsonObject env = entry.value(QLatin1String("pm2_env")).toObject();
    const QJsonObject monit = entry.value(QLatin1String("monit")).toObject();
    Pm2Process process;
    process.name = entry.value(QLatin1String("name")).toString();
    process.id = entry.value(QLatin1String("pm_id")).toInt(-1);
    process.status = text(env, "status").toLatin1();
    process.restarts = env.value(QLatin1String("restart_time")).toDouble();
    process.memoryBytes = monit.value(QLatin1String("memory")).toDouble();
    process.cpuPercent = monit.value(QLatin1String("cpu")).toDouble();
    process.version = text(env, "version");
    process.nodeVersion = text(env, "node_version");
    const double started = env.value(QLatin1String("pm_uptime")).toDouble();
    if (process.status == "online" && started > 0)
        process.startedAt = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(started), Qt::UTC);
    return process;
}

} // namespace

Result<QList<Pm2Process>> parsePm2List(QByteArray &output)
{
    const std::optional<QJsonArray> list = findList(output);
    if (!output.isEmpty())
        explicit_bzero(output.data(), static_cast<size_t>(output.size()));
    output.clear();
    if (!list)
        return fail(FailureCode::of(FailureCode::Family::Protocol),
                    QCoreApplication::translate("Pm2", "pm2 answers without a list of processes"));
    QList<Pm2Process> processes;
    for (const auto &entry : *list)
        processes.append(processOf(entry.toObject()));
    return processes;
}

} // namespace bridgewatch
