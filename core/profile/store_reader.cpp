// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/store_reader.h"

namespace bridgewatch {

StoreSettings readStore(MapReader &root, Complaints &complaints)
{
    using namespace std::chrono_literals;
    constexpr qint64 megabyte = 1'000'000;
    StoreSettings store;
    const YamlPtr node = root.value(QStringLiteral("store"));
    if (!node)
        return store;
    MapReader reader(node, Lint::tr("'store'"), complaints);
    (void)reader.choice(QStringLiteral("kind"), {QStringLiteral("sqlite")}, 0);
    store.raw = reader.duration(QStringLiteral("raw"), store.raw, 1h, 31 * 24h);
    store.minutes = reader.duration(QStringLiteral("minutes"), store.minutes, 24h, 366 * 24h);
    store.hours = reader.duration(QStringLiteral("hours"), store.hours, 24h, 3'660 * 24h);
    store.bytes = reader.size(QStringLiteral("size"), store.bytes, 10 * megabyte, 100'000 * megabyte);
    reader.finish();
    return store;
}

} // namespace bridgewatch
