// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/diagnosis/diagnose.h"
#include "core/probes/look.h"

#include <QList>
#include <chrono>
#include <functional>

namespace bridgewatch::test {

using std::chrono::milliseconds;

inline constexpr milliseconds shortTimeout{400};
inline constexpr milliseconds ampleTimeout{10'000}; // where a deadline is not what is asked for

// Targets at 127.0.0.1 with the id "target", as a profile would describe them.
[[nodiscard]] Target tcpTarget(quint16 port);
[[nodiscard]] Target tlsTarget(quint16 port, StartTls startTls = StartTls::None);
[[nodiscard]] Target httpTarget(quint16 port, const QString &scheme = QStringLiteral("http"));
// Database "postgres", user "ops", without a password and without a certificate check.
[[nodiscard]] Target postgresTarget(quint16 port, SslMode mode = SslMode::Require);

struct Timed {
    Observation observation;
    milliseconds took{};
};

// `count` looks at once; ends when the last one has. Fewer come back when some never end.
[[nodiscard]] QList<Timed> lookAtOnce(const Target &target, int count, std::stop_token stop = {});
[[nodiscard]] Observation lookOnce(const Target &target);

// The word of the stage on which the look ended, empty when on none.
[[nodiscard]] QString failedStage(const Observation &observation);
// The scenario that is named first, empty when none is.
[[nodiscard]] QString firstScenario(const Target &target, const Observation &observation);
[[nodiscard]] QStringList scenarios(const Target &target, const Observation &observation);
// One line for the message of a failing test.
[[nodiscard]] QByteArray describeForTest(const Observation &observation);
// Text, facts and names of readings: nothing in them may steer a terminal.
[[nodiscard]] bool isPlain(const Observation &observation);

// The most memory that this process has ever held, in KiB.
[[nodiscard]] qint64 peakMemoryKb();

// As harden() does for every program; the rest of it would hide the process from sanitizers.
void ignoreBrokenPipes();

} // namespace bridgewatch::test
