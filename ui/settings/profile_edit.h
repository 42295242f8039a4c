// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"

#include <QPlainTextEdit>

class QCompleter;

namespace bridgewatch {

class YamlColours;

// A profile as text: lines are numbered, keys and comments have colours of their own, what lint complains of is marked
// where it stands, Ctrl+Space offers the words that a profile knows, and a new line begins where the one before it did.
// Tab leaves it when it is read-only alone.
class ProfileEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ProfileEdit(QWidget *parent = nullptr);

    void setProblems(const Problems &problems);
    void setWords(const QStringList &words);
    // Both from 1; what lies behind the end is the end.
    void goTo(int line, int column);
    // Room for the numbers, and what is drawn there.
    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void refont();
    void mark();
    void complete(bool chooses); // `chooses`: the first word, for Enter to take
    void insert(const QString &word);
    [[nodiscard]] QString wordBefore() const;
    [[nodiscard]] bool completes(const QKeyEvent &event) const;

    QWidget *m_gutter;
    YamlColours *m_colours;
    QCompleter *m_completer;
    Problems m_problems;
};

} // namespace bridgewatch
