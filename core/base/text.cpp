// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace bridgewatch {
namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

// Levenshtein distance with one row, or `tooFar` as soon as it cannot be less. Only cells within
// `tooFar` of the diagonal can matter.
int distance(const QString &a, const QString &b, int tooFar)
{
    if (std::abs(a.size() - b.size()) >= tooFar)
        return tooFar;
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype first = std::max<qsizetype>(0, i - tooFar);
        const qsizetype last = std::min(b.size(), i + tooFar + 1);
        int diagonal = row[static_cast<size_t>(first)];
        row[static_cast<size_t>(first)] = first == 0 ? static_cast<int>(i) + 1 : tooFar;
        int least = row[static_cast<size_t>(first)];
        for (qsizetype j = first; j < last; ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({change, row[at] + 1, row[at + 1] + 1});
            least = std::min(least, row[at + 1]);
        }
        if (least >= tooFar)
            return tooFar;
    }
    return std::min(row.back(), tooFar);
}

} // namespace

bool isTreacherous(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    const bool control = c < 0x20 || within(0x7f, 0x9f);
    const bool direction =
        within(0x202a, 0x202e) || within(0x2066, 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
    const bool invisible = within(0x2028, 0x2029) || c == 0xfeff || c == 0x200b;
    return control || direction || invisible;
}

QString shownForm(char32_t c)
{
    return QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

QString plainLine(const QString &text, int limit)
{
    QString line;
    const auto points = text.trimmed().left(limit + 1).toUcs4();
    for (const char32_t c : points) {
        if (line.size() >= limit)
            return line + QChar(0x2026);
        if (c == '\n' || c == '\r' || c == '\t')
            line += u' ';
        else if (isTreacherous(c))
            line += shownForm(c);
        else
            line += QStringView(QChar::fromUcs4(c));
    }
    return line;
}

QString plainLine(const QByteArray &bytes, int limit)
{
    // Four bytes a character at the most: what lies beyond cannot be shown anyway.
    return plainLine(QString::fromUtf8(bytes.left(4 * (limit + 1))), limit);
}

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    int least = std::min<int>(3, static_cast<int>(word.size()) / 3 + 1) + 1;
    if (word.size() > 64)
        return best;
    const QString wanted = word.toLower();
    for (const QString &candidate : known) {
        if (candidate.size() > word.size() + least)
            continue;
        const int d = distance(wanted, candidate.toLower(), least);
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}

QLocale sentenceLocale()
{
    return QLocale(Sentence::tr("C", "the locale whose numbers stand in sentences, such as de_DE"));
}

QString listed(const QStringList &words)
{
    QString all = words.value(0);
    for (qsizetype i = 1; i < words.size(); ++i)
        all = Sentence::tr("%1, %2", "a list, and one more").arg(all, words.at(i));
    return all;
}

QString readable(std::chrono::microseconds span)
{
    const double ms = static_cast<double>(span.count()) / 1000.0;
    if (ms < 10)
        return Sentence::tr("%1 ms").arg(sentenceLocale().toString(ms, 'f', 1));
    if (ms < 1000)
        return Sentence::tr("%1 ms").arg(ms, 0, 'f', 0);
    if (ms < 60'000)
        return Sentence::tr("%1 s").arg(sentenceLocale().toString(ms / 1000, 'f', ms < 10'000 ? 1 : 0));
    const auto seconds = span.count() / 1'000'000;
    if (seconds < 3600)
        return Sentence::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 86400)
        return Sentence::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return Sentence::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds % 86400 / 3600);
}

QString readableRound(std::chrono::microseconds span)
{
    const auto seconds = span.count() / 1'000'000;
    if (seconds >= 60 && seconds < 3600 && seconds % 60 == 0)
        return Sentence::tr("%1 min").arg(seconds / 60);
    if (seconds >= 3600 && seconds < 86400 && seconds % 3600 < 60)
        return Sentence::tr("%1 h").arg(seconds / 3600);
    if (seconds >= 86400 && seconds % 86400 < 3600)
        return Sentence::tr("%1 d").arg(seconds / 86400);
    return readable(span);
}

QString csvCell(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    QString cell = text;
    if (!cell.isEmpty() && dangerous.contains(cell.front()))
        cell.prepend(u'\'');
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace bridgewatch
