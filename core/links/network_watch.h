// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace bridgewatch {

// Says when this machine's network changed: an address or a route came or went (rtnetlink(7)).
// A burst of changes is said once, when it has been quiet for `settling`. Where the kernel gives no
// such socket it says nothing. Lives on the thread that made it, which runs an event loop.
class NetworkWatch final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds settling{500};

    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

Q_SIGNALS:
    void changed();

private:
    void drain();

    int m_socket = -1;
    QTimer m_settled;
};

} // namespace bridgewatch
