// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_file.h"

namespace bridgewatch {

// incidents.db as somebody sees it who writes nothing, not even what a killed writer left half done: that is undone in
// a copy which lives as long as this.
class JournalView {
public:
    // Blocks. ENOENT: there is no journal.
    [[nodiscard]] static Result<std::unique_ptr<JournalView>> open(const QString &path);
    ~JournalView();

    [[nodiscard]] const Store &store() const { return *m_store; }

private:
    JournalView();
    [[nodiscard]] Result<void> openCopy(const QString &path);

    struct Folder;
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace bridgewatch
