// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace bridgewatch {

// Two sides of an operator that can never find each other, since series match by all of their labels
// (prometheus.io/docs, "Vector matching"): one keeps exactly these labels, the other others.
struct LabelMismatch {
    QString left;  // "by (datname)"; empty: all that its series have
    QString right; // likewise

    bool operator==(const LabelMismatch &) const = default;
};

// What can be told of an expression in PromQL without its data.
struct PromExpression {
    bool isUnderstood = false;             // else the rest is what was found so far
    QStringList metrics;                   // that it names, each once
    QStringList words;                     // texts in its selectors, such as the values of labels
    std::optional<LabelMismatch> mismatch; // the first

    // Whether it is about connections of a PostgreSQL or of its pooler.
    [[nodiscard]] bool isAboutConnections() const;
};

// Bounded, whatever the text is.
[[nodiscard]] PromExpression readPromql(const QString &text);

} // namespace bridgewatch
