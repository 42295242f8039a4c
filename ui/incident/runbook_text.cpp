// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/runbook_text.h"

#include "core/base/text.h"
#include "ui/incident/check_card.h"
#include "ui/incident/command_card.h"
#include "ui/widgets/scale.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bridgewatch {
namespace {

constexpr int paragraphLimit = 8'000;
// Of one step: more is a handbook, which nobody reads beside a fire.
constexpr int blockLimit = 400;
constexpr int rowLimit = 200;

// Made harmless line by line, so that paragraphs keep their lines.
QString harmless(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.left(paragraphLimit).split(u'\n'))
        lines << plainLine(line, paragraphLimit);
    return lines.join(u'\n');
}

// For code: blanks at the beginning of a line stay.
QString harmlessCode(const QString &text)
{
    QString shown;
    for (const QChar c : text.left(paragraphLimit)) {
        const bool isBreak = c == u'\n' || c == u'\t';
        shown += !isBreak && isTreacherous(c.unicode()) ? shownForm(c.unicode()) : QString(c);
    }
    return shown;
}

// What the block is, and where the program does it itself.
QString captionOf(const Block &block)
{
    const QString language = block.language.isEmpty() ? RunbookText::tr("to copy") : plainLine(block.language, 40);
    if (!block.directive || block.directive->kind != Directive::Kind::Check)
        return language;
    return RunbookText::tr("%1 · Bridgewatch looks at %2 itself: see above")
        .arg(language, plainLine(block.directive->name, 40));
}

} // namespace

RunbookText::RunbookText(const QList<Block> &blocks, const QMap<QString, QString> &values, bool isToBeDone,
                         QWidget *parent)
    : QWidget(parent), m_values(values), m_isToBeDone(isToBeDone)
{
    setObjectName(QStringLiteral("runbookText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    int item = 0;
    for (const Block &block : blocks.mid(0, blockLimit)) {
        if (QWidget *widget = make(block, item)) {
            layout->addWidget(widget);
            m_isEmpty = false;
        }
    }
    if (blocks.size() > blockLimit)
        layout->addWidget(new TextLabel(tr("The runbook goes on: see the file."), {.tone = Tone::Dim}, this));
}

QString RunbookText::filled(const QString &text) const
{
    return harmless(joined(fillPlaceholders(text, m_values)));
}

// Says of what a widget shows which of it stands in the profile and not in the runbook.
void RunbookText::markFilled(const QString &text, QWidget *widget) const
{
    QStringList marks;
    for (const Segment &segment : fillPlaceholders(text, m_values)) {
        if (segment.filled)
            marks << QStringLiteral("<%1> → %2").arg(segment.placeholder, plainLine(segment.text, 120));
    }
    marks.removeDuplicates();
    if (marks.isEmpty())
        return;
    const QString told = tr("Filled in from the profile:") + u'\n' + marks.join(u'\n');
    widget->setToolTip(plainToolTip(told));
    widget->setAccessibleDescription(told);
}

TextLabel *RunbookText::makeText(const QString &text, const TextLabel::Look &look)
{
    auto *label = new TextLabel(breakable(filled(text)), look, this);
    markFilled(text, label);
    return label;
}

QWidget *RunbookText::make(const Block &block, int &item)
{
    using Type = Block::Kind;
    switch (block.kind) {
    case Type::CheckItem: return makeItem(block, item++);
    case Type::Command: return makeCommand(block);
    case Type::Table: return makeTable(block);
    case Type::SubHeading: return makeText(block.text, {.weight = QFont::Bold, .wraps = true});
    case Type::Metadata: return nullptr; // said elsewhere
    case Type::Raw:
        // A comment is for programs.
        if (block.text.trimmed().startsWith(QStringLiteral("<!--")))
            return nullptr;
        [[fallthrough]];
    case Type::Quote: return makeText(block.text, {.tone = Tone::Dim, .wraps = true});
    case Type::Paragraph: break;
    }
    return makeText(block.text, {.wraps = true});
}

QWidget *RunbookText::makeItem(const Block &block, int number)
{
    const QString text = filled(block.text);
    if (!m_isToBeDone) {
        const QString sign = block.number ? QStringLiteral("%1.").arg(*block.number) : QStringLiteral("•");
        auto *line = new TextLabel(breakable(QString(sign + QStringLiteral("  ") + text)), {.wraps = true}, this);
        line->setIndent(scaled(16) * (1 + std::min(block.depth, 4)));
        markFilled(block.text, line);
        return line;
    }
    auto *card = new CheckCard(text, block.depth, this);
    card->setObjectName(QStringLiteral("checkItem%1").arg(number));
    markFilled(block.text, card);
    connect(card, &CheckCard::clicked, this, [this, number](bool done) { Q_EMIT itemToggled(number, done); });
    return card;
}

QWidget *RunbookText::makeCommand(const Block &block)
{
    QList<Segment> segments = fillPlaceholders(block.text, m_values);
    for (Segment &segment : segments)
        segment.text = harmlessCode(segment.text);
    auto *card = new CommandCard(captionOf(block), segments, this);
    if (!block.directive || block.directive->kind != Directive::Kind::Action)
        return card;
    auto *both = new QWidget(this);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(card);
    auto *button = new QPushButton(tr("Preview %1…").arg(plainLine(block.directive->name, 40)), both);
    button->setObjectName(QString(QStringLiteral("action.") + block.directive->name));
    button->setAccessibleName(button->text());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            [this, directive = *block.directive] { Q_EMIT actionWanted(directive.name, directive.parameters); });
    layout->addWidget(button, 0, Qt::AlignLeft);
    return both;
}

QWidget *RunbookText::makeTable(const Block &block)
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(4));
    int column = 0;
    for (const QString &word : block.header)
        grid->addWidget(makeText(word, {.tone = Tone::Dim, .size = 12, .weight = QFont::Bold, .wraps = true}), 0,
                        column++);
    int row = 1;
    for (const QStringList &cells : block.rows.mid(0, rowLimit)) {
        column = 0;
        for (const QString &cell : cells)
            grid->addWidget(makeText(cell, {.wraps = true}), row, column++, Qt::AlignTop);
        ++row;
    }
    return table;
}

void RunbookText::setItems(const QMap<int, bool> &items)
{
    for (auto *card : findChildren<CheckCard *>()) {
        const int number = card->objectName().mid(9).toInt();
        card->setChecked(items.value(number));
    }
}

} // namespace bridgewatch
