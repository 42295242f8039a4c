// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/first_profile.h"

#include "core/base/text.h"
#include "core/profile/load.h"
#include "core/profile/yaml_edit.h"

#include <QCoreApplication>
#include <cerrno>

namespace bridgewatch {
namespace {

struct FirstProfileText {
    Q_DECLARE_TR_FUNCTIONS(FirstProfile)
};

constexpr int nameLimit = 80; // of the profile's own
constexpr int valueLimit = 1'000;
constexpr int commentColumn = 40;

QString line(const QString &text, const char *comment)
{
    return QString(text.leftJustified(commentColumn - 1) + QStringLiteral(" # ") + QString::fromLatin1(comment) +
                   u'\n');
}

// "key: value" for what is not empty.
QStringList pairs(const QList<std::pair<QString, QString>> &entries)
{
    QStringList all;
    for (const auto &[key, value] : entries) {
        if (!value.isEmpty())
            all << QString(key + QStringLiteral(": ") + yamlWord(value));
    }
    return all;
}

// A number stands bare; what is none is for the reader to refuse.
QString portWord(const QString &port)
{
    bool isNumber = false;
    port.toUShort(&isNumber);
    return isNumber ? port : yamlWord(port);
}

QStringList withPort(QStringList entries, const QString &port)
{
    if (!port.isEmpty())
        entries.insert(1, QString(QStringLiteral("port: ") + portWord(port)));
    return entries;
}

QString hostsText(const FirstServer &server)
{
    const QStringList entries = withPort(pairs({{QStringLiteral("address"), server.address},
                                                {QStringLiteral("user"), server.user},
                                                {QStringLiteral("identity"), server.identity}}),
                                         server.address.isEmpty() ? QString() : server.port);
    return line(QStringLiteral("hosts:"), "reached over SSH; each is looked at, and looked from") +
           QStringLiteral("  %1: { %2 }\n\n").arg(FirstProfile::serverId(), entries.join(QStringLiteral(", ")));
}

QString healthText(const FirstProfile &first)
{
    const QString needs =
        first.database.isThere() ? QStringLiteral(", needs: [%1]").arg(FirstProfile::databaseId()) : QString();
    return QStringLiteral("  - { id: %1, kind: http, label: health page, url: ").arg(FirstProfile::healthId()) +
           yamlWord(first.health) + needs + QStringLiteral(" }\n");
}

QString passwordText(const SecretRef &password)
{
    switch (password.from) {
    case SecretRef::From::None: return {};
    case SecretRef::From::Keyring:
        return line(QStringLiteral("    password: { from: keyring }"),
                    "`bridgewatchctl secret set users-db.password` changes it");
    case SecretRef::From::File:
        return QStringLiteral("    password: { file: ") + yamlWord(password.name) + QStringLiteral(" }\n");
    case SecretRef::From::Environment: break;
    }
    return QStringLiteral("    password: { env: ") + yamlWord(password.name) + QStringLiteral(" }\n");
}

QString databaseText(const FirstDatabase &database, bool fromServer)
{
    QString text = QStringLiteral("  - id: %1\n    kind: postgres\n").arg(FirstProfile::databaseId());
    const auto add = [&text](const QStringList &entries) {
        for (const QString &entry : entries)
            text += QStringLiteral("    ") + entry + u'\n';
    };
    add(pairs({{QStringLiteral("host"), database.host}}));
    if (!database.port.isEmpty())
        add({QString(QStringLiteral("port: ") + portWord(database.port))});
    add(pairs({{QStringLiteral("database"), database.name}, {QStringLiteral("user"), database.user}}));
    text += passwordText(database.password);
    add(pairs({{QStringLiteral("sslmode"), database.sslMode}, {QStringLiteral("sslrootcert"), database.ca}}));
    if (fromServer)
        text += line(QStringLiteral("    vantages: [desk, %1]").arg(FirstProfile::serverId()),
                     "refused here and open there is the way; refused from both is the server");
    return text;
}

// A profile has a target, and a host is none.
QString doorText(const FirstServer &server)
{
    return QStringLiteral("  - { id: server-port, kind: tcp, label: port of the server, host: ") +
           yamlWord(server.address) + QStringLiteral(", port: ") +
           (server.port.isEmpty() ? QStringLiteral("22") : portWord(server.port)) + QStringLiteral(" }\n");
}

QString textOf(const FirstProfile &first)
{
    const bool hasServer = first.server.isThere();
    QString text = QStringLiteral("# Written at the first start of Bridgewatch; change it as you like. "
                                  "bridgewatch-profile(5) explains every key,\n"
                                  "# and `bridgewatchctl lint` says what is wrong in it.\nversion: 1\nname: ") +
                   yamlWord(first.name) + u'\n';
    if (!first.runbook.isEmpty())
        text += line(QStringLiteral("runbooks: [%1]").arg(yamlWord(first.runbook)), "what to do when it breaks");
    text += QStringLiteral("defaults: { every: 15s, timeout: 3s, failures_to_alarm: 3, successes_to_clear: 2 }\n\n");
    if (hasServer)
        text += hostsText(first.server);
    text += QStringLiteral("# No secret stands here. `needs` tells cause from symptom: what a target leans on.\n"
                           "targets:\n");
    if (!first.health.isEmpty())
        text += healthText(first);
    if (first.database.isThere())
        text += databaseText(first.database, hasServer);
    else if (first.health.isEmpty())
        text += doorText(first.server);
    return text + u'\n' +
           line(QStringLiteral("actions: { mode: read-only }"),
                "`confirm` allows actions, each with a preview and a confirmation");
}

tl::unexpected<Error> refused(const QString &text)
{
    return fail(FailureCode::ofErrno(EINVAL), text);
}

// What would not come back as it was typed.
QString troubleOf(const FirstProfile &first)
{
    const auto &[host, port, name, user, sslMode, ca, password] = first.database;
    const auto &[address, serverPort, serverUser, identity] = first.server;
    for (const QString &value : {first.name, first.health, host, port, name, user, sslMode, ca, password.name, address,
                                 serverPort, serverUser, identity, first.runbook}) {
        if (plainLine(value, valueLimit) != value)
            return FirstProfileText::tr("“%1” has characters that cannot be seen, or is too long")
                .arg(plainLine(value, 60));
    }
    if (first.name.size() > nameLimit)
        return FirstProfileText::tr("the name has at most %1 characters").arg(nameLimit);
    return {};
}

} // namespace

Result<QByteArray> firstProfileText(const FirstProfile &first, const QString &path)
{
    if (first.name.isEmpty())
        return refused(FirstProfileText::tr("the profile needs a name"));
    if (!first.hasTarget())
        return refused(FirstProfileText::tr("there is nothing to look at yet: name a page, a database or a server"));
    if (const QString trouble = troubleOf(first); !trouble.isEmpty())
        return refused(trouble);
    QByteArray text = textOf(first).toUtf8();
    const LoadedProfile read = readProfile(text, path);
    for (const Problem &problem : read.problems) {
        if (problem.severity == Problem::Severity::Error)
            return refused(problem.text);
    }
    return text;
}

} // namespace bridgewatch
