// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/metrics.h"

#include <QTcpSocket>
#include <QTimer>

namespace bridgewatch {
namespace {

QByteArray escaped(const QString &value)
{
    QByteArray text = value.toUtf8();
    return text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 17);
}

// One metric: its head, then a line for each sample.
class Metric {
public:
    Metric(const char *name, const char *type, const char *help) : m_name(name)
    {
        m_text = "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void add(const QByteArray &labels, double value)
    {
        m_text += m_name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + number(value) + '\n';
    }
    void add(const Observation &seen, const QByteArray &more, double value)
    {
        add("target=\"" + escaped(seen.target) + "\",vantage=\"" + escaped(seen.vantage) + '"' + more, value);
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

double seconds(Duration span)
{
    return std::chrono::duration<double>(span).count();
}

QByteArray looksText(const QList<const Observation *> &looks)
{
    Metric outcome("bridgewatch_outcome", "gauge",
                   "What the newest look showed: 0 ok, 1 warning, 2 failed, 3 unknown.");
    Metric took("bridgewatch_took_seconds", "gauge", "How long the newest look took.");
    Metric at("bridgewatch_look_timestamp_seconds", "gauge", "When the newest look began.");
    Metric stage("bridgewatch_stage_seconds", "gauge", "How long a stage of the newest look took.");
    Metric reading("bridgewatch_reading", "gauge", "A reading of the newest look, in the unit of its name.");
    for (const Observation *seen : looks) {
        outcome.add(*seen, {}, static_cast<double>(seen->outcome));
        took.add(*seen, {}, seconds(seen->took));
        at.add(*seen, {}, static_cast<double>(seen->at.toMSecsSinceEpoch()) / 1000.0);
        for (const StageResult &result : seen->stages)
            stage.add(*seen, ",stage=\"" + escaped(stageName(result.stage)) + '"', seconds(result.took));
        for (auto it = seen->readings.begin(); it != seen->readings.end(); ++it)
            reading.add(*seen, ",reading=\"" + escaped(it.key()) + '"', it.value());
    }
    return outcome.text() + took.text() + at.text() + stage.text() + reading.text();
}

// A histogram's buckets count everything up to their upper end.
QByteArray latenessText(const Pulse &pulse)
{
    const QByteArray name = "bridgewatch_look_lateness_seconds";
    QByteArray text = "# HELP " + name + " How late looks began.\n# TYPE " + name + " histogram\n";
    qint64 count = 0;
    for (size_t i = 0; i < pulse.late.size(); ++i) {
        count += pulse.late.at(i);
        const QByteArray end = i < Pulse::lateness.size() ? number(seconds(Pulse::lateness.at(i))) : "+Inf";
        text += name + "_bucket{le=\"" + end + "\"} " + QByteArray::number(count) + '\n';
    }
    return text + name + "_sum " + number(seconds(pulse.lateTogether)) + '\n' + name + "_count " +
           QByteArray::number(count) + '\n';
}

QByteArray pulseText(const Pulse &pulse)
{
    Metric looks("bridgewatch_looks_total", "counter", "Looks that ended.");
    looks.add({}, static_cast<double>(pulse.looks));
    Metric inFlight("bridgewatch_looks_in_flight", "gauge", "Looks that are under way.");
    inFlight.add({}, pulse.inFlight);
    return looks.text() + inFlight.text() + latenessText(pulse);
}

QByteArray reply(const char *status, const QByteArray &body)
{
    return QByteArray("HTTP/1.1 ") + status +
           "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

QByteArray metricsText(const World &world, const Pulse &pulse)
{
    QList<const Observation *> looks;
    for (const TopologyNode &node : world.topology().nodes) {
        for (const QString &vantage : node.vantages) {
            if (const Observation *seen = world.latest(node.id, vantage))
                looks << seen;
        }
    }
    return looksText(looks) + pulseText(pulse);
}

std::optional<MetricsAddress> MetricsAddress::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const ushort port = colon < 0 ? ushort{0} : text.mid(colon + 1).toUShort(&isNumber);
    QString host = text.left(std::max(colon, qsizetype{0}));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address = host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (!isNumber || !address.isLoopback())
        return std::nullopt;
    return MetricsAddress{address, port};
}

MetricsServer::MetricsServer(std::function<QByteArray()> text, Patience patience, QObject *parent)
    : QObject(parent), m_text(std::move(text)), m_patience(patience)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            welcome(client);
    });
}

QString MetricsServer::listen(const MetricsAddress &address)
{
    return m_server.listen(address.address, address.port) ? QString() : m_server.errorString();
}

void MetricsServer::welcome(QTcpSocket *client)
{
    if (m_clients >= clientLimit) {
        client->abort();
        client->deleteLater();
        return;
    }
    ++m_clients;
    client->setReadBufferSize(requestLimit);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QObject::destroyed, this, [this] { --m_clients; });
    auto *stalled = new QTimer(client);
    connect(stalled, &QTimer::timeout, client, [client] { client->abort(); });
    connect(client, &QTcpSocket::bytesWritten, stalled, [this, stalled] { stalled->start(m_patience.stalled); });
    stalled->start(m_patience.stalled);
    QTimer::singleShot(m_patience.whole, client, [client] { client->abort(); });
}

void MetricsServer::read(QTcpSocket *client)
{
    const QByteArray head = client->peek(requestLimit);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= requestLimit)
            client->abort();
        return;
    }
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    const QByteArray line = head.left(head.indexOf("\r\n"));
    if (line.startsWith("GET /metrics "))
        client->write(reply("200 OK", m_text()));
    else if (line.startsWith("GET "))
        client->write(reply("404 Not Found", "The metrics are at /metrics.\n"));
    else
        client->write(reply("405 Method Not Allowed", "Only GET is answered.\n"));
    client->disconnectFromHost();
}

} // namespace bridgewatch
