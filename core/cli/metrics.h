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
// number; who takes nothing of its answer for a while, or does not come to its end, is dropped. Lives on the thread
// that made it.
class MetricsServer final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype requestLimit = 8 * 1024;
    static constexpr int clientLimit = 16;
    struct Patience {
        std::chrono::milliseconds stalled{5'000}; // nothing of the answer is taken, or asked for
        std::chrono::milliseconds whole{60'000};  // from the beginning to the end
    };

    MetricsServer(std::function<QByteArray()> text, Patience patience, QObject *parent = nullptr);

    // Why it cannot listen there, or nothing.
    [[nodiscard]] QString listen(const MetricsAddress &address);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int clients() const { return m_clients; }

private:
    void welcome(QTcpSocket *client);
    void read(QTcpSocket *client);

    QTcpServer m_server{this};
    std::function<QByteArray()> m_text;
    Patience m_patience;
    int m_clients = 0;
};

} // namespace bridgewatch
