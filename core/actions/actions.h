// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_table.h"
#include "core/actions/plan_store.h"
#include "core/actions/procedure.h"

#include <memory>

namespace bridgewatch {

// How carrying out a plan ended.
struct ActionResult {
    enum class Outcome {
        Verified, // done, and a look afterwards says so
        Done,     // done, and the look says otherwise, or could not be made
        Refused,  // nothing was sent
        Failed,   // it was answered that it was not done, or not to all
        Unknown,  // it may have been done; a look was made, nothing is repeated
    };
    Outcome outcome = Outcome::Refused;
    QString text;         // what came of it, in a sentence or two
    QStringList lines;    // of each victim
    QString verification; // what the look afterwards says; empty: none was made
    QDateTime at;         // UTC

    [[nodiscard]] int exitStatus() const; // of bridgewatchctl: 0, 1, 2 or 4
};
[[nodiscard]] QString outcomeName(ActionResult::Outcome outcome); // "verified"
[[nodiscard]] QJsonObject toJson(const ActionResult &result);

// What a journal is told, in this order; from Refused plans only Planned and Ended.
struct ActionEvent {
    enum class Stage {
        Planned,
        Confirmed, // claimed; nothing was sent yet
        Sending,   // all checks have passed; what changes something leaves now
        Ended,     // how it ended, before anybody looked
        Verified,  // what the look afterwards says; the result is the last word
    };
    Stage stage = Stage::Planned;
    Plan plan;
    ActionResult result; // of Ended and Verified
};
[[nodiscard]] QString stageName(ActionEvent::Stage stage); // "planned"
// An error at Confirmed or Sending keeps the plan from being carried out; later ones are told with the result.
using ActionJournal = std::function<Result<void>(const ActionEvent &event)>;

enum class Permission {
    ByProfile, // `actions: { mode: … }` decides
    Granted,   // somebody allowed it for this incident
};

// Everything that an action needs of its surroundings.
struct ActionSurroundings {
    Profile profile;
    QString data;                               // the folder for data; plans go to DATA/plans
    LookNow lookNow;                            // empty: nobody looks, and what needs a look is not verified
    ActionJournal journal;                      // empty: nobody writes
    std::chrono::milliseconds settling{10'000}; // for which a process has to stay up
};

// Everything that changes something, by one way: plan, preview, confirm, execute, verify. What is carried out is a plan
// that was kept, by its hash, once, whoever asks and however often; what was sent and not answered is looked at and
// never sent again. Lives on one thread with an event loop; blocks it for no longer than a small file takes to be
// written. Its tasks outlive it.
class Actions {
public:
    explicit Actions(ActionSurroundings surroundings);

    // Changes nothing, whatever the mode. An empty target is the profile's only one of the kind that the action needs.
    QCoro::Task<Result<Plan>> plan(QString action, QString target, QMap<QString, QString> parameters, Limits limits);

    // Carries out the plan of this hash. The look afterwards has time of its own, `verifyPatience` and what the process
    // has to settle.
    static constexpr std::chrono::seconds verifyPatience{20};
    QCoro::Task<ActionResult> run(QByteArray hash, Permission permission, Limits limits);

    // A plan that is kept, for those who want to show it or compare it before they run it.
    [[nodiscard]] Result<Plan> find(const QByteArray &hash) const;

    // A person has compared this fingerprint ("SHA256:…") with the host's; an empty host means every host.
    void acceptHostKey(const QString &host, const QString &fingerprint);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace bridgewatch
