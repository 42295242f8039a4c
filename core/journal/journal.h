// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_file.h"
#include "core/journal/verify.h"
#include "core/store/worker.h"

#include <QObject>
#include <QTimer>

namespace bridgewatch {

// The journal of all incidents, DATA/incidents.db with its copy DATA/incidents.jsonl: events that are only ever added,
// each with the hash of the one before. Several programs may write. It works on a thread of its own; nothing here
// waits. The codes of errors are those of JournalFile, and Deadline or Stopped where the caller would not wait longer:
// then an append may still happen, and trying again with the same `NewEvent::id` does nothing twice.
// Used on one thread, which its end blocks for as long as what runs takes.
class Journal final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds pollEvery{1};

    explicit Journal(const QString &path, QObject *parent = nullptr);
    ~Journal() override;

    [[nodiscard]] const QString &path() const { return m_path; }

    // Opens the file, checks and mends it; from then on `appended` tells of what others write. Everything else does
    // it where nobody has.
    QCoro::Task<Result<void>> open(Limits limits);

    // Opens an incident with its first event, and answers with its id: the day in UTC and a number.
    QCoro::Task<Result<QString>> begin(NewEvent first, Limits limits);
    // Answers once the event is on the disk, in both files. With `expected`, the sequence of the incident's last event
    // that the caller has seen, it is refused with EAGAIN where there is a later one.
    QCoro::Task<Result<Event>> append(NewEvent event, Limits limits, std::optional<qint64> expected = {});
    // Several events of one incident: all of them or none.
    QCoro::Task<Result<QList<Event>>> appendAll(QList<NewEvent> events, Limits limits,
                                                std::optional<qint64> expected = {});

    // In the order of their sequence. What was appended meanwhile may come in `appended` as well.
    QCoro::Task<Result<QList<Event>>> events(QString incident, Limits limits);
    // In the order in which they began.
    QCoro::Task<Result<QList<IncidentSpan>>> incidents(Limits limits);
    QCoro::Task<Result<Verification>> verify(std::optional<QString> incident, Limits limits);

    // What people should know about the opening; one sentence each.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    // A newer version has written it.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

Q_SIGNALS:
    // Every event since the journal was opened, whoever wrote it, once and in order; another program's within about
    // a second. An append that failed because of the copy alone comes here all the same: it is noted.
    void appended(const QList<bridgewatch::Event> &events);
    void stateChanged(); // notices() or isReadOnly()

private:
    // On the worker:
    [[nodiscard]] Result<void> openFile();
    void tell();
    void poll();

    void setState(const QStringList &notices, bool readOnly);

    const QString m_path;
    QTimer m_poll;
    bool m_polling = false;
    QStringList m_notices;
    bool m_readOnly = false;
    std::unique_ptr<JournalFile> m_file; // the worker's
    std::optional<qint64> m_told;        // the worker's: the sequence up to which `appended` has told
    Worker m_worker;                     // last: it uses all of the above
};

} // namespace bridgewatch
