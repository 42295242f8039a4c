// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/no_rules_page.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bridgewatch {

NoRulesPage::NoRulesPage(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel({.tone = Tone::Dim, .wraps = true}, this)),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("noRules"));
    m_sentence->setObjectName(QStringLiteral("noRulesText"));
    m_text->setObjectName(QStringLiteral("noRulesYaml"));
    m_text->setAccessibleName(tr("What the profile may say"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monoFont(12));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("noRulesCopy"));
    copy->setAccessibleName(copy->text());
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14));
    inner->setSpacing(scaled(10));
    inner->addWidget(new TextLabel(tr("Nobody is to be called yet"), {.size = 15, .weight = QFont::Bold}, panel));
    inner->addWidget(m_sentence);
    inner->addWidget(m_text, 1);
    inner->addWidget(copy, 0, Qt::AlignLeft);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

void NoRulesPage::setSuggestions(const QList<Contact> &contacts, const QList<SuggestedRule> &suggested)
{
    const QString text = profileText(contacts, suggested);
    if (m_text->toPlainText() == text)
        return;
    m_sentence->setText(
        suggested.isEmpty()
            ? tr("Write into the profile who is called when, and this view judges it every second. For example:")
            : tr("Write into the profile who is called when, and this view judges it every second. The runbooks' own "
                 "tables suggest this; look it over, put it into the profile, and open the profile again:"));
    m_text->setPlainText(text);
}

} // namespace bridgewatch
