// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_writer.h"

#include "core/store/sqlite_error.h"

#include <cerrno>

namespace bridgewatch {
namespace {

// Written in one transaction at the most; what more waits follows in the next.
constexpr size_t portionLimit = 20'000;

} // namespace

HistoryWriter::HistoryWriter(QString path, const Retention &retention, std::function<void()> changed)
    : m_path(std::move(path)), m_retention(retention), m_changed(std::move(changed)), m_thread([this] { loop(); })
{
}

HistoryWriter::~HistoryWriter()
{
    end();
}

void HistoryWriter::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void HistoryWriter::record(const Observation &observation)
{
    push(observation);
}

void HistoryWriter::record(const SeriesId &id, const QDateTime &at, double value)
{
    push(Figure{id, at, value});
}

// An observation brings its readings, and at most three figures of its own.
qint64 HistoryWriter::weightOf(const Item &item)
{
    const auto *observation = std::get_if<Observation>(&item);
    return observation ? observation->readings.size() + 3 : 1;
}

void HistoryWriter::push(Item item)
{
    bool enough = false;
    {
        const std::lock_guard lock(m_mutex);
        m_queued += weightOf(item);
        m_queue.push_back(std::move(item));
        ++m_pushed;
        while (m_queued > queueLimit) {
            const qint64 weight = weightOf(m_queue.front());
            m_queued -= weight;
            m_overflowed += weight;
            m_queue.pop_front();
        }
        enough = m_queued >= writeAt;
    }
    if (enough)
        m_wake.notify_all();
}

void HistoryWriter::whenWritten(std::shared_ptr<Promise<void>> promise)
{
    ask(false, std::move(promise));
}

void HistoryWriter::whenPacked(std::shared_ptr<Promise<void>> promise)
{
    ask(true, std::move(promise));
}

void HistoryWriter::ask(bool pack, std::shared_ptr<Promise<void>> promise)
{
    {
        const std::lock_guard lock(m_mutex);
        m_asks.push_back({m_pushed, pack, std::move(promise)});
        m_asked = true;
    }
    m_wake.notify_all();
}

void HistoryWriter::suspect()
{
    const std::lock_guard lock(m_mutex);
    m_suspect = true;
}

HistoryState HistoryWriter::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

quint64 HistoryWriter::generation(std::chrono::milliseconds patience) const
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, patience, [this] { return m_generation > 0 || m_ending; });
    return m_generation;
}

void HistoryWriter::setState(const std::function<void(HistoryState &)> &change)
{
    bool differs = false;
    {
        const std::lock_guard lock(m_mutex);
        const HistoryState before = m_state;
        change(m_state);
        m_state.lost = m_overflowed + m_intake.refused();
        differs = !(before == m_state);
    }
    if (differs && m_changed)
        m_changed();
}

void HistoryWriter::loop()
{
    do {
        turn();
    } while (sleep());
    turn();
    std::vector<Ask> unanswered;
    {
        const std::lock_guard lock(m_mutex);
        unanswered.swap(m_asks);
    }
    m_archive.reset();
}

// False when the end has come.
bool HistoryWriter::sleep()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, writeEvery, [this] { return m_ending || (!m_failing && (m_asked || m_queued >= writeAt)); });
    m_asked = false;
    return !m_ending;
}

void HistoryWriter::turn()
{
    Result<void> done = ready();
    if (done && m_archive->store().isReadOnly())
        discardAll();
    else if (done)
        done = work();
    m_failing = !done;
    setState([&](HistoryState &state) { state.trouble = done ? QString() : done.error().text; });
    if (!done && isDamage(done.error()) && m_archive)
        replaceDamaged(done.error());
}

Result<void> HistoryWriter::ready()
{
    if (m_archive && m_archive->store().isSecond() && !Store::isHeld(m_path)) {
        m_archive.reset();
        m_intake = {};
    }
    return m_archive ? Result<void>() : open();
}

Result<void> HistoryWriter::open()
{
    auto store = Store::open(historyFile(m_path));
    if (!store)
        return tl::make_unexpected(store.error());
    auto archive = std::make_unique<Archive>(std::move(*store));
    if (m_intake.seriesCount() > 0) // their numbers stand in samples that wait, and the file may be a fresh one
        m_portion.series = m_intake.allSeries();
    if (Result<void> loaded = archive->load(m_intake); !loaded)
        return loaded;
    m_archive = std::move(archive);
    setState([&](HistoryState &state) {
        state.readOnly = m_archive->store().isReadOnly();
        state.notices = m_archive->store().notices();
    });
    {
        const std::lock_guard lock(m_mutex);
        ++m_generation;
    }
    m_wake.notify_all();
    return {};
}

// The error came while the file was in use; the next turn begins a new one.
void HistoryWriter::replaceDamaged(const Error &error)
{
    m_archive.reset();
    const Result<QString> aside = setAside(m_path);
    const QString notice =
        aside ? Kept::tr("%1 It was set aside as %2; a new one is begun.").arg(error.text, *aside) : aside.error().text;
    const Result<void> opened = open();
    setState([&](HistoryState &state) {
        state.notices.prepend(notice);
        state.trouble = opened ? QString() : opened.error().text;
    });
}

void HistoryWriter::discardAll()
{
    std::vector<Ask> asks;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.clear();
        m_queued = 0;
        asks.swap(m_asks);
    }
    for (const Ask &ask : asks)
        ask.promise->give(fail(FailureCode::ofErrno(EROFS), Kept::tr("%1 is only read here.").arg(m_path), m_path));
}

Result<void> HistoryWriter::work()
{
    bool suspect = false;
    {
        const std::lock_guard lock(m_mutex);
        suspect = std::exchange(m_suspect, false);
    }
    if (Result<void> sound = suspect ? checkOnDisk() : Result<void>(); !sound)
        return sound;
    if (Result<void> written = writeAll(); !written)
        return written;
    const std::vector<Ask> asks = answerable();
    const bool packNow = std::any_of(asks.begin(), asks.end(), [](const Ask &ask) { return ask.pack; });
    const Result<void> maintained = maintain(packNow);
    for (const Ask &ask : asks)
        ask.promise->give(ask.pack ? maintained : Result<void>());
    return maintained;
}

// Through eyes of its own: the writer's connection remembers pages that the file may have lost.
Result<void> HistoryWriter::checkOnDisk() const
{
    StoreOptions options = historyFile(m_path);
    options.readOnly = true;
    const auto fresh = Store::open(options);
    return fresh ? (*fresh)->check() : tl::make_unexpected(fresh.error());
}

Result<void> HistoryWriter::writeAll()
{
    bool more = true;
    while (more) {
        more = takeIn();
        if (Result<void> saved = m_archive->save(m_portion); !saved)
            return saved;
        m_portion = {};
    }
    return {};
}

// Fills the portion, unless one still has to be written; whether more waits.
bool HistoryWriter::takeIn()
{
    if (!m_portion.samples.empty())
        return true;
    std::deque<Item> taken;
    bool more = false;
    {
        const std::lock_guard lock(m_mutex);
        for (qint64 weight = 0; !m_queue.empty() && weight < static_cast<qint64>(portionLimit);) {
            weight += weightOf(m_queue.front());
            taken.push_back(std::move(m_queue.front()));
            m_queue.pop_front();
            m_queued -= weightOf(taken.back());
        }
        more = !m_queue.empty();
    }
    for (const Item &item : taken) {
        if (const auto *observation = std::get_if<Observation>(&item))
            m_intake.take(*observation, m_portion);
        else if (const auto *figure = std::get_if<Figure>(&item))
            m_intake.take(figure->id, figure->at, figure->value, m_portion);
    }
    return more;
}

// Nothing is in hand: whatever was recorded and does not wait is written, or lost.
std::vector<HistoryWriter::Ask> HistoryWriter::answerable()
{
    const std::lock_guard lock(m_mutex);
    const quint64 settled = m_pushed - m_queue.size();
    const auto waits =
        std::stable_partition(m_asks.begin(), m_asks.end(), [&](const Ask &ask) { return ask.after <= settled; });
    std::vector<Ask> asks(std::make_move_iterator(m_asks.begin()), std::make_move_iterator(waits));
    m_asks.erase(m_asks.begin(), waits);
    return asks;
}

Result<void> HistoryWriter::maintain(bool now)
{
    const auto moment = std::chrono::steady_clock::now();
    const bool packs = m_archive->isPackingDue(m_intake.seriesCount()) || moment - m_packed >= packEvery;
    if (m_archive->hasBatches() && (now || packs)) {
        if (Result<void> packed = m_archive->pack(); !packed)
            return packed;
        m_packed = moment;
    }
    if (now || moment - m_dropped >= dropEvery) {
        if (Result<void> dropped = m_archive->drop(m_retention, QDateTime::currentDateTimeUtc()); !dropped)
            return dropped;
        m_dropped = moment;
    }
    return {};
}

} // namespace bridgewatch
