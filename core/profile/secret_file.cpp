// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/secret_file.h"

#include "core/profile/private_file.h"
#include "core/profile/secrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace bridgewatch {
namespace {

constexpr qint64 restLimit = 1024 * 1024;

struct SecretFileText {
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

// What else stands in the file is not ours.
QByteArray linesBehindTheFirst(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    file.readLine();
    const QByteArray rest = file.read(restLimit);
    return rest.isEmpty() ? rest : QByteArray("\n" + rest);
}

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
    const QString real = QFileInfo(path).canonicalFilePath(); // behind all links; empty: there is no file
    const Secret whole(QByteArray(view + linesBehindTheFirst(real)));
    return writePrivateFile(real.isEmpty() ? path : real, whole.reveal(), Existing::Replace);
}

} // namespace bridgewatch
