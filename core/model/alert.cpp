// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alert.h"

#include <QCoreApplication>
#include <array>

namespace bridgewatch {
namespace {

constexpr std::array names{"critical", "high", "warning", "info"};

struct AlertWords {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

} // namespace

QString severityName(Severity severity)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(severity)));
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return AlertWords::tr("CRITICAL");
    case Severity::High: return AlertWords::tr("HIGH");
    case Severity::Warning: return AlertWords::tr("WARNING");
    case Severity::Info: break;
    }
    return AlertWords::tr("INFO");
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
