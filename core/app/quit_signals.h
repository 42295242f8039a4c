// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSocketNotifier>

namespace bridgewatch {

// SIGINT, SIGTERM and SIGHUP as a Qt signal on the thread that made this, so that an application
// can be asked to end from outside and still put its things in order. A second one ends it at
// once. At most one of these may exist.
class QuitSignals final : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier m_notifier;
};

} // namespace bridgewatch
