// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/man_page.h"

#include <QFile>
#include <QRegularExpression>
#include <array>

namespace bridgewatch::test {
namespace {

struct Escape {
    const char *plain;
    const char *roff;
};

constexpr std::array escapes{Escape{"\\", "\\e"},  Escape{"-", "\\-"},   Escape{"'", "\\(aq"},
                             Escape{"~", "\\(ti"}, Escape{"^", "\\(ha"}, Escape{"`", "\\(ga"}};

QString fromRoff(QString text)
{
    static const QRegularExpression fonts(QStringLiteral("\\\\f[BIRP]|^\\.(?:B|I|BR|RB|BI|IR) "));
    text.remove(fonts);
    for (auto escape = escapes.rbegin(); escape != escapes.rend(); ++escape)
        text.replace(QLatin1String(escape->roff), QLatin1String(escape->plain));
    return text;
}

// "-o, --output FILE" explains "--output".
QString wordOf(const QString &tag)
{
    static const QRegularExpression apart(QStringLiteral("[ ,]+"));
    static const QRegularExpression letter(QStringLiteral("^-\\w$"));
    const QStringList words = fromRoff(tag).split(apart);
    return words.size() > 1 && words.first().contains(letter) ? words.at(1) : words.first();
}

} // namespace

QString toRoff(QString text)
{
    for (const Escape &escape : escapes)
        text.replace(QLatin1String(escape.plain), QLatin1String(escape.roff));
    return text;
}

ManPage::ManPage(const QString &name) : m_path(QStringLiteral("packaging/man/%1.in").arg(name))
{
    static const QRegularExpression heading(QStringLiteral("^\\.S[HS] \"?(.*?)\"?$"));
    QFile file(QString(QStringLiteral(BRIDGEWATCH_SOURCE "/") + m_path));
    const QStringList lines =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    QString under;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = heading.match(lines.at(i));
        if (match.hasMatch())
            under = fromRoff(match.captured(1));
        else if (lines.at(i) == u".TP" && i + 2 < lines.size())
            m_explained[under] << Explained{wordOf(lines.at(i + 1)), fromRoff(lines.at(i + 2))};
        m_lines[under] << fromRoff(lines.at(i));
    }
}

QStringList ManPage::lackOf(const QString &heading, const QList<Explained> &wanted, const QStringList &shared) const
{
    QList<Explained> told = explained(heading);
    for (const QString &also : shared)
        told += explained(also);
    QString lines;
    for (const Explained &entry : wanted) {
        if (!told.contains(entry))
            lines += QStringLiteral(".TP\n.B %1\n%2\n").arg(toRoff(entry.word), toRoff(entry.text));
    }
    if (lines.isEmpty())
        return {};
    const QString place = m_lines.contains(heading) ? QStringLiteral("below '%1'").arg(heading)
                                                    : QStringLiteral("below a new line '.SS %1'").arg(toRoff(heading));
    return {QStringLiteral("%1 lacks, %2:\n%3").arg(m_path, place, lines)};
}

} // namespace bridgewatch::test
