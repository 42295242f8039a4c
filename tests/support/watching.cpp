// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watching.h"

#include "tests/support/program.h"

#include <QRegularExpression>
#include <QTest>

namespace bridgewatch::test {

Watching::Watching(const QString &profile, const QStringList &more)
{
    m_process.start(qEnvironmentVariable("BRIDGEWATCH_BUILD") + QStringLiteral("/bridgewatchctl"),
                    QStringList{QStringLiteral("--profile"), profile, QStringLiteral("--data"), m_data.path(),
                                QStringLiteral("watch"), QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:0")} +
                        more);
}

Watching::~Watching()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Watching::isServing()
{
    static const QRegularExpression address(QStringLiteral("http://127\\.0\\.0\\.1:\\d+/metrics"));
    return QTest::qWaitFor(
        [this] {
            m_address = address.match(QString::fromUtf8(notices())).captured();
            return !m_address.isEmpty();
        },
        20'000);
}

QByteArray Watching::answers()
{
    return m_answers += m_process.readAllStandardOutput();
}

QByteArray Watching::notices()
{
    m_notices += m_process.readAllStandardError();
    if (m_process.exitStatus() == QProcess::CrashExit)
        return m_notices + "It ended by signal " + QByteArray::number(m_process.exitCode()) + ".\n";
    return m_notices;
}

QByteArray Watching::metrics()
{
    return run(QStringLiteral("curl"), {QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("5"),
                                        QStringLiteral("--noproxy"), QStringLiteral("*"), m_address})
        .out;
}

int Watching::looks()
{
    static const QRegularExpression line(QStringLiteral("^bridgewatch_looks_total (\\d+)$"),
                                         QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(metrics())).captured(1).toInt();
}

int Watching::end()
{
    m_process.terminate();
    const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace bridgewatch::test
