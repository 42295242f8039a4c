// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/looks.h"

#include "core/profile/profile.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QTimer>
#include <csignal>
#include <memory>

namespace bridgewatch::test {
namespace {

Target targetOf(Kind kind, Settings settings)
{
    Target target;
    target.id = QStringLiteral("target");
    target.kind = kind;
    target.vantages = {QStringLiteral("desk")};
    target.timeout = shortTimeout;
    target.settings = std::move(settings);
    return target;
}

Vantages &deskAlone()
{
    static Vantages none({});
    return none;
}

const QString loopback = QStringLiteral("127.0.0.1");

bool isPlainText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

} // namespace

Target tcpTarget(quint16 port)
{
    return targetOf(Kind::Tcp, TcpSettings{loopback, port});
}

Target tlsTarget(quint16 port, StartTls startTls)
{
    return targetOf(Kind::Tls, TlsSettings{loopback, port, startTls, {}});
}

Target httpTarget(quint16 port, const QString &scheme)
{
    HttpSettings settings;
    settings.url = QUrl(QStringLiteral("%1://%2:%3/health").arg(scheme, loopback).arg(port));
    return targetOf(Kind::Http, settings);
}

Target postgresTarget(quint16 port, SslMode mode)
{
    PostgresSettings settings;
    settings.host = loopback;
    settings.port = port;
    settings.database = QStringLiteral("postgres");
    settings.user = QStringLiteral("ops");
    settings.sslMode = mode;
    settings.channelBinding = mode == SslMode::Disable ? ChannelBinding::Disable : ChannelBinding::Prefer;
    return targetOf(Kind::Postgres, settings);
}

QList<Timed> lookAtOnce(const Target &target, int count, std::stop_token stop)
{
    // Shared, because a look that is given up on would end later.
    const auto ended = std::make_shared<QList<Timed>>();
    QEventLoop loop; // not qWaitFor(), which sleeps between events
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    const QPointer<QEventLoop> waiting = &loop;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < count; ++i) {
        look(target, QStringLiteral("desk"), deskAlone(), Secrets(QStringLiteral("test")), stop)
            .then([ended, clock, count, waiting](Observation observation) {
                ended->append({std::move(observation), milliseconds(clock.elapsed())});
                if (waiting && ended->size() == count)
                    waiting->quit();
            });
    }
    if (ended->size() < count)
        loop.exec();
    if (ended->size() < count)
        qWarning("%d looks did not end", count - static_cast<int>(ended->size()));
    return *ended;
}

Observation lookOnce(const Target &target)
{
    return lookAtOnce(target, 1).value(0).observation;
}

QString failedStage(const Observation &observation)
{
    return observation.failedAt() ? stageName(*observation.failedAt()) : QString();
}

QStringList scenarios(const Target &target, const Observation &observation)
{
    const Diagnosis diagnosis = diagnose({observation}, Profile{QStringLiteral("test"), {}, {target}}.topology());
    QStringList ids;
    for (const Finding &finding : diagnosis.findings)
        ids.append(scenarioId(finding.scenario));
    return ids;
}

QString firstScenario(const Target &target, const Observation &observation)
{
    return scenarios(target, observation).value(0);
}

QByteArray describeForTest(const Observation &observation)
{
    return QStringLiteral("outcome %1, stage '%2', code '%3': %4")
        .arg(outcomeName(observation.outcome), failedStage(observation), observation.code.toString(), observation.text)
        .toUtf8();
}

bool isPlain(const Observation &observation)
{
    QStringList all{observation.text};
    all << observation.facts.keys() << observation.facts.values() << observation.readings.keys()
        << observation.attempts;
    return std::all_of(all.begin(), all.end(), isPlainText);
}

qint64 peakMemoryKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const QByteArray mark = "VmHWM:";
    const qsizetype at = all.indexOf(mark);
    return at < 0 ? -1 : all.mid(at + mark.size(), all.indexOf("kB", at) - at - mark.size()).trimmed().toLongLong();
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace bridgewatch::test
