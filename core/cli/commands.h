// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/metrics.h"
#include "core/profile/profile.h"

#include <QCoroTask>
#include <QEventLoop>
#include <optional>

namespace bridgewatch {

// Exit statuses of the Monitoring Plugins guidelines, which check, diagnose and readiness share.
enum class Exit { Ok = 0, Warning = 1, Critical = 2, Unknown = 3 };
[[nodiscard]] Exit exitOf(Outcome outcome);
// Its word in their form, tinted: "CRITICAL".
[[nodiscard]] QString stateWord(Outcome outcome);

// The commands, behind the parsing of arguments. Each prints its answer and returns its exit status.
// Judges profiles and runbooks; `profile` is where the profile in use lies: the runbooks among the files are held
// against its targets, when it is there and sound.
[[nodiscard]] int runLint(const QStringList &files, const QString &profile);
[[nodiscard]] int runLintSchema();
[[nodiscard]] int runRunbookShow(const QString &file, bool json);
// `accepted` are fingerprints of host keys that may be written to known_hosts.
[[nodiscard]] int runCheck(const Profile &profile, const QStringList &targets, const QStringList &accepted, bool json);
[[nodiscard]] int runDiagnose(Profile profile, const QStringList &accepted, bool json,
                              std::optional<double> timeoutSeconds);
// Prints the table of the profile's escalation rules as it stands; `data` is the folder of the history.
[[nodiscard]] int runEscalation(const Profile &profile, const QString &data, const QStringList &accepted, bool json);
// Checks whether the world is ready for what goes wrong; `data` is the folder of the history, which is only read.
[[nodiscard]] int runReadiness(const Profile &profile, const QString &data, const QStringList &accepted, bool json);
struct WatchOptions {
    QString data; // the folder for data
    std::optional<std::chrono::milliseconds> span;
    std::optional<MetricsAddress> metrics;
    QStringList accepted; // host keys, as above
};
// Watches until the span is over or somebody interrupts, and answers with a line for each change.
[[nodiscard]] int runWatch(const Profile &profile, const WatchOptions &options);
[[nodiscard]] int runSecretSet(const Profile &profile, const QString &name);
[[nodiscard]] int runSecretList(const Profile &profile);
[[nodiscard]] int runSecretRemove(const Profile &profile, const QString &name);

// Runs a coroutine to its end on the application's event loop.
template<typename T> T await(QCoro::Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop; // the program's only one: the command line has no other
    task.then([&](T value) {
        result = std::move(value);
        loop.quit();
    });
    if (!result)
        loop.exec();
    return std::move(*result);
}

} // namespace bridgewatch
