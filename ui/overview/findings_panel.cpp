// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findings_panel.h"

#include "ui/overview/calm_page.h"
#include "ui/overview/findings_delegate.h"
#include "ui/overview/findings_model.h"
#include "ui/overview/standing.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bridgewatch {
namespace {

QListView *makeList(QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QStringLiteral("findings"));
    list->setAccessibleName(FindingsPanel::tr("What is wrong"));
    list->setModel(model);
    list->setItemDelegate(new FindingsDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTabKeyNavigation(false);
    return list;
}

} // namespace

FindingsPanel::FindingsPanel(const World &world, QWidget *parent)
    : QWidget(parent), m_world(world), m_model(new FindingsModel(world, this)),
      m_count(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_pages(new QStackedWidget(this)),
      m_list(makeList(m_model, this)), m_calm(new CalmPage(this))
{
    build();
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT selected(index.data(FindingsModel::TargetRole).toString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus() && index.isValid())
            Q_EMIT selected(index.data(FindingsModel::TargetRole).toString());
    });
}

void FindingsPanel::build()
{
    setObjectName(QStringLiteral("findingsPanel"));
    auto *title = new TextLabel(tr("What is wrong"), {.weight = QFont::Bold}, this);
    m_count->setObjectName(QStringLiteral("findingsCount"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(16), 0);
    head->setSpacing(scaled(8));
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch();

    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_list);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(8));
    inner->setSpacing(scaled(10));
    inner->addLayout(head);
    inner->addWidget(m_pages, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

void FindingsPanel::refresh(const QDateTime &now)
{
    m_model->refresh();
    const int rows = m_model->rowCount();
    m_count->setText(rows ? tr("%n finding(s)", nullptr, rows) : QString());
    m_pages->setCurrentWidget(rows ? static_cast<QWidget *>(m_list) : m_calm);
    if (!rows)
        refreshCalm(now);
}

void FindingsPanel::refreshCalm(const QDateTime &now)
{
    const Standing standing = standingOf(m_world, now);
    m_calm->setText(standing.outcome, standing.headline, standing.advice);
}

void FindingsPanel::select(const QString &target)
{
    const int row = m_model->rowOf(target);
    if (row < 0) {
        m_list->clearSelection();
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const bool there = current.isValid() && current.data(FindingsModel::TargetRole).toString() == target;
    const QModelIndex index = there ? current : m_model->index(row);
    if (there && m_list->selectionModel()->isSelected(index))
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

} // namespace bridgewatch
