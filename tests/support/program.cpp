// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace bridgewatch::test {

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input, const QStringList &environment,
        int patienceMs)
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &entry : environment)
        all.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(all);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    else
        process.kill();
    ran.tookMs = clock.elapsed();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Ran runCtl(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    return run(qEnvironmentVariable("BRIDGEWATCH_BUILD") + QStringLiteral("/bridgewatchctl"), arguments, input,
               environment);
}

} // namespace bridgewatch::test
