// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/calm_style.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace bridgewatch {
namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(static_cast<int>(value >> 16 & 0xff), static_cast<int>(value >> 8 & 0xff),
                  static_cast<int>(value & 0xff));
}

constexpr Theme light{
    .window = rgb(0xf4f5f7),
    .panel = rgb(0xffffff),
    .line = rgb(0xdcdfe4),
    .ink = rgb(0x1c232b),
    .dim = rgb(0x626c78),
    .disabled = rgb(0x626c78),
    .mark = rgb(0x828b97),
    .grid = rgb(0xdcdfe4),
    .accent = rgb(0x0b62a8),
    .accentSoft = rgb(0xeaf1f8),
    .onAccent = rgb(0xffffff),
    .rail = rgb(0x20272f),
    .railInk = rgb(0xc4ccd6),
    .ok = rgb(0x00795c),
    .okGround = rgb(0xe3f3ee),
    .warning = rgb(0x8f5a00),
    .warningGround = rgb(0xfbf0dc),
    .bad = rgb(0xc0391b),
    .badGround = rgb(0xfae6e0),
    .unknown = rgb(0x5f6b78),
    .unknownGround = rgb(0xedeff2),
    .series = {rgb(0x0072b2), rgb(0x56b4e9), rgb(0xe69f00), rgb(0xd55e00), rgb(0x009e73), rgb(0xcc79a7)},
};

constexpr Theme dark{
    .window = rgb(0x161a1f),
    .panel = rgb(0x1e242b),
    .line = rgb(0x323a44),
    .ink = rgb(0xe6eaef),
    .dim = rgb(0x97a2ae),
    .disabled = rgb(0x97a2ae),
    .mark = rgb(0x6b7682),
    .grid = rgb(0x323a44),
    .accent = rgb(0x5aa9e6),
    .accentSoft = rgb(0x22303d),
    .onAccent = rgb(0x10161c),
    .rail = rgb(0x0f1317),
    .railInk = rgb(0xaeb8c3),
    .ok = rgb(0x3cc39b),
    .okGround = rgb(0x17332b),
    .warning = rgb(0xf0b040),
    .warningGround = rgb(0x3a2f18),
    .bad = rgb(0xff7a59),
    .badGround = rgb(0x40221b),
    .unknown = rgb(0x97a2ae),
    .unknownGround = rgb(0x2a3038),
    .series = {rgb(0x4aa3df), rgb(0x8ecdf2), rgb(0xf0b040), rgb(0xff8a4c), rgb(0x3cc39b), rgb(0xe0a3c5)},
};

// Nothing that can be read or used is grey on grey; lines are almost as bright as text.
constexpr Theme contrast{
    .window = rgb(0x000000),
    .panel = rgb(0x000000),
    .line = rgb(0xb8b8b8),
    .ink = rgb(0xffffff),
    .dim = rgb(0xe0e0e0),
    .disabled = rgb(0x8c8c8c),
    .mark = rgb(0xb8b8b8),
    .grid = rgb(0x5c5c5c),
    .accent = rgb(0x7fd0ff),
    .accentSoft = rgb(0x00324d),
    .onAccent = rgb(0x000000),
    .rail = rgb(0x000000),
    .railInk = rgb(0xffffff),
    .ok = rgb(0x5ff0c0),
    .okGround = rgb(0x00281d),
    .warning = rgb(0xffd24a),
    .warningGround = rgb(0x332500),
    .bad = rgb(0xff9d85),
    .badGround = rgb(0x3d0f00),
    .unknown = rgb(0xd8d8d8),
    .unknownGround = rgb(0x262626),
    .series = {rgb(0x7fd0ff), rgb(0x5b8cff), rgb(0xffd24a), rgb(0xff9d85), rgb(0x5ff0c0), rgb(0xf0b3da)},
};

void setGrounds(QPalette &palette, const Theme &theme)
{
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    palette.setColor(QPalette::Disabled, QPalette::Mid, theme.grid);
    palette.setColor(QPalette::Highlight, theme.accent);
}

void setInks(QPalette &palette, const Theme &theme)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, theme.ink);
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, theme.dim);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, theme.disabled);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
}

} // namespace

const Theme &themeOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return light;
    case Scheme::Dark: return dark;
    case Scheme::Contrast: break;
    }
    return contrast;
}

const Theme &themeOf(const QWidget &widget)
{
    return themeOf(schemeOf(widget.palette()));
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    if (ground == contrast.window)
        return Scheme::Contrast;
    return ground.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    QPalette palette;
    setGrounds(palette, themeOf(scheme));
    setInks(palette, themeOf(scheme));
    return palette;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    if (!qobject_cast<CalmStyle *>(application.style()))
        application.setStyle(new CalmStyle);
    application.setPalette(paletteOf(scheme));
}

} // namespace bridgewatch
