// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_match.h"

namespace bridgewatch {
namespace {

// The steps between two ways to fit; what follows from lengths stays below them.
constexpr int whole = 1000;
constexpr int beginning = 900;
constexpr int beginningOfWord = 780;
constexpr int within = 600;
constexpr int scattered = 400;
constexpr int widest = 300;       // what letters lose at the most by lying apart
constexpr int laterField = 60;    // what each field counts less than the one before
constexpr qsizetype longest = 60; // a longer text loses no more

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

quint64 lettersOf(const QString &text)
{
    quint64 letters = 0;
    for (const QChar c : text)
        letters |= quint64(1) << (c.unicode() & 63);
    return letters;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

bool hasAtWord(const QString &text, const QString &word, qsizetype first)
{
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return true;
    }
    return false;
}

// How many letters of the text the word spans when its letters lie in their order, taken as close to
// each other as the first end allows; 0: they do not.
qsizetype spanOf(const QString &text, const QString &word)
{
    qsizetype next = 0;
    qsizetype end = 0;
    for (; end < text.size() && next < word.size(); ++end)
        next += text.at(end) == word.at(next);
    if (next < word.size())
        return 0;
    qsizetype begin = end;
    for (qsizetype left = word.size(); left > 0;) {
        --begin;
        left -= text.at(begin) == word.at(left - 1);
    }
    return end - begin;
}

int fit(const QString &text, const QString &word)
{
    const qsizetype first = text.indexOf(word);
    if (first == 0)
        return text.size() == word.size() ? whole : beginning;
    if (first > 0)
        return hasAtWord(text, word, first) ? beginningOfWord : within;
    const qsizetype span = spanOf(text, word);
    return span == 0 ? 0 : scattered - static_cast<int>(std::min<qsizetype>(widest, (span - word.size()) * 8));
}

} // namespace

QString foldForSearch(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            folded += c;
    }
    // Qt folds letter by letter, and leaves the one that becomes two.
    return folded.toCaseFolded().replace(QChar(0xdf), QStringLiteral("ss"));
}

SearchText::SearchText(const QList<QString> &fields)
{
    for (const QString &field : fields) {
        const QString folded = foldForSearch(field);
        m_fields.append({folded, lettersOf(folded)});
    }
}

SearchQuery::SearchQuery(const QString &typed)
{
    for (const QString &word : foldForSearch(typed).split(u' ', Qt::SkipEmptyParts))
        m_words.append({word, lettersOf(word)});
}

int SearchQuery::scoreOf(const Word &word, const SearchText &text)
{
    int best = 0;
    int handicap = 0;
    for (const SearchText::Field &field : text.m_fields) {
        if ((field.letters & word.letters) == word.letters) {
            const int found = fit(field.text, word.text);
            const int length = static_cast<int>(std::min(longest, field.text.size())) / 2;
            if (found > 0)
                best = std::max({best, found - handicap - length, 1});
        }
        handicap += laterField;
    }
    return best;
}

int SearchQuery::score(const SearchText &text) const
{
    int sum = 0;
    for (const Word &word : m_words) {
        const int score = scoreOf(word, text);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum;
}

} // namespace bridgewatch
