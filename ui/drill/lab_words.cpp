// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/lab_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bridgewatch {
namespace {

// The lab's sentences, word for word, to be found by whoever gathers what is to be translated: what a fault is,
[[maybe_unused]] constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("LabFault", "The database is not running."),
    QT_TRANSLATE_NOOP("LabFault", "All normal connection slots are taken; the reserved ones are free."),
    QT_TRANSLATE_NOOP("LabFault", "Every connection slot is taken, the reserved ones too."),
    QT_TRANSLATE_NOOP("LabFault", "The role ops may not have another connection."),
    QT_TRANSLATE_NOOP("LabFault", "The database takes no more connections."),
    QT_TRANSLATE_NOOP("LabFault", "The database is not there."),
    QT_TRANSLATE_NOOP("LabFault", "The server runs and lets nobody in yet."),
    QT_TRANSLATE_NOOP("LabFault", "The kernel accepts connections, and the server never says a word."),
    QT_TRANSLATE_NOOP("LabFault", "The server's certificate expired yesterday."),
    QT_TRANSLATE_NOOP("LabFault", "The server's certificate is for another name."),
    QT_TRANSLATE_NOOP("LabFault", "The server's certificate is from an authority that nobody here knows."),
    QT_TRANSLATE_NOOP("LabFault", "The server has TLS switched off."),
    QT_TRANSLATE_NOOP("LabFault", "Something answers yes to TLS with bytes of its own behind it."),
    QT_TRANSLATE_NOOP("LabFault", "The passwords were changed, and nobody told the clients."),
    QT_TRANSLATE_NOOP("LabFault", "pg_hba.conf rejects the roles ops and bridge."),
    QT_TRANSLATE_NOOP("LabFault", "The roles ops and bridge may not log in."),
    QT_TRANSLATE_NOOP("LabFault", "pg_hba.conf rejects the role bridge, and no other."),
    QT_TRANSLATE_NOOP("LabFault", "Packets to the database vanish."),
    QT_TRANSLATE_NOOP("LabFault", "A firewall rejects connections to the database."),
    QT_TRANSLATE_NOOP("LabFault", "Packets from the desk to the database vanish."),
    QT_TRANSLATE_NOOP("LabFault", "A firewall resets connections from the desk to the database."),
    QT_TRANSLATE_NOOP("LabFault", "The database's name does not resolve."),
    QT_TRANSLATE_NOOP("LabFault", "A web server answers on the database's port."),
    QT_TRANSLATE_NOOP("LabFault", "An SSH server answers on the database's port; its first byte is S."),
    QT_TRANSLATE_NOOP("LabFault", "Something accepts the connection and resets it."),
    QT_TRANSLATE_NOOP("LabFault", "The service is not running."),
    QT_TRANSLATE_NOOP("LabFault", "The service crashes at its start, and pm2 has given it up."),
    QT_TRANSLATE_NOOP("LabFault", "The service answers 200, and says that it is not well."),
    QT_TRANSLATE_NOOP("LabFault", "The service cannot work although the database is well."),
    QT_TRANSLATE_NOOP("LabFault", "The pooler is not running."),
    QT_TRANSLATE_NOOP("LabFault", "The pooler has no connection left, and its clients queue."),
    QT_TRANSLATE_NOOP("LabFault", "The pooler cannot reach the database, which is well."),
    QT_TRANSLATE_NOOP("LabFault", "Nobody answers where the host should be."),
    QT_TRANSLATE_NOOP("LabFault", "The host shows another key than the one that is known."),
    QT_TRANSLATE_NOOP("LabFault", "The host does not let the desk's key in."),
    QT_TRANSLATE_NOOP("LabFault", "A page of the table users is damaged on disk."),
    QT_TRANSLATE_NOOP("LabFault", "The mail vendor tells of an outage of its own."),
    QT_TRANSLATE_NOOP("LabFault", "The mail vendor's API is down, and its status page says that all is well."),
    QT_TRANSLATE_NOOP("LabFault", "Somebody revoked the key of the mail account."),
    QT_TRANSLATE_NOOP("LabFault", "The mail vendor takes no more requests for now."),
    QT_TRANSLATE_NOOP("LabFault", "Most mail is blocked on its way: the sender is on a list."),
    QT_TRANSLATE_NOOP("LabFault", "The payments vendor has disabled the service's webhook."),
    QT_TRANSLATE_NOOP("LabFault", "The service refuses webhooks: it checks them with a secret that was rolled."),
    QT_TRANSLATE_NOOP("LabFault", "The service is well, and copies no users any more."),
    QT_TRANSLATE_NOOP("LabFault", "The canister has lost users that the database still has."),
    QT_TRANSLATE_NOOP("LabFault", "The canister cannot be asked: its replica is down."),
};

// how it is made (where that is no command),
[[maybe_unused]] constexpr const char *ways[] = {
    QT_TRANSLATE_NOOP("LabFault", "stops PostgreSQL"),
    QT_TRANSLATE_NOOP("LabFault", "psql sessions of another program fill them"),
    QT_TRANSLATE_NOOP("LabFault", "psql sessions of another program and of an administrator fill them"),
    QT_TRANSLATE_NOOP("LabFault", "renames it to helloworlddao_moved"),
    QT_TRANSLATE_NOOP("LabFault", "restarts it as a standby with hot_standby off"),
    QT_TRANSLATE_NOOP("LabFault", "suspends the postmaster with SIGSTOP"),
    QT_TRANSLATE_NOOP("LabFault", "serves another certificate"),
    QT_TRANSLATE_NOOP("LabFault", "serves a certificate of another authority, without that authority's own"),
    QT_TRANSLATE_NOOP("LabFault", "an impostor on the database's port"),
    QT_TRANSLATE_NOOP("LabFault", "a reject line before the others"),
    QT_TRANSLATE_NOOP("LabFault", "an nftables rule drops its packets"),
    QT_TRANSLATE_NOOP("LabFault", "a listener whose backlog is full"),
    QT_TRANSLATE_NOOP("LabFault", "an nftables rule answers admin-prohibited"),
    QT_TRANSLATE_NOOP("LabFault", "a closed port, which no client can tell from a filter that resets"),
    QT_TRANSLATE_NOOP("LabFault", "the profile gets a name that cannot exist"),
    QT_TRANSLATE_NOOP("LabFault", "an nftables rule drops what other accounts send"),
    QT_TRANSLATE_NOOP("LabFault", "an nftables rule resets what other accounts open"),
    QT_TRANSLATE_NOOP("LabFault", "restarts it with an authority file that is not there"),
    QT_TRANSLATE_NOOP("LabFault", "an impostor on the service's port"),
    QT_TRANSLATE_NOOP("LabFault", "restarts it with last month's password"),
    QT_TRANSLATE_NOOP("LabFault", "stops PgBouncer"),
    QT_TRANSLATE_NOOP("LabFault", "open transactions hold every connection of the pools, and others wait behind them"),
    QT_TRANSLATE_NOOP("LabFault", "points PgBouncer at a closed port"),
    QT_TRANSLATE_NOOP("LabFault", "stops sshd"),
    QT_TRANSLATE_NOOP("LabFault", "restarts sshd with another host key"),
    QT_TRANSLATE_NOOP("LabFault", "empties authorized_keys"),
    QT_TRANSLATE_NOOP("LabFault", "overwrites eight bytes while the server is down"),
    QT_TRANSLATE_NOOP("LabFault", "rewrites its status page"),
    QT_TRANSLATE_NOOP("LabFault", "its API answers 503"),
    QT_TRANSLATE_NOOP("LabFault", "its API knows another key"),
    QT_TRANSLATE_NOOP("LabFault", "its API answers 429"),
    QT_TRANSLATE_NOOP("LabFault", "its API counts blocks and bounces"),
    QT_TRANSLATE_NOOP("LabFault", "its API lists it as disabled"),
    QT_TRANSLATE_NOOP("LabFault", "restarts it with last month's secret; events wait at the vendor's API"),
    QT_TRANSLATE_NOOP("LabFault", "lets a trigger drop what it writes to the table, and dates the rows back an hour"),
    QT_TRANSLATE_NOOP("LabFault", "rewrites what the canister holds"),
    QT_TRANSLATE_NOOP("LabFault", "dfx finds no replica"),
};

// and why it cannot be made here.
[[maybe_unused]] constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("LabFault", "sshd is not installed"),
    QT_TRANSLATE_NOOP("LabFault", "the SSH client is not installed"),
    QT_TRANSLATE_NOOP("LabFault", "/etc/nologin keeps everybody but root out"),
    QT_TRANSLATE_NOOP("LabFault", "pgbouncer is not installed"),
    QT_TRANSLATE_NOOP("LabFault", "node is not installed"),
    QT_TRANSLATE_NOOP("LabFault", "npm is not installed, and neither are the service's packages"),
    QT_TRANSLATE_NOOP("LabFault", "prometheus is not installed"),
    QT_TRANSLATE_NOOP("LabFault", "prometheus-alertmanager is not installed"),
    QT_TRANSLATE_NOOP("LabFault", "there is no network namespace to filter in"),
    QT_TRANSLATE_NOOP("LabFault", "called by an ordinary user, all of the lab is one account"),
    QT_TRANSLATE_NOOP("LabFault",
                      "net.ipv4.tcp_abort_on_overflow is on, and there is no network namespace to filter in"),
    QT_TRANSLATE_NOOP("LabFault", "no PostgreSQL server is installed (looked in /usr/lib/postgresql and /usr/pgsql-*)"),
};

// The parts of it that a machine may lack.
[[maybe_unused]] constexpr const char *parts[] = {
    QT_TRANSLATE_NOOP("LabFault", "host"),
    QT_TRANSLATE_NOOP("LabFault", "service"),
    QT_TRANSLATE_NOOP("LabFault", "pooler"),
    QT_TRANSLATE_NOOP("LabFault", "monitoring"),
};

// What it tells while it starts, with what changes from one lab to the next.
constexpr const char *steps[] = {
    QT_TRANSLATE_NOOP("LabFault", "clearing what an earlier lab left in %1"),
    QT_TRANSLATE_NOOP("LabFault", "making a PostgreSQL cluster on port %1"),
    QT_TRANSLATE_NOOP("LabFault", "installing the service's packages (npm ci)"),
    QT_TRANSLATE_NOOP("LabFault", "without the %1: %2"),
};

// What the lab says in other words than these stays as it is.
QString translated(const QString &sentence)
{
    return QCoreApplication::translate("LabFault", sentence.toUtf8().constData());
}

// Matches the step and captures what was filled in.
QRegularExpression patternOf(const char *step)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(step));
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%[12]")), QStringLiteral("(.+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

QString faultSentence(const LabFault &fault)
{
    return translated(fault.what);
}

QString faultWay(const LabFault &fault)
{
    return translated(fault.how);
}

QString faultReason(const LabFault &fault)
{
    return translated(fault.because);
}

QString labStep(const QString &said)
{
    for (const char *step : steps) {
        const QRegularExpressionMatch match = patternOf(step).match(said);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("LabFault", step);
        if (match.lastCapturedIndex() == 1)
            text = text.arg(match.captured(1));
        else if (match.lastCapturedIndex() == 2)
            text = text.arg(translated(match.captured(1)), translated(match.captured(2)));
        return text;
    }
    return translated(said);
}

} // namespace bridgewatch
