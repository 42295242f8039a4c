// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace bridgewatch::test {

// A `bridgewatchctl watch` under way, with its metrics served on a free port of loopback.
class Watching {
public:
    explicit Watching(const QString &profile, const QStringList &more = {});
    ~Watching();

    // Its folder for data.
    [[nodiscard]] QString data() const { return m_data.path(); }
    // Waits until it serves.
    [[nodiscard]] bool isServing();
    [[nodiscard]] QByteArray answers(); // on standard output, so far
    [[nodiscard]] QByteArray notices(); // on standard error, so far
    [[nodiscard]] QByteArray metrics();
    [[nodiscard]] int looks(); // that ended, by the metrics
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(QUrl(m_address).port(0)); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    // Asks it to end; its exit status, or -1.
    [[nodiscard]] int end();

private:
    QTemporaryDir m_data; // of its own
    QProcess m_process;
    QByteArray m_answers;
    QByteArray m_notices;
    QString m_address;
};

} // namespace bridgewatch::test
