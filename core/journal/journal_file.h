// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/survey.h"
#include "core/store/file_lock.h"

namespace bridgewatch {

// An incident in the journal, told by the events that it has.
struct IncidentSpan {
    QString id;
    qint64 first = 0; // sequences
    qint64 last = 0;
    qint64 events = 0;

    bool operator==(const IncidentSpan &) const = default;
};

// incidents.db and its copy incidents.jsonl, for writing. What it does blocks; it belongs to one thread.
//
// Whoever opens or appends holds incidents.jsonl.lock meanwhile, so that writers come one after the other. An append
// returns once the commit is on the disk and then the copy has it. What was interrupted is made good by the next
// opening or append.
class JournalFile {
public:
    static constexpr std::chrono::seconds patience{5};

    // `beforeStatement`: see StoreOptions.
    explicit JournalFile(QString path, std::function<void()> beforeStatement = {});
    ~JournalFile();

    // Nothing to do when it is open. Otherwise checks everything, takes from the copy what the database lacks, writes
    // the copy anew where that is what is damaged, and says in `notices()` what it had to do.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool isReadOnly() const { return m_store && m_store->isReadOnly(); }
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    // All of them or none, in this order. Codes: EAGAIN the incident has events after `expected`, the last that the
    // caller has seen; ENOENT there is no such incident; EEXIST an id is that of another event; E2BIG, EINVAL an event
    // that cannot be kept; EROFS, EBUSY, ENOSPC, EIO it cannot be written.
    [[nodiscard]] Result<QList<Event>> append(const QList<NewEvent> &events, std::optional<qint64> expected = {});
    // The same for the first event of a new incident, which gets its id here.
    [[nodiscard]] Result<Event> begin(const NewEvent &first);

    [[nodiscard]] Result<QList<Event>> events(const QString &incident);
    [[nodiscard]] Result<QList<Event>> since(qint64 sequence);
    [[nodiscard]] Result<QList<IncidentSpan>> incidents();
    // Somebody else may have written since this was asked last.
    [[nodiscard]] Result<bool> isChanged();

private:
    struct Draft; // events on their way in

    [[nodiscard]] Result<std::unique_ptr<FileLock>> lock() const;
    [[nodiscard]] Result<void> openLocked();
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] bool isReplaced() const;
    template<typename T> [[nodiscard]] Result<T> look(const std::function<Result<T>()> &body);

    // repair.cpp
    struct Remains; // of both files
    [[nodiscard]] Result<void> repair(const Survey &found);
    [[nodiscard]] Result<void> repairDatabase(Remains &remains, const Survey &found);
    [[nodiscard]] Result<void> repairCopy(Remains &remains);
    [[nodiscard]] Result<void> insertAll(const QList<StoredEvent> &events, const JournalHead &head);
    [[nodiscard]] Result<void> setDatabaseAside();
    void noticeRestored(const Remains &remains);

    // append.cpp
    [[nodiscard]] Result<QList<Event>> appendDraft(Draft &draft);
    [[nodiscard]] Result<void> write(Draft &draft);
    [[nodiscard]] Result<void> insert(Draft &draft, qint64 exported);
    [[nodiscard]] Result<void> place(Draft &draft);
    [[nodiscard]] Result<QByteArray> freshIncident(qint64 at) const;
    [[nodiscard]] Result<qsizetype> findKept(Draft &draft);
    [[nodiscard]] Result<void> lookAgain(Draft &draft, const Error &why);
    // The last event that the copy has once all is in it.
    [[nodiscard]] Result<qint64> bringCopyUp();

    const QString m_path;
    std::function<void()> m_beforeStatement;
    TextExport m_copy;
    std::unique_ptr<Store> m_store;
    std::pair<quint64, quint64> m_identity; // device and inode of what is open
    qint64 m_dataVersion = 0;
    QStringList m_notices;
};

// The path of the copy that belongs to a database.
[[nodiscard]] QString textExportPath(const QString &path);

} // namespace bridgewatch
