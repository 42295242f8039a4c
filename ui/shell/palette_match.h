// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace bridgewatch {

// Text in the form in which it is searched: without case and without the marks on letters.
[[nodiscard]] QString foldForSearch(const QString &text);

// What one thing is found by, best field first. Made once, searched at every key press.
class SearchText {
public:
    SearchText() = default;
    explicit SearchText(const QList<QString> &fields); // not folded yet

private:
    friend class SearchQuery;
    struct Field {
        QString text;
        quint64 letters = 0; // which ones there are, roughly: spares most of the searching
    };
    QList<Field> m_fields;
};

// What somebody typed: words, each of which has to be found. Within a field the letters of a word may
// lie apart, as long as they come in its order.
class SearchQuery {
public:
    explicit SearchQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    // How well it fits: beginnings are best, then beginnings of words, then letters that stand
    // together, then letters in their order, the closer the better; earlier fields count more. 0: not.
    [[nodiscard]] int score(const SearchText &text) const;

private:
    struct Word {
        QString text;
        quint64 letters = 0;
    };
    [[nodiscard]] static int scoreOf(const Word &word, const SearchText &text);

    QList<Word> m_words;
};

} // namespace bridgewatch
