// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "core/monitor/pulse.h"

#include <QTcpServer>

namespace bridgewatch {

// What is known now in Prometheus' text format 0.0.4 ("Exposition formats"): bridgewatch_outcome
// (0 ok, 1 warning, 2 failed, 3 unknown), bridgewatch_reading, bridgewatch_stage_seconds,
// bridgewatch_took_seconds, bridgewatch_look_timestamp_seconds, each by target and vantage; and how
// the monitor itself is doing.
[[nodiscard]] QByteArray metricsText(const World &world, const Pulse &pulse);

// "127.0.0.1:9187", "[::1]:9187", "localhost:9187": an address of this machine's loopback, or nothing.
struct MetricsAddress {
    QHostAddress address;
    quint16 port = 0;

    [[nodiscard]] static std::optional<MetricsAddress> parse(const QString &text);
};

// Answers `GET /metrics` and nothing else. A request is bounded in size and time, and so are they in
// number; whoever takes nothing of its answer for `patience` is dropped. Lives on the thread that made it.
class MetricsServer final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype requestLimit = 8 * 1024;
    static constexpr int clientLimit = 16;
    static constexpr std::chrono::seconds patience{5};

    explicit MetricsServer(std::function<QByteArray()> text, QObject *parent = nullptr);

    // Why it cannot listen there, or nothing.
    [[nodiscard]] QString listen(const MetricsAddress &address);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void welcome(QTcpSocket *client);
    void read(QTcpSocket *client);

    QTcpServer m_server{this};
    std::function<QByteArray()> m_text;
    int m_clients = 0;
};

} // namespace bridgewatch
