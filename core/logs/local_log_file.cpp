// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/local_log_file.h"

#include <QDateTime>
#include <QFile>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr size_t siblingLimit = 40;
constexpr int entriesRead = 100'000; // of a folder

FileStand standOf(const struct stat &about)
{
    return {static_cast<quint64>(about.st_ino), static_cast<qint64>(about.st_size)};
}

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

// "/var/log/app" of "/var/log/app.log": rotated files are named so or so.
QByteArray stemOf(const QByteArray &name)
{
    const qsizetype dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.first(dot);
}

} // namespace

bool isCompressed(const QByteArray &name)
{
    static constexpr std::array endings{".gz", ".xz", ".bz2", ".zst", ".zip"};
    return std::any_of(endings.begin(), endings.end(), [&](const char *ending) { return name.endsWith(ending); });
}

LocalLogFile::LocalLogFile(const QString &path) : m_path(QFile::encodeName(path)) {}

LogSeen LocalLogFile::seen() const
{
    LogSeen seen;
    struct stat about {};
    if (::stat(m_path.constData(), &about) != 0)
        seen.trouble = FailureCode::ofErrno(errno);
    else if (!S_ISREG(about.st_mode))
        seen.trouble = FailureCode::ofErrno(S_ISDIR(about.st_mode) ? EISDIR : EINVAL);
    else if (::access(m_path.constData(), R_OK) != 0)
        seen.trouble = FailureCode::ofErrno(errno);
    else
        seen.path = standOf(about);
    if (m_open.isOpen() && ::fstat(m_open.descriptor(), &about) == 0)
        seen.open = standOf(about);
    return seen;
}

// Never waits for a writer at a pipe, never becomes the owner of a terminal.
void LocalLogFile::hold(const QByteArray &path)
{
    Socket opened(::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat about {};
    if (opened.isOpen() && ::fstat(opened.descriptor(), &about) == 0 && S_ISREG(about.st_mode))
        m_open = std::move(opened);
    else
        m_open = Socket();
}

QCoro::Task<Result<LogSeen>> LocalLogFile::look(Limits)
{
    co_return seen();
}

QCoro::Task<Result<LogSeen>> LocalLogFile::open(Limits)
{
    hold(m_path);
    co_return seen();
}

QCoro::Task<Result<LogSeen>> LocalLogFile::openInode(quint64 inode, Limits)
{
    LogSeen found = seen();
    for (int i = 0; i < 2 && found.open.inode != inode; ++i) { // a rotation may come between names and files
        for (const Sibling &sibling : listed()) {
            if (sibling.stand.inode == inode) {
                hold(sibling.path);
                break;
            }
        }
        found = seen();
    }
    co_return found;
}

QCoro::Task<Result<QByteArray>> LocalLogFile::read(qint64 offset, qint64 length, Limits)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < length) {
        const ssize_t count =
            ::pread(m_open.descriptor(), bytes.data() + filled, static_cast<size_t>(length - filled), offset + filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            co_return QByteArray();
        filled += count;
    }
    co_return bytes;
}

std::vector<LocalLogFile::Sibling> LocalLogFile::listed() const
{
    const qsizetype slash = m_path.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : m_path.first(slash);
    const QByteArray stem = stemOf(m_path.sliced(slash + 1));
    std::vector<Sibling> found;
    const std::unique_ptr<DIR, CloseFolder> opened(::opendir(folder.constData()));
    for (int i = 0; opened && i < entriesRead; ++i) {
        const dirent *entry = ::readdir(opened.get());
        if (!entry)
            break;
        const QByteArray name(entry->d_name);
        struct stat about {};
        const QByteArray path = folder + '/' + name;
        if (name.startsWith(stem) && !isCompressed(name) && ::stat(path.constData(), &about) == 0 &&
            S_ISREG(about.st_mode))
            found.push_back({path, standOf(about), about.st_mtim.tv_sec * 1'000'000'000 + about.st_mtim.tv_nsec});
    }
    std::sort(found.begin(), found.end(), [](const Sibling &a, const Sibling &b) { return a.modified > b.modified; });
    found.resize(std::min(found.size(), siblingLimit));
    return found;
}

QCoro::Task<Result<QList<LogSibling>>> LocalLogFile::siblings(Limits)
{
    QList<LogSibling> found;
    for (const Sibling &sibling : listed())
        found << LogSibling{sibling.stand, sibling.path.sliced(sibling.path.lastIndexOf('/') + 1)};
    co_return found;
}

int LocalLogFile::utcOffset() const
{
    return QDateTime::currentDateTime().offsetFromUtc();
}

} // namespace bridgewatch
