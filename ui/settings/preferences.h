// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/alert.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <optional>

class QSettings;

namespace bridgewatch {

// What a person wants of the window, whatever profile it shows. Kept in the desktop's settings of the program.
struct Preferences {
    std::optional<Scheme> scheme;                        // nothing: the desktop's
    int textPercent = 100;                               // 100 to 200, from the next start on
    QString language;                                    // "de"; empty: the desktop's; from the next start on
    std::optional<Severity> notifyFrom = Severity::Info; // this and worse reaches the desktop; nothing: no alert does
    bool readOnly = false;                               // no action, whatever the profile or an incident allows
    QString dataFolder;                                  // empty: the usual one; from the next start on

    bool operator==(const Preferences &) const = default;

    [[nodiscard]] static Preferences from(const QSettings &settings); // what makes no sense there is as if it was not
    void save(QSettings &settings) const;
};

// Languages that the window speaks, by code, in the order in which they are offered.
[[nodiscard]] QStringList windowLanguages();
// Whether it speaks what is asked for: "de", "de_AT", "zh_CN".
[[nodiscard]] bool speaks(const QString &code);

} // namespace bridgewatch
