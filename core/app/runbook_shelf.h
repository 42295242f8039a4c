// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/runbook/runbook.h"

namespace bridgewatch {

// DATA/runbooks: the versions of runbooks with which incidents began, by the SHA-256 of their bytes. A version is
// written once and never changed. Blocks for as long as a disk takes.
class RunbookShelf {
public:
    explicit RunbookShelf(const QString &data);

    // Does nothing where it is kept already.
    [[nodiscard]] Result<void> keep(const Runbook &runbook) const;
    // The version of this hash, as it was understood; where its bytes have changed since, an error.
    [[nodiscard]] Result<Runbook> version(const QString &sha256) const;

private:
    [[nodiscard]] QString pathOf(const QString &sha256) const;
    QString m_folder;
};

} // namespace bridgewatch
