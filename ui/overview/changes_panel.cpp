// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/changes_panel.h"

#include "ui/overview/changes_model.h"
#include "ui/overview/findings_delegate.h"
#include "ui/overview/findings_model.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPointer>
#include <QStackedWidget>

namespace bridgewatch {

ChangesPanel::ChangesPanel(const Topology &topology, HistorySource &history, PastAlerts alerts, QWidget *parent)
    : QWidget(parent), m_topology(topology), m_history(history), m_alerts(std::move(alerts)),
      m_model(new ChangesModel(this)), m_count(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)),
      m_pages(new QStackedWidget(this)),
      m_list(makeRowList("changes", tr("What changed lately"), m_model, new FindingsDelegate, this)),
      m_calm(new CalmPage(this))
{
    build();
    const auto ask = [this](const QModelIndex &index) {
        if (const QString target = index.data(FindingsModel::TargetRole).toString(); m_topology.find(target))
            Q_EMIT selected(target);
    };
    connect(m_list, &QListView::clicked, this, ask);
    connect(m_list, &QListView::activated, this, ask);
}

ChangesPanel::~ChangesPanel()
{
    m_stop.request_stop();
}

void ChangesPanel::build()
{
    setObjectName(QStringLiteral("changesPanel"));
    m_count->setObjectName(QStringLiteral("changesCount"));
    m_calm->setText(Outcome::Unknown, tr("Reading the history…"), {});
    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_list);
    auto *panel = new Panel(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(16), 0);
    head->setSpacing(scaled(8));
    head->addWidget(new TextLabel(tr("What changed lately"), {.weight = QFont::Bold}, panel));
    head->addWidget(m_count);
    head->addStretch();
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(8));
    inner->setSpacing(scaled(8));
    inner->addLayout(head);
    inner->addWidget(m_pages, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

void ChangesPanel::refresh(const QDateTime &now)
{
    const bool isDue = !m_read.isValid() || now < m_read || now - m_read >= period;
    if (isVisible() && isDue && !m_reading)
        read(now);
}

QCoro::Task<> ChangesPanel::read(QDateTime now)
{
    const QPointer<ChangesPanel> self(this);
    m_reading = true;
    m_read = now;
    const TimeRange range{now.addSecs(-std::chrono::seconds(span).count()), now.addSecs(1)};
    const Limits limits{Deadline::in(std::chrono::seconds(10)), m_stop.get_token()};
    const Result<QList<Change>> changes = co_await m_history.changes(range, limit, limits);
    if (!self)
        co_return;
    Result<QList<Episode>> episodes;
    if (m_alerts)
        episodes = co_await m_alerts(range.from, limit, limits);
    if (!self)
        co_return;
    m_reading = false;
    if (!changes || !episodes)
        showTrouble(changes ? episodes.error().text : changes.error().text);
    else
        show(happenings(*changes, *episodes, m_topology, range.from).mid(0, limit), now);
}

void ChangesPanel::showTrouble(const QString &why)
{
    m_calm->setText(Outcome::Unknown, tr("The history cannot be read"), why);
    m_pages->setCurrentWidget(m_calm);
    m_count->setText({});
}

void ChangesPanel::show(const QList<Happening> &happenings, const QDateTime &now)
{
    m_model->setHappenings(happenings, now);
    const int rows = m_model->rowCount();
    m_count->setText(rows == 0      ? QString()
                     : rows < limit ? tr("%n in 24 hours", nullptr, rows)
                                    : tr("the last %1").arg(rows));
    m_calm->setText(Outcome::Ok, tr("Nothing changed in the last 24 hours"),
                    tr("Every target that becomes healthy, slow or unreachable is listed here with its time, and "
                       "every alert that comes and goes."));
    m_pages->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_calm) : m_list);
}

} // namespace bridgewatch
