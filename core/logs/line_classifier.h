// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QMap>
#include <QStringList>
#include <functional>
#include <memory>

namespace re2 {
class RE2;
}

namespace bridgewatch {

// The class of a line: 0 for an ordinary one, else 1 + its place in LineClassifier::classes().
using LineClass = quint8;

// Tells what kind of error a line speaks of, by the words of those who write such lines: Node.js and its pg and
// nodemailer, PostgreSQL, PgBouncer, OpenSSL, SendGrid. One automaton finds the lines that are worth a second
// look. Of several classes that fit, the profile's own come first, then refused, timeout, authentication, tls and
// pool; "other" is an error of no class. Pure; may be shared by threads.
class LineClassifier {
public:
    // `own` are the profile's: name → RE2, valid ones.
    explicit LineClassifier(const QMap<QString, QString> &own = {});
    ~LineClassifier();

    // What classes() says of these, without an expression compiled.
    [[nodiscard]] static QStringList classesWith(const QMap<QString, QString> &own);
    // Names in the order of their numbers: those of logClasses(), then the profile's own.
    [[nodiscard]] const QStringList &classes() const { return m_classes; }
    [[nodiscard]] LineClass classify(QByteArrayView line) const;

    // For each line of `text`, which is divided by LF, that is no ordinary one, in their order. Far faster than
    // line by line.
    using Found = std::function<void(QByteArrayView line, LineClass lineClass)>;
    void scan(QByteArrayView text, const Found &found) const;

    // The expressions of all classes but the profile's own, in order; for tests and comparisons.
    [[nodiscard]] static const QStringList &knownExpressions();

private:
    struct Row {
        std::unique_ptr<re2::RE2> expression;
        LineClass lineClass = 0;
    };
    [[nodiscard]] LineClass judge(QByteArrayView line) const;

    QStringList m_classes;
    std::vector<Row> m_rows;         // in the order in which they decide
    std::unique_ptr<re2::RE2> m_any; // matches where one of them does
};

} // namespace bridgewatch
