// SPDX-License-Identifier: GPL-3.0-or-later
// The whole diagnosis as the window makes it, through sessions that stand: one for each line of
// standard input, answered with one line of JSON. `tests/bench/run` asks.
#include "core/app/startup.h"
#include "core/cli/commands.h"
#include "core/diagnosis/diagnose.h"
#include "core/monitor/monitor.h"
#include "core/profile/load.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <iostream>

using namespace bridgewatch;

namespace {

QJsonObject diagnoseOnce(const Profile &profile, Vantages &vantages)
{
    const auto began = std::chrono::steady_clock::now();
    const QList<Observation> looks = await(lookAtAll(profile.targets, vantages, Secrets(profile.name), {}));
    const Diagnosis diagnosis = diagnose(looks, profile.topology());
    const auto took = std::chrono::steady_clock::now() - began;
    const auto slowest = std::max_element(looks.begin(), looks.end(),
                                          [](const Observation &a, const Observation &b) { return a.took < b.took; });
    const auto ms = [](auto span) { return std::chrono::duration<double, std::milli>(span).count(); };
    return {{QStringLiteral("state"), worldStateName(diagnosis.state)},
            {QStringLiteral("took_ms"), ms(took)},
            {QStringLiteral("slowest"), QString(slowest->target + u'@' + slowest->vantage)},
            {QStringLiteral("slowest_ms"), ms(slowest->took)}};
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    const QCoreApplication app(argc, argv);
    const LoadedProfile loaded = loadProfile(QCoreApplication::arguments().value(1));
    if (!loaded.usable()) {
        std::fprintf(stderr, "usage: warm_diagnosis PROFILE, with a profile that is usable\n");
        return 2;
    }
    Vantages vantages(loaded.profile.targets);
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray answer = QJsonDocument(diagnoseOnce(loaded.profile, vantages)).toJson(QJsonDocument::Compact);
        std::printf("%s\n", answer.constData());
        std::fflush(stdout);
    }
    return 0;
}
