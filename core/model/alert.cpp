// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alert.h"

#include <array>

namespace bridgewatch {
namespace {
constexpr std::array names{"critical", "high", "warning", "info"};
}

QString severityName(Severity severity)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(severity)));
}

Severity severityOf(const QString &word)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (word.compare(QLatin1String(names.at(i)), Qt::CaseInsensitive) == 0)
            return static_cast<Severity>(i);
    }
    return Severity::Warning;
}

Outcome weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::High: return Outcome::Failed;
    case Severity::Warning: return Outcome::Warning;
    case Severity::Info: break;
    }
    return Outcome::Ok;
}

} // namespace bridgewatch
