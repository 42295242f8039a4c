// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <memory>
#include <string>
#include <vector>

namespace bridgewatch {

// Whether a command line asks for a PDF, whose letters want a QGuiApplication. Said too often costs a few milliseconds.
[[nodiscard]] bool needsFonts(const std::vector<std::string> &arguments);
// A QGuiApplication on the offscreen platform: fonts and painting to files, without a display and without Widgets. The
// arguments have to live as long as it does.
[[nodiscard]] std::unique_ptr<QCoreApplication> applicationWithFonts(int &argc, char **argv);

} // namespace bridgewatch
