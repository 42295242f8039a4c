// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_tail.h"

#include "core/links/link_text.h"

#include <QLocale>
#include <cerrno>
#include <cstring>
#include <utility>

namespace bridgewatch {
namespace {

constexpr qsizetype copiesTried = 5;
constexpr int surveys = 6; // until two are the same

// What rotation put aside of the log after the file `last`, oldest first.
QList<FileStand> putAsideSince(const LogSurvey &survey, quint64 last)
{
    const auto is = [](quint64 inode) { return [inode](const LogSibling &one) { return one.stand.inode == inode; }; };
    const QList<LogSibling> &files = survey.files;
    const auto log = std::find_if(files.begin(), files.end(), is(survey.log.inode));
    const auto end = std::find_if(files.begin(), files.end(), is(last));
    QList<FileStand> found;
    for (auto one = files.begin(); log != files.end() && end != files.end() && one != end; ++one) {
        if (one != log && isRotated(log->name, one->name))
            found.prepend(one->stand);
    }
    return found;
}

// The same files under the same names.
bool isSame(const LogSurvey &one, const LogSurvey &other)
{
    const auto namesOf = [](const LogSurvey &survey) {
        QMap<quint64, QByteArray> names{{survey.log.inode, QByteArray()}};
        for (const LogSibling &file : survey.files)
            names[file.stand.inode] += '/' + file.name;
        return names;
    };
    return namesOf(one) == namesOf(other);
}

} // namespace

void LogTail::place(quint64 inode, qint64 offset)
{
    m_inode = inode;
    m_offset = offset;
    m_overlap.clear();
    m_quiet = 0;
}

void LogTail::deliver(QByteArrayView bytes)
{
    m_offset += bytes.size();
    m_delivered += bytes.size();
    m_overlap.append(bytes.last(std::min(bytes.size(), overlapBytes)).data(), std::min(bytes.size(), overlapBytes));
    if (m_overlap.size() > overlapBytes)
        m_overlap.remove(0, m_overlap.size() - overlapBytes);
    if (m_skipping) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0)
            return;
        bytes = bytes.sliced(end + 1);
        m_skipping = false;
    }
    if (!bytes.isEmpty())
        m_output.bytes(bytes);
}

QCoro::Task<Result<LogTail::Step>> LogTail::step(LogFile &file, Limits limits)
{
    const qint64 before = m_delivered;
    if (!m_attached) {
        const Result<FailureCode> attached = co_await attach(file, limits);
        if (!attached)
            co_return tl::make_unexpected(attached.error());
        if (!m_attached)
            co_return Step{false, false, *attached};
    }
    const Result<LogSeen> seen = co_await file.look(limits);
    if (!seen)
        co_return tl::make_unexpected(seen.error());
    if (seen->open.inode != m_inode) { // somebody closed it under us
        m_attached = false;
        co_return Step{false, false, seen->trouble};
    }
    if (m_offset == 0 && m_copied != 0 && seen->open.size > 0) {
        const Result<void> missed = co_await readMissedCopies(file, limits);
        if (!missed)
            co_return tl::make_unexpected(missed.error());
    }
    const Result<Drained> drained = co_await drain(file, seen->open.size, limits);
    if (!drained)
        co_return tl::make_unexpected(drained.error());
    if (*drained == Drained::Rewritten) {
        const Result<void> recovered = co_await recover(file, limits);
        if (!recovered)
            co_return tl::make_unexpected(recovered.error());
        co_return Step{true, false, {}};
    }
    const bool moved = m_delivered != before;
    m_level = m_level || *drained == Drained::Level;
    const bool isReplaced = seen->path.exists() && seen->path.inode != m_inode;
    m_quiet = isReplaced && !moved ? m_quiet + 1 : 0;
    if (m_quiet >= quietLooks) {
        const Result<void> onward = co_await moveOn(file, limits);
        if (!onward)
            co_return tl::make_unexpected(onward.error());
        co_return Step{true, false, {}};
    }
    co_return Step{*drained == Drained::More, isReplaced, isReplaced ? FailureCode() : seen->trouble};
}

QCoro::Task<Result<FailureCode>> LogTail::attach(LogFile &file, Limits limits)
{
    if (m_inode != 0) {
        const Result<LogSeen> found = co_await file.openInode(m_inode, limits);
        if (!found)
            co_return tl::make_unexpected(found.error());
        m_attached = found->open.inode == m_inode;
        if (m_attached)
            co_return FailureCode();
    }
    const Result<LogSeen> seen = co_await file.open(limits);
    if (!seen)
        co_return tl::make_unexpected(seen.error());
    if (!seen->open.exists()) {
        m_awaited = m_awaited || m_inode == 0;
        m_level = true;
        co_return seen->trouble.isNone() ? FailureCode::ofErrno(ENOENT) : seen->trouble;
    }
    if (m_inode != 0) {
        m_output.broken();
        m_output.notice(LogText::tr("the file that was read so far is gone: what was last written to it is not seen"));
        place(seen->open.inode, 0);
    } else {
        const qint64 start = m_awaited ? 0 : std::max<qint64>(0, seen->open.size - startBytes - 1);
        place(seen->open.inode, start);
        m_skipping = start > 0;
    }
    m_attached = true;
    co_return FailureCode();
}

QCoro::Task<Result<LogTail::Drained>> LogTail::drain(LogFile &file, qint64 size, Limits limits)
{
    if (size < m_offset)
        co_return Drained::Rewritten;
    if (size - m_offset > catchUpBytes) {
        const qint64 skipped = size - startBytes - m_offset;
        m_output.broken();
        m_output.notice(LogText::tr("%1 bytes not seen: they came faster than they could be read")
                            .arg(QLocale(QLocale::English).toString(skipped)));
        place(m_inode, m_offset + skipped);
        m_skipping = true;
    }
    for (int piece = 0; m_offset < size; ++piece) {
        if (piece >= piecesPerStep)
            co_return Drained::More;
        const qint64 wanted = std::min(pieceBytes, size - m_offset);
        const qint64 from = m_offset - m_overlap.size();
        const Result<QByteArray> bytes = co_await file.read(from, m_overlap.size() + wanted, limits);
        if (!bytes)
            co_return tl::make_unexpected(bytes.error());
        if (bytes->isEmpty())
            co_return Drained::Level; // shorter than it was a moment ago: the next look tells
        if (!bytes->startsWith(m_overlap))
            co_return Drained::Rewritten;
        deliver(QByteArrayView(*bytes).sliced(m_overlap.size()));
    }
    co_return Drained::Level;
}

// A list lacks a file that was renamed between the reading of the names and of what they stand for; the next one has
// it.
QCoro::Task<Result<LogSurvey>> LogTail::survey(LogFile &file, Limits limits)
{
    LogSurvey found;
    for (int i = 0; i < surveys; ++i) {
        const Result<QList<LogSibling>> siblings = co_await file.siblings(limits);
        if (!siblings)
            co_return tl::make_unexpected(siblings.error());
        const Result<LogSeen> seen = co_await file.look(limits);
        if (!seen)
            co_return tl::make_unexpected(seen.error());
        const LogSurvey last = std::exchange(found, LogSurvey{seen->path, *siblings});
        if (i > 0 && isSame(last, found))
            break;
    }
    co_return found;
}

// The same bytes stand before the offset.
QCoro::Task<Result<bool>> LogTail::isCopy(LogFile &file, FileStand candidate, Limits limits)
{
    if (m_overlap.isEmpty() || candidate.inode == m_inode || candidate.size < m_offset)
        co_return false;
    const Result<LogSeen> seen = co_await file.openInode(candidate.inode, limits);
    if (!seen)
        co_return tl::make_unexpected(seen.error());
    if (seen->open.inode != candidate.inode)
        co_return false;
    const Result<QByteArray> bytes = co_await file.read(m_offset - m_overlap.size(), m_overlap.size(), limits);
    if (!bytes)
        co_return tl::make_unexpected(bytes.error());
    co_return *bytes == m_overlap;
}

QCoro::Task<Result<void>> LogTail::drainAll(LogFile &file, qint64 size, Limits limits)
{
    Drained drained = Drained::More;
    while (drained == Drained::More) {
        const Result<Drained> more = co_await drain(file, size, limits);
        if (!more)
            co_return tl::make_unexpected(more.error());
        drained = *more;
    }
    co_return Result<void>();
}

// Files of which nothing was read yet, from beginning to end.
QCoro::Task<Result<void>> LogTail::readWhole(LogFile &file, QList<FileStand> files, Limits limits)
{
    for (const FileStand &stand : files) {
        const Result<LogSeen> seen = co_await file.openInode(stand.inode, limits);
        if (!seen)
            co_return tl::make_unexpected(seen.error());
        if (seen->open.inode != stand.inode)
            continue;
        m_output.broken();
        place(stand.inode, 0);
        const Result<void> drained = co_await drainAll(file, seen->open.size, limits);
        if (!drained)
            co_return drained;
    }
    co_return Result<void>();
}

// The file was cut and perhaps written anew. Who cuts a log has often copied it just before.
QCoro::Task<Result<void>> LogTail::recover(LogFile &file, Limits limits)
{
    const Result<LogSurvey> around = co_await survey(file, limits);
    if (!around)
        co_return tl::make_unexpected(around.error());
    bool isWhole = false;
    for (const LogSibling &sibling : around->files.mid(0, copiesTried)) {
        const Result<bool> copy = co_await isCopy(file, sibling.stand, limits);
        if (!copy)
            co_return tl::make_unexpected(copy.error());
        if (!*copy)
            continue;
        const Result<void> rest = co_await drainAll(file, sibling.stand.size, limits);
        if (!rest)
            co_return rest;
        isWhole = m_offset == sibling.stand.size;
        m_copied = sibling.stand.inode;
        const Result<void> missed = co_await readMissedCopies(file, limits);
        if (!missed)
            co_return missed;
        break;
    }
    if (!isWhole) {
        m_output.broken();
        m_output.notice(LogText::tr("the file was cut: what was written to it just before may not be seen"));
    }
    const Result<void> anew = co_await beginAnew(file, limits);
    co_return anew;
}

// Copied and cut again since the last copy that was read, and nothing was read in between.
QCoro::Task<Result<void>> LogTail::readMissedCopies(LogFile &file, Limits limits)
{
    const Result<LogSurvey> around = co_await survey(file, limits);
    if (!around)
        co_return tl::make_unexpected(around.error());
    const QList<FileStand> missed = putAsideSince(*around, m_copied);
    if (missed.isEmpty())
        co_return Result<void>();
    const Result<void> whole = co_await readWhole(file, missed, limits);
    if (!whole)
        co_return whole;
    m_copied = missed.constLast().inode;
    const Result<void> anew = co_await beginAnew(file, limits);
    co_return anew;
}

// Another file bears the name, and nobody writes to the one that we read any more. Where several were put aside
// since, the oldest is next: it may have a writer that is not done with it either.
QCoro::Task<Result<void>> LogTail::moveOn(LogFile &file, Limits limits)
{
    const Result<LogSurvey> around = co_await survey(file, limits);
    if (!around)
        co_return tl::make_unexpected(around.error());
    if (!around->log.exists())
        co_return Result<void>(); // it is not made anew yet
    m_output.broken();
    m_copied = 0;
    QList<FileStand> onward = putAsideSince(*around, m_inode);
    onward << around->log;
    for (const FileStand &next : onward) {
        const Result<LogSeen> seen = co_await file.openInode(next.inode, limits);
        if (!seen)
            co_return tl::make_unexpected(seen.error());
        if (seen->open.inode == next.inode) {
            place(next.inode, 0);
            co_return Result<void>();
        }
        m_output.notice(LogText::tr("a file that was put aside cannot be read: what was written to it is not seen"));
    }
    const Result<void> anew = co_await beginAnew(file, limits);
    co_return anew;
}

QCoro::Task<Result<void>> LogTail::beginAnew(LogFile &file, Limits limits)
{
    const Result<LogSeen> seen = co_await file.open(limits);
    if (!seen)
        co_return tl::make_unexpected(seen.error());
    if (seen->open.exists())
        place(seen->open.inode, 0);
    else
        m_attached = false; // gone again: it is found, or missed, at the next step
    co_return Result<void>();
}

} // namespace bridgewatch
