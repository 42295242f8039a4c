// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scale.h"

#include "core/base/sentence.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <cmath>

namespace bridgewatch {
namespace {

constexpr double designPixels = 13;
constexpr double leastPoints = 9.75;

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (metrics.horizontalAdvance(QLatin1Char(digit)) != metrics.horizontalAdvance(QLatin1Char('0')))
            return false;
    }
    return true;
}

QString firstInstalled(const QStringList &wanted)
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (families.contains(family) && hasTabularDigits(QFont(family)))
            return family;
    }
    return {};
}

const QString &monoFamily()
{
    static const QString family = [] {
        const QString found = firstInstalled({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")});
        return found.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont).family() : found;
    }();
    return family;
}

qreal factor()
{
    const QFont font = QApplication::font();
    const qreal pixels = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pointSizeF() * 96 / 72;
    return pixels / designPixels;
}

void resize(QFont &font, double size)
{
    const QFont base = QApplication::font();
    if (base.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(base.pixelSize() * size / designPixels))));
    else
        font.setPointSizeF(base.pointSizeF() * size / designPixels);
}

} // namespace

qreal scaledF(double length)
{
    return length * factor();
}

int scaled(double length)
{
    return static_cast<int>(std::lround(scaledF(length)));
}

QFont textFont(double size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    resize(font, size);
    font.setWeight(weight);
    return font;
}

QFont monoFont(double size)
{
    QFont font;
    font.setFamilies(QStringList{monoFamily()} + familiesOfScript());
    font.setStyleHint(QFont::Monospace);
    resize(font, size);
    return font;
}

void applyFonts(QApplication &application, int percent)
{
    QFont font = QApplication::font();
    const QString family =
        firstInstalled({QStringLiteral("Roboto"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    if (!family.isEmpty())
        font.setFamily(family);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(leastPoints, font.pointSizeF()) * percent / 100);
    application.setFont(font);
}

void applyScript(QApplication &application)
{
    QFont font = QApplication::font();
    const QStringList families = QStringList{font.family()} + familiesOfScript();
    if (families == font.families())
        return;
    font.setFamilies(families);
    application.setFont(font);
}

} // namespace bridgewatch
