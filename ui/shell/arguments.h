// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <variant>

namespace bridgewatch {

// What the window was started with; paths are filled in where none was given.
struct Arguments {
    QString profile;
    QString data;
    QString language;      // empty: the desktop's
    QString screenshots;   // folder; empty: open the window
    bool readOnly = false; // no action, whatever the profile or an incident allows
};

// Reads the command line; needs no display. A number is the exit status of a start that is over
// already: help or version were asked for (0), or the line is wrong (2).
[[nodiscard]] std::variant<Arguments, int> readArguments(int &argc, char **argv);

} // namespace bridgewatch
