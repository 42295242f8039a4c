// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in words here, for those who translate.
#pragma once
#include <QCoreApplication>

namespace bridgewatch {

struct GuideText {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

} // namespace bridgewatch
