// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <optional>
#include <string>

namespace bridgewatch {

// A value with where it begins and ends in the text, in characters. libyaml reads it: it tells both, which yaml-cpp
// does not.
struct YamlPart {
    enum class Type { Scalar, Sequence, Map, Alias };
    struct Child;

    Type type = Type::Scalar;
    size_t begin = 0;
    size_t end = 0;           // of a list or map without brackets: of its last value
    bool isFlow = false;      // in brackets
    bool isBlockText = false; // | or >
    bool isNamed = false;     // with an anchor or a tag
    QList<Child> children;

    [[nodiscard]] bool isEmptyScalar() const { return type == Type::Scalar && begin == end && !isNamed; }
};

struct YamlPart::Child {
    QString key;      // of a map
    size_t begin = 0; // of the key, or of the value
    YamlPart value;
};

// Instead of `length` characters from `at` on, these.
struct YamlChange {
    size_t at = 0;
    size_t length = 0;
    QString with;

    [[nodiscard]] QString in(const QString &text) const;
};

// The places of one document, and the changes of its text that touch nothing else. Nothing where a change is not
// possible that way.
class YamlMarks {
public:
    // Of a text that parseYaml() accepts; nothing where libyaml does not.
    [[nodiscard]] static std::optional<YamlMarks> of(const QString &text);

    [[nodiscard]] const YamlPart *root() const { return m_root ? &*m_root : nullptr; } // null: there is no value
    // The first entry of a document without any.
    [[nodiscard]] YamlChange beginning(const QString &value, const QString &key) const;
    [[nodiscard]] std::optional<YamlChange> replacement(const YamlPart &part, const QString &value) const;
    // Behind the last child; `source` is "key: value" of a map, the value of a list.
    [[nodiscard]] std::optional<YamlChange> addition(const YamlPart &part, const QString &source) const;
    [[nodiscard]] std::optional<YamlChange> removal(const YamlPart &part, qsizetype place) const;

private:
    [[nodiscard]] std::optional<YamlChange> additionInBrackets(const YamlPart &part, const QString &source) const;
    [[nodiscard]] std::optional<YamlChange> removalInBrackets(const YamlPart &part, qsizetype place) const;
    [[nodiscard]] size_t lineStart(size_t at) const;
    [[nodiscard]] size_t lineEnd(size_t at) const; // before its line break
    [[nodiscard]] bool isBlank(size_t from, size_t to) const;
    [[nodiscard]] bool holdsComment(size_t from, size_t to) const;
    [[nodiscard]] size_t commentsAbove(size_t line, size_t indent) const;
    [[nodiscard]] std::optional<size_t> dashBefore(size_t at) const;
    [[nodiscard]] QString lineBreak() const;

    std::u32string m_text;
    std::optional<YamlPart> m_root;
};

} // namespace bridgewatch
