// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/private_file.h"

#include "core/base/durable_file.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

struct PrivateFileText {
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

tl::unexpected<Error> refusal(const QString &path, int number)
{
    if (number == EEXIST)
        return tl::make_unexpected(alreadyThere(path));
    return fail(FailureCode::ofErrno(number),
                PrivateFileText::tr("%1 cannot be written: %2")
                    .arg(plainLine(path, 200), plainLine(qt_error_string(number), 120)),
                path);
}

int makeFolder(const QString &folder)
{
    QStringList missing;
    for (QFileInfo info(folder); !info.exists(); info.setFile(info.path()))
        missing.prepend(info.filePath());
    for (const QString &one : std::as_const(missing)) {
        if (::mkdir(QFile::encodeName(one).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return errno;
    }
    return 0;
}

// Whom the file was for besides its owner; nobody else is let in.
void keepGroup(int descriptor, const QByteArray &before)
{
    struct stat state {};
    if (::stat(before.constData(), &state) == 0 && ::fchown(descriptor, uid_t(-1), state.st_gid) == 0)
        static_cast<void>(::fchmod(descriptor, state.st_mode & (S_IRWXU | S_IRWXG)));
}

} // namespace

Error alreadyThere(const QString &path)
{
    return {FailureCode::ofErrno(EEXIST),
            PrivateFileText::tr("%1 is there already, and stays as it is").arg(plainLine(path, 200)), path};
}

Result<void> writePrivateFile(const QString &path, std::string_view bytes, Existing existing)
{
    const QFileInfo info(path);
    if (const int trouble = makeFolder(info.absolutePath()))
        return refusal(path, trouble);
    QTemporaryFile part(info.absoluteFilePath() + QStringLiteral(".XXXXXX")); // made with mode 0600
    errno = 0;
    if (!part.open())
        return refusal(path, errno != 0 ? errno : EIO);
    const QByteArray from = QFile::encodeName(part.fileName());
    const QByteArray to = QFile::encodeName(info.absoluteFilePath());
    if (const int trouble = writeDurably(part.handle(), bytes))
        return refusal(path, trouble);
    if (existing == Existing::Replace)
        keepGroup(part.handle(), to);
    // link() never replaces; what it leaves of the other name goes with `part`.
    const int done = existing == Existing::Keep ? ::link(from.constData(), to.constData())
                                                : ::rename(from.constData(), to.constData());
    if (done != 0)
        return refusal(path, errno);
    part.setAutoRemove(existing == Existing::Keep);
    static_cast<void>(syncFolderOf(path)); // some file systems have no such thing; the file itself is whole
    return {};
}

} // namespace bridgewatch
