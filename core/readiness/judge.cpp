// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/judge.h"

#include "core/base/text.h"
#include "core/readiness/readiness_text.h"

#include <cmath>

namespace bridgewatch {

QString reasonOf(const Error &error)
{
    const QString code = error.code.toString();
    if (error.text.isEmpty())
        return code;
    return code.isEmpty() || error.text.contains(code) ? error.text : QString(code + QStringLiteral(": ") + error.text);
}

ReadinessCheck notRead(ReadinessTopic topic, const QString &target, const Error &error, const QString &todo)
{
    return {topic, target, Outcome::Unknown, ReadinessText::tr("Not read: %1").arg(reasonOf(error)), todo, {}};
}

ReadinessChecks unanswered(const DatabaseFacts &facts, std::initializer_list<ReadinessTopic> topics)
{
    ReadinessChecks checks;
    for (const ReadinessTopic topic : topics)
        checks << notRead(topic, facts.target, facts.server.error(),
                          ReadinessText::tr("Let the database answer first: the overview says what is wrong with it."));
    return checks;
}

QString spanOf(double seconds)
{
    return readableRound(std::chrono::microseconds(std::llround(std::clamp(seconds, 0.0, 1e10) * 1e6)));
}

QString sqlName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString someOf(const QStringList &names, qsizetype shown)
{
    const QString some = listed(names.mid(0, shown));
    return names.size() <= shown ? some
                                 : ReadinessText::tr("%1 and %2 more").arg(some, QString::number(names.size() - shown));
}

QList<ReadinessCheck> judgeReadiness(const ReadinessFacts &facts)
{
    ReadinessChecks checks = judgePoolers(facts);
    for (const DatabaseFacts &database : facts.databases)
        checks << judgeDatabase(database) << judgeAccess(database);
    for (const PastFacts &past : facts.pasts)
        checks << judgePast(past, facts.at);
    if (facts.backup || !facts.databases.isEmpty())
        checks << judgeBackup(facts.backup);
    for (const CertificateFacts &certificate : facts.certificates)
        checks << judgeCertificate(certificate);
    checks << judgeAlerting(facts);
    for (const ProcessFacts &process : facts.processes)
        checks << judgeProcess(process);
    for (const LogFileFacts &log : facts.logs)
        checks << judgeLog(log);
    std::stable_sort(checks.begin(), checks.end(), [](const ReadinessCheck &a, const ReadinessCheck &b) {
        if (chapterOf(a.topic) != chapterOf(b.topic))
            return chapterOf(a.topic) < chapterOf(b.topic);
        return a.state != b.state ? comesBefore(a.state, b.state) : a.topic < b.topic;
    });
    return checks;
}

} // namespace bridgewatch
