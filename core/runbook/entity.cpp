// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/entity.h"

#include <QHash>
#include <QString>

namespace bridgewatch {

QByteArray decodeEntity(const QByteArray &entity)
{
    static const QHash<QByteArray, QByteArray> names{
        {"&amp;", "&"},    {"&lt;", "<"},    {"&gt;", ">"},    {"&quot;", "\""},  {"&apos;", "'"},
        {"&nbsp;", " "},   {"&ndash;", "–"}, {"&mdash;", "—"}, {"&hellip;", "…"}, {"&rarr;", "→"},
        {"&larr;", "←"},   {"&le;", "≤"},    {"&ge;", "≥"},    {"&times;", "×"},  {"&bull;", "•"},
        {"&middot;", "·"}, {"&check;", "✓"}, {"&copy;", "©"},  {"&lsquo;", "‘"},  {"&rsquo;", "’"},
        {"&ldquo;", "“"},  {"&rdquo;", "”"}, {"&vert;", "|"},  {"&#124;", "|"},   {"&ast;", "*"},
    };
    if (!entity.startsWith("&#"))
        return names.value(entity, entity);
    const bool hex = entity.size() > 2 && (entity.at(2) == 'x' || entity.at(2) == 'X');
    bool isNumber = false;
    const uint point = entity.mid(hex ? 3 : 2).chopped(1).toUInt(&isNumber, hex ? 16 : 10);
    const bool character = isNumber && point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    const auto code = static_cast<char32_t>(character ? point : 0xfffd);
    return QString::fromUcs4(&code, 1).toUtf8();
}

} // namespace bridgewatch
