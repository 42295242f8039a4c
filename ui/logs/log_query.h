// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <memory>

namespace re2 {
class RE2;
}

namespace bridgewatch {

// What is searched for in lines: plain text, or a regular expression (RE2); letters of either case fit.
class LogQuery {
public:
    LogQuery() = default; // searches for nothing
    LogQuery(const QString &text, bool isExpression);

    [[nodiscard]] bool isEmpty() const { return !m_expression; }
    // Why it cannot be used, or empty.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] bool isIn(QByteArrayView line) const;
    // The first line of `text`, divided by LF, from `at` on in which it is: where that begins, or -1.
    [[nodiscard]] qsizetype nextIn(QByteArrayView text, qsizetype at) const;
    struct Span {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    // In UTF-16 units of the line; at most 100.
    [[nodiscard]] QList<Span> spansIn(const QByteArray &line) const;

private:
    std::shared_ptr<const re2::RE2> m_expression;
    QString m_trouble;
};

} // namespace bridgewatch
