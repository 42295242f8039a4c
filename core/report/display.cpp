// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/display.h"

#include <QGuiApplication>
#include <algorithm>

namespace bridgewatch {

bool needsFonts(const std::vector<std::string> &arguments)
{
    const auto has = [&arguments](const char *word) {
        return std::find(arguments.begin(), arguments.end(), word) != arguments.end();
    };
    return has("export") && (has("pdf") || has("--format=pdf"));
}

std::unique_ptr<QCoreApplication> applicationWithFonts(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace bridgewatch
