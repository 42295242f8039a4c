// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/profile_draft.h"

#include "core/base/text.h"
#include "core/profile/yaml_tree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)
};

// A longer line would hold up whoever draws it.
constexpr qsizetype lineLimit = 20'000;

struct FileText {
    QString text;
    QString trouble; // a sentence; empty: it was read
    bool hasReturns = false;
};

// What an editor of lines would make something else of.
bool isLineEnd(QChar c)
{
    return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c.unicode() == 0xfdd0 ||
           c.unicode() == 0xfdd1;
}

FileText readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    QFile file(path);
    if (!info.isFile())
        return {{}, DraftText::tr("%1 is not a regular file").arg(plainLine(path))};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, DraftText::tr("%1 cannot be read: %2").arg(plainLine(path), file.errorString())};
    const QByteArray bytes = file.read(yamlByteLimit + 1);
    if (bytes.size() > yamlByteLimit)
        return {{}, DraftText::tr("the file is larger than %1 MB; use another editor").arg(yamlByteLimit >> 20)};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar()))
        return {{}, DraftText::tr("the file is no text (UTF-8); use another editor")};
    const QStringList lines = text.split(u'\n');
    if (std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() > lineLimit; }))
        return {{}, DraftText::tr("a line is longer than %1 characters; use another editor").arg(lineLimit)};
    const qsizetype returns = text.count(QStringLiteral("\r\n"));
    if (returns > 0 && returns != text.count(u'\n'))
        return {{}, DraftText::tr("some lines end with CR and LF and some with LF; use another editor")};
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (std::any_of(text.begin(), text.end(), isLineEnd))
        return {{}, DraftText::tr("the file has characters that end a line and are no line feed; use another editor")};
    return {text, {}, returns > 0};
}

// The file keeps its owner and its group; a new one has those of who saves it.
bool keepsOwner(QSaveFile &file, const QString &path)
{
    struct stat before {};
    if (::stat(QFile::encodeName(path).constData(), &before) != 0)
        return true;
    struct stat now {};
    if (::fstat(file.handle(), &now) == 0 && now.st_uid == before.st_uid && now.st_gid == before.st_gid)
        return true;
    return ::fchown(file.handle(), before.st_uid, before.st_gid) == 0;
}

} // namespace

ProfileDraft::ProfileDraft(const QString &path, QObject *parent)
    : QObject(parent), m_path(QFileInfo(path).absoluteFilePath())
{
    const FileText read = readFile(m_path);
    m_text = m_known = read.text;
    m_trouble = read.trouble;
    m_hasReturns = read.hasReturns;
    // An editor may replace the file: its folder tells.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileDraft::compare);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileDraft::compare);
    follow();
}

void ProfileDraft::follow()
{
    for (const QString &place : {m_path, QFileInfo(m_path).path()}) {
        if (QFileInfo::exists(place) && !(m_watcher.files() + m_watcher.directories()).contains(place))
            m_watcher.addPath(place);
    }
}

void ProfileDraft::compare()
{
    follow();
    if (!QFileInfo::exists(m_path)) {
        if (!std::exchange(m_known, QString()).isEmpty() || m_elsewhere) { // what stands here is all that there is
            m_elsewhere.reset();
            Q_EMIT writtenElsewhere();
        }
        return;
    }
    const FileText read = readFile(m_path);
    if (std::exchange(m_trouble, read.trouble) != read.trouble)
        Q_EMIT troubleChanged();
    if (!read.trouble.isEmpty())
        return;
    const std::optional<QString> before = m_elsewhere;
    if (read.text == m_known) {
        m_elsewhere.reset();
    } else if (read.text == m_text) { // both say the same
        m_known = read.text;
        m_elsewhere.reset();
    } else if (!isChanged()) { // nobody here would lose anything
        m_text = m_known = read.text;
        m_hasReturns = read.hasReturns;
        m_elsewhere.reset();
        Q_EMIT textReplaced();
        return;
    } else {
        m_elsewhere = read.text;
    }
    if (before != m_elsewhere)
        Q_EMIT writtenElsewhere();
}

LoadedProfile ProfileDraft::judge() const
{
    return readProfile(m_text.toUtf8(), m_path);
}

void ProfileDraft::takeElsewhere()
{
    if (!m_elsewhere)
        return;
    m_text = m_known = *m_elsewhere;
    m_elsewhere.reset();
    Q_EMIT textReplaced();
}

void ProfileDraft::discard()
{
    m_text = m_elsewhere.value_or(m_known);
    m_known = m_text;
    m_elsewhere.reset();
    Q_EMIT textReplaced();
}

void ProfileDraft::keepMine()
{
    if (m_elsewhere)
        m_known = *m_elsewhere;
    m_elsewhere.reset();
}

Result<void> ProfileDraft::save()
{
    compare();
    if (m_elsewhere)
        return fail(FailureCode::ofErrno(EBUSY),
                    DraftText::tr("the file was written by somebody else meanwhile; decide first which text stays"));
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return fail(FailureCode::ofErrno(EACCES),
                    DraftText::tr("the folder %1 cannot be made").arg(plainLine(QFileInfo(m_path).path())));
    const bool isNew = !QFileInfo::exists(m_path);
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    QString text = m_text;
    if (m_hasReturns)
        text.replace(u'\n', QStringLiteral("\r\n"));
    const QByteArray bytes = text.toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (written && !keepsOwner(file, m_path))
        return fail(
            FailureCode::ofErrno(EPERM),
            DraftText::tr("%1 belongs to somebody else, and saved here it would change its owner; use another editor")
                .arg(plainLine(m_path)));
    m_known = m_text; // before the watcher tells of it
    if (written && file.commit()) {
        follow();
        return {};
    }
    m_known = readFile(m_path).text;
    return fail(FailureCode::ofErrno(EIO), DraftText::tr("%1 could not be written: %2; the text stands here still")
                                               .arg(plainLine(m_path), file.errorString()));
}

} // namespace bridgewatch
