// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied into a table, and the canister that it is compared with.
#include "core/diagnosis/rule_book.h"

namespace bridgewatch {

Rules RuleBook::ofSyncs()
{
    const auto canister = [](Family family, int number, const char *because) {
        return ofSync(one(atExec, family, number, Scenario::CanisterUnreachable, 0.9, because));
    };
    const char *const unreadable = QT_TR_NOOP("The canister of {target} was asked, and what came back is no answer.");
    CauseRule noTable = ofSync(sql("42", nullptr, Scenario::LocalConfiguration,
                                   QT_TR_NOOP("The database does not know the table or the column of {target}: {code}. "
                                              "Is the profile right, and was nothing dropped or renamed?")));
    CauseRule noPrivilege = ofSync(sql("42501", nullptr, Scenario::LocalConfiguration,
                                       QT_TR_NOOP("The login may not read the table of {target}: {code}.")));
    CauseRule noMoment =
        ofSync(sql("22", nullptr, Scenario::LocalConfiguration,
                   QT_TR_NOOP("The column of {target} does not tell when a row was written: {code}.")));
    return {
        canister(Family::ExitStatus, 127, QT_TR_NOOP("The command that asks the canister of {target} is not there.")),
        canister(Family::ExitStatus, 126, QT_TR_NOOP("The command that asks the canister of {target} may not be run.")),
        canister(Family::ExitStatus, 0,
                 QT_TR_NOOP("The canister of {target} could not be asked: the command for it failed ({code}).")),
        canister(Family::Deadline, 0, QT_TR_NOOP("The canister of {target} did not answer in time.")),
        canister(Family::Protocol, 0, unreadable),
        canister(Family::Expectation, 0,
                 QT_TR_NOOP("The canister of {target} answered, and its count is not in the answer.")),
        noPrivilege,
        noTable,
        noMoment,
    };
}

} // namespace bridgewatch
