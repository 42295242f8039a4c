// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_preview.h"

#include "core/base/text.h"
#include "ui/actions/action_words.h"
#include "ui/actions/victim_model.h"
#include "ui/incident/command_card.h"
#include "ui/widgets/plain_list.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QTreeView>

namespace bridgewatch {
namespace {

constexpr int rowsShown = 6; // of the table; more scroll
constexpr int columnLimit = 180;

QTreeView *makeTable(VictimModel *victims, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    table->setObjectName(QStringLiteral("victims"));
    table->setAccessibleName(ActionPreview::tr("Whom it touches"));
    auto *header = new QuietHeader(table);
    header->setInset(scaled(4), scaled(4));
    table->setHeader(header);
    table->setModel(victims);
    table->setItemDelegate(makeRoomyDelegate(table));
    table->setUniformRowHeights(true);
    table->setRootIsDecorated(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideRight);
    header->setStretchLastSection(true);
    return table;
}

} // namespace

ActionPreview::ActionPreview(QWidget *parent)
    : QWidget(parent), m_victims(new VictimModel(this)), m_table(makeTable(m_victims, this)), m_rest(new QWidget(this))
{
    setObjectName(QStringLiteral("actionPreview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_table);
    layout->addWidget(m_rest);
    layout->addStretch();
}

void ActionPreview::setPlan(const Plan &plan)
{
    showVictims(plan);
    auto *rest = new QWidget(this);
    auto *column = new QVBoxLayout(rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    addList(*column, tr("Take care"), plan.warnings, "planWarnings", true);
    addList(*column, tr("Not touched"), plan.skipped, "planSkipped", false);
    const QString statements = harmlessLines(plan.statements.join(QStringLiteral("\n\n")));
    column->addWidget(new CommandCard(tr("Exactly what runs"), {{statements, {}, false}}, rest));
    delete layout()->replaceWidget(m_rest, rest);
    m_rest->deleteLater();
    m_rest = rest;
}

void ActionPreview::showVictims(const Plan &plan)
{
    m_victims->setVictims(plan.victims);
    m_table->setVisible(!plan.victims.isEmpty());
    for (int column = 0; column < VictimModel::columnsInAll; ++column) {
        m_table->setColumnHidden(column, column != VictimModel::Name && m_victims->isEmpty(column));
        if (m_table->isColumnHidden(column))
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + scaled(10), scaled(columnLimit)));
    }
    const int rows = static_cast<int>(std::min<qsizetype>(plan.victims.size(), rowsShown));
    const int rowHeight = std::max(m_table->sizeHintForRow(0), scaled(22));
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * rowHeight + 2 * m_table->frameWidth() +
                            scaled(6));
}

void ActionPreview::addList(QVBoxLayout &layout, const QString &title, const QStringList &lines, const char *name,
                            bool isWarning)
{
    if (lines.isEmpty())
        return;
    layout.addWidget(new TextLabel(title, {.tone = Tone::Dim, .size = 12}));
    QStringList plain;
    for (const QString &line : lines)
        plain << breakable(plainLine(line, 400));
    auto *label =
        new TextLabel(plain.join(u'\n'), {.tone = isWarning ? Tone::Warning : Tone::Ink, .size = 12.5, .wraps = true});
    label->setObjectName(QString::fromLatin1(name));
    layout.addWidget(label);
}

} // namespace bridgewatch
