// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/profile/profile.h"

#include <QCoroTask>

namespace bridgewatch {

// Longer ones are refused.
inline constexpr qsizetype secretByteLimit = 16 * 1024;

// Why `bytes` from `source` cannot be a secret (empty, too long, with a NUL, at which libpq would
// cut it), or empty.
[[nodiscard]] QString secretTrouble(const QByteArray &bytes, const QString &source);

// The secrets that a profile names, fetched when they are needed and never kept longer. Keyring
// entries live under the service "Bridgewatch" and are called "<profile's name>/<entry>".
// Failures carry CredentialsMissing and a sentence that says what to do. A keyring that wants to
// be unlocked has until the deadline. Used on one thread, with an event loop; the application's thread has to run one
// too.
class Secrets {
public:
    // What is `known`, by the keyring's entries, is not asked for.
    explicit Secrets(QString profileName, QMap<QString, Secret> known = {})
        : m_profile(std::move(profileName)), m_known(std::move(known))
    {
    }

    // `ref` None gives an empty secret. A file yields its first line.
    QCoro::Task<Result<Secret>> fetch(SecretRef ref, Limits limits) const;
    QCoro::Task<Result<void>> store(QString entry, Secret secret, Limits limits) const;
    QCoro::Task<Result<void>> remove(QString entry, Limits limits) const;
    // Whether there is a keyring that answers when it is asked for this entry, which it need not have.
    QCoro::Task<bool> keyringAnswers(QString entry, Limits limits) const;

private:
    [[nodiscard]] QString key(const QString &entry) const { return m_profile + QLatin1Char('/') + entry; }
    QString m_profile;
    QMap<QString, Secret> m_known;
};

} // namespace bridgewatch
