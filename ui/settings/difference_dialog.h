// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace bridgewatch {

// Shows line by line what leads from one text to the other, and does `accept` where a person wants it. Closes with
// `parent`.
void showDifference(QWidget &parent, const QString &before, const QString &after, const QString &acceptWord,
                    const std::function<void()> &accept);

} // namespace bridgewatch
