// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_saver.h"

#include <QElapsedTimer>

namespace bridgewatch {

LogSaver::LogSaver(const LogLines &lines, const QString &path, QObject *parent)
    : QObject(parent), m_lines(lines), m_book(lines.book()), m_file(path)
{
    connect(&m_timer, &QTimer::timeout, this, &LogSaver::slice);
}

void LogSaver::start()
{
    const qint64 rows = m_lines.rows();
    if (!m_file.open(QIODevice::WriteOnly)) {
        end(m_file.errorString());
        return;
    }
    m_next = rows > 0 ? m_lines.numberAt(0) : 0;
    m_end = rows > 0 ? m_lines.numberAt(rows - 1) + 1 : 0;
    m_timer.start(0);
}

void LogSaver::slice()
{
    QElapsedTimer clock;
    clock.start();
    if (!m_book || m_book != m_lines.book()) {
        end(tr("another log is shown now"));
        return;
    }
    qint64 row = m_lines.rowOf(m_next);
    while (m_next < m_end && row < m_lines.rows() && clock.elapsed() < LogLines::sliceMs) {
        const qint64 number = m_lines.numberAt(row++);
        if (number >= m_end)
            m_next = m_end;
        else
            m_next = number + 1;
        if (number < m_end)
            m_file.write(m_book->line(number).text + '\n');
    }
    if (m_next >= m_end || row >= m_lines.rows())
        end(m_file.commit() ? QString() : m_file.errorString());
}

void LogSaver::end(const QString &trouble)
{
    m_timer.stop();
    Q_EMIT done(trouble);
    deleteLater();
}

} // namespace bridgewatch
