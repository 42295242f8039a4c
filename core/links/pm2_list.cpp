// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/pm2_list.h"

#include "core/base/quoting.h"
#include "core/base/text.h"
#include "core/links/link_text.h"
#include "core/links/pm2_command.h"

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

// Where pm2 writes to. A path that no shell could be given is none.
QString logPathIn(const QJsonObject &env, const char *key)
{
    const QString path = env.value(QLatin1String(key)).toString();
    const bool fits = path.startsWith(u'/') && path.size() <= 4096 && argumentTrouble(path).isEmpty();
    return fits && path != u"/dev/null" ? path : QString();
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
    process.pid = entry.value(QLatin1String("pid")).toInt();
    process.space = text(env, "namespace");
    process.status = text(env, "status").toLatin1();
    process.restarts = env.value(QLatin1String("restart_time")).toDouble();
    process.memoryBytes = monit.value(QLatin1String("memory")).toDouble();
    process.cpuPercent = monit.value(QLatin1String("cpu")).toDouble();
    process.version = text(env, "version");
    process.nodeVersion = text(env, "node_version");
    process.outLog = logPathIn(env, "pm_out_log_path");
    process.errorLog = logPathIn(env, "pm_err_log_path");
    process.isModule = env.value(QLatin1String("pmx_module")).toBool();
    process.startsAgain = env.value(QLatin1String("autorestart")).toBool(true);
    process.maxRestarts = env.value(QLatin1String("max_restarts")).toDouble(process.maxRestarts);
    process.restartDelay_ms = env.value(QLatin1String("restart_delay")).toDouble();
    process.backOff_ms = env.value(QLatin1String("exp_backoff_restart_delay")).toDouble();
    const double started = env.value(QLatin1String("pm_uptime")).toDouble();
    if (process.status == "online" && started > 0)
        process.startedAt = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(started), Qt::UTC);
    return process;
}

// The files that pm2 writes for the process, each once.
QStringList filesOf(const QList<Pm2Process> &processes, const QString &name)
{
    QStringList files;
    for (const Pm2Process &process : processes) {
        if (process.name == name)
            files << process.outLog << process.errorLog;
    }
    files.removeAll(QString());
    files.removeDuplicates();
    return files;
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
                    Pm2Text::tr("pm2 answers without a list of processes"));
    QList<Pm2Process> processes;
    for (const auto &entry : *list)
        processes.append(processOf(entry.toObject()));
    return processes;
}

QCoro::Task<Result<QList<Pm2Process>>> listPm2(SshLink &host, QString program, QString home, Attempt &attempt)
{
    const QStringList words{QStringLiteral("jlist")};
    Result<QByteArray> printed = co_await runPm2(host, program, home, words, attempt);
    if (!printed)
        co_return tl::make_unexpected(printed.error());
    Result<QList<Pm2Process>> processes = parsePm2List(*printed);
    if (!processes)
        attempt.ladder.failAt(Stage::Exec, processes.error().code);
    co_return processes;
}

QCoro::Task<Result<QStringList>> pm2LogFiles(SshLink &host, QString process, QString program, QString home,
                                             Attempt &attempt)
{
    const Result<QList<Pm2Process>> listed = co_await listPm2(host, program, home, attempt);
    if (!listed)
        co_return tl::make_unexpected(listed.error());
    const QStringList files = filesOf(*listed, process);
    if (files.isEmpty())
        co_return tl::make_unexpected(
            pm2Refused(FailureCode::ofPm2("absent"),
                       Pm2Text::tr("pm2 names no log for a process %1").arg(plainLine(process, 80)), attempt));
    co_return files;
}

} // namespace bridgewatch
