// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/first_start.h"

#include "core/app/fresh_looks.h"
#include "core/profile/load.h"
#include "core/profile/private_file.h"
#include "core/profile/secret_file.h"
#include "core/runbook/load.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <cerrno>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

const QString runbookName = QStringLiteral("database-connectivity.md");
constexpr auto patience = 30s; // each look has its own, shorter one

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString idOf(FirstPart part)
{
    switch (part) {
    case FirstPart::Health: return FirstProfile::healthId();
    case FirstPart::Database: return FirstProfile::databaseId();
    case FirstPart::Server: break;
    }
    return FirstProfile::serverId();
}

// "users-db.pass", or the first such name that is free.
QString freeName(const QDir &folder)
{
    QString name = FirstProfile::databaseId() + QStringLiteral(".pass");
    for (int number = 2; isThere(folder.filePath(name)); ++number)
        name = QStringLiteral("%1-%2.pass").arg(FirstProfile::databaseId()).arg(number);
    return name;
}

Result<void> keepText(const QString &path, const QByteArray &text)
{
    return writePrivateFile(path, {text.constData(), static_cast<size_t>(text.size())}, Existing::Keep);
}

// The runbook that comes with the program, in the language of the window, without what binds its blocks to targets that
// this profile does not have.
QByteArray runbookFor(const Profile &profile)
{
    static const QRegularExpression binding(QStringLiteral(" bridgewatch:check=(\\S+)$"),
                                            QRegularExpression::MultilineOption);
    const QString shipped = QString::fromUtf8(shippedRunbook(shippedRunbookFor(runbookName, QLocale())));
    QString text;
    qsizetype done = 0;
    for (auto found = binding.globalMatch(shipped); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (profile.find(match.captured(1)))
            continue;
        text += QStringView(shipped).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
    }
    text += QStringView(shipped).sliced(done);
    return text.toUtf8();
}

Result<void> keepRunbook(const QString &path, const Profile &profile)
{
    Result<void> kept = keepText(path, runbookFor(profile));
    if (!kept && kept.error().code == FailureCode::ofErrno(EEXIST))
        return {};
    return kept;
}

} // namespace

FirstProfile partOf(FirstProfile first, FirstPart part)
{
    first.runbook.clear();
    if (part != FirstPart::Health)
        first.health.clear();
    if (part != FirstPart::Database)
        first.database = {};
    if (part == FirstPart::Health)
        first.server = {};
    return first;
}

QCoro::Task<Result<QList<Observation>>> lookAtPart(FirstProfile first, FirstPart part, Secret password, QString path,
                                                   QStringList trusted, std::stop_token stop)
{
    first = partOf(std::move(first), part);
    if (first.name.isEmpty()) // it may still come
        first.name = QStringLiteral("first look");
    QMap<QString, Secret> known; // it is nowhere but here yet
    if (!password.isEmpty() && part == FirstPart::Database) {
        first.database.password = {SecretRef::From::Keyring, FirstProfile::passwordEntry()};
        known.insert(FirstProfile::passwordEntry(), password);
    }
    const Result<QByteArray> text = firstProfileText(first, path);
    if (!text)
        co_return tl::make_unexpected(text.error());
    const LoadedProfile loaded = readProfile(*text, path);
    const LookNow look = freshLooks(loaded.profile, trusted, known);
    const QStringList ids{idOf(part)};
    const Limits limits{Deadline::in(patience), stop};
    QCoro::Task<Result<QList<Observation>>> looking = look(ids, limits);
    Result<QList<Observation>> seen = co_await looking;
    co_return seen;
}

QCoro::Task<bool> doesKeyringAnswer(QString profileName, Limits limits)
{
    const Secrets secrets(std::move(profileName));
    QCoro::Task<bool> asking = secrets.keyringAnswers(FirstProfile::passwordEntry(), limits);
    const bool answers = co_await asking;
    co_return answers;
}

QCoro::Task<Result<void>> keepFirstProfile(FirstProfile first, Secret password, PasswordPlace place, QString path,
                                           Limits limits)
{
    if (isThere(path))
        co_return tl::make_unexpected(alreadyThere(path));
    const QDir folder = QFileInfo(path).absoluteDir();
    const bool inFile = place == PasswordPlace::File;
    const bool hasPassword = !password.isEmpty() && first.database.isThere();
    const QString passwordFile = folder.filePath(freeName(folder));
    if (hasPassword)
        first.database.password = inFile ? SecretRef{SecretRef::From::File, QFileInfo(passwordFile).fileName()}
                                         : SecretRef{SecretRef::From::Keyring, FirstProfile::passwordEntry()};
    first.runbook = runbookName;
    const Result<QByteArray> text = firstProfileText(first, path);
    if (!text)
        co_return tl::make_unexpected(text.error());
    if (hasPassword && inFile) {
        if (Result<void> kept = writeSecretFile(passwordFile, password); !kept)
            co_return kept;
    } else if (hasPassword) {
        const Secrets secrets(first.name);
        QCoro::Task<Result<void>> storing = secrets.store(FirstProfile::passwordEntry(), password, limits);
        if (Result<void> kept = co_await storing; !kept)
            co_return kept;
    }
    Result<void> kept = keepRunbook(folder.filePath(runbookName), readProfile(*text, path).profile);
    if (kept)
        kept = keepText(path, *text);
    if (!kept && hasPassword && inFile)
        QFile::remove(passwordFile);
    co_return kept;
}

} // namespace bridgewatch
