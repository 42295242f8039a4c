// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quoting.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace bridgewatch {

QString argumentTrouble(const QString &argument)
{
    const auto isTrouble = [](QChar c) { return c < u' ' || c == QChar(0x7f) || c == u'\\' || c == u'!'; };
    const auto found = std::find_if(argument.begin(), argument.end(), isTrouble);
    if (found == argument.end())
        return {};
    return QCoreApplication::translate("Lint", "it contains %1, which not every shell passes on as it is")
        .arg(plainLine(QString(*found)));
}

std::optional<QByteArray> commandLine(const QStringList &words)
{
    QByteArray line;
    for (const QString &word : words) {
        if (!argumentTrouble(word).isEmpty())
            return std::nullopt;
        line += line.isEmpty() ? "'" : " '";
        line += word.toUtf8().replace('\'', "'\\''");
        line += '\'';
    }
    return line;
}

} // namespace bridgewatch
