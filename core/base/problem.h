// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/text.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace bridgewatch {

// The translation context of every sentence that lint says.
struct Lint {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

// Something that lint found. Line and column count from 1; 0 where the file as a whole is meant.
struct Problem {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString file;
    int line = 0;
    int column = 0;
    QString text;

    // "FILE:LINE:COL: error: text", the form that editors follow: one line without controls,
    // whatever stands in the file or in its name.
    [[nodiscard]] QString toString() const;
};
using Problems = QList<Problem>;

// Of each severity, per file; more than a person reads.
inline constexpr int problemLimit = 100;
// Characters of a problem's text.
inline constexpr int problemTextLimit = 400;

[[nodiscard]] bool hasErrors(const Problems &problems);

} // namespace bridgewatch
