// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/first_start.h"
#include "core/profile/load.h"
#include "tests/support/await.h"
#include "tests/support/hostile_server.h"
#include "tests/support/program.h"

#include <QDir>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <cerrno>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

FirstProfile whole()
{
    return {QStringLiteral("My world"),
            QStringLiteral("https://oracle.example.org/health?deep=1#top"),
            {QStringLiteral("db.internal"),
             QStringLiteral("5433"),
             QStringLiteral("users"),
             QStringLiteral("ops"),
             QStringLiteral("require"),
             QStringLiteral("ca.pem"),
             {SecretRef::From::File, QStringLiteral("db.pass")}},
            {QStringLiteral("bridge.example.org"), QStringLiteral("2222"), QStringLiteral("deploy"),
             QStringLiteral("id_ed25519")},
            QStringLiteral("runbook.md")};
}

void make(const QDir &folder, const QStringList &names)
{
    for (const QString &name : names)
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::NewOnly));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList foldersOfLooks()
{
    return QDir::temp().entryList({QCoreApplication::applicationName() + QStringLiteral("-*")}, QDir::Dirs, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFirstProfile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("profile.yaml")); }

    static Result<void> keep(const FirstProfile &first, const QString &path, const char *password = "",
                             PasswordPlace place = PasswordPlace::File)
    {
        return *test::await(keepFirstProfile(first, Secret(password), place, path, {Deadline::in(5s), {}}));
    }

    [[nodiscard]] Result<QList<Observation>> look(const FirstProfile &first, FirstPart part,
                                                  const char *password = "") const
    {
        return *test::await(lookAtPart(first, part, Secret(password), path(), {}, {}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        make(QDir(m_folder.path()), {QStringLiteral("ca.pem"), QStringLiteral("db.pass"), QStringLiteral("id_ed25519"),
                                     QStringLiteral("runbook.md")});
    }

    void everyPartMayBeMissing_data()
    {
        QTest::addColumn<bool>("health");
        QTest::addColumn<bool>("database");
        QTest::addColumn<bool>("server");
        QTest::addColumn<bool>("terse"); // only what has to be there
        for (int bits = 0; bits < 16; ++bits)
            QTest::addRow("%d", bits) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4) << bool(bits & 8);
    }
    void everyPartMayBeMissing()
    {
        QFETCH(bool, health);
        QFETCH(bool, database);
        QFETCH(bool, server);
        QFETCH(bool, terse);
        FirstProfile first = whole();
        if (terse)
            first = {first.name,
                     first.health,
                     {first.database.host, {}, first.database.name, first.database.user, {}, {}, {}},
                     {first.server.address, {}, {}, {}},
                     {}};
        if (!health)
            first.health.clear();
        if (!database)
            first.database = {};
        if (!server)
            first.server = {};
        const Result<QByteArray> text = firstProfileText(first, path());
        QCOMPARE(text.has_value(), health || database || server);
        if (!text) {
            QVERIFY(text.error().text.contains(u"nothing to look at"));
            return;
        }
        const LoadedProfile read = readProfile(*text, path());
        for (const Problem &problem : read.problems)
            QFAIL(qPrintable(problem.toString()));
        QCOMPARE(read.profile.find(FirstProfile::healthId()) != nullptr, health);
        QCOMPARE(read.profile.find(FirstProfile::databaseId()) != nullptr, database);
        QCOMPARE(read.profile.find(FirstProfile::serverId()) != nullptr, server);
        QCOMPARE(read.profile.runbooks.isEmpty(), terse);
        QVERIFY(read.profile.response.actions.mode == ActionSettings::Mode::ReadOnly);
    }

    void everyValueIsTheOneThatWasGiven()
    {
        const Result<QByteArray> text = firstProfileText(whole(), path());
        QVERIFY(text.has_value());
        const Profile profile = readProfile(*text, path()).profile;
        const QDir folder(m_folder.path());
        QCOMPARE(profile.name, whole().name);
        const Target &page = *profile.find(FirstProfile::healthId());
        QCOMPARE(std::get<HttpSettings>(page.settings).url, QUrl(whole().health));
        QCOMPARE(page.needs, QStringList{FirstProfile::databaseId()});
        const Target &database = *profile.find(FirstProfile::databaseId());
        const auto &login = std::get<PostgresSettings>(database.settings);
        QCOMPARE(login.host, whole().database.host);
        QCOMPARE(login.port, 5433);
        QCOMPARE(login.database, whole().database.name);
        QCOMPARE(login.user, whole().database.user);
        QVERIFY(login.sslMode == SslMode::Require);
        QCOMPARE(login.sslRootCert, folder.filePath(QStringLiteral("ca.pem")));
        QCOMPARE(login.password, (SecretRef{SecretRef::From::File, folder.filePath(QStringLiteral("db.pass"))}));
        QCOMPARE(database.vantages, (QStringList{QStringLiteral("desk"), FirstProfile::serverId()}));
        const auto &ssh = std::get<SshSettings>(profile.find(FirstProfile::serverId())->settings);
        QCOMPARE(ssh.address, whole().server.address);
        QCOMPARE(ssh.port, 2222);
        QCOMPARE(ssh.user, whole().server.user);
        QCOMPARE(ssh.identity, folder.filePath(QStringLiteral("id_ed25519")));
        QCOMPARE(profile.runbooks, QStringList{folder.filePath(QStringLiteral("runbook.md"))});
    }

    void aPasswordInTheKeyringIsNamedAsTheKeyringHasIt()
    {
        FirstProfile first = whole();
        first.database.password = {SecretRef::From::Keyring, FirstProfile::passwordEntry()};
        const Result<QByteArray> text = firstProfileText(first, path());
        QVERIFY(text.has_value());
        const LoadedProfile read = readProfile(*text, path());
        QCOMPARE(read.profile.secrets(), QList<SecretRef>{first.database.password});
    }

    void whateverIsTypedComesBackOrIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"a\"b",      "a\\b",      "a\\nb",     "it's",     "a # b",   "#a",         "a: b",
              "- a",       "{ a: b }",  "[a]",       "a, b",     "&a",      "*a",         "!a",
              "| a",       "> a",       "%a",        "@a",       "`a`",     "~",          "null",
              "true",      "0x10",      "1e3",       "a\nb: c",  "a\tb",    "a\x1b[31mb", "Größe 世界 😀",
              "a\u202e b", "a\u200b b", "a\u2028 b", "\ufeff a", "${HOME}", "'; DROP"})
            QTest::newRow(QByteArray(typed).toPercentEncoding().constData()) << QString::fromUtf8(typed);
        QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"));
        QTest::newRow("half a character") << QString(QStringLiteral("a") + QChar(0xD83D));
        QTest::newRow("long") << QString(5000, u'x');
    }
    void whateverIsTypedComesBackOrIsRefused()
    {
        QFETCH(QString, typed);
        struct Field {
            void (*set)(FirstProfile &, const QString &);
            QString (*get)(const Profile &);
        };
        const Field fields[] = {
            {[](FirstProfile &first, const QString &value) { first.name = value; },
             [](const Profile &profile) { return profile.name; }},
            {[](FirstProfile &first, const QString &value) { first.health = QStringLiteral("http://a/") + value; },
             [](const Profile &profile) {
                 const QUrl url = std::get<HttpSettings>(profile.find(FirstProfile::healthId())->settings).url;
                 return url.toString().mid(9);
             }},
            {[](FirstProfile &first, const QString &value) { first.database.host = value; },
             [](const Profile &profile) {
                 return std::get<PostgresSettings>(profile.find(FirstProfile::databaseId())->settings).host;
             }},
            {[](FirstProfile &first, const QString &value) { first.database.name = value; },
             [](const Profile &profile) {
                 return std::get<PostgresSettings>(profile.find(FirstProfile::databaseId())->settings).database;
             }},
            {[](FirstProfile &first, const QString &value) { first.database.user = value; },
             [](const Profile &profile) {
                 return std::get<PostgresSettings>(profile.find(FirstProfile::databaseId())->settings).user;
             }},
            {[](FirstProfile &first, const QString &value) { first.database.ca = QStringLiteral("/x/") + value; },
             [](const Profile &profile) {
                 return std::get<PostgresSettings>(profile.find(FirstProfile::databaseId())->settings)
                     .sslRootCert.mid(3);
             }},
            {[](FirstProfile &first, const QString &value) { first.server.user = value; },
             [](const Profile &profile) {
                 return std::get<SshSettings>(profile.find(FirstProfile::serverId())->settings).user;
             }},
        };
        for (const Field &field : fields) {
            FirstProfile first = whole();
            field.set(first, typed);
            const Result<QByteArray> text = firstProfileText(first, path());
            if (text)
                QCOMPARE(field.get(readProfile(*text, path()).profile), typed);
            else
                QVERIFY(!text.error().text.isEmpty());
        }
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("health");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("contains");
        QTest::newRow("no address") << QStringLiteral("oracle") << QString() << QStringLiteral("not an http");
        QTest::newRow("port in words") << QString() << QStringLiteral("many") << QStringLiteral("'port'");
        QTest::newRow("port too high") << QString() << QStringLiteral("65536") << QStringLiteral("'port'");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, health);
        QFETCH(QString, port);
        QFETCH(QString, contains);
        FirstProfile first = whole();
        first.health = health;
        first.database.port = port;
        const Result<QByteArray> text = firstProfileText(first, path());
        QVERIFY(!text.has_value());
        QVERIFY2(text.error().text.contains(contains), qPrintable(text.error().text));
    }

    void allIsKeptWhereItBelongs()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new/profile.yaml"));
        FirstProfile first = whole();
        first.database.ca.clear();
        first.server.identity.clear();
        const Result<void> kept = keep(first, file, "hunter2");
        QVERIFY2(kept.has_value(), qPrintable(kept ? QString() : kept.error().text));
        const LoadedProfile read = loadProfile(file);
        for (const Problem &problem : read.problems)
            QFAIL(qPrintable(problem.toString()));
        const Secrets secrets(read.profile.name);
        const Result<Secret> password =
            *test::await(secrets.fetch(read.profile.secrets().constFirst(), {Deadline::in(5s), {}}));
        QVERIFY(password.has_value() && *password == Secret("hunter2"));
        QVERIFY(!contentOf(file).contains("hunter2"));
        const QByteArray runbook = contentOf(read.profile.runbooks.constFirst());
        QVERIFY(runbook.contains("```bash bridgewatch:check=users-db\n"));
        QVERIFY(!runbook.contains("check=pooler") && runbook.contains("dbname=pgbouncer"));
        const test::Ran lint = test::runCtl({QStringLiteral("--profile"), file, QStringLiteral("lint")});
        QVERIFY2(lint.status == 0 && lint.err.isEmpty(), lint.err.constData());
        for (const QString &one : filesIn(folder.filePath(QStringLiteral("new"))))
            QCOMPARE(QFile(folder.filePath(QStringLiteral("new/") + one)).permissions() & ~QFile::ReadUser &
                         ~QFile::WriteUser,
                     QFile::ReadOwner | QFile::WriteOwner);
    }

    void theRunbookIsKeptInTheLanguageOfTheWindow()
    {
        const QLocale before;
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const QTemporaryDir folder;
        QVERIFY(keep(whole(), folder.filePath(QStringLiteral("profile.yaml")), "hunter2").has_value());
        const QByteArray runbook = contentOf(folder.filePath(QStringLiteral("database-connectivity.md")));
        QVERIFY(runbook.contains("## Behebung\n") && runbook.contains("```bash bridgewatch:check=users-db\n"));
    }

    void whatIsThereAlreadyStays()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("profile.yaml"));
        make(QDir(folder.path()), {QStringLiteral("users-db.pass"), QStringLiteral("database-connectivity.md")});
        QVERIFY(keep(whole(), file, "hunter2").has_value());
        QVERIFY(contentOf(folder.filePath(QStringLiteral("users-db.pass"))).isEmpty());
        QVERIFY(contentOf(folder.filePath(QStringLiteral("database-connectivity.md"))).isEmpty());
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("users-db-2.pass"))), QByteArray("hunter2"));
        const QByteArray before = contentOf(file);
        const QStringList files = filesIn(folder.path());
        const Result<void> again = keep(whole(), file, "another");
        QVERIFY(!again.has_value());
        QVERIFY2(again.error().text.contains(u"already"), qPrintable(again.error().text));
        QCOMPARE(contentOf(file), before);
        QCOMPARE(filesIn(folder.path()), files);
    }

    void aProfileThatCannotBeWrittenLeavesNoPassword()
    {
        const QTemporaryDir folder;
        const QString tooLong = folder.filePath(QString(QString(252, u'p')));
        QVERIFY(!keep(whole(), tooLong, "hunter2").has_value());
        QVERIFY(!filesIn(folder.path()).contains(QStringLiteral("users-db.pass")));
    }

    void withoutAKeyringNothingIsWrittenThatNeedsIt()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const QTemporaryDir folder;
        QVERIFY(!*test::await(doesKeyringAnswer(whole().name, {Deadline::in(5s), {}})));
        const Result<void> kept =
            keep(whole(), folder.filePath(QStringLiteral("profile.yaml")), "hunter2", PasswordPlace::Keyring);
        QVERIFY(!kept.has_value());
        QVERIFY2(kept.error().text.contains(u"keyring"), qPrintable(kept.error().text));
        QCOMPARE(filesIn(folder.path()), QStringList());
    }

    void aPageIsLookedAtBeforeThereIsAProfile()
    {
        const test::HostileServer server(test::answeringWith(test::webAnswer("200 OK", "fine")));
        FirstProfile first;
        first.health = QStringLiteral("http://127.0.0.1:%1/health").arg(server.port());
        first.server.port = QStringLiteral("not a number"); // of no matter to this part
        const auto seen = look(first, FirstPart::Health);
        QVERIFY2(seen.has_value(), qPrintable(seen ? QString() : seen.error().text));
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->constFirst().outcome, Outcome::Ok);
        QVERIFY(!QFile::exists(path()));
    }

    void whatDoesNotAnswerIsSaid()
    {
        const QStringList before = foldersOfLooks();
        const test::ClosedPort closed;
        FirstProfile first = whole();
        first.server = {};
        first.database.host = QStringLiteral("127.0.0.1");
        first.database.port = QString::number(closed.port());
        const auto seen = look(first, FirstPart::Database, "hunter2");
        QVERIFY(seen.has_value());
        QCOMPARE(seen->constFirst().outcome, Outcome::Failed);
        QCOMPARE(seen->constFirst().code, FailureCode::ofErrno(ECONNREFUSED));
        QCOMPARE(foldersOfLooks(), before); // with the password
        first.health = QStringLiteral("oracle");
        QVERIFY(!look(first, FirstPart::Health).has_value());
    }

    void aLookThatIsNotWantedAnyMoreEnds()
    {
        const test::HostileServer silent([](test::Peer &peer) { peer.stayUntilClientLeaves(); });
        FirstProfile first;
        first.health = QStringLiteral("http://127.0.0.1:%1/").arg(silent.port());
        std::stop_source stop;
        auto looking = lookAtPart(first, FirstPart::Health, Secret(), path(), {}, stop.get_token());
        QTRY_COMPARE(silent.accepted(), 1);
        stop.request_stop();
        const auto seen = *test::await(std::move(looking), 2s);
        QCOMPARE(seen->constFirst().outcome, Outcome::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestFirstProfile)
#include "test_first_profile.moc"
