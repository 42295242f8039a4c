// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/class_look.h"

#include "core/links/link_text.h"
#include "core/profile/profile.h"

#include <array>

namespace bridgewatch {
namespace {

constexpr std::array words{QT_TRANSLATE_NOOP("Logs", "refused"),        QT_TRANSLATE_NOOP("Logs", "timeout"),
                           QT_TRANSLATE_NOOP("Logs", "authentication"), QT_TRANSLATE_NOOP("Logs", "TLS"),
                           QT_TRANSLATE_NOOP("Logs", "pool"),           QT_TRANSLATE_NOOP("Logs", "other")};

} // namespace

// Other errors are drawn without a colour of their own; the profile's classes begin anew. Green is left out: it looks
// like good news.
QColor classColour(int lineClass, const Theme &theme)
{
    static constexpr std::array order{3, 2, 5, 0, 1};
    const int known = static_cast<int>(logClasses().size());
    if (lineClass == 0)
        return theme.grid;
    if (lineClass == known)
        return theme.dim;
    const int place = lineClass < known ? lineClass - 1 : lineClass - known - 1;
    return theme.series[order[static_cast<size_t>(place) % order.size()]];
}

QString classWord(int lineClass, const QStringList &classes)
{
    if (lineClass == 0)
        return LogText::tr("no error");
    const auto place = static_cast<size_t>(lineClass - 1);
    return place < words.size() ? LogText::tr(words[place]) : classes.value(lineClass - 1);
}

} // namespace bridgewatch
