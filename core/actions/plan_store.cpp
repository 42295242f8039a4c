// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_store.h"

#include "core/actions/action_text.h"
#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr const char *planSuffix = ".json";
constexpr const char *claimSuffix = ".running";
constexpr const char *resultSuffix = ".done";

tl::unexpected<Error> system(const QString &path, int number = errno)
{
    return fail(FailureCode::ofErrno(number), QString::fromLocal8Bit(::strerror(number)), path);
}

bool isHash(const QByteArray &word)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return word.size() == 64 && std::all_of(word.begin(), word.end(), isDigit);
}

// A new file with this in it, there as a whole or not at all.
Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    const QByteArray part = QFile::encodeName(path) + "." + QByteArray::number(::getpid()) + ".part";
    const int descriptor =
        ::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return system(path);
    int trouble = writeDurably(descriptor, {bytes.constData(), static_cast<size_t>(bytes.size())});
    ::close(descriptor);
    if (trouble == 0 && ::rename(part.constData(), QFile::encodeName(path).constData()) != 0)
        trouble = errno;
    if (trouble == 0)
        trouble = syncFolderOf(path);
    if (trouble == 0)
        return {};
    ::unlink(part.constData());
    return system(path, trouble);
}

} // namespace

QString PlanStore::path(const QByteArray &hash, const char *suffix) const
{
    return m_folder + u'/' + QString::fromLatin1(hash) + QLatin1String(suffix);
}

Result<void> PlanStore::keep(const Plan &plan) const
{
    QDir().mkpath(QFileInfo(m_folder).path());
    if (::mkdir(QFile::encodeName(m_folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return system(m_folder);
    if (::chmod(QFile::encodeName(m_folder).constData(), S_IRWXU) != 0)
        return system(m_folder);
    removeOld();
    const QByteArray text = plan.canonical();
    return writeNew(path(hashOf(text), planSuffix), text);
}

// Those that nobody can carry out any more.
void PlanStore::removeOld() const
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(keptFor).count());
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < limit)
            QFile::remove(file.filePath());
    }
}

Result<Plan> PlanStore::find(const QByteArray &hash) const
{
    if (!isHash(hash))
        return fail(FailureCode::ofErrno(EINVAL),
                    ActionText::tr("a plan is confirmed by the 64 hexadecimal digits that its preview showed"));
    QFile file(path(hash, planSuffix));
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::ofErrno(ENOENT),
                    ActionText::tr("no plan of this hash is known here; make a new one and confirm that"),
                    file.fileName());
    const QByteArray text = file.read(fileLimit);
    if (hashOf(text) != hash)
        return fail(FailureCode::ofErrno(EBADMSG),
                    ActionText::tr("the file of this plan was changed since its preview; make a new plan"),
                    file.fileName());
    return planFrom(text);
}

PlanStore::State PlanStore::stateOf(const QByteArray &hash) const
{
    if (QFile::exists(path(hash, resultSuffix)))
        return State::Done;
    const int descriptor = ::open(QFile::encodeName(path(hash, claimSuffix)).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return State::Kept;
    const bool isHeld = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
    ::close(descriptor);
    if (QFile::exists(path(hash, resultSuffix)))
        return State::Done;
    return isHeld ? State::Running : State::Interrupted;
}

QJsonObject PlanStore::resultOf(const QByteArray &hash) const
{
    QFile file(path(hash, resultSuffix));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(fileLimit)).object() : QJsonObject();
}

Result<std::unique_ptr<PlanStore::Claim>> PlanStore::claim(const QByteArray &hash) const
{
    const QString file = path(hash, claimSuffix);
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return system(file);
    std::unique_ptr<Claim> claim(new Claim(descriptor, m_folder + u'/' + QString::fromLatin1(hash)));
    const QByteArray who = QByteArray::number(::getpid()) + "\n";
    if (::flock(descriptor, LOCK_EX) != 0)
        return system(file);
    int trouble = writeDurably(descriptor, {who.constData(), static_cast<size_t>(who.size())});
    if (trouble == 0)
        trouble = syncFolderOf(file);
    if (trouble != 0)
        return system(file, trouble);
    return claim;
}

PlanStore::Claim::~Claim()
{
    ::close(m_descriptor);
}

Result<void> PlanStore::Claim::finish(const QJsonObject &result)
{
    return writeNew(m_base + QLatin1String(resultSuffix), QJsonDocument(result).toJson(QJsonDocument::Compact));
}

} // namespace bridgewatch
