// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/journal/stored_event.h"

#include <functional>

namespace bridgewatch {

// incidents.jsonl: every event once more, a line each, mode 0600. What is added is on the disk before the call
// returns. Whoever writes holds the journal's lock. Blocks.
class TextExport {
public:
    explicit TextExport(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }

    // The sequence of the last whole line, 0 without one; EUCLEAN where that line cannot be read.
    [[nodiscard]] Result<qint64> last();
    // Sees to it that so many bytes more find room, where the file system can tell.
    [[nodiscard]] Result<void> reserve(qint64 bytes);
    // Cuts off a last line that was not finished, and appends.
    [[nodiscard]] Result<void> add(const QList<StoredEvent> &events);
    // Writes the file anew once what it held is set aside, and tells where, if there was one.
    [[nodiscard]] Result<QString> replace(const QList<StoredEvent> &events);

    // Each whole line of the first `bytes` of the file, without its end, from the first; a longer one than any event's
    // comes cut. The bytes of a last line that was not finished. No file is an empty one.
    [[nodiscard]] Result<qint64> eachLine(qint64 bytes, const std::function<void(const QByteArray &)> &line) const;
    [[nodiscard]] qint64 size() const;

private:
    // The file up to the end of its last whole line.
    struct End {
        qint64 size = 0;
        qint64 sequence = 0;
    };

    [[nodiscard]] Error error(int number) const;
    [[nodiscard]] Result<void> write(int descriptor, const QList<StoredEvent> &events) const;
    [[nodiscard]] Result<void> keepName() const; // of a new file, as lasting as what is in it
    [[nodiscard]] Result<End> findEnd(int descriptor) const;

    QString m_path;
};

} // namespace bridgewatch
