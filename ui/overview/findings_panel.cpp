// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findings_panel.h"

#include "ui/overview/evidence_text.h"
#include "ui/overview/findings_delegate.h"
#include "ui/overview/findings_model.h"
#include "ui/overview/standing.h"
#include "ui/overview/verdict_view.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bridgewatch {
namespace {

constexpr double leastVerdict = 108;

} // namespace

FindingsPanel::FindingsPanel(const World &world, QWidget *parent)
    : QWidget(parent), m_world(world), m_model(new FindingsModel(world, this)),
      m_count(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_pages(new QStackedWidget(this)),
      m_list(makeRowList("findings", tr("What is wrong"), m_model, new FindingsDelegate, this)),
      m_verdict(new VerdictView(this)), m_calm(new CalmPage(this))
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::ask);
    // Also where the row is the chosen one already and another target's ladder is shown.
    connect(m_list, &QListView::clicked, this, &FindingsPanel::ask);
    connect(m_list, &QListView::activated, this, &FindingsPanel::ask);
    connect(m_verdict, &VerdictView::copyRequested, this, &FindingsPanel::copy);
    connect(m_verdict, &VerdictView::incidentRequested, this,
            [this] { Q_EMIT incidentWanted(m_model->finding(m_list->currentIndex().row())); });
}

void FindingsPanel::build()
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_trouble = buildTrouble();
    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_trouble);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(8));
    inner->setSpacing(scaled(8));
    inner->addWidget(buildHead());
    inner->addWidget(m_pages, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

QWidget *FindingsPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new TextLabel(tr("What is wrong"), {.weight = QFont::Bold}, head);
    m_count->setObjectName(QStringLiteral("findingsCount"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(scaled(16), 0, scaled(16), 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(title);
    layout->addWidget(m_count);
    layout->addStretch();
    return head;
}

// The list is as high as its rows as long as that leaves the reasons enough to begin with.
QWidget *FindingsPanel::buildTrouble()
{
    m_list->setUniformItemSizes(false);
    m_verdict->setMinimumHeight(scaled(leastVerdict));
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Rule(Qt::Horizontal, below));
    layout->addWidget(m_verdict, 1);
    return new WholeRows(m_list, 1, below, this);
}

void FindingsPanel::refresh(const QDateTime &now)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->refresh();
    }
    const int rows = m_model->rowCount();
    m_count->setText(rows ? tr("%n finding(s)", nullptr, rows) : QString());
    m_pages->setCurrentWidget(rows ? m_trouble : m_calm);
    if (!rows) {
        refreshCalm(now);
        return;
    }
    keepChoice();
}

void FindingsPanel::refreshCalm(const QDateTime &now)
{
    const Standing standing = standingOf(m_world, now);
    m_calm->setText(standing.outcome, standing.headline, standing.advice);
}

void FindingsPanel::ask(const QModelIndex &index)
{
    if (m_quiet || !index.isValid())
        return;
    choose(index.row());
    Q_EMIT selected(m_target);
}

void FindingsPanel::choose(int row)
{
    m_target = m_model->finding(row).target;
    m_scenario = m_model->finding(row).scenario;
    const QScopedValueRollback quiet(m_quiet, true);
    m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
    m_verdict->setVerdict(verdictOn(m_model->finding(row), m_world));
}

void FindingsPanel::keepChoice()
{
    int row = m_model->rowOf(m_target, m_scenario);
    if (row < 0)
        row = m_model->rowOf(m_target);
    choose(std::max(0, row));
}

void FindingsPanel::select(const QString &target)
{
    const int row = m_model->rowOf(target);
    if (row >= 0 && target != m_target)
        choose(row);
}

void FindingsPanel::showFinding(const QString &target, Scenario scenario)
{
    const int row = m_model->rowOf(target, scenario);
    if (row < 0)
        return;
    choose(row);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPanel::copy() const
{
    QGuiApplication::clipboard()->setText(evidenceText(m_model->finding(m_list->currentIndex().row()), m_world));
}

} // namespace bridgewatch
