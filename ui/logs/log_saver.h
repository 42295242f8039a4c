// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/logs/log_lines.h"

#include <QSaveFile>

namespace bridgewatch {

// Writes the lines that were shown when it began to a file, a slice at a time. The file appears when it is whole.
class LogSaver final : public QObject {
    Q_OBJECT
public:
    LogSaver(const LogLines &lines, const QString &path, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void done(const QString &trouble); // empty: saved

private:
    void slice();
    void end(const QString &trouble);

    const LogLines &m_lines;
    QPointer<LogBook> m_book;
    QSaveFile m_file;
    qint64 m_next = 0; // number of the line
    qint64 m_end = 0;
    QTimer m_timer;
};

} // namespace bridgewatch
