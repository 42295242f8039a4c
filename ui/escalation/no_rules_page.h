// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/escalation/standing_words.h"

#include <QWidget>

class QPlainTextEdit;

namespace bridgewatch {

class TextLabel;

// What the view Escalation says where the profile has no rules: what to write there, as the tables of the runbooks
// suggest it.
class NoRulesPage final : public QWidget {
    Q_OBJECT
public:
    explicit NoRulesPage(QWidget *parent = nullptr);

    void setSuggestions(const QList<Contact> &contacts, const QList<SuggestedRule> &suggested);

private:
    TextLabel *m_sentence;
    QPlainTextEdit *m_text;
};

} // namespace bridgewatch
