// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runbook/placeholders.h"

#include <QWidget>

class QPlainTextEdit;

namespace bridgewatch {

// A command of the runbook, to be read and copied; the program never runs it. What the profile filled in is drawn in
// the accent, a gap that nobody filled as a warning.
class CommandCard final : public QWidget {
    Q_OBJECT
public:
    // Where the button stands: beside the command, or, where there is little room, above it; there long lines of the
    // command go on below, as they are shown, not as they are copied.
    enum class CopyPlace { Beside, Above };
    // `where` says what it is for, above it.
    CommandCard(const QString &where, const QList<Segment> &command, QWidget *parent = nullptr,
                CopyPlace place = CopyPlace::Beside);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void colour();
    void copy() const;

    QList<Segment> m_command;
    QPlainTextEdit *m_text;
};

} // namespace bridgewatch
