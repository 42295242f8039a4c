// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the keeping of history beside SQLite's own inserts, on the same samples, in turn; see
// tests/bench/history.
#include "core/history/sqlite_history.h"
#include "tests/support/fabricate.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <random>
#include <sqlite3.h>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

constexpr qint64 every = 15'000;
constexpr int targetCount = 4;
constexpr int lineCount = 6;
const auto node = [](int i) { return fabricate::node(QStringLiteral("database-%1").arg(i), Kind::Postgres); };

Limits patient()
{
    return {Deadline::in(10min), {}};
}

void require(bool done, const QString &why)
{
    if (!done)
        qFatal("%s", qPrintable(why));
}

// What looks at a few databases see: latencies with their noise, counts that wander, ratios.
class Looks {
public:
    Observation next(qint64 at, int target)
    {
        Observation look = fabricate::healthy(node(target), QDateTime::fromMSecsSinceEpoch(at + jitter(), Qt::UTC));
        for (StageResult &stage : look.stages)
            stage.took = Duration(200 + m_random() % 800);
        look.took = Duration(3'000 + m_random() % 4'000);
        m_active = std::clamp(m_active + static_cast<int>(m_random() % 5) - 2, 0, 80);
        look.readings[QStringLiteral("sessions.active")] = m_active;
        look.readings[QStringLiteral("sessions.idle")] = 20 + static_cast<int>(m_random() % 3);
        look.readings[QStringLiteral("sessions.usable")] = 97;
        look.readings[QStringLiteral("sessions.used_ratio")] = m_active / 97.;
        look.readings[QStringLiteral("replication.lag_s")] = static_cast<double>(m_random() % 2'000'000) / 1e6;
        look.readings[QStringLiteral("clock.skew_ms")] = std::sin(static_cast<double>(at)) * 0.8;
        return look;
    }

private:
    qint64 jitter() { return static_cast<qint64>(m_random() % 9); }
    std::mt19937 m_random{1};
    int m_active = 20;
};

QList<Observation> looksOf(int days)
{
    Looks looks;
    QList<Observation> all;
    const qint64 end = QDateTime::currentMSecsSinceEpoch();
    for (qint64 at = end - days * 86'400'000LL; at < end; at += every) {
        for (int target = 0; target < targetCount; ++target)
            all.append(looks.next(at, target));
    }
    return all;
}

// The samples of the looks as Bridgewatch numbers them.
std::vector<RawSample> samplesOf(const QList<Observation> &looks)
{
    Intake intake;
    Portion portion;
    for (const Observation &look : looks)
        intake.take(look, portion);
    return portion.samples;
}

// One row a sample, prepared once, one transaction, no index: as fast as SQLite takes rows.
double plainRate(const std::vector<RawSample> &samples, const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *insert = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK, QStringLiteral("cannot open"));
    sqlite3_exec(db,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE sample (series INTEGER, at "
                 "INTEGER, value REAL)",
                 nullptr, nullptr, nullptr);
    QElapsedTimer clock;
    clock.start();
    sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO sample VALUES (?, ?, ?)", -1, &insert, nullptr);
    for (const RawSample &sample : samples) {
        sqlite3_bind_int64(insert, 1, sample.series);
        sqlite3_bind_int64(insert, 2, sample.at);
        sqlite3_bind_double(insert, 3, sample.value);
        require(sqlite3_step(insert) == SQLITE_DONE, QStringLiteral("cannot insert"));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    require(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, QStringLiteral("cannot commit"));
    const auto took = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    sqlite3_close(db);
    return static_cast<double>(samples.size()) / took;
}

void recordAll(SqliteHistory &history, const QList<Observation> &looks)
{
    qint64 waiting = 0;
    for (const Observation &look : looks) {
        history.record(look);
        waiting += look.readings.size() + 3;
        if (waiting > HistoryWriter::queueLimit / 2) {
            const Result<void> written = QCoro::waitFor(history.flush(patient()));
            require(written.has_value(), written ? QString() : written.error().text);
            waiting = 0;
        }
    }
}

// Everything: queued, numbered, written in its many transactions, packed into blocks of three levels.
double ourRate(const QList<Observation> &looks, size_t samples, const QString &path, double *recordNs)
{
    SqliteHistory history(path, {24h * 31, 24h * 31, 24h * 365, 10'000'000'000});
    require(QCoro::waitFor(history.flush(patient())).has_value(), QStringLiteral("cannot open"));
    QElapsedTimer clock;
    clock.start();
    recordAll(history, looks);
    const Result<void> packed = QCoro::waitFor(history.pack(patient()));
    require(packed.has_value(), packed ? QString() : packed.error().text);
    const auto took = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    require(history.state().lost == 0, QStringLiteral("samples were lost"));
    clock.restart();
    for (int i = 0; i < 1'000; ++i)
        history.record(looks.at(i));
    *recordNs = static_cast<double>(clock.nsecsElapsed()) / 1'000;
    return static_cast<double>(samples) / took;
}

double bytesOf(const QString &path, const QString &sql)
{
    StoreOptions options = historyFile(path);
    options.readOnly = true;
    const auto store = Store::open(options);
    require(store.has_value(), store ? QString() : store.error().text);
    return static_cast<double>((*store)->number(sql).value_or(-1));
}

template<typename T> T median(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void ingest(int rounds)
{
    const QList<Observation> looks = looksOf(2);
    const std::vector<RawSample> samples = samplesOf(looks);
    std::vector<double> plain;
    std::vector<double> ours;
    std::vector<double> ratios;
    std::vector<double> records;
    double raw = 0;
    double whole = 0;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.db"));
        double recordNs = 0;
        plain.push_back(plainRate(samples, folder.filePath(QStringLiteral("plain.db"))));
        ours.push_back(ourRate(looks, samples.size(), path, &recordNs));
        ratios.push_back(ours.back() / plain.back());
        records.push_back(recordNs);
        const auto count = static_cast<double>(samples.size());
        raw = bytesOf(path, QStringLiteral("SELECT sum(length(bytes)) + 60 * count(*) FROM block WHERE level = 0")) /
              count;
        whole = bytesOf(path, QStringLiteral("SELECT sum(length(bytes)) + 60 * count(*) FROM block")) / count;
    }
    printf("history: %zu samples of %d lines, two days of looks each %lld s\n", samples.size(), targetCount * 9,
           every / 1000);
    printf("  %-52s%8.0f thousand samples a second\n", "SQLite alone, a row each, one transaction",
           median(plain) / 1000);
    printf("  %-52s%8.0f thousand  ratio %5.2f\n", "history, recorded to packed", median(ours) / 1000, median(ratios));
    printf("  %-52s%8.0f ns a look\n", "what record() takes of its caller", median(records));
    printf("  %-52s%8.2f bytes a sample\n", "raw, in its rows", raw);
    printf("  %-52s%8.2f bytes a sample\n", "with the minutes and hours of the same", whole);
    fflush(stdout);
}

void query(int rounds)
{
    const QTemporaryDir folder;
    SqliteHistory history(folder.filePath(QStringLiteral("history.db")));
    const QList<Observation> looks = looksOf(30);
    recordAll(history, looks);
    require(QCoro::waitFor(history.pack(patient())).has_value(), QStringLiteral("cannot pack"));
    QList<SeriesId> lines;
    for (const QString &name : looks.constFirst().readings.keys().first(lineCount))
        lines.append({node(0).id, QStringLiteral("desk"), name});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    printf("history: 30 days of %d lines, %d of them on a chart\n", targetCount * 9, lineCount);
    for (const auto &[days, steps] : {std::pair{30, 800}, {30, 1'920}, {1, 1'920}}) {
        std::vector<double> took;
        qsizetype buckets = 0;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer clock;
            clock.start();
            const auto read = QCoro::waitFor(history.read(lines, {now.addDays(-days), now}, steps, patient()));
            took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            require(read.has_value(), read ? QString() : read.error().text);
            buckets = read->constFirst().buckets.size();
        }
        const QByteArray what =
            QStringLiteral("%1 days, at most %2 steps: %3 buckets").arg(days).arg(steps).arg(buckets).toUtf8();
        printf("  %-52s%8.2f ms\n", what.constData(), median(took));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int rounds = argc > 1 ? atoi(argv[1]) : 7;
    ingest(std::max(rounds, 1));
    query(std::max(rounds, 1) * 3);
    return 0;
}
