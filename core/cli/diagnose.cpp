// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/command_text.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/cli/world_look.h"
#include "core/diagnosis/vendor_truth.h"
#include "core/model/json.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

struct Run {
    QDateTime at;
    Duration took{};
    WorldLook looks;
};

Exit exitOf(WorldState state)
{
    switch (state) {
    case WorldState::Healthy: return Exit::Ok;
    case WorldState::Degraded: return Exit::Warning;
    case WorldState::Failing: return Exit::Critical;
    case WorldState::Unknown: return Exit::Unknown;
    }
    return Exit::Unknown;
}

Tint tintOf(WorldState state)
{
    switch (state) {
    case WorldState::Healthy: return Tint::Good;
    case WorldState::Failing: return Tint::Bad;
    case WorldState::Degraded:
    case WorldState::Unknown: return Tint::Warning;
    }
    return Tint::Plain;
}

QString headline(const Profile &profile, const Run &run)
{
    const QString state = [&] {
        switch (run.looks.diagnosis.state) {
        case WorldState::Healthy: return CommandText::tr("healthy");
        case WorldState::Degraded: return CommandText::tr("degraded");
        case WorldState::Failing: return CommandText::tr("failing");
        case WorldState::Unknown: return CommandText::tr("cannot tell");
        }
        return QString();
    }();
    return CommandText::tr("%1: %2 (%3 looks in %4)")
        .arg(tinted(profile.name, Tint::Bold), tinted(state, tintOf(run.looks.diagnosis.state)),
             QString::number(run.looks.observations.size()), readable(run.took));
}

void printFinding(const Finding &finding)
{
    const QString letter = scenarioLetter(finding.scenario);
    const QString where = finding.code.isNone()
                              ? QString()
                              : QStringLiteral(", %1 %2").arg(finding.stage ? stageName(*finding.stage) : QString(),
                                                              finding.code.toString());
    const QString title = letter.isEmpty() ? scenarioTitle(finding.scenario)
                                           : QStringLiteral("%1  %2").arg(letter, scenarioTitle(finding.scenario));
    answer(QString());
    answer(QStringLiteral("%1  %2%3  %4")
               .arg(tinted(title, finding.symptom                       ? Tint::Dim
                                  : finding.severity == Outcome::Failed ? Tint::Bad
                                                                        : Tint::Warning),
                    tinted(finding.target, Tint::Bold), where,
                    tinted(CommandText::tr("confidence %1").arg(percentText(finding.confidence)), Tint::Dim)));
    for (const QString &sentence : finding.evidence)
        answer(QStringLiteral("   • %1").arg(sentence));
    for (const RuledOut &out : finding.ruledOut) {
        const QString not_ =
            CommandText::tr("not %1 %2:").arg(scenarioLetter(out.scenario), scenarioTitle(out.scenario));
        answer(tinted(QStringLiteral("   %1 %2").arg(not_.leftJustified(34), out.because), Tint::Dim));
    }
}

QString mark(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok: return tinted(QStringLiteral("✓"), Tint::Good);
    case Outcome::Warning: return tinted(QStringLiteral("▲"), Tint::Warning);
    case Outcome::Failed: return tinted(QStringLiteral("✗"), Tint::Bad);
    case Outcome::Unknown: return tinted(QStringLiteral("?"), Tint::Warning);
    }
    return {};
}

QString ladderText(const Observation &observation)
{
    QStringList rungs;
    for (const StageResult &stage : observation.stages)
        rungs << QStringLiteral("%1 %2").arg(stageName(stage.stage),
                                             stage.code.isNone() ? readable(stage.took) : stage.code.toString());
    return rungs.join(QStringLiteral(" · "));
}

void printLooks(const QList<Observation> &observations)
{
    const auto name = [](const Observation &observation) {
        return observation.vantage == u"desk"
                   ? observation.target
                   : CommandText::tr("%1 from %2").arg(observation.target, observation.vantage);
    };
    qsizetype widest = 0;
    for (const Observation &observation : observations)
        widest = std::max(widest, name(observation).size());
    answer(QString());
    for (const Observation &observation : observations) {
        answer(QStringLiteral("%1 %2  %3")
                   .arg(mark(observation.outcome), name(observation).leftJustified(widest), observation.text));
        answer(tinted(QStringLiteral("  %1  %2").arg(QString(), -static_cast<int>(widest)).arg(ladderText(observation)),
                      Tint::Dim));
    }
}

// A line each: what the vendor says, whether it answers, what the account shows, and what that amounts to.
void printVendors(const QList<VendorTruth> &truths)
{
    if (!truths.isEmpty())
        answer(QString());
    for (const VendorTruth &truth : truths) {
        const auto cell = [](const QString &name, const VendorCell &seen) {
            return QStringLiteral("%1 %2: %3").arg(mark(seen.outcome), name, seen.text);
        };
        answer(QStringLiteral("%1  %2").arg(tinted(truth.account, Tint::Bold),
                                            tinted(truth.verdict, truth.isDenied ? Tint::Bad : Tint::Plain)));
        answer(QStringLiteral("   %1  ·  %2  ·  %3")
                   .arg(cell(CommandText::tr("status page"), truth.says),
                        cell(CommandText::tr("our look"), truth.reach),
                        cell(CommandText::tr("account"), truth.evidence)));
    }
}

QJsonObject json(const VendorTruth &truth)
{
    const auto cell = [](const VendorCell &seen) {
        return QJsonObject{{QStringLiteral("outcome"), outcomeName(seen.outcome)}, {QStringLiteral("text"), seen.text}};
    };
    return {{QStringLiteral("account"), truth.account},         {QStringLiteral("page"), truth.page},
            {QStringLiteral("says"), cell(truth.says)},         {QStringLiteral("reach"), cell(truth.reach)},
            {QStringLiteral("evidence"), cell(truth.evidence)}, {QStringLiteral("denied"), truth.isDenied},
            {QStringLiteral("verdict"), truth.verdict}};
}

QJsonObject json(const Profile &profile, const Run &run)
{
    QJsonArray vendors;
    for (const VendorTruth &truth : vendorTruths(run.looks.observations, profile.topology()))
        vendors.append(json(truth));
    QJsonArray findings;
    for (const Finding &finding : run.looks.diagnosis.findings)
        findings.append(toJson(finding));
    QJsonArray observations;
    for (const Observation &observation : run.looks.observations)
        observations.append(toJson(observation));
    return {{QStringLiteral("schema"), 1},
            {QStringLiteral("profile"), profile.name},
            {QStringLiteral("at"), rfc3339(run.at)},
            {QStringLiteral("took_ms"), static_cast<double>(run.took.count()) / 1000.0},
            {QStringLiteral("state"), worldStateName(run.looks.diagnosis.state)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("vendors"), vendors},
            {QStringLiteral("observations"), observations}};
}

Run lookAndDiagnose(const Profile &profile, const QStringList &accepted)
{
    Run run;
    run.at = QDateTime::currentDateTimeUtc();
    const auto began = std::chrono::steady_clock::now();
    run.looks = lookAtWorld(profile, accepted);
    run.took = std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now() - began);
    return run;
}

} // namespace

int runDiagnose(Profile profile, const QStringList &accepted, bool asJson, std::optional<double> timeoutSeconds)
{
    for (Target &target : profile.targets) {
        if (timeoutSeconds)
            target.timeout = std::chrono::milliseconds(static_cast<qint64>(*timeoutSeconds * 1000));
    }
    const Run run = lookAndDiagnose(profile, accepted);
    if (asJson) {
        answer(json(profile, run));
    } else {
        answer(headline(profile, run));
        for (const Finding &finding : run.looks.diagnosis.findings)
            printFinding(finding);
        printVendors(vendorTruths(run.looks.observations, profile.topology()));
        printLooks(run.looks.observations);
    }
    return static_cast<int>(exitOf(run.looks.diagnosis.state));
}

} // namespace bridgewatch
