// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/history/archive.h"
#include "core/store/worker.h"

namespace bridgewatch {

// How the keeping of history goes; for people.
struct HistoryState {
    bool readOnly = false; // what is recorded is not kept: another program does it, or a newer version did
    QStringList notices;   // what happened at the opening, or since: a file set aside
    QString trouble;       // why nothing can be written now; empty when all is well
    qint64 lost = 0;       // samples that could not be kept

    bool operator==(const HistoryState &) const = default;
};

// The one thread that writes history.db: gathers what is recorded, writes it about once a second, packs
// and drops. Errors are tried again until they end; meanwhile what is recorded waits, and beyond
// `queueLimit` the oldest is lost. Its end writes what still waits.
class HistoryWriter {
public:
    static constexpr qint64 queueLimit = 100'000; // samples
    static constexpr qint64 writeAt = 1'000;      // waiting samples are written at once
    static constexpr auto writeEvery = std::chrono::seconds(1);
    static constexpr auto packEvery = std::chrono::hours(1);
    static constexpr auto dropEvery = std::chrono::minutes(10);

    // `changed` is called on the writer's thread when the state is another one.
    HistoryWriter(QString path, const Retention &retention, std::function<void()> changed);
    ~HistoryWriter();
    HistoryWriter(const HistoryWriter &) = delete;
    HistoryWriter &operator=(const HistoryWriter &) = delete;

    // From any thread; none of them waits.
    void record(const Observation &observation);
    void record(const SeriesId &id, const QDateTime &at, double value);
    // Answers when everything recorded before is committed.
    void whenWritten(std::shared_ptr<Promise<void>> promise);
    // Packs and drops as soon as everything recorded before is committed.
    void whenPacked(std::shared_ptr<Promise<void>> promise);
    // A reader found damage: the file is checked, and set aside where SQLite finds it too.
    void suspect();
    [[nodiscard]] HistoryState state() const;
    // Writes what waits and ends.
    void end();

    // How often the file was opened or replaced: who reads it opens it anew when this has grown. Waits for
    // the first opening, or the end, for at most `patience`; 0 when there was none.
    [[nodiscard]] quint64 generation(std::chrono::milliseconds patience) const;

private:
    struct Figure {
        SeriesId id;
        QDateTime at;
        double value = 0;
    };
    using Item = std::variant<Observation, Figure>;
    struct Ask {
        quint64 after = 0; // items
        bool pack = false;
        std::shared_ptr<Promise<void>> promise;
    };
    [[nodiscard]] static qint64 weightOf(const Item &item);

    void push(Item item);
    void ask(bool pack, std::shared_ptr<Promise<void>> promise);

    // On the thread.
    void loop();
    [[nodiscard]] bool sleep();
    void turn();
    [[nodiscard]] Result<void> ready();
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> work();
    [[nodiscard]] Result<void> checkOnDisk() const;
    [[nodiscard]] Result<void> writeAll();
    [[nodiscard]] bool takeIn();
    [[nodiscard]] Result<void> maintain(bool now);
    void replaceDamaged(const Error &error);
    void discardAll();
    [[nodiscard]] std::vector<Ask> answerable();
    void setState(const std::function<void(HistoryState &)> &change);

    const QString m_path;
    const Retention m_retention;
    const std::function<void()> m_changed;

    mutable std::mutex m_mutex; // guards what stands up to the next blank line
    mutable std::condition_variable m_wake;
    std::deque<Item> m_queue;
    qint64 m_queued = 0;     // samples in it
    quint64 m_pushed = 0;    // items ever recorded
    qint64 m_overflowed = 0; // samples lost because too many waited
    std::vector<Ask> m_asks;
    bool m_asked = false; // somebody waits: do not sleep
    bool m_suspect = false;
    bool m_ending = false;
    quint64 m_generation = 0;
    HistoryState m_state;

    using Moment = std::chrono::steady_clock::time_point;
    std::unique_ptr<Archive> m_archive;
    Intake m_intake;
    Portion m_portion; // being written; kept until it is
    Moment m_packed{};
    Moment m_dropped{};
    bool m_failing = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace bridgewatch
