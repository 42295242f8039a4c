// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QMap>
#include <memory>

namespace bridgewatch {

class Pattern;

// One condition on the labels of an alert, as Alertmanager writes it: name="value", !=, =~, !~. A label that
// is not there counts as empty. A pattern is RE2's and has to fit the whole value. A value type.
class LabelMatcher {
public:
    enum class Relation { Equal, NotEqual, Fits, FitsNot };

    // Reads `team="db"`, `team=db`, `severity =~ "critical|high"`; within quotes \" and \\ and \n are escapes. The
    // error says what is wrong with it.
    [[nodiscard]] static Result<LabelMatcher> read(const QString &text);
    // For what is a value already.
    [[nodiscard]] static LabelMatcher equal(const QString &name, const QString &value);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Relation relation() const { return m_relation; }
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isPattern() const { return m_relation == Relation::Fits || m_relation == Relation::FitsNot; }

    [[nodiscard]] bool accepts(const QMap<QString, QString> &labels) const;
    // name="value", in quotes always: what read() and Alertmanager read back.
    [[nodiscard]] QString toString() const;

    bool operator==(const LabelMatcher &other) const { return toString() == other.toString(); }

private:
    QString m_name;
    Relation m_relation = Relation::Equal;
    QString m_value;
    std::shared_ptr<const Pattern> m_pattern; // of a pattern alone
};

[[nodiscard]] bool acceptsAll(const QList<LabelMatcher> &matchers, const QMap<QString, QString> &labels);

// Characters of a matcher: more than any label that people choose.
inline constexpr int matcherLimit = 500;

} // namespace bridgewatch
