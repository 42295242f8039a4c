// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/yaml_colours.h"

#include "ui/widgets/theme.h"

#include <QPlainTextEdit>

namespace bridgewatch {
namespace {

bool isSpaceAt(const QString &line, qsizetype place)
{
    return place < 0 || place >= line.size() || line.at(place).isSpace();
}

// A text in quotes, or a collection in brackets, may begin there: a character within a word is one of its letters.
bool mayOpen(const QString &line, qsizetype place)
{
    return isSpaceAt(line, place - 1) || QStringLiteral("{[,").contains(line.at(place - 1));
}

// Behind the text in quotes that begins there; behind the line where it does not end.
qsizetype behindQuotes(const QString &line, qsizetype place)
{
    const QChar quote = line.at(place);
    while (++place < line.size()) {
        const bool isTwice = quote == u'\'' && line.at(place) == quote && line.mid(place + 1, 1) == quote;
        if (isTwice || (quote == u'"' && line.at(place) == u'\\'))
            ++place;
        else if (line.at(place) == quote)
            return place + 1;
    }
    return line.size();
}

} // namespace

YamlColours::YamlColours(QPlainTextEdit &edit) : QSyntaxHighlighter(edit.document()), m_edit(edit) {}

// The state of a line is how many brackets are open behind it.
void YamlColours::highlightBlock(const QString &line)
{
    const Theme &theme = themeOf(m_edit);
    const auto colour = [this](qsizetype from, qsizetype to, const QColor &with) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), with);
    };
    int depth = std::max(0, previousBlockState());
    bool expects = true;  // a key may begin
    qsizetype begin = -1; // of what may be a key
    for (qsizetype place = 0; place < line.size();) {
        const QChar c = line.at(place);
        const bool opens = mayOpen(line, place);
        if (c == u'#' && isSpaceAt(line, place - 1)) {
            colour(place, line.size(), theme.dim);
            break;
        }
        if (c == u':' && begin >= 0 && isSpaceAt(line, place + 1)) {
            colour(begin, place, theme.accent);
            begin = -1;
        } else if (opens && (c == u'{' || c == u'[')) {
            ++depth;
            expects = true;
        } else if (depth > 0 && (c == u'}' || c == u']' || c == u',')) {
            depth -= c == u',' ? 0 : 1;
            begin = -1;
            expects = c == u',';
        } else if (expects && !c.isSpace() && !(c == u'-' && isSpaceAt(line, place + 1))) {
            begin = place;
            expects = false;
        }
        place = opens && (c == u'"' || c == u'\'') ? behindQuotes(line, place) : place + 1;
    }
    setCurrentBlockState(depth);
}

} // namespace bridgewatch
