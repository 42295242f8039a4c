// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/text_export.h"

#include "core/base/durable_file.h"
#include "core/store/sqlite_error.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NONBLOCK, 0600)) // of a pipe
    {
        struct stat found {};
        if (m_number >= 0 && ::fstat(m_number, &found) == 0 && !S_ISREG(found.st_mode) && !S_ISDIR(found.st_mode)) {
            ::close(m_number);
            m_number = -1;
            errno = EINVAL;
        }
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

constexpr int toAppend = O_RDWR | O_CREAT | O_NOFOLLOW;

qint64 sizeOf(int descriptor)
{
    struct stat found {};
    return ::fstat(descriptor, &found) == 0 ? found.st_size : -1;
}

QByteArray linesOf(const QList<StoredEvent> &events)
{
    QByteArray lines;
    for (const StoredEvent &event : events)
        lines += lineOf(event) + '\n';
    return lines;
}

} // namespace

Error TextExport::error(int number) const
{
    const QString file = QFileInfo(m_path).fileName();
    if (number == ENOSPC || number == EDQUOT)
        return {FailureCode::ofErrno(ENOSPC),
                Kept::tr("The disk is full: %1 cannot be written until space is freed.").arg(file), m_path};
    if (number == EUCLEAN)
        return {FailureCode::ofErrno(EUCLEAN), Kept::tr("%1 is damaged.").arg(file), m_path};
    return {FailureCode::ofErrno(number),
            Kept::tr("%1 cannot be written: %2").arg(file, QString::fromLocal8Bit(std::strerror(number))), m_path};
}

qint64 TextExport::size() const
{
    return QFileInfo(m_path).size();
}

Result<TextExport::End> TextExport::findEnd(int descriptor) const
{
    const qint64 size = sizeOf(descriptor);
    if (size < 0)
        return tl::make_unexpected(error(EIO));
    // Most lines are short.
    for (const qint64 window : {qint64(16 * 1024), qint64(2 * (StoredEvent::lineLimit + 1))}) {
        QByteArray tail(static_cast<qsizetype>(std::min(size, window)), Qt::Uninitialized);
        const qint64 from = size - tail.size();
        if (::pread(descriptor, tail.data(), static_cast<size_t>(tail.size()), from) != tail.size())
            return tl::make_unexpected(error(EIO));
        const qsizetype end = tail.lastIndexOf('\n');
        const qsizetype begin = end <= 0 ? 0 : tail.left(end).lastIndexOf('\n') + 1;
        if (end < 0 && from == 0)
            return End();
        if (end < 0 || (begin == 0 && from > 0))
            continue;
        if (const auto event = eventIn(QByteArrayView(tail).sliced(begin, end - begin)))
            return End{from + end + 1, event->sequence};
        break;
    }
    return tl::make_unexpected(error(EUCLEAN));
}

Result<qint64> TextExport::last()
{
    if (!QFileInfo::exists(m_path))
        return 0;
    const Descriptor file(m_path, O_RDONLY | O_NOFOLLOW);
    if (!file.isOpen())
        return tl::make_unexpected(error(errno));
    const Result<End> end = findEnd(file.number());
    return end ? Result<qint64>(end->sequence) : tl::make_unexpected(end.error());
}

Result<void> TextExport::reserve(qint64 bytes)
{
    const Descriptor file(m_path, toAppend);
    if (!file.isOpen())
        return tl::make_unexpected(error(errno));
    const qint64 size = sizeOf(file.number());
    if (::fallocate(file.number(), FALLOC_FL_KEEP_SIZE, size, bytes) != 0 && errno == ENOSPC)
        return tl::make_unexpected(error(ENOSPC));
    return {};
}

Result<void> TextExport::write(int descriptor, const QList<StoredEvent> &events) const
{
    const QByteArray lines = linesOf(events);
    const int trouble = writeDurably(descriptor, {lines.constData(), static_cast<size_t>(lines.size())});
    return trouble == 0 ? Result<void>() : tl::make_unexpected(error(trouble));
}

Result<void> TextExport::keepName() const
{
    const int trouble = syncFolderOf(m_path);
    return trouble == 0 ? Result<void>() : tl::make_unexpected(error(trouble));
}

Result<void> TextExport::add(const QList<StoredEvent> &events)
{
    const bool isNew = !QFileInfo::exists(m_path);
    const Descriptor file(m_path, toAppend);
    if (!file.isOpen())
        return tl::make_unexpected(error(errno));
    const Result<End> end = findEnd(file.number());
    if (!end)
        return tl::make_unexpected(end.error());
    // Where nothing is to be cut, what was reserved is kept.
    const bool isCut = sizeOf(file.number()) == end->size || ::ftruncate(file.number(), end->size) == 0;
    if (!isCut || ::lseek(file.number(), end->size, SEEK_SET) < 0)
        return tl::make_unexpected(error(errno));
    if (Result<void> written = write(file.number(), events); !written)
        return written;
    return isNew ? keepName() : Result<void>();
}

Result<QString> TextExport::replace(const QList<StoredEvent> &events)
{
    const QString fresh = m_path + QStringLiteral(".new");
    {
        const Descriptor file(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        if (!file.isOpen())
            return tl::make_unexpected(error(errno));
        if (const Result<void> written = write(file.number(), events); !written)
            return tl::make_unexpected(written.error());
    }
    const Result<QString> aside = QFileInfo::exists(m_path) ? setAside(m_path) : QString();
    if (!aside)
        return aside;
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path).constData()) != 0)
        return tl::make_unexpected(error(errno));
    if (const Result<void> kept = keepName(); !kept)
        return tl::make_unexpected(kept.error());
    return aside;
}

Result<qint64> TextExport::eachLine(qint64 bytes, const std::function<void(const QByteArray &)> &line) const
{
    QFile file(m_path);
    if (!file.exists())
        return 0;
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(
            Error{FailureCode::ofErrno(EACCES),
                  Kept::tr("%1 cannot be read: %2").arg(QFileInfo(m_path).fileName(), file.errorString()), m_path});
    QByteArray unfinished;
    while (file.pos() < bytes) {
        const QByteArray part = file.readLine(std::min<qint64>(StoredEvent::lineLimit + 2, bytes - file.pos() + 1));
        if (part.isEmpty())
            break;
        // What is too long is read to its end, and only its beginning is kept.
        if (unfinished.size() <= StoredEvent::lineLimit)
            unfinished += part;
        if (part.endsWith('\n')) {
            line(unfinished.endsWith('\n') ? unfinished.chopped(1) : unfinished);
            unfinished.clear();
        }
    }
    return unfinished.size();
}

} // namespace bridgewatch
