// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/diagnosis/rules.h"

#include <QCoreApplication>
#include <vector>

// What rules are made of; for the sources that hold them alone.
namespace bridgewatch {

using Family = FailureCode::Family;

// A rule holds for all stages from `first` to `last`.
struct Stages {
    Stage first;
    Stage last;
};
constexpr Stages atDns{Stage::Dns, Stage::Dns};
constexpr Stages atTcp{Stage::Tcp, Stage::Tcp};
constexpr Stages atHostKey{Stage::HostKey, Stage::HostKey};
constexpr Stages atSslRequest{Stage::SslRequest, Stage::SslRequest};
constexpr Stages atTls{Stage::Tls, Stage::Tls};
constexpr Stages login{Stage::Startup, Stage::Session};
constexpr Stages atAuthentication{Stage::Authentication, Stage::Authentication};
constexpr Stages behindTls{Stage::Startup, Stage::Query};
constexpr Stages atQuery{Stage::Query, Stage::Query};
constexpr Stages atRequest{Stage::Request, Stage::Request};
constexpr Stages answering{Stage::Request, Stage::Body};
constexpr Stages anywhere{Stage::Dns, Stage::Exec};
constexpr Stages behindTcp{Stage::HostKey, Stage::Exec};
constexpr Stages atExec{Stage::Exec, Stage::Exec};

struct CauseRule {
    Stages where;
    Family family;
    int number = 0;                // errno, status, …; 0: any
    const char *state = nullptr;   // SQLSTATE or its beginning; null: any
    const char *routine = nullptr; // the server's routine; null: any
    std::optional<Kind> kind;      // none: any
    Verdict verdict;
};

inline CauseRule one(Stages where, Family family, int number, Scenario scenario, double confidence, const char *because)
{
    return {where, family, number, nullptr, nullptr, std::nullopt, {{{scenario, confidence, because}}, nullptr}};
}

inline CauseRule sql(const char *state, const char *routine, Scenario scenario, const char *because)
{
    return {anywhere, Family::SqlState, 0, state, routine, std::nullopt, {{{scenario, 0.95, because}}, nullptr}};
}

inline CauseRule eitherOf(Stages where, Family family, int number, QList<Candidate> candidates, const char *separates)
{
    return {where, family, number, nullptr, nullptr, std::nullopt, {std::move(candidates), separates}};
}

inline CauseRule ofKind(Kind kind, CauseRule rule)
{
    rule.kind = kind;
    return rule;
}

inline CauseRule ofHttp(CauseRule rule)
{
    return ofKind(Kind::Http, std::move(rule));
}

inline CauseRule ofSsh(CauseRule rule)
{
    return ofKind(Kind::Ssh, std::move(rule));
}

inline CauseRule ofPm2(CauseRule rule)
{
    return ofKind(Kind::Pm2, std::move(rule));
}

inline CauseRule ofMail(CauseRule rule)
{
    return ofKind(Kind::Sendgrid, std::move(rule));
}

inline CauseRule ofPayments(CauseRule rule)
{
    return ofKind(Kind::Stripe, std::move(rule));
}

inline CauseRule ofLog(CauseRule rule)
{
    return ofKind(Kind::Log, std::move(rule));
}

inline CauseRule ofSync(CauseRule rule)
{
    return ofKind(Kind::Sync, std::move(rule));
}

using Rules = std::vector<CauseRule>;

// The order matters: the first rule that fits decides.
class RuleBook {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
public:
    static const Rules &all();
    static Verdict onQueue();
    static std::optional<Candidate> candidateFor(const QString &reading);

private:
    static Rules ofThisSide();
    static Rules ofHosts();
    static Rules ofProcesses();
    static Rules ofSyncs();
    static Rules ofPoolers(); // by the word that its message is known by
    static Rules ofTheNetwork();
    static Rules ofTls();
    static Rules ofPostgres(); // by SQLSTATE and, where one has several meanings, by the routine
    static Rules ofVendors();  // their accounts
    static Rules ofTheWeb();
    static const char *resetOrClosed();
};

} // namespace bridgewatch
