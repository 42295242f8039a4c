// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/check.h"
#include "core/readiness/readiness_text.h"

#include <array>

namespace bridgewatch {
namespace {

struct Topic {
    ReadinessTopic topic;
    ReadinessChapter chapter;
    const char *id;
    const char *title;
    const char *why;
};

using enum ReadinessTopic;
using Chapter = ReadinessChapter;

constexpr std::array topics{
    Topic{Pooler, Chapter::Connections, "pooler", QT_TRANSLATE_NOOP("Readiness", "Connection pooler"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Without a pooler every process of the service opens connections of its own; a restart or "
                            "a wave of requests then takes all slots of the server at once.")},
    Topic{PoolSize, Chapter::Connections, "pool-size",
          QT_TRANSLATE_NOOP("Readiness", "Pools against the server's slots"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Pools that may open more connections than the server has slots do not protect it: under "
                            "load the pooler itself is turned away with 53300.")},
    Topic{Headroom, Chapter::Connections, "headroom", QT_TRANSLATE_NOOP("Readiness", "Headroom over seven days"),
          QT_TRANSLATE_NOOP("Readiness",
                            "The busiest minute of a week tells how near the server comes to refusing connections, "
                            "which a look right now does not.")},
    Topic{IdleTransactionTimeout, Chapter::Connections, "idle-transaction-timeout",
          QT_TRANSLATE_NOOP("Readiness", "Timeout for idle transactions"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A transaction that somebody forgot holds its locks and its connection, and keeps vacuum "
                            "from its work, until somebody ends it by hand.")},
    Topic{StatementTimeout, Chapter::Connections, "statement-timeout",
          QT_TRANSLATE_NOOP("Readiness", "Timeout for statements"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Without a limit one bad query holds its connection for hours, and a few of them hold the "
                            "whole pool.")},
    Topic{Keepalives, Chapter::Connections, "keepalives", QT_TRANSLATE_NOOP("Readiness", "TCP keepalives"),
          QT_TRANSLATE_NOOP("Readiness",
                            "When a client or the network vanishes without a word, the server keeps its slot taken "
                            "until TCP keepalives find out; by the system's defaults that takes two hours.")},
    Topic{ReconnectStorms, Chapter::Connections, "reconnect-storms", QT_TRANSLATE_NOOP("Readiness", "Reconnect storms"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A service that reconnects all at once after a hiccup turns a short fault into a long one; "
                            "retries need a pause that grows, with chance in it.")},
    Topic{IdleTransactions, Chapter::Connections, "idle-transactions",
          QT_TRANSLATE_NOOP("Readiness", "Sessions idle in transaction"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Sessions that sit in an open transaction are the usual reason why pools run dry: they "
                            "come from code that waits for something else, or forgets to commit.")},
    Topic{Replica, Chapter::Safety, "replica", QT_TRANSLATE_NOOP("Readiness", "Replica"),
          QT_TRANSLATE_NOOP("Readiness",
                            "With a replica that is up to date a lost server costs minutes; without one it costs as "
                            "long as a restore takes.")},
    Topic{Archiving, Chapter::Safety, "wal-archiving", QT_TRANSLATE_NOOP("Readiness", "WAL archiving"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A backup restores the moment at which it was taken; only archived WAL brings back what "
                            "was written since, up to the moment before the damage.")},
    Topic{Backup, Chapter::Safety, "backup", QT_TRANSLATE_NOOP("Readiness", "Age of the last backup"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Backups stop silently: a full disk, an expired key. Their age is the only sign, and it "
                            "has to be seen before one is needed.")},
    Topic{ServerTls, Chapter::Access, "tls", QT_TRANSLATE_NOOP("Readiness", "TLS at the database"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Without TLS, or with a version that is broken, passwords and members' data can be read "
                            "and changed by whoever sits on the way.")},
    Topic{Certificate, Chapter::Access, "certificate", QT_TRANSLATE_NOOP("Readiness", "Certificate"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A certificate that expires takes the service down at a known moment; renewing "
                            "it in time is the cheapest outage that never happens.")},
    Topic{Passwords, Chapter::Access, "passwords", QT_TRANSLATE_NOOP("Readiness", "How passwords are kept"),
          QT_TRANSLATE_NOOP("Readiness",
                            "An MD5 hash out of a backup or a log is as good as the password itself; a SCRAM verifier "
                            "is not.")},
    Topic{LoginRules, Chapter::Access, "login-rules", QT_TRANSLATE_NOOP("Readiness", "Login rules (pg_hba.conf)"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A line with trust lets everybody in who reaches the port; md5 and password lines let "
                            "secrets be collected.")},
    Topic{Superusers, Chapter::Access, "superusers", QT_TRANSLATE_NOOP("Readiness", "Superusers at work"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A service that is a superuser may read every file and run every program of the server, "
                            "and takes the very slots that are reserved for rescuing it.")},
    Topic{OwnRole, Chapter::Access, "own-role", QT_TRANSLATE_NOOP("Readiness", "Our own role's privileges"),
          QT_TRANSLATE_NOOP("Readiness",
                            "What watches all day needs to read statistics and nothing else: whoever gets hold of its "
                            "password then gets hold of nothing that matters.")},
    Topic{Alertmanager, Chapter::Alerting, "alertmanager", QT_TRANSLATE_NOOP("Readiness", "Alertmanager"),
          QT_TRANSLATE_NOOP("Readiness", "Alerts that nobody delivers are not alerts.")},
    Topic{ConnectionRules, Chapter::Alerting, "connection-rules",
          QT_TRANSLATE_NOOP("Readiness", "Alert rules about connections"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Somebody has to be told before the last slot is gone. A rule that can never fire is worse "
                            "than none: everybody counts on it.")},
    Topic{Watchdog, Chapter::Alerting, "watchdog", QT_TRANSLATE_NOOP("Readiness", "Watchdog alert"),
          QT_TRANSLATE_NOOP("Readiness",
                            "An alert that always fires shows that the way from Prometheus to the people works: when "
                            "it is missing, silence means nothing.")},
    Topic{Startup, Chapter::Host, "startup", QT_TRANSLATE_NOOP("Readiness", "Start with the host"),
          QT_TRANSLATE_NOOP("Readiness",
                            "Hosts restart at night. Unless pm2 is started with them and knows its list, the service "
                            "stays down until somebody logs in.")},
    Topic{RestartPolicy, Chapter::Host, "restart-policy", QT_TRANSLATE_NOOP("Readiness", "Restart policy"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A process that ends because the database is away has to be started again, and again, with "
                            "pauses: without them pm2 gives up within seconds.")},
    Topic{LogRotation, Chapter::Host, "log-rotation", QT_TRANSLATE_NOOP("Readiness", "Log rotation"),
          QT_TRANSLATE_NOOP("Readiness",
                            "A log that only grows fills the disk, and a full disk stops the service and the database "
                            "alike.")},
};

const Topic &rowOf(ReadinessTopic topic)
{
    return topics.at(static_cast<size_t>(topic));
}

} // namespace

const QList<ReadinessTopic> &readinessTopics()
{
    static const QList<ReadinessTopic> all = [] {
        QList<ReadinessTopic> made;
        for (const Topic &row : topics)
            made << row.topic;
        return made;
    }();
    return all;
}

QString topicId(ReadinessTopic topic)
{
    return QString::fromLatin1(rowOf(topic).id);
}

QString topicTitle(ReadinessTopic topic)
{
    return ReadinessText::tr(rowOf(topic).title);
}

QString topicWhy(ReadinessTopic topic)
{
    return ReadinessText::tr(rowOf(topic).why);
}

ReadinessChapter chapterOf(ReadinessTopic topic)
{
    return rowOf(topic).chapter;
}

QString chapterId(ReadinessChapter chapter)
{
    switch (chapter) {
    case Chapter::Connections: return QStringLiteral("connections");
    case Chapter::Safety: return QStringLiteral("database-safety");
    case Chapter::Access: return QStringLiteral("encryption-access");
    case Chapter::Alerting: return QStringLiteral("alerting");
    case Chapter::Host: return QStringLiteral("host-process");
    }
    Q_UNREACHABLE();
}

QString chapterTitle(ReadinessChapter chapter)
{
    switch (chapter) {
    case Chapter::Connections: return ReadinessText::tr("Connections");
    case Chapter::Safety: return ReadinessText::tr("Safety of the data");
    case Chapter::Access: return ReadinessText::tr("Encryption and access");
    case Chapter::Alerting: return ReadinessText::tr("Alerting");
    case Chapter::Host: return ReadinessText::tr("Host and process");
    }
    Q_UNREACHABLE();
}

} // namespace bridgewatch
