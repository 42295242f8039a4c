// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/startup.h"

#include "core/profile/environment.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <csignal>
#include <malloc.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <sys/resource.h>

namespace bridgewatch {

void harden()
{
    // One byte, not none: the kernel ignores 0 where dumps are piped to a program, and takes 1 for
    // "never" (core(5), fs/coredump.c). PR_SET_DUMPABLE would keep desktop portals from knowing us.
    const rlimit never{1, 1};
    setrlimit(RLIMIT_CORE, &never);
    std::signal(SIGPIPE, SIG_IGN);
    // A look needs a descriptor or two: take all that the machine allows.
    rlimit descriptors{};
    if (getrlimit(RLIMIT_NOFILE, &descriptors) == 0) {
        descriptors.rlim_cur = descriptors.rlim_max;
        setrlimit(RLIMIT_NOFILE, &descriptors);
    }
    hideEnvironmentFromLibpq();
    // Every look is a burst of small pieces on one of many threads. An arena for each of them, and a threshold that
    // grows with the largest piece ever freed, keep what a burst needed for ever (mallopt(3)).
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1024);
}

QString defaultProfilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/bridgewatch/profile.yaml");
}

QString defaultDataPath()
{
    const QSettings settings(QStringLiteral("bridgewatch"), QStringLiteral("bridgewatch"));
    const QString chosen = settings.value(dataFolderKey()).toString();
    return QDir::isAbsolutePath(chosen) ? chosen : usualDataPath();
}

QString usualDataPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/bridgewatch");
}

QString dataFolderKey()
{
    return QStringLiteral("data/folder");
}

void openLog(const QString &data)
{
    constexpr size_t fileLimit = 5 * 1024 * 1024;
    constexpr size_t fileCount = 3;
    const QString folder = data + QStringLiteral("/logs");
    try {
        QDir().mkpath(folder);
        const std::string path = folder.toStdString() + "/bridgewatch.log";
        spdlog::set_default_logger(spdlog::rotating_logger_mt("bridgewatch", path, fileLimit, fileCount - 1));
        spdlog::flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex &broken) {
        std::fprintf(stderr, "bridgewatch: no log: %s\n", broken.what());
        spdlog::set_default_logger(spdlog::null_logger_mt("bridgewatch"));
    }
}

} // namespace bridgewatch
