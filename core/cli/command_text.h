// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in words here, for those who translate.
#pragma once
#include <QCoreApplication>

namespace bridgewatch {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace bridgewatch
