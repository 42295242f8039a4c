// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QFont>
#include <QLabel>

namespace bridgewatch {

enum class Tone { Ink, Dim, Accent, Warning, Bad };
[[nodiscard]] QColor colourOf(Tone tone, const Theme &theme);

// A label for text that may come from strangers: always plain, never markup. Follows the
// application font and the theme while it lives.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    struct Look {
        Tone tone = Tone::Ink;
        double size = 13;
        QFont::Weight weight = QFont::Normal;
        bool mono = false;
        bool wraps = false;
    };

    explicit TextLabel(const Look &look, QWidget *parent = nullptr);
    TextLabel(const QString &text, const Look &look, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setMono(bool mono);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refont();
    void recolour();

    Look m_look;
};

// The text with places to break inside words that are too long for a line.
[[nodiscard]] QString breakable(const QString &text);
// The word without the mark of its key: "&Save" and "保存(&S)" as they are read out.
[[nodiscard]] QString spokenWord(const QString &word);
// Tool tips guess whether they hold markup; this form of the text is never taken for it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace bridgewatch
