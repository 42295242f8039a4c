// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>

namespace bridgewatch {

// "840 bytes", "26.3 kB", "500 MB", with decimal units and no empty decimal; as `locale` writes numbers.
[[nodiscard]] QString readableSize(qint64 bytes, const QLocale &locale);

} // namespace bridgewatch
