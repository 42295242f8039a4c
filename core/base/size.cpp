// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/size.h"

#include <cmath>

namespace bridgewatch {

QString readableSize(qint64 bytes, const QLocale &locale)
{
    double shown = static_cast<double>(std::abs(bytes));
    while (shown >= 1000)
        shown /= 1000;
    const bool isWhole = std::round(shown * 10) == std::round(shown) * 10;
    return locale.formattedDataSize(bytes, isWhole ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace bridgewatch
