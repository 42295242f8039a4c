// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <memory>

namespace re2 {
class RE2;
}

namespace bridgewatch {

// A regular expression in RE2's syntax, over UTF-8 bytes. It takes time in proportion to what it
// searches, whatever the expression and the bytes, so that strangers may supply both.
class Pattern {
public:
    explicit Pattern(const QString &expression);
    ~Pattern();

    // Why the expression cannot be used, or empty.
    [[nodiscard]] QString trouble() const;
    // Whether it matches anywhere in `bytes`; false when it cannot be used.
    [[nodiscard]] bool isIn(const QByteArray &bytes) const;

private:
    std::unique_ptr<re2::RE2> m_expression;
};

} // namespace bridgewatch
