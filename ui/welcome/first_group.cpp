// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/first_group.h"

#include "core/base/text.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int sentenceLimit = 400;

// The look that says most: the worst one.
const Observation &worstOf(const QList<Observation> &looks)
{
    const Observation *worst = &looks.constFirst();
    for (const Observation &look : looks) {
        if (look.outcome != worst->outcome && worse(look.outcome, worst->outcome) == look.outcome)
            worst = &look;
    }
    return *worst;
}

QString sentenceOf(const QList<Observation> &looks)
{
    if (looks.size() == 1)
        return asSentence(looks.constFirst().text);
    QStringList sentences;
    for (const Observation &look : looks)
        sentences << (look.vantage == u"desk" ? FirstGroup::tr("From this desk: %1")
                                              : FirstGroup::tr("From the server: %1"))
                         .arg(asSentence(look.text));
    return sentences.join(u'\n');
}

} // namespace

QString asSentence(const QString &text)
{
    QString sentence = plainLine(text, sentenceLimit);
    if (sentence.isEmpty())
        return sentence;
    sentence.front() = sentence.front().toUpper();
    if (sentence.back().isLetterOrNumber() || sentence.back() == u')' || sentence.back() == u'\'')
        sentence += sentence.back().script() == QChar::Script_Han ? u'。' : u'.';
    return sentence;
}

FirstGroup::FirstGroup(const QString &objectName, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent), m_title(title), m_hint(hint), m_grid(new QGridLayout)
{
    setObjectName(objectName);
    auto *sheet = new Panel(this);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(sheet);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->setSpacing(scaled(8));
    m_grid->setHorizontalSpacing(scaled(12));
    m_grid->setVerticalSpacing(scaled(8));
    m_grid->setColumnMinimumWidth(0, scaled(88));
    m_grid->setColumnMinimumWidth(2, scaled(88));
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(3, 3);
    if (!title.isEmpty())
        layout->addWidget(new TextLabel(title, {.size = 14, .weight = QFont::Bold}, sheet));
    layout->addLayout(m_grid);
    if (title.isEmpty())
        return;
    m_badge = new StateBadge(sheet);
    m_badge->setObjectName(objectName + QStringLiteral("State"));
    m_sentence = new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, sheet);
    m_sentence->setObjectName(objectName + QStringLiteral("Says"));
    m_further = makeFurther(sheet);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    layout->addLayout(row);
    layout->addWidget(m_further, 0, Qt::AlignLeft);
    showHint();
}

QPushButton *FirstGroup::makeFurther(QWidget *sheet)
{
    auto *button = new QPushButton(sheet);
    button->setObjectName(objectName() + QStringLiteral("Further"));
    button->setFlat(true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        if (m_offer)
            Q_EMIT keyCheckWanted(*m_offer);
        else
            Q_EMIT againWanted();
    });
    return button;
}

QLineEdit *FirstGroup::addLine(const QString &word, const QString &objectName, bool wide)
{
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::editingFinished, this, &FirstGroup::left);
    add(word, line, objectName, wide);
    return line;
}

QComboBox *FirstGroup::addChoice(const QString &word, const QString &objectName)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // it elides what is longer
    connect(box, &QComboBox::currentTextChanged, box,
            [box](const QString &whole) { box->setToolTip(plainToolTip(whole)); });
    connect(box, &QComboBox::activated, this, &FirstGroup::left);
    add(word, box, objectName, false);
    return box;
}

void FirstGroup::add(const QString &word, QWidget *field, const QString &objectName, bool wide)
{
    auto *label = new TextLabel(word, {.tone = Tone::Dim}, this);
    label->setBuddy(field);
    const int row = m_next / 2;
    const int column = m_next % 2 == 0 ? 0 : 2;
    m_grid->addWidget(label, row, column, Qt::AlignVCenter);
    m_grid->addWidget(field, row, column + 1, 1, wide ? 3 : 1);
    m_next += wide ? 2 : 1;
    const QString spoken = spokenWord(word);
    field->setObjectName(objectName);
    if (m_further)
        setTabOrder(field, m_further); // behind the last one
    field->setAccessibleName(
        m_title.isEmpty() ? spoken : tr("%1: %2", "a part of the form, and a field in it").arg(m_title, spoken));
}

void FirstGroup::say(const std::optional<Outcome> &outcome, const QString &word, const QString &text)
{
    m_badge->setVisible(outcome.has_value());
    m_badge->setBadge({outcome.value_or(Outcome::Unknown), word});
    m_badge->setAccessibleName(word);
    m_sentence->setTone(outcome ? Tone::Ink : Tone::Dim);
    m_sentence->setText(breakable(text));
}

void FirstGroup::offer(const std::optional<HostKeyOffer> &key, bool again)
{
    m_offer = key;
    m_further->setText(key ? tr("Check the key…") : tr("Look again"));
    m_further->setAccessibleName(m_further->text());
    m_further->setVisible(key || again);
}

void FirstGroup::showHint()
{
    say({}, {}, m_hint);
    offer({}, false);
}

void FirstGroup::showLooking()
{
    say({}, {}, tr("Looking…"));
    offer({}, m_further->hasFocus()); // which stays there until it is known what comes
}

void FirstGroup::showTrouble(const QString &text)
{
    say(Outcome::Failed, tr("not yet", "what was entered cannot be looked at"), asSentence(text));
    offer({}, false);
}

void FirstGroup::showLooks(const QList<Observation> &looks)
{
    if (looks.isEmpty()) {
        showHint();
        return;
    }
    const Observation &worst = worstOf(looks);
    say(worst.outcome, stateWord(worst.kind, worst.outcome, worst.code), sentenceOf(looks));
    offer(hostKeyOffer(worst), worst.outcome != Outcome::Ok);
}

} // namespace bridgewatch
