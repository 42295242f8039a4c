// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include "tests/support/program.h"

namespace bridgewatch::test {

QString SmallDisk::mount(const QString &folder, int megabytes)
{
    const Ran mounted =
        run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                      QStringLiteral("size=%1m").arg(megabytes), QStringLiteral("tmpfs"), folder});
    if (mounted.status == 0) {
        m_folder = folder;
        return {};
    }
    return QStringLiteral("no small file system can be mounted: ") +
           (qEnvironmentVariableIsSet("BRIDGEWATCH_NO_NAMESPACE") ? qEnvironmentVariable("BRIDGEWATCH_NO_NAMESPACE")
                                                                  : QString::fromUtf8(mounted.err).trimmed());
}

void SmallDisk::unmount()
{
    if (!m_folder.isEmpty())
        (void)run(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    m_folder.clear();
}

} // namespace bridgewatch::test
