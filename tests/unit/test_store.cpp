// SPDX-License-Identifier: GPL-3.0-or-later
// A file of the program's own: how it is made, brought up to date, shared, and set aside when damaged.
#include "core/store/store.h"
#include "core/store/worker.h"
#include "tests/support/await.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <cerrno>
#include <csignal>
#include <future>
#include <random>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

StoreOptions options(const QString &path, int version)
{
    StoreOptions made;
    made.path = path;
    made.applicationId = 0x42577465;
    made.migrations =
        QList<QStringList>{
            {QStringLiteral("CREATE TABLE one (id INTEGER PRIMARY KEY, text TEXT)"),
             QStringLiteral("INSERT INTO one (text) VALUES ('kept')")},
            {QStringLiteral("CREATE TABLE two (id INTEGER PRIMARY KEY)"),
             QStringLiteral("ALTER TABLE one ADD COLUMN more"), QStringLiteral("UPDATE one SET more = 2")},
            {QStringLiteral("DROP TABLE two"), QStringLiteral("CREATE INDEX one_more ON one (more)")},
        }
            .first(version);
    return made;
}

// Opens the file as `version` and, when told, kills this process before the n-th statement.
int childMigrates(const QString &path, int killAt)
{
    StoreOptions all = options(path, 3);
    all.beforeStatement = [n = 0, killAt]() mutable {
        if (n++ == killAt)
            ::raise(SIGKILL);
    };
    return Store::open(all) ? 0 : 1;
}

// Holds the file as its one writer until it is killed.
int childHolds(const QString &path)
{
    StoreOptions held = options(path, 1);
    held.oneWriter = true;
    held.journal = StoreOptions::Journal::Wal;
    const auto store = Store::open(held);
    if (!store || (*store)->isReadOnly())
        return 1;
    puts("held");
    fflush(stdout);
    return getchar() == EOF ? 0 : 1;
}

std::unique_ptr<Store> opened(const StoreOptions &how)
{
    auto store = Store::open(how);
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    return std::move(*store);
}

QString schemaOf(const Store &store)
{
    QStringList lines;
    const auto read = store.each(QStringLiteral("SELECT sql FROM sqlite_master ORDER BY sql"), {},
                                 [&](const QSqlQuery &row) { lines << row.value(0).toString(); });
    return read ? lines.join(u'\n') : read.error().text;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("store.db")); }
    QStringList setAside() const { return QDir(m_folder->path()).entryList({QStringLiteral("store.db.damaged-*")}); }
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(QCoreApplication::applicationFilePath(), arguments);
        QVERIFY(process.waitForStarted());
    }
    void holdByAnother(QProcess &process) const
    {
        start(process, {QStringLiteral("--hold"), path()});
        QVERIFY(process.waitForReadyRead(30'000));
        QCOMPARE(process.readLine().trimmed(), QByteArray("held"));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsOurOwnAlone()
    {
        const QString deep = m_folder->filePath(QStringLiteral("a/b/store.db"));
        for (const auto journal : {StoreOptions::Journal::Wal, StoreOptions::Journal::Rollback}) {
            StoreOptions how = options(deep, 1);
            how.journal = journal;
            const auto store = opened(how);
            QVERIFY(store->query(QStringLiteral("INSERT INTO one (text) VALUES ('x')")));
            for (const QFileInfo &file : QDir(m_folder->filePath(QStringLiteral("a/b"))).entryInfoList(QDir::Files))
                QCOMPARE(file.permissions() &
                             (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                         QFile::Permissions());
            QCOMPARE(store->number(QStringLiteral("PRAGMA synchronous")).value(),
                     journal == StoreOptions::Journal::Wal ? 1 : 2);
            QVERIFY(store->notices().isEmpty());
        }
    }

    void aTransactionIsAllOrNothing()
    {
        const auto store = opened(options(path(), 1));
        const auto insert = [&] { return store->query(QStringLiteral("INSERT INTO one (text) VALUES ('x')")); };
        const Result<void> failed = store->transaction([&]() -> Result<void> {
            if (!insert())
                return fail(FailureCode::ofErrno(EIO), {});
            const auto wrong = store->query(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
            return wrong ? Result<void>() : tl::make_unexpected(wrong.error());
        });
        QVERIFY(!failed && failed.error().code.isErrno(EINVAL) && failed.error().text.contains(u"nowhere"));
        QCOMPARE(store->number(QStringLiteral("SELECT count(*) FROM one")).value(), 1);
        QVERIFY(store->transaction([&] { return insert() ? Result<void>() : fail(FailureCode(), {}); }));
        QCOMPARE(store->number(QStringLiteral("SELECT count(*) FROM one")).value(), 2);
    }

    void aMigrationEndsOrNeverWas()
    {
        const QTemporaryDir other;
        const QString asNew = schemaOf(*opened(options(other.filePath(QStringLiteral("as-new.db")), 3)));
        int killed = 0;
        QSet<qint64> versions;
        for (int at = 0;; ++at) {
            init();
            opened(options(path(), 1)).reset();
            QProcess process;
            start(process, {QStringLiteral("--migrate"), path(), QString::number(at)});
            QVERIFY(process.waitForFinished());
            StoreOptions look = options(path(), 3);
            look.readOnly = true;
            auto seen = opened(look);
            const qint64 version = seen->number(QStringLiteral("PRAGMA user_version")).value();
            versions << version;
            const bool hasTwo = schemaOf(*seen).contains(u"two");
            const bool hasMore = schemaOf(*seen).contains(u"more");
            const bool hasIndex = schemaOf(*seen).contains(u"INDEX");
            QCOMPARE(hasTwo, version == 2);
            QCOMPARE(hasMore, version >= 2);
            QCOMPARE(hasIndex, version == 3);
            seen.reset();
            const auto store = opened(options(path(), 3));
            QCOMPARE(store->number(QStringLiteral("PRAGMA user_version")).value(), 3);
            QCOMPARE(schemaOf(*store), asNew);
            QCOMPARE(store->number(QStringLiteral("SELECT count(*) FROM one WHERE text = 'kept' AND more = 2")).value(),
                     1);
            QVERIFY(store->notices().isEmpty());
            if (process.exitStatus() == QProcess::NormalExit)
                break;
            ++killed;
        }
        QCOMPARE(killed, (3 + 2 + 1) + (2 + 2 + 1)); // its statements, the two marks, the commit
        QCOMPARE(versions, (QSet<qint64>{1, 2, 3}));
    }

    void aNewerOneIsOnlyRead()
    {
        opened(options(path(), 3)).reset();
        const QByteArray before = contents(path());
        {
            StoreOptions older = options(path(), 2);
            older.oneWriter = true;
            const auto store = opened(older);
            QVERIFY(store->isReadOnly() && !store->isSecond());
            QCOMPARE(store->notices().size(), 1);
            QVERIFY(store->notices().constFirst().contains(u"newer version"));
            QCOMPARE(store->number(QStringLiteral("SELECT more FROM one")).value(), 2);
            const auto refused = store->query(QStringLiteral("DELETE FROM one"));
            QVERIFY(!refused && refused.error().code.isErrno(EROFS));
            QVERIFY(!Store::isHeld(path())); // the newer version may write
        }
        QCOMPARE(contents(path()), before);
    }

    void anotherProgramsFileIsLeftAlone()
    {
        StoreOptions foreign = options(path(), 1);
        foreign.applicationId = 77;
        opened(foreign).reset();
        const QByteArray before = contents(path());
        const auto store = Store::open(options(path(), 1));
        QVERIFY(!store && store.error().text.contains(u"another program's"));
        QCOMPARE(contents(path()), before);
        QVERIFY(setAside().isEmpty());
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray header = "SQLite format 3";
        QTest::newRow("text") << QByteArray(5'000, 'x');
        QTest::newRow("short") << QByteArray("no");
        QTest::newRow("header alone") << header.append('\0').append(QByteArray(4'096, '\xff'));
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        write(path(), bytes);
        const auto store = opened(options(path(), 1));
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(contents(m_folder->filePath(setAside().constFirst())), bytes);
        QCOMPARE(store->notices().size(), 1);
        QVERIFY(store->notices().constFirst().contains(setAside().constFirst()));
        QVERIFY(!store->isReadOnly());
        QCOMPARE(store->number(QStringLiteral("SELECT count(*) FROM one")).value(), 1);
    }

    void noDamageBringsItDown()
    {
        {
            const auto store = opened(options(path(), 3));
            for (int i = 0; i < 200; ++i)
                QVERIFY(store->query(QStringLiteral("INSERT INTO one (text, more) VALUES (?, ?)"),
                                     {QString(200, u'x'), i}));
        }
        const QByteArray sound = contents(path());
        std::mt19937 random(13);
        int found = 0;
        for (int round = 0; round < 70; ++round) {
            init();
            QByteArray damaged = sound;
            const auto at = static_cast<qsizetype>(round < 50 ? static_cast<unsigned>(round)
                                                              : random() % static_cast<unsigned>(sound.size()));
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
            write(path(), damaged);
            const auto store = Store::open(options(path(), 3));
            found += static_cast<int>(setAside().size());
            // Where the text of the schema was hit, a statement may be refused: in words, and no more.
            const auto written = store ? (*store)->query(QStringLiteral("INSERT INTO one (text) VALUES ('on')"))
                                       : tl::make_unexpected(store.error());
            QVERIFY(written || !written.error().text.isEmpty());
        }
        QVERIFY(found > 10);
    }

    void theSecondOnlyReads()
    {
        QProcess other;
        holdByAnother(other);
        StoreOptions how = options(path(), 1);
        how.oneWriter = true;
        how.journal = StoreOptions::Journal::Wal;
        {
            const auto store = opened(how);
            QVERIFY(store->isReadOnly() && store->isSecond() && Store::isHeld(path()));
            QVERIFY(store->notices().constFirst().contains(u"only reads"));
            QCOMPARE(store->number(QStringLiteral("SELECT count(*) FROM one")).value(), 1);
            QVERIFY(!store->query(QStringLiteral("DELETE FROM one")));
        }
        other.kill();
        QVERIFY(other.waitForFinished());
        const auto store = opened(how);
        QVERIFY(!store->isReadOnly() && store->notices().isEmpty() && Store::isHeld(path()));
        QVERIFY(store->query(QStringLiteral("DELETE FROM one")));
    }

    void severalMayWriteARollbackFile()
    {
        const auto first = opened(options(path(), 1));
        const auto second = opened(options(path(), 1));
        for (const Store *store : {first.get(), second.get(), first.get()})
            QVERIFY(store->query(QStringLiteral("INSERT INTO one (text) VALUES ('x')")));
        QCOMPARE(second->number(QStringLiteral("SELECT count(*) FROM one")).value(), 4);
    }

    void aWorkerAnswersHere()
    {
        Worker worker;
        const auto here = std::this_thread::get_id();
        bool cameHere = false;
        auto asked = worker.ask<std::thread::id>([] { return std::this_thread::get_id(); }, {Deadline::in(20s), {}});
        auto noted = std::move(asked).then([&](Result<std::thread::id> there) {
            cameHere = std::this_thread::get_id() == here;
            return there;
        });
        const auto there = test::await(std::move(noted));
        QVERIFY(there && *there && **there != here && cameHere);
    }

    void aWaitEndsBeforeTheWork()
    {
        std::promise<void> goOn;
        std::atomic<int> ran = 0;
        {
            Worker worker;
            worker.post([&, wait = goOn.get_future().share()] { wait.wait(); });
            const auto late =
                test::await(worker.ask<int>([&]() -> Result<int> { return ++ran; }, {Deadline::in(20ms), {}}));
            QVERIFY(late && !*late && late->error().code.is(FailureCode::Family::Deadline));
            QVERIFY(!late->error().text.isEmpty());
            auto dropped = worker.ask<int>([&]() -> Result<int> { return ++ran; }, {Deadline::in(20s), {}});
            size_t taken = 0;
            while (taken <= Worker::queueLimit && worker.post([] {}))
                ++taken;
            QVERIFY(taken < Worker::queueLimit);
            const auto full = test::await(worker.ask<int>([] { return 1; }, {Deadline::in(20s), {}}));
            QVERIFY(full && !*full && full->error().code.isErrno(EBUSY));
            goOn.set_value();
            QTRY_COMPARE(ran, 1); // what was given up is not done
            QCOMPARE(test::await(std::move(dropped)).value().value(), 1);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--migrate")
        return childMigrates(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == u"--hold")
        return childHolds(arguments.value(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_store.moc"
