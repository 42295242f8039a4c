// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/evidence.h"

#include "core/base/text.h"
#include "core/diagnosis/diagnosis_text.h"

#include <QLocale>
#include <algorithm>
#include <cerrno>

namespace bridgewatch {
namespace {

// What tells two causes of one code apart, where the look shows it.
QString hintOf(const Observation &observation)
{
    const StageResult *tcp = observation.stage(Stage::Tcp);
    const bool slow = tcp && tcp->took >= std::chrono::milliseconds(500);
    if (observation.code.isErrno(EHOSTUNREACH) && observation.failedAt() == Stage::Tcp)
        return slow ? Says::tr("It took a while: nobody answers for the host on its own network. It is probably down.")
                    : Says::tr("The answer came at once: a router or a firewall on the way gave it.");
    if (observation.code.isErrno(ENETUNREACH) && observation.failedAt() == Stage::Tcp)
        return slow ? Says::tr("It took a while: a router on the way knows no route.")
                    : Says::tr("The answer came at once: this machine itself knows no route.");
    const bool unencrypted = observation.kind == Kind::Postgres && !observation.stage(Stage::SslRequest);
    if (unencrypted && observation.code.toString() == u"28000")
        return Says::tr("The login went without TLS, which the server may demand: try another sslmode.");
    return {};
}

} // namespace

QStringList details(const Observation &observation)
{
    QStringList lines;
    if (!observation.attempts.isEmpty())
        lines << Says::tr("Every address was tried: %1.").arg(listed(observation.attempts));
    if (const QString hint = hintOf(observation); !hint.isEmpty())
        lines << hint;
    // errno and EAI say no more in words than the code did.
    const bool saysMore =
        !observation.code.is(FailureCode::Family::Errno) && !observation.code.is(FailureCode::Family::Eai);
    if (saysMore && !observation.text.isEmpty())
        lines << Says::tr("Seen: %1").arg(observation.text);
    if (const QString notAfter = observation.facts.value(QStringLiteral("tls.not_after"));
        !notAfter.isEmpty() && observation.failedAt() == Stage::Tls)
        lines << Says::tr("The certificate shown: %1, issued by %2, valid until %3.")
                     .arg(observation.facts.value(QStringLiteral("tls.subject")),
                          observation.facts.value(QStringLiteral("tls.issuer")), notAfter);
    return lines;
}

QStringList vendorEvidence(const Observation &observation)
{
    QStringList lines{Says::tr("It says: %1.").arg(observation.text)};
    const QString incident = observation.facts.value(QStringLiteral("vendor.incident"));
    const QDateTime began =
        QDateTime::fromString(observation.facts.value(QStringLiteral("vendor.incident.since")), Qt::ISODate);
    const QString since =
        began.isValid() ? began.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")) : QString();
    if (!incident.isEmpty())
        lines << (since.isEmpty() ? Says::tr("Its incident: %1.").arg(incident)
                                  : Says::tr("Its incident: %1, since %2.").arg(incident, since));
    return lines;
}

QStringList syncEvidence(const Observation &observation, const Breach &breach)
{
    const auto spanOf = [](double seconds) {
        return readable(std::chrono::microseconds(static_cast<qint64>(seconds * 1e6)));
    };
    const auto has = [&](const char *name) { return observation.readings.contains(QString::fromLatin1(name)); };
    const auto count = [&](const char *name) {
        return sentenceLocale().toString(static_cast<qint64>(observation.readings.value(QString::fromLatin1(name))));
    };
    const auto isBroken = [&](const QString &reading) {
        return std::any_of(observation.breaches.begin(), observation.breaches.end(),
                           [&](const Breach &other) { return other.reading == reading; });
    };
    const bool isEstimate = observation.facts.value(QStringLiteral("sync.count")) == u"estimate";
    const bool differs = isBroken(QStringLiteral("sync.difference"));
    QStringList lines;
    if (breach.reading == u"sync.age_s") {
        lines << Says::tr("The newest row was written %1 ago (%2); the limit is %3.")
                     .arg(spanOf(breach.value), observation.facts.value(QStringLiteral("sync.newest")),
                          spanOf(breach.limit));
        if (has("sync.difference") && !differs && !isEstimate)
            lines << Says::tr(
                         "The canister counts %1, the table %2: nothing is missing so far, so it may be that there "
                         "was nothing to write.")
                         .arg(count("sync.canister_count"), count("sync.rows"));
        return lines;
    }
    if (breach.reading != u"sync.difference")
        return {Says::tr("%1 is %2; the limit is %3.")
                    .arg(breach.reading, sentenceLocale().toString(breach.value, 'g', 4),
                         sentenceLocale().toString(breach.limit, 'g', 4))};
    lines << Says::tr("The table has %1 rows, the canister counts %2: %3 apart, where %4 are allowed.")
                 .arg(count("sync.rows"), count("sync.canister_count"), count("sync.difference"),
                      sentenceLocale().toString(static_cast<qint64>(breach.limit)));
    if (isEstimate)
        lines << Says::tr("The rows are the server's estimate, a count took too long: look before you believe it.");
    if (observation.facts.value(QStringLiteral("sync.read")) == u"twice")
        lines << Says::tr("Both were read twice, so that rows written in between are not taken for a difference.");
    if (isBroken(QStringLiteral("sync.age_s")))
        lines << Says::tr("The sync writes nothing new either, which explains a difference: look there first.");
    return lines;
}

QString vantageText(const QString &vantage)
{
    return vantage == u"desk" ? Says::tr("this desk") : vantage;
}

} // namespace bridgewatch
