// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of incidents: what an append promises, what is refused, who hears of it, and how it is verified.
#include "core/journal/journal.h"
#include "tests/support/await.h"
#include "tests/support/journal.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cerrno>
#include <csignal>

using namespace bridgewatch;
using namespace bridgewatch::test;
using namespace std::chrono_literals;

namespace {

Limits soon()
{
    return {Deadline::in(30s), {}};
}

// Makes the journal and, when told, kills this process before the n-th statement.
int childMigrates(const QString &path, int killAt)
{
    JournalFile journal(path, [n = 0, killAt]() mutable {
        if (n++ == killAt)
            ::raise(SIGKILL);
    });
    return journal.open() ? 0 : 1;
}

} // namespace

class TestJournal : public JournalTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void kindsHaveStableNames()
    {
        QStringList names;
        for (int kind = 0; kind <= static_cast<int>(EventKind::Attachment); ++kind) {
            names << eventKindName(static_cast<EventKind>(kind));
            QCOMPARE(eventKindFrom(names.constLast()), static_cast<EventKind>(kind));
        }
        QCOMPARE(
            names.join(u' '),
            QStringLiteral("opened observation finding step choice note action-plan action-confirmed action-result "
                           "action-verified escalation acknowledged role alert state gate cause follow-up edit "
                           "mode attachment"));
        QVERIFY(!eventKindFrom(QStringLiteral("Opened")));
    }

    void idsAreInTheOrderOfTime()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC);
        QSet<QString> ids;
        for (int i = 0; i < 1'000; ++i)
            ids << newEventId(now);
        QCOMPARE(ids.size(), 1'000);
        for (const QString &id : std::as_const(ids)) {
            QVERIFY(id.size() == 36 && id.at(14) == u'7' && QStringLiteral("89ab").contains(id.at(19)));
            QCOMPARE(id.left(13).remove(u'-').toLongLong(nullptr, 16), now.toMSecsSinceEpoch());
            QVERIFY(id < newEventId(now.addMSecs(1)));
        }
    }

    // What no other part may be taken for.
    void theHashIsOfEveryPart()
    {
        StoredEvent event{7, "id", "in", 5, "who", "kind", "{}", noHash(), {}};
        QSet<QByteArray> hashes{hashOf(event)};
        const auto with = [&](auto change) {
            StoredEvent other = event;
            change(other);
            hashes << hashOf(other);
        };
        with([](StoredEvent &e) {
            e.sequence = 75;
            e.id = "id";
        });
        with([](StoredEvent &e) {
            e.id = "i";
            e.incident = "din";
        });
        with([](StoredEvent &e) {
            e.incident = "i";
            e.at = 5;
        });
        with([](StoredEvent &e) { e.at = 6; });
        with([](StoredEvent &e) {
            e.who = "wh";
            e.kind = "okind";
        });
        with([](StoredEvent &e) {
            e.kind = "kin";
            e.payload = "d{}";
        });
        with([](StoredEvent &e) { e.payload = "{} "; });
        with([](StoredEvent &e) { e.previous[31] = 1; });
        QCOMPARE(hashes.size(), 9);
        // Worked out elsewhere: a stored journal must stay readable.
        QCOMPARE(hashOf(event).toHex(), QByteArray("6129e053c942580664178cbd8dbe4b83956ade102bb69a4d87a4464f9214149e"));
    }

    void anEventIsKeptAsItIs()
    {
        Journal journal(path());
        QSignalSpy spy(&journal, &Journal::appended);
        const auto id = await(journal.begin(newEvent(QStringLiteral("opened"), QStringLiteral("Mail fails")), soon()));
        QVERIFY(id && *id);
        QCOMPARE(**id, QStringLiteral("2026-11-23-1"));
        NewEvent told = newEvent(QStringLiteral("of-the-future"), QStringLiteral("\"ü\",\"payload\":{}\u2028\n"), **id);
        told.who = QStringLiteral("a\"b,\"payload\":\u001b");
        told.payload[QStringLiteral("list")] = QJsonArray{1.5, true, QJsonValue()};
        const auto kept = await(journal.append(told, soon()));
        QVERIFY(kept && *kept);
        const Event event = **kept;
        QCOMPARE(event.sequence, 2);
        QCOMPARE(event.kind, told.kind);
        QVERIFY(!kindOf(event));
        QCOMPARE(event.who, told.who);
        QCOMPARE(event.at, told.at);
        QCOMPARE(event.payload, told.payload);
        QCOMPARE(event.hash.size(), 32);
        const auto all = await(journal.events(**id, soon()));
        QCOMPARE(all->value().size(), 2);
        QCOMPARE(all->value().constLast(), event);
        QCOMPARE(all->value().constFirst().hash, event.previous);
        QCOMPARE(all->value().constFirst().previous, noHash());
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(readJournal(path(), **id).value(), all->value());
        QCOMPARE(await(journal.incidents(soon()))->value(), (QList<IncidentSpan>{{**id, 1, 2, 2}}));
        verifySound(2);
        for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files))
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        const QList<QByteArray> lines = contents(copyPath()).split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject line = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE(line[QStringLiteral("payload")].toObject(), told.payload);
        QCOMPARE(line[QStringLiteral("hash")].toString().toLatin1(), event.hash.toHex());
    }

    void theSameIdIsOneEvent()
    {
        JournalFile journal(path());
        NewEvent first = newEvent(QStringLiteral("opened"), QStringLiteral("x"));
        first.id = newEventId(first.at);
        const QString id = journal.begin(first)->incident;
        QCOMPARE(journal.begin(first)->incident, id);
        NewEvent twice = note(QStringLiteral("once"), id);
        twice.id = newEventId(twice.at);
        const auto one = journal.append({twice}, 1);
        const auto two = journal.append({twice}, 1); // what it expected held when it was noted
        QVERIFY(one && two);
        QCOMPARE(*one, *two);
        QCOMPARE(journal.events(id)->size(), 2);
        twice.payload[QStringLiteral("text")] = QStringLiteral("another");
        QVERIFY(journal.append({twice}).error().code.isErrno(EEXIST));
        verifySound(2);
    }

    void severalAreOneTransaction()
    {
        const QString id = fillJournal(path(), 1, 1).constFirst();
        JournalFile journal(path());
        NewEvent long_ = note(QString(NewEvent::payloadLimit, u'x'), id);
        QVERIFY(journal.append({note(QStringLiteral("a"), id), long_}).error().code.isErrno(E2BIG));
        NewEvent b = note(QStringLiteral("b"), id);
        b.id = newEventId(b.at);
        NewEvent c = note(QStringLiteral("c"), id);
        c.id = b.id; // the second breaks the transaction off
        QVERIFY(!journal.append({b, c}));
        QCOMPARE(journal.events(id)->size(), 1);
        QCOMPARE(texts(*journal.append({note(QStringLiteral("a"), id), note(QStringLiteral("b"), id)})),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        verifySound(3);
    }

    void whatCannotBeKeptIsRefused()
    {
        const QStringList ids = fillJournal(path(), 2, 1);
        JournalFile journal(path());
        const auto refusal = [&](auto change) {
            NewEvent event = note(QStringLiteral("x"), ids.constFirst());
            change(event);
            const auto done = journal.append({event});
            return done || done.error().text.isEmpty() ? 0 : done.error().code.number();
        };
        QCOMPARE(refusal([](NewEvent &e) { e.incident = QStringLiteral("2026-11-23-9"); }), ENOENT);
        QCOMPARE(refusal([](NewEvent &e) { e.who.clear(); }), EINVAL);
        QCOMPARE(refusal([](NewEvent &e) { e.kind.clear(); }), EINVAL);
        QCOMPARE(refusal([](NewEvent &e) { e.at = {}; }), EINVAL);
        QCOMPARE(refusal([](NewEvent &e) { e.who = QString(201, u'x'); }), E2BIG);
        QCOMPARE(journal.append({note({}, ids.at(0)), note({}, ids.at(1))}).error().code.number(), EINVAL);
        // As long as may be, every byte of the words escaped: the line still has its place in the copy.
        NewEvent longest = note({}, ids.constFirst());
        longest.who = QString(200, QChar(0x1f));
        longest.kind = QString(200, QChar(0x1f));
        longest.payload[QStringLiteral("text")] = QString(NewEvent::payloadLimit - 11, u'x');
        QVERIFY(journal.append({longest}));
        QVERIFY(journal.append({note(QStringLiteral("after"), ids.constFirst())}));
        verifySound(4);
    }

    void aViewThatIsOldIsRefused()
    {
        const QStringList ids = fillJournal(path(), 2, 2);
        JournalFile one(path());
        JournalFile two(path());
        const qint64 seen = one.events(ids.constFirst())->constLast().sequence;
        QVERIFY(one.append({note(QStringLiteral("first"), ids.constFirst())}, seen));
        const auto late = two.append({note(QStringLiteral("second"), ids.constFirst())}, seen);
        QVERIFY(!late && late.error().code.isErrno(EAGAIN) && late.error().text.contains(ids.constFirst()));
        QVERIFY(two.append({note(QStringLiteral("elsewhere"), ids.constLast())}, 4));
        verifySound(6);
    }

    void incidentsAreNumberedByTheDay()
    {
        JournalFile one(path());
        JournalFile two(path());
        NewEvent event = newEvent(QStringLiteral("opened"), QStringLiteral("x"));
        event.at = QDateTime(QDate(2026, 11, 23), QTime(23, 30), Qt::OffsetFromUTC, -3600); // the next day in UTC
        QCOMPARE(one.begin(event)->incident, QStringLiteral("2026-11-24-1"));
        event.at = event.at.addSecs(-7200);
        for (int n = 1; n <= 11; ++n)
            QCOMPARE((n % 2 ? one : two).begin(event)->incident, QStringLiteral("2026-11-23-%1").arg(n));
        event.at = event.at.addSecs(7200);
        QCOMPARE(two.begin(event)->incident, QStringLiteral("2026-11-24-2"));
    }

    void nobodyChangesAnEvent()
    {
        (void)fillJournal(path(), 1, 3);
        StoreOptions options = journalFile(path());
        const auto store = Store::open(options);
        for (const char *sql :
             {"UPDATE event SET payload = '{}'", "DELETE FROM event", "DELETE FROM event WHERE sequence = 3",
              "INSERT INTO event SELECT 0, 'x', incident, at, who, kind, payload, previous, hash FROM event LIMIT 1",
              "INSERT OR REPLACE INTO event SELECT sequence, id, incident, at, 'x', kind, payload, previous, hash "
              "FROM event"})
            QVERIFY2(!(*store)->query(QString::fromLatin1(sql)), sql);
        verifySound(3);
    }

    void othersAreHeardOf()
    {
        const QString id = fillJournal(path(), 1, 2).constFirst();
        Journal journal(path());
        QList<Event> heard;
        connect(&journal, &Journal::appended, this, [&](const QList<Event> &events) { heard += events; });
        QVERIFY(await(journal.open(soon())).value());
        JournalFile other(path());
        QVERIFY(other.append({note(QStringLiteral("theirs"), id), note(QStringLiteral("theirs too"), id)}));
        QVERIFY(await(journal.append(note(QStringLiteral("ours"), id), soon())).value());
        QVERIFY(other.append({note(QStringLiteral("theirs again"), id)}));
        QTRY_COMPARE(heard.size(), 4);
        QCOMPARE(texts(heard).join(u'|'), QStringLiteral("theirs|theirs too|ours|theirs again"));
        // Even from a file that took the place of the one that is open.
        QVERIFY(QFile::remove(path()));
        QVERIFY(other.append({note(QStringLiteral("after a loss"), id)}));
        QTRY_COMPARE(heard.size(), 5);
        QTRY_VERIFY(await(journal.events(id, soon()))->value().size() == 7);
        verifySound(7);
    }

    void aWriterThatHangsIsNotWaitedForForEver()
    {
        const QString id = fillJournal(path(), 1, 1).constFirst();
        const auto held = FileLock::take(copyPath() + QStringLiteral(".lock"), 0ms);
        JournalFile journal(path());
        const auto refused = journal.append({note({}, id)});
        QVERIFY(!refused && refused.error().code.isErrno(EBUSY) && !refused.error().text.isEmpty());
    }

    void aMigrationEndsOrNeverWas()
    {
        for (int at = 0;; ++at) {
            init();
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--migrate"), path(), QString::number(at)});
            QVERIFY(process.waitForStarted() && process.waitForFinished());
            QVERIFY(verified().isSound());
            QCOMPARE(fillJournal(path(), 1, 2).size(), 1);
            verifySound(2);
            QVERIFY(aside(QStringLiteral("incidents.db")).isEmpty());
            if (process.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(at, 7 + 2 + 1); // its statements, the two marks, the commit
                break;
            }
        }
    }

    void aNewerOneIsOnlyRead()
    {
        const QString id = fillJournal(path(), 1, 2).constFirst();
        QCOMPARE(tamper(path(), {QStringLiteral("PRAGMA user_version = 9")}), QString());
        const QByteArray before = contents(path());
        const QByteArray copyBefore = contents(copyPath());
        {
            Journal journal(path());
            QCOMPARE(await(journal.events(id, soon()))->value().size(), 2);
            const auto refused = await(journal.append(note({}, id), soon()));
            QVERIFY(refused && !*refused && refused->error().code.isErrno(EROFS));
            QVERIFY(refused->error().text.contains(u"newer version"));
            QTRY_VERIFY(journal.isReadOnly() && journal.notices().join(u' ').contains(u"newer version"));
        }
        QCOMPARE(contents(path()), before);
        QCOMPARE(contents(copyPath()), copyBefore);
    }

    void verifySaysWhere()
    {
        const QStringList ids = fillJournal(path(), 3, 4); // 1 2 3, 4 5 6, 7 8 9, 10 11 12
        QVERIFY(verified(ids.at(1)).isSound());
        QVERIFY(verifyJournal(path(), QStringLiteral("2026-11-23-7")).error().code.isErrno(ENOENT));
        QCOMPARE(tamper(path(), {QStringLiteral("UPDATE event SET who = 'me' WHERE sequence = 11")}), QString());
        const QByteArray before = contents(path());
        const auto beside = QDir(m_folder->path()).entryList(QDir::Files);
        const auto found = verified();
        QCOMPARE(found.faults.size(), 1);
        QCOMPARE(found.faults.constFirst().where, JournalFault::Where::Chain);
        QCOMPARE(found.faults.constFirst().sequence, 11);
        QCOMPARE(found.faults.constFirst().incident, ids.at(1));
        QVERIFY(verified(ids.at(0)).isSound()); // it ended before
        QVERIFY(!verified(ids.at(1)).isSound());
        QVERIFY(!verified(ids.at(2)).isSound()); // its last event hangs on it
        QCOMPARE(contents(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), beside);
    }

    void theCommandTells()
    {
        const QString data = m_folder->path();
        const auto verify = [&](const QStringList &more = {}) {
            return runCtl(
                QStringList{QStringLiteral("--data"), data, QStringLiteral("incident"), QStringLiteral("verify")} +
                more);
        };
        Ran ran = verify();
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, QByteArray("no incidents yet\n"));
        QVERIFY(QDir(data).isEmpty());
        const QStringList ids = fillJournal(path(), 2, 3);
        ran = verify();
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith("sound: incidents 2, events 6, the last with the hash ") && ran.err.isEmpty());
        QCOMPARE(verify({ids.constFirst()}).out, QByteArray("sound: incident 2026-11-23-1\n"));
        QCOMPARE(verify({QStringLiteral("2026-11-23-9")}).status, 2);
        QCOMPARE(tamper(path(), {QStringLiteral("UPDATE event SET at = at + 1 WHERE sequence = 4")}), QString());
        ran = verify();
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QByteArray("broken, incident 2026-11-23-2: Event 4 is not as it was written: its hash is of "
                                     "something else.\n"));
        ran = verify({QStringLiteral("--json")});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.json()[QStringLiteral("sound")], QJsonValue(false));
        const QJsonObject fault = ran.json()[QStringLiteral("faults")].toArray().first().toObject();
        QCOMPARE(fault[QStringLiteral("sequence")].toInt(), 4);
        QCOMPARE(fault[QStringLiteral("where")].toString(), QStringLiteral("chain"));
        QCOMPARE(verify({QStringLiteral("--jason")}).status, 2);
        QCOMPARE(runCtl({QStringLiteral("incident")}).status, 2);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--migrate")
        return childMigrates(arguments.value(2), arguments.value(3).toInt());
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_journal.moc"
