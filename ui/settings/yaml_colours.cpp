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

// A key may begin there: first in its line, behind the dashes of a list, or within { }.
bool mayBegin(const QString &line, qsizetype place)
{
    const QChar before = place > 0 ? line.at(place - 1) : u'\n';
    return before.isSpace() || before == u'{' || before == u'[' || before == u',';
}

} // namespace

YamlColours::YamlColours(QPlainTextEdit &edit) : QSyntaxHighlighter(edit.document()), m_edit(edit) {}

void YamlColours::highlightBlock(const QString &line)
{
    const Theme &theme = themeOf(m_edit);
    QChar quote; // that is open
    qsizetype begin = 0;
    for (qsizetype place = 0; place < line.size(); ++place) {
        const QChar c = line.at(place);
        if (!quote.isNull()) {
            if (c == u'\\' && quote == u'"')
                ++place;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'#' && isSpaceAt(line, place - 1)) {
            setFormat(static_cast<int>(place), static_cast<int>(line.size() - place), theme.dim);
            return;
        } else if (c == u':' && isSpaceAt(line, place + 1)) {
            setFormat(static_cast<int>(begin), static_cast<int>(place - begin), theme.accent);
        } else if (mayBegin(line, place)) {
            begin = place;
            if (c == u'"' || c == u'\'')
                quote = c;
        }
    }
}

} // namespace bridgewatch
