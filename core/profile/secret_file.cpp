// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/secret_file.h"

#include "core/profile/private_file.h"
#include "core/profile/secrets.h"

#include <QCoreApplication>
#include <cerrno>

namespace bridgewatch {
namespace {

struct SecretFileText {
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

} // namespace

Result<void> writeSecretFile(const QString &path, const Secret &secret)
{
    const std::string_view bytes(secret.reveal());
    const QByteArray view = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString trouble = secretTrouble(view, SecretFileText::tr("the secret"));
    if (bytes.find_first_of("\r\n") != std::string_view::npos)
        trouble = SecretFileText::tr("the secret has a line break, and a file keeps it on one line");
    if (!trouble.isEmpty())
        return fail(FailureCode::ofErrno(EINVAL), trouble, path);
    return writePrivateFile(path, bytes, Existing::Replace);
}

} // namespace bridgewatch
