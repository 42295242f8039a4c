// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_view.h"

#include "core/store/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cerrno>

namespace bridgewatch {

using namespace std::chrono_literals;

struct JournalView::Folder {
    QTemporaryDir folder;
};

JournalView::JournalView() = default;
JournalView::~JournalView() = default;

Result<std::unique_ptr<JournalView>> JournalView::open(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return fail(FailureCode::ofErrno(ENOENT), Kept::tr("%1 holds nothing yet.").arg(path), path);
    std::unique_ptr<JournalView> view(new JournalView);
    StoreOptions options = journalFile(path);
    options.readOnly = true;
    auto store = Store::open(options);
    if (store)
        view->m_store = std::move(*store);
    else if (!store.error().code.isErrno(EROFS))
        return tl::make_unexpected(store.error());
    else if (const Result<void> copied = view->openCopy(path); !copied)
        return tl::make_unexpected(copied.error());
    return view;
}

// A writer that was killed has left a journal of SQLite's, which wants to be rolled back. Under the lock of the
// writers where that can be had, so that none of them is in the midst of it.
Result<void> JournalView::openCopy(const QString &path)
{
    m_folder = std::make_unique<Folder>();
    const QString lockPath = textExportPath(path) + QStringLiteral(".lock");
    const auto held = QFile::exists(lockPath) ? FileLock::take(lockPath, JournalFile::patience).value_or(nullptr)
                                              : std::unique_ptr<FileLock>();
    const QString copy = m_folder->folder.filePath(QStringLiteral("incidents.db"));
    for (const char *suffix : {"", "-journal"}) {
        const QString beside = QString::fromLatin1(suffix);
        if (!QFile::copy(path + beside, copy + beside))
            return fail(FailureCode::ofErrno(EROFS), Kept::tr("%1 may not be written.").arg(path), path);
    }
    StoreOptions options = journalFile(copy);
    auto store = Store::open(options);
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    return {};
}

} // namespace bridgewatch
