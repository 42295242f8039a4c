// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/secrets.h"

#include "core/base/text.h"
#include "core/base/wait.h"
#include "core/profile/environment.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <qt6keychain/keychain.h>

namespace bridgewatch {
namespace {

struct SecretText {
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

tl::unexpected<Error> missing(const QString &text)
{
    return fail(FailureCode::of(FailureCode::Family::CredentialsMissing), text);
}

QString service()
{
    return QStringLiteral("Bridgewatch");
}

// The bytes as a secret; they themselves are wiped.
Result<Secret> checked(QByteArray bytes, const QString &source)
{
    const Secret secret(bytes);
    const QString trouble = secretTrouble(bytes, source);
    bytes.fill('\0');
    if (!trouble.isEmpty())
        return missing(trouble);
    return secret;
}

Result<Secret> fromEnvironment(const QString &name)
{
    const QString shown = plainLine(name, 60);
    const std::optional<QByteArray> value = environmentVariable(name);
    if (!value)
        return missing(SecretText::tr("the environment variable %1 is not set").arg(shown));
    return checked(*value, SecretText::tr("the environment variable %1").arg(shown));
}

Result<Secret> fromFile(const QString &path)
{
    const QString shown = plainLine(path, 200);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would block for ever
        return missing(SecretText::tr("%1 is not a regular file").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return missing(SecretText::tr("%1 cannot be read: %2").arg(shown, plainLine(file.errorString(), 120)));
    QByteArray line = file.readLine(secretByteLimit + 4); // room for "\r\n", and to see that there is more
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return checked(std::move(line), SecretText::tr("the first line of %1").arg(shown));
}

// What a keyring job ended with; the secret is that of a read.
struct Ended {
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    QByteArray data;
};

Ended ended(const QKeychain::Job &job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return {job.error(), plainLine(job.errorString(), 160), read ? read->binaryData() : QByteArray()};
}

// Runs a keyring job to its end; nothing where it took too long. The keyring's library keeps one queue for the whole
// program, which takes jobs from one thread alone: that is the application's, whoever asks. The job deletes itself once
// it has ended, also one that was given up on: until then the library holds a bare pointer to it.
QCoro::Task<std::optional<Ended>> finish(QKeychain::Job *job, Limits limits)
{
    Wait wait(limits);
    const auto end = std::make_shared<Ended>();
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [end](const QKeychain::Job *done) { *end = ended(*done); });
    QObject::connect(job, &QKeychain::Job::finished, &wait, [&wait] { wait.signal(); }); // in the order of connection
    job->moveToThread(QCoreApplication::instance()->thread());
    QMetaObject::invokeMethod(
        job, [job] { job->start(); }, Qt::QueuedConnection);
    const Wait::Woken woken = co_await wait;
    if (woken != Wait::Woken::Signalled)
        co_return std::nullopt;
    co_return std::move(*end);
}

QCoro::Task<Result<QByteArray>> run(QKeychain::Job *job, Limits limits)
{
    const QString name = plainLine(job->key(), 120);
    std::optional<Ended> end = co_await finish(job, limits);
    if (!end)
        co_return missing(SecretText::tr("the keyring did not answer in time; is it locked?"));
    if (end->error == QKeychain::EntryNotFound)
        co_return missing(SecretText::tr("the keyring has no entry %1").arg(name));
    if (end->error != QKeychain::NoError)
        co_return missing(
            SecretText::tr("the system keyring cannot be used here (%1); use { env: NAME } or { file: PATH } "
                           "on machines without one")
                .arg(end->text));
    co_return std::move(end->data);
}

} // namespace

QString secretTrouble(const QByteArray &bytes, const QString &source)
{
    if (bytes.isEmpty())
        return SecretText::tr("%1 is empty").arg(source);
    if (bytes.size() > secretByteLimit)
        return SecretText::tr("%1 is longer than %2 KB, which no password is")
            .arg(source, QString::number(secretByteLimit >> 10));
    if (bytes.contains('\0'))
        return SecretText::tr("%1 contains a NUL character, which no password may").arg(source);
    return {};
}

QCoro::Task<Result<Secret>> Secrets::fetch(SecretRef ref, Limits limits) const
{
    switch (ref.from) {
    case SecretRef::From::None: co_return Secret();
    case SecretRef::From::Environment: co_return fromEnvironment(ref.name);
    case SecretRef::From::File: co_return fromFile(ref.name);
    case SecretRef::From::Keyring: break;
    }
    if (const auto known = m_known.constFind(ref.name); known != m_known.constEnd())
        co_return *known;
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key(ref.name));
    Result<QByteArray> read = co_await run(job, limits);
    if (!read)
        co_return tl::make_unexpected(read.error());
    co_return checked(std::move(*read), SecretText::tr("the keyring's entry %1").arg(plainLine(key(ref.name), 120)));
}

QCoro::Task<Result<void>> Secrets::store(QString entry, Secret secret, Limits limits) const
{
    const QByteArray bytes(secret.reveal());
    if (const QString trouble = secretTrouble(bytes, SecretText::tr("the secret")); !trouble.isEmpty())
        co_return fail(FailureCode::ofErrno(EINVAL), trouble);
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key(entry));
    job->setBinaryData(bytes);
    const Result<QByteArray> done = co_await run(job, limits);
    co_return done.map([](const QByteArray &) {});
}

QCoro::Task<Result<void>> Secrets::remove(QString entry, Limits limits) const
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key(entry));
    const Result<QByteArray> done = co_await run(job, limits);
    co_return done.map([](const QByteArray &) {});
}

QCoro::Task<bool> Secrets::keyringAnswers(QString entry, Limits limits) const
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key(entry));
    std::optional<Ended> end = co_await finish(job, limits);
    if (!end)
        co_return false;
    end->data.fill('\0');
    co_return end->error == QKeychain::NoError || end->error == QKeychain::EntryNotFound;
}

} // namespace bridgewatch
