// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/vendor_truth.h"

#include "core/base/text.h"
#include "core/diagnosis/diagnosis_text.h"
#include "core/diagnosis/evidence.h"
#include "core/model/subject.h"

#include <QLocale>
#include <QSet>

namespace bridgewatch {
namespace {

using Family = FailureCode::Family;

bool refusesKey(const FailureCode &code)
{
    return code == FailureCode::ofHttp(401) || code == FailureCode::ofHttp(403);
}

// What is said in an answer that was understood, or about the key, is evidence; the rest is about being answered.
bool isAnswered(const Observation &look)
{
    return look.code.isNone() || look.code.is(Family::Expectation) || look.code.is(Family::NoData) ||
           (look.code.is(Family::Http) && look.code.number() < 500);
}

QString number(const Observation &look, const char *reading)
{
    return sentenceLocale().toString(look.readings.value(QString::fromLatin1(reading)), 'f', 0);
}

QString fact(const Observation &look, const char *name)
{
    return look.facts.value(QString::fromLatin1(name));
}

bool has(const Observation &look, const char *reading)
{
    return look.readings.contains(QString::fromLatin1(reading));
}

// Mails or events that did not arrive, however few: no threshold is asked.
bool tellsOfLosses(const Observation &account)
{
    return account.readings.value(QStringLiteral("mail.lost")) > 0 ||
           account.readings.value(QStringLiteral("webhooks.undelivered")) > 0;
}

QString keyText(const Observation &account)
{
    if (refusesKey(account.code))
        return Says::tr("Key: refused, %1.").arg(account.code.toString());
    return account.code.isNone() || account.code.is(Family::Expectation) ? Says::tr("Key: accepted.")
                                                                         : Says::tr("Key: not judged.");
}

QString limitText(const Observation &account)
{
    if (const auto wait = account.readings.constFind(QStringLiteral("retry_after_s"));
        wait != account.readings.constEnd())
        return Says::tr("Rate limit: reached; requests are taken again in %1.")
            .arg(readable(std::chrono::seconds(static_cast<qint64>(*wait))));
    return has(account, "ratelimit.remaining") && has(account, "ratelimit.limit")
               ? Says::tr("Rate limit: %1 of %2 requests are left.")
                     .arg(number(account, "ratelimit.remaining"), number(account, "ratelimit.limit"))
               : Says::tr("Rate limit: the vendor does not tell.");
}

QStringList mailLines(const Observation &account)
{
    if (!has(account, "mail.bounces"))
        return {Says::tr("Bounces and blocks: not seen.")};
    QStringList lines{Says::tr("In 24 hours: %1 bounces, %2 blocks, %3 spam reports.")
                          .arg(number(account, "mail.bounces"), number(account, "mail.blocks"),
                               number(account, "mail.spam_reports"))};
    for (const char *last : {"mail.last_block", "mail.last_bounce"}) {
        if (const QString said = fact(account, last); !said.isEmpty())
            return lines << Says::tr("The last of them: %1").arg(said);
    }
    return lines;
}

QStringList webhookLines(const Observation &account)
{
    if (!has(account, "webhooks.undelivered"))
        return {Says::tr("Webhooks: not seen.")};
    QStringList lines{Says::tr("Events that were not delivered: %1; webhooks that wait for them: %2.")
                          .arg(number(account, "webhooks.undelivered"), number(account, "webhooks.pending"))};
    if (const QString last = fact(account, "webhooks.last_undelivered"); !last.isEmpty())
        lines << Says::tr("The newest of them: %1.").arg(last);
    return lines;
}

VendorCell reachOf(const QList<const Observation *> &looks)
{
    VendorCell cell{looks.isEmpty() ? Outcome::Unknown : Outcome::Ok, {}};
    QStringList parts;
    QSet<QString> codes;
    for (const Observation *look : looks) {
        const bool answered = isAnswered(*look);
        const bool isBlind = look->outcome == Outcome::Unknown && !answered;
        cell.outcome = worse(cell.outcome, answered ? Outcome::Ok : isBlind ? Outcome::Unknown : Outcome::Failed);
        const QString told = answered ? Says::tr("answers") : QString(look->code.toString());
        parts << Says::tr("%1 from %2").arg(told, vantageText(look->vantage));
        codes << told;
    }
    const bool isOneStory = codes.size() == 1; // from wherever
    cell.text = looks.isEmpty() ? Says::tr("not seen")
                : isOneStory && cell.outcome == Outcome::Ok
                    ? Says::tr("answers in %1").arg(readable(looks.constFirst()->took))
                : isOneStory ? *codes.constBegin()
                             : listed(parts);
    return cell;
}

VendorCell evidenceOf(const QList<const Observation *> &looks)
{
    for (const Observation *look : looks) {
        if (!isAnswered(*look) || look->code.is(Family::NoData))
            continue;
        const Outcome outcome = tellsOfLosses(*look) ? worse(look->outcome, Outcome::Warning) : look->outcome;
        return {outcome, look->code.isNone() ? look->text : QString(look->code.toString())};
    }
    return {Outcome::Unknown, Says::tr("not seen")};
}

QString verdictOf(const VendorTruth &truth)
{
    const Outcome ours = worse(truth.reach.outcome, truth.evidence.outcome);
    const bool failing = truth.reach.outcome == Outcome::Failed || truth.evidence.outcome == Outcome::Failed;
    const bool isTold = truth.says.outcome == Outcome::Warning || truth.says.outcome == Outcome::Failed;
    if (truth.isDenied)
        return Says::tr("The vendor says green, you are failing.");
    if (isTold && (failing || ours == Outcome::Warning))
        return Says::tr("The vendor tells of trouble, and it is seen here.");
    if (isTold && ours == Outcome::Ok)
        return Says::tr("The vendor tells of trouble; nothing of it is seen here.");
    if (truth.page.isEmpty())
        return Says::tr("There is no status page to compare with.");
    if (truth.says.outcome == Outcome::Ok && ours == Outcome::Warning)
        return Says::tr("The vendor says green, but not all is well here.");
    return ours == Outcome::Ok && truth.says.outcome == Outcome::Ok ? Says::tr("All agree: nothing is wrong.")
                                                                    : Says::tr("Not everything could be seen.");
}

} // namespace

QList<VendorTruth> vendorTruths(const QList<Observation> &observations, const Topology &topology)
{
    const auto looksAt = [&](const QString &target) {
        QList<const Observation *> looks;
        for (const Observation &observation : observations) {
            if (observation.target == target)
                looks << &observation;
        }
        return looks;
    };
    QList<VendorTruth> truths;
    for (const TopologyNode &node : topology.nodes) {
        if (subjectOf(node.kind) != Subject::Account)
            continue;
        VendorTruth truth;
        truth.account = node.id;
        truth.page = node.statusPage;
        const QList<const Observation *> pages =
            node.statusPage.isEmpty() ? QList<const Observation *>() : looksAt(node.statusPage);
        truth.says = pages.isEmpty() ? VendorCell{Outcome::Unknown, Says::tr("not seen")}
                                     : VendorCell{pages.constFirst()->outcome, pages.constFirst()->text};
        const QList<const Observation *> looks = looksAt(node.id);
        truth.reach = reachOf(looks);
        truth.evidence = evidenceOf(looks);
        truth.isDenied = truth.says.outcome == Outcome::Ok &&
                         (truth.reach.outcome == Outcome::Failed || truth.evidence.outcome == Outcome::Failed);
        truth.verdict = verdictOf(truth);
        truths << truth;
    }
    return truths;
}

QStringList accountChain(const Observation &account)
{
    if (subjectOf(account.kind) != Subject::Account)
        return {};
    if (!isAnswered(account) && account.outcome == Outcome::Unknown)
        return {Says::tr("Reachable: not asked, %1.").arg(account.code.toString())};
    if (!isAnswered(account))
        return {account.code.is(Family::Http)
                    ? Says::tr("Reachable: yes, and it answers %1.").arg(account.code.toString())
                    : Says::tr("Reachable: no, %1.").arg(account.code.toString())};
    QStringList lines{Says::tr("Reachable: yes, it answered in %1.").arg(readable(account.took)), keyText(account),
                      limitText(account)};
    return lines + (account.kind == Kind::Sendgrid ? mailLines(account) : webhookLines(account));
}

} // namespace bridgewatch
