// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include "core/base/deadline.h"
#include "core/store/sqlite_error.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace bridgewatch {

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    const auto refuse = [&](int number) {
        return fail(FailureCode::ofErrno(number),
                    Kept::tr("%1 cannot be locked: %2").arg(path, QString::fromLocal8Bit(std::strerror(number))), path);
    };
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return refuse(errno);
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    const Deadline deadline = Deadline::in(patience);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR && (errno != EWOULDBLOCK || deadline.expired()))
            return refuse(errno);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return lock;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

} // namespace bridgewatch
