// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/base/failure_code.h"
#include "core/model/kind.h"

#include <QList>
#include <optional>

namespace bridgewatch {

// Never Ok when unknown: what was not seen to be good is Unknown.
enum class Outcome { Ok, Warning, Failed, Unknown };

// The rungs of every ladder, in the order in which they are climbed.
enum class Stage {
    Dns,
    Tcp,
    HostKey,
    SslRequest,
    Tls,
    Startup,
    Authentication,
    Session,
    Query,
    Request,
    Body,
    Expectation,
    Exec,
};

[[nodiscard]] QString outcomeName(Outcome outcome); // "ok"
[[nodiscard]] QString stageName(Stage stage);       // "ssl-request"
// The rungs that a healthy look at this kind climbs at the most.
[[nodiscard]] QList<Stage> ladderOf(Kind kind);

// The worse of two: Failed, then Unknown, then Warning, then Ok.
[[nodiscard]] Outcome worse(Outcome a, Outcome b);

struct StageResult {
    Stage stage = Stage::Dns;
    Outcome outcome = Outcome::Unknown;
    Duration took{};
    FailureCode code; // none unless the stage failed

    bool operator==(const StageResult &) const = default;
};

// Climbs one rung after the other and keeps the time of each. A rung begins where the one before
// it ended. After a failure nothing is recorded any more: the first failing stage decides.
class Ladder {
public:
    Ladder();

    void begin(Stage stage);            // passes the rung that is open, if any
    void pass();                        // passes the open rung
    void fail(const FailureCode &code); // the open rung failed, or could not be judged (Stopped, NoData)
    // A rung whose time somebody else took; it closes no rung and counts as passed.
    void record(Stage stage, Duration took);
    void failAt(Stage stage, const FailureCode &code); // moves the open rung's time to `stage`, failed

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::optional<Stage> open() const { return m_open; }
    [[nodiscard]] const QList<StageResult> &stages() const { return m_stages; }

private:
    void close(Outcome outcome, const FailureCode &code);

    QList<StageResult> m_stages;
    std::optional<Stage> m_open;
    std::chrono::steady_clock::time_point m_since;
    bool m_failed = false;
};

} // namespace bridgewatch
