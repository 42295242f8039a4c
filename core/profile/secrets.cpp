// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/secrets.h"

#include "core/base/text.h"
#include "core/base/wait.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <qt6keychain/keychain.h>

namespace bridgewatch {
namespace {

constexpr qint64 secretLimit = 16 * 1024;

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

Result<Secret> fromEnvironment(const QString &name)
{
    if (!qEnvironmentVariableIsSet(name.toUtf8().constData()))
        return missing(SecretText::tr("the environment variable %1 is not set").arg(plainLine(name, 60)));
    return Secret(qgetenv(name.toUtf8().constData()));
}

Result<Secret> fromFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a pipe would block for ever
        return missing(SecretText::tr("%1 is not a regular file").arg(plainLine(path, 200)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return missing(SecretText::tr("%1 cannot be read: %2").arg(plainLine(path, 200), file.errorString()));
    QByteArray line = file.readLine(secretLimit);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Secret secret(line);
    line.fill('\0');
    if (secret.isEmpty())
        return missing(SecretText::tr("the first line of %1 is empty").arg(plainLine(path, 200)));
    return secret;
}

// Runs a keychain job to its end or to the deadline; a job that is given up on ends unheard.
QCoro::Task<Result<void>> run(QKeychain::Job *job, Limits limits)
{
    Wait wait(limits);
    const QPointer<QKeychain::Job> alive(job);
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, &wait, &Wait::signal);
    job->start();
    const Wait::Woken woken = co_await wait;
    if (woken != Wait::Woken::Signalled) {
        job->setAutoDelete(true);
        co_return missing(SecretText::tr("the keyring did not answer in time; is it locked?"));
    }
    const QKeychain::Error error = job->error();
    const QString text = plainLine(job->errorString(), 160);
    if (error == QKeychain::EntryNotFound)
        co_return missing(SecretText::tr("the keyring has no entry %1").arg(plainLine(job->key(), 120)));
    if (error != QKeychain::NoError)
        co_return missing(
            SecretText::tr("the system keyring cannot be used here (%1); use { env: NAME } or { file: PATH } "
                           "on machines without one")
                .arg(text));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<Secret>> Secrets::fetch(SecretRef ref, Limits limits) const
{
    switch (ref.from) {
    case SecretRef::From::None: co_return Secret();
    case SecretRef::From::Environment: co_return fromEnvironment(ref.name);
    case SecretRef::From::File: co_return fromFile(ref.name);
    case SecretRef::From::Keyring: break;
    }
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key(ref.name));
    const QPointer<QKeychain::ReadPasswordJob> alive(job);
    const Result<void> done = co_await run(job, limits);
    if (!done)
        co_return tl::make_unexpected(done.error());
    const Secret secret(job->binaryData());
    job->deleteLater();
    co_return secret;
}

QCoro::Task<Result<void>> Secrets::store(QString entry, Secret secret, Limits limits) const
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key(entry));
    job->setBinaryData(QByteArray(secret.reveal()));
    const Result<void> done = co_await run(job, limits);
    co_return done;
}

QCoro::Task<Result<void>> Secrets::remove(QString entry, Limits limits) const
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key(entry));
    const Result<void> done = co_await run(job, limits);
    co_return done;
}

} // namespace bridgewatch
