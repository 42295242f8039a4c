// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/evidence.h"

#include "core/diagnosis/diagnosis_text.h"

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
        lines << Says::tr("Every address was tried: %1.").arg(observation.attempts.join(QStringLiteral(", ")));
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

QString vantageText(const QString &vantage)
{
    return vantage == u"desk" ? Says::tr("this desk") : vantage;
}

} // namespace bridgewatch
