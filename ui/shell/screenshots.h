// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <chrono>

namespace bridgewatch {

class MainWindow;
class World;

// Renders every view, and the search over it, light and dark and in two sizes, to PNG files in
// `folder` once the world has been seen whole or `deadline` has passed, at once where there is none;
// prints the files' names to standard output and ends the application with status 0, or 1 when a file
// cannot be written.
void renderScreenshots(MainWindow &window, const World *world, const QString &folder,
                       std::chrono::milliseconds deadline);

} // namespace bridgewatch
