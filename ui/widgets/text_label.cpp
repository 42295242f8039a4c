// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/widgets/scale.h"

#include <QEvent>
#include <QRegularExpression>

namespace bridgewatch {

QColor colourOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Ink: return theme.ink;
    case Tone::Dim: return theme.dim;
    case Tone::Accent: return theme.accent;
    case Tone::Warning: return theme.warning;
    case Tone::Bad: return theme.bad;
    }
    return theme.ink;
}

TextLabel::TextLabel(const Look &look, QWidget *parent) : TextLabel({}, look, parent) {}

TextLabel::TextLabel(const QString &text, const Look &look, QWidget *parent) : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(look.wraps);
    setText(text);
    refont();
    recolour();
}

void TextLabel::setTone(Tone tone)
{
    m_look.tone = tone;
    recolour();
}

void TextLabel::setMono(bool mono)
{
    if (mono == m_look.mono)
        return;
    m_look.mono = mono;
    refont();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refont();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

void TextLabel::refont()
{
    QFont font = m_look.mono ? monoFont(m_look.size - 0.5) : textFont(m_look.size, m_look.weight);
    font.setWeight(m_look.weight);
    setFont(font);
}

// Ends at once when the colour is right already: setting a palette announces itself as a change.
void TextLabel::recolour()
{
    const QColor colour = colourOf(m_look.tone, themeOf(*this));
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

QString breakable(const QString &text)
{
    constexpr int longest = 28;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        result += c;
        if (run >= longest && !c.isHighSurrogate()) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

QString spokenWord(const QString &word)
{
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    return QString(word).remove(behind).remove(u'&');
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace bridgewatch
