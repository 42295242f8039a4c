// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journal.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace bridgewatch::test {
namespace {

QString runAll(QSqlDatabase database, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return statement + u' ' + query.lastError().text();
    }
    return {};
}

} // namespace

NewEvent newEvent(const QString &kind, const QString &text, const QString &incident)
{
    NewEvent event;
    event.incident = incident;
    event.at = QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC);
    event.who = QStringLiteral("ops");
    event.kind = kind;
    event.payload = {{QStringLiteral("text"), text}};
    return event;
}

NewEvent note(const QString &text, const QString &incident)
{
    return newEvent(QStringLiteral("note"), text, incident);
}

QStringList texts(const QList<Event> &events)
{
    QStringList all;
    for (const Event &event : events)
        all << event.payload[QStringLiteral("text")].toString();
    return all;
}

QStringList JournalTest::aside(const QString &of) const
{
    return QDir(m_folder->path()).entryList({QString(of + u".damaged-*Z")});
}

Verification JournalTest::verified(const std::optional<QString> &incident) const
{
    const auto found = verifyJournal(path(), incident);
    if (!found)
        qFatal("%s", qPrintable(found.error().text));
    return *found;
}

QStringList fillJournal(const QString &path, int incidents, int events)
{
    JournalFile journal(path);
    QStringList ids;
    for (int i = 0; i < incidents; ++i) {
        const auto begun = journal.begin(newEvent(QStringLiteral("opened"), QStringLiteral("Mail fails")));
        if (!begun)
            qFatal("%s", qPrintable(begun.error().text));
        ids << begun->incident;
    }
    for (int n = 1; n < events; ++n) {
        for (const QString &id : std::as_const(ids)) {
            const QString text = QStringLiteral("note %1: \"quoted\", ,\"payload\": and ü\n").arg(n);
            const auto noted = journal.append({newEvent(QStringLiteral("note"), text, id)});
            if (!noted)
                qFatal("%s", qPrintable(noted.error().text));
        }
    }
    return ids;
}

QString writeStory(const QString &path, QList<NewEvent> story)
{
    JournalFile journal(path);
    if (const auto opened = journal.open(); !opened)
        qFatal("%s", qPrintable(opened.error().text));
    const auto begun = journal.begin(story.takeFirst());
    if (!begun)
        qFatal("%s", qPrintable(begun.error().text));
    for (NewEvent &event : story)
        event.incident = begun->incident;
    if (const auto noted = story.isEmpty() ? Result<QList<Event>>() : journal.append(story); !noted)
        qFatal("%s", qPrintable(noted.error().text));
    return begun->incident;
}

QString tamper(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("tamper");
    QString trouble;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            return database.lastError().text();
        const QStringList made = journalFile(path).migrations.constFirst();
        trouble = runAll(database, QStringList{QStringLiteral("PRAGMA synchronous = OFF"),
                                               QStringLiteral("DROP TRIGGER IF EXISTS event_stays"),
                                               QStringLiteral("DROP TRIGGER IF EXISTS event_lasts"),
                                               QStringLiteral("DROP TRIGGER IF EXISTS event_follows")} +
                                       statements + made.filter(QStringLiteral("CREATE TRIGGER")));
    }
    QSqlDatabase::removeDatabase(name);
    return trouble;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace bridgewatch::test
