// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace bridgewatch {

// "&lt;", "&#8212;" or "&#x2014;" as UTF-8; the usual names alone, others as they stand.
[[nodiscard]] QByteArray decodeEntity(const QByteArray &entity);

} // namespace bridgewatch
