// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/remote_log_file.h"

#include <cerrno>
#include <cstring>

namespace bridgewatch {
namespace {

constexpr qsizetype lineLimit = 8192; // of an answer: a path may be long
constexpr int siblingLimit = 40;

// $1 is the path. Commands come as lines; each answer begins with the letter of what it is:
//   l            look           L TROUBLE INODE SIZE INODE SIZE   (of that name; of the open one)
//   o            open           as above
//   i INODE      open that one  as above; looked for twice, because a rotation may come between names and files
//   r FROM COUNT read           R, COUNT bytes padded with zeros, then E INODE SIZE of the open file afterwards
//   s            siblings       S INODE SIZE PATH each, then .
// Neither \ nor ! may stand in it: not every login shell passes them on.
const QString script = QStringLiteral(
    "LC_ALL=C; export LC_ALL; exec 3<&-; f=$1; case $f in \"~/\"*) f=$HOME/${f#??};; esac; "
    "case $f in */*) d=${f%/*};; *) d=.;; esac; b=${f##*/}; n=${b%.*}; "
    "st() { stat -L -c \"%i %s\" -- \"$1\" 2>/dev/null || "
    "{ set -- $(ls -Lind -- \"$1\" 2>/dev/null); echo \"${1:-0} ${6:-0}\"; }; }; "
    "why() { if [ -d \"$f\" ]; then echo EISDIR; elif [ -f \"$f\" ]; then if [ -r \"$f\" ]; then echo 0; "
    "else echo EACCES; fi; elif [ -e \"$f\" ]; then echo EINVAL; elif [ -d \"$d\" ]; then "
    "if [ -x \"$d\" ]; then echo ENOENT; else echo EACCES; fi; else echo ENOENT; fi; }; "
    "look() { w=$(why); if [ \"$w\" = 0 ]; then p=$(st \"$f\"); else p=\"0 0\"; fi; "
    "echo \"L $w $p $(st /dev/fd/3)\"; }; "
    "list() { ls -Lint -- \"$d/$n\"* 2>/dev/null | while read -r i m k u g s x y z name; do "
    "case $m in -*) case $name in *.gz|*.xz|*.bz2|*.zst|*.zip) ;; *) echo \"$i $s $name\";; esac;; esac; done; }; "
    "named() { list | while read -r i s name; do if [ \"$i\" = \"$1\" ]; then echo \"$name\"; break; fi; done; }; "
    "echo \"H $(date +%z)\"; "
    "while read -r c a b; do case $c in l) look;; "
    "o) exec 3<&-; if [ -f \"$f\" ] && [ -r \"$f\" ]; then exec 3<\"$f\"; fi; look;; "
    "i) for k in 1 2; do t=$(named \"$a\"); "
    "if [ -f \"$t\" ] && [ -r \"$t\" ]; then exec 3<&-; exec 3<\"$t\"; fi; "
    "h=$(st /dev/fd/3); if [ \"${h%% *}\" = \"$a\" ]; then break; fi; done; look;; "
    "r) echo R; { tail -c +$((a + 1)) /dev/fd/3; cat /dev/zero; } 2>/dev/null | head -c \"$b\"; "
    "echo \"E $(st /dev/fd/3)\";; "
    "s) list | head -n 40 | while read -r i s name; do echo \"S $i $s $name\"; done; echo .;; esac; done");

Error strange()
{
    return {FailureCode::of(FailureCode::Family::Protocol), {}, {}};
}

FailureCode troubleNamed(const QByteArray &name)
{
    if (name == "0")
        return {};
    for (const int number : {EACCES, ENOENT, EISDIR, EINVAL}) {
        if (name == strerrorname_np(number))
            return FailureCode::ofErrno(number);
    }
    return FailureCode::ofErrno(EIO);
}

FileStand standIn(const QList<QByteArray> &words, qsizetype at)
{
    return {words.value(at).toULongLong(), std::max<qint64>(0, words.value(at + 1).toLongLong())};
}

// "+0130"
int offsetIn(const QByteArray &zone)
{
    const int digits = zone.mid(1).toInt();
    const int seconds = digits / 100 * 3600 + digits % 100 * 60;
    return zone.size() != 5 || seconds > 16 * 3600 ? 0 : zone.startsWith('-') ? -seconds : seconds;
}

} // namespace

QCoro::Task<Result<std::unique_ptr<RemoteLogFile>>> RemoteLogFile::begin(SshLink &host, QString path, Limits limits)
{
    const QStringList words{QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), path};
    Result<std::shared_ptr<SshStream>> stream = co_await host.converse(words, longest, limits);
    if (!stream)
        co_return tl::make_unexpected(stream.error());
    std::unique_ptr<RemoteLogFile> file(new RemoteLogFile(host, *stream));
    const Result<QByteArray> hello = co_await file->line(limits);
    if (!hello)
        co_return tl::make_unexpected(hello.error());
    if (!hello->startsWith("H "))
        co_return tl::make_unexpected(strange());
    file->m_utcOffset = offsetIn(hello->mid(2).trimmed());
    co_return file;
}

RemoteLogFile::~RemoteLogFile()
{
    m_host.giveUp(m_stream);
}

QCoro::Task<Result<QByteArray>> RemoteLogFile::line(Limits limits)
{
    qsizetype end = m_came.indexOf('\n');
    while (end < 0) {
        if (m_came.size() > lineLimit)
            co_return tl::make_unexpected(strange());
        const Result<QByteArray> more = co_await m_stream->read(limits);
        if (!more)
            co_return tl::make_unexpected(more.error());
        m_came += *more;
        end = m_came.indexOf('\n');
    }
    const QByteArray found = m_came.first(end);
    m_came.remove(0, end + 1);
    co_return found;
}

QCoro::Task<Result<QByteArray>> RemoteLogFile::exactly(qint64 length, Limits limits)
{
    while (m_came.size() < length) {
        const Result<QByteArray> more = co_await m_stream->read(limits);
        if (!more)
            co_return tl::make_unexpected(more.error());
        m_came += *more;
    }
    const QByteArray found = m_came.first(length);
    m_came.remove(0, length);
    co_return found;
}

QCoro::Task<Result<LogSeen>> RemoteLogFile::ask(QByteArray command, Limits limits)
{
    m_stream->write(command + '\n');
    const Result<QByteArray> said = co_await line(limits);
    if (!said)
        co_return tl::make_unexpected(said.error());
    const QList<QByteArray> words = said->split(' ');
    if (words.size() != 6 || words.at(0) != "L")
        co_return tl::make_unexpected(strange());
    const LogSeen seen{troubleNamed(words.at(1)), standIn(words, 2), standIn(words, 4)};
    co_return seen;
}

QCoro::Task<Result<LogSeen>> RemoteLogFile::look(Limits limits)
{
    return ask("l", limits);
}

QCoro::Task<Result<LogSeen>> RemoteLogFile::open(Limits limits)
{
    return ask("o", limits);
}

QCoro::Task<Result<LogSeen>> RemoteLogFile::openInode(quint64 inode, Limits limits)
{
    return ask("i " + QByteArray::number(inode), limits);
}

QCoro::Task<Result<QByteArray>> RemoteLogFile::read(qint64 offset, qint64 length, Limits limits)
{
    m_stream->write("r " + QByteArray::number(offset) + ' ' + QByteArray::number(length) + '\n');
    const Result<QByteArray> head = co_await line(limits);
    if (!head)
        co_return tl::make_unexpected(head.error());
    if (*head != "R")
        co_return tl::make_unexpected(strange());
    const Result<QByteArray> bytes = co_await exactly(length, limits);
    if (!bytes)
        co_return tl::make_unexpected(bytes.error());
    const Result<QByteArray> tail = co_await line(limits);
    if (!tail)
        co_return tl::make_unexpected(tail.error());
    const QList<QByteArray> words = tail->split(' ');
    if (words.size() != 3 || words.at(0) != "E")
        co_return tl::make_unexpected(strange());
    const bool isWhole = standIn(words, 1).size >= offset + length;
    co_return isWhole ? *bytes : QByteArray();
}

QCoro::Task<Result<QList<LogSibling>>> RemoteLogFile::siblings(Limits limits)
{
    m_stream->write("s\n");
    QList<LogSibling> found;
    while (found.size() <= siblingLimit) {
        const Result<QByteArray> said = co_await line(limits);
        if (!said)
            co_return tl::make_unexpected(said.error());
        if (*said == ".")
            co_return found;
        const QList<QByteArray> words = said->split(' ');
        if (words.size() < 4 || words.at(0) != "S")
            co_return tl::make_unexpected(strange());
        found << LogSibling{standIn(words, 1), said->sliced(said->lastIndexOf('/') + 1)};
    }
    co_return tl::make_unexpected(strange());
}

} // namespace bridgewatch
