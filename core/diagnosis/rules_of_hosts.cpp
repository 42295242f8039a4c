// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts, and what is asked over their sessions: processes and logs.
#include "core/diagnosis/rule_book.h"

#include <cerrno>

namespace bridgewatch {

Rules RuleBook::ofHosts()
{
    using HostKeyState = FailureCode::HostKeyState;
    const auto state = [](HostKeyState key) { return static_cast<int>(key); };
    const char *const silent = QT_TR_NOOP("{address} does not answer SSH from {vantage} at all: the host is down, or "
                                          "packets are dropped on the way.");
    return {
        ofSsh(eitherOf(
            atTcp, Family::Errno, ECONNREFUSED,
            {{Scenario::SshUnreachable, 0.6,
              QT_TR_NOOP("{address} answers and refuses SSH from {vantage}: sshd is not running there, {code}.")},
             {Scenario::Network, 0.5, QT_TR_NOOP("A firewall may reject {address} from {vantage}: {code}.")}},
            resetOrClosed())),
        ofSsh(eitherOf(atTcp, Family::Deadline, 0,
                       {{Scenario::SshUnreachable, 0.8, silent}, {Scenario::Network, 0.75, silent}},
                       QT_TR_NOOP("Whether the host itself is down, its own console or its provider tells."))),
        ofSsh(one(anywhere, Family::HostKey, state(HostKeyState::Unknown), Scenario::SshHostKey, 0.9,
                  QT_TR_NOOP("The host key of {target} was never seen before: compare its fingerprint with the host's, "
                             "then accept it."))),
        ofSsh(one(anywhere, Family::HostKey, state(HostKeyState::Error), Scenario::SshHostKey, 0.9,
                  QT_TR_NOOP("The host key of {target} could not be compared with what is known."))),
        ofSsh(one(anywhere, Family::HostKey, 0, Scenario::SshHostKey, 0.95,
                  QT_TR_NOOP("{target} shows another host key than before: nothing was sent to it. Do not log in by "
                             "other means before somebody has vouched for the new key."))),
        ofSsh(one(anywhere, Family::SshDenied, 0, Scenario::SshUnreachable, 0.9,
                  QT_TR_NOOP("{target} is reached, but its SSH server lets this user in with none of the keys."))),
        ofSsh(one(atHostKey, Family::Deadline, 0, Scenario::SshUnreachable, 0.85,
                  QT_TR_NOOP("{address} accepts connections, and its SSH server says nothing."))),
        ofSsh(one(atExec, Family::Deadline, 0, Scenario::SshUnreachable, 0.8,
                  QT_TR_NOOP("{target} does not run a simple command in time: the host hangs, or the link died."))),
        ofSsh(one(atExec, Family::SshProhibited, 0, Scenario::SshUnreachable, 0.8,
                  QT_TR_NOOP("{target} lets in, and its SSH server does not allow commands."))),
        ofSsh(one(behindTcp, Family::Deadline, 0, Scenario::SshUnreachable, 0.8,
                  QT_TR_NOOP("{address} answers, but a login over SSH does not come to its end."))),
        ofSsh(one(behindTcp, Family::Closed, 0, Scenario::SshUnreachable, 0.75,
                  QT_TR_NOOP("{target} ended the SSH connection: {code}."))),
        ofSsh(one(behindTcp, Family::Errno, 0, Scenario::SshUnreachable, 0.75,
                  QT_TR_NOOP("{target} ended the SSH connection: {code}."))),
        ofSsh(one(behindTcp, Family::Protocol, 0, Scenario::SshUnreachable, 0.6,
                  QT_TR_NOOP("{target} and this program did not agree on how to talk SSH."))),
        one(anywhere, Family::SshProhibited, 0, Scenario::LocalConfiguration, 0.8,
            QT_TR_NOOP("The SSH server of {vantage} does not let {address} be looked at from there.")),
    };
}

Rules RuleBook::ofProcesses()
{
    const auto is = [](const char *status, Scenario scenario, double confidence, const char *because) {
        CauseRule rule = one(anywhere, Family::Pm2, 0, scenario, confidence, because);
        rule.state = status;
        return ofPm2(rule);
    };
    return {
        is("PM2_ERRORED", Scenario::ServiceDown, 0.95,
           QT_TR_NOOP("{target} crashes again and again, and pm2 has given up restarting it.")),
        is("PM2_STOPPED", Scenario::ServiceDown, 0.95,
           QT_TR_NOOP("{target} does not run: somebody stopped it, and pm2 leaves it so.")),
        is("PM2_NO_DAEMON", Scenario::ServiceDown, 0.85,
           QT_TR_NOOP("No pm2 runs on {vantage} for this user: nothing keeps {target} alive.")),
        is("PM2_ABSENT", Scenario::ServiceDown, 0.85, QT_TR_NOOP("pm2 on {vantage} knows no process of that name.")),
        is("PM2_", Scenario::ServiceDown, 0.9, QT_TR_NOOP("{target} is not online: {code}.")),
        ofPm2(one(anywhere, Family::ExitStatus, 0, Scenario::LocalConfiguration, 0.8,
                  QT_TR_NOOP("pm2 could not be asked on {vantage}: {code}."))),
        ofPm2(one(anywhere, Family::Deadline, 0, Scenario::ServerHung, 0.7,
                  QT_TR_NOOP("pm2 on {vantage} does not answer in time."))),
        ofPm2(one(anywhere, Family::Protocol, 0, Scenario::ServerHung, 0.5,
                  QT_TR_NOOP("pm2 on {vantage} answers with something else than its list."))),
        ofLog(one(anywhere, Family::Errno, 0, Scenario::LocalConfiguration, 0.6,
                  QT_TR_NOOP("The log {target} cannot be read from {vantage}: {code}."))),
        ofLog(one(anywhere, Family::Pm2, 0, Scenario::LocalConfiguration, 0.5,
                  QT_TR_NOOP("pm2 on {vantage} does not say where the log {target} lies: {code}."))),
        ofLog(one(anywhere, Family::ExitStatus, 0, Scenario::LocalConfiguration, 0.5,
                  QT_TR_NOOP("The log {target} could not be asked for on {vantage}: {code}."))),
        ofLog(one(anywhere, Family::Deadline, 0, Scenario::ServerHung, 0.5,
                  QT_TR_NOOP("{vantage} does not say in time how the log {target} stands."))),
    };
}

} // namespace bridgewatch
