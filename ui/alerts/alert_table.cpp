// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_table.h"

#include "ui/alerts/acknowledge_dialog.h"
#include "ui/alerts/alert_view.h"
#include "ui/alerts/alert_words.h"
#include "ui/alerts/silences_dialog.h"
#include "ui/alerts/why_popup.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/filter_pill.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace bridgewatch {
namespace {

constexpr int filterLimit = 500; // characters

} // namespace

AlertTable::AlertTable(AlertBoard &board, Clock clock, QWidget *parent)
    : QWidget(parent), m_board(board), m_clock(std::move(clock)), m_model(new AlertModel(this)),
      m_proxy(new AlertProxy(*m_model, this)), m_view(new AlertView(*m_proxy, m_clock, this)),
      m_firing(new FilterPill(QStringLiteral("pillFiring"), tr("Firing"), this)),
      m_acknowledged(new FilterPill(QStringLiteral("pillAcknowledged"), tr("Acknowledged"), this)),
      m_gone(new FilterPill(QStringLiteral("pillGone"), tr("Gone, not seen"), this)),
      m_hidden(new FilterPill(QStringLiteral("pillHidden"), tr("Hidden"), this)),
      m_notice(new TextLabel({.tone = Tone::Warning, .size = 12.5, .wraps = true}, this)),
      m_pages(new QStackedWidget(this)), m_calm(new CalmPage(this)), m_filter(new QLineEdit(this)),
      m_acknowledge(makeButton("acknowledgeAlerts", tr("Acknowledge…"), this)),
      m_silence(makeButton("silenceAlerts", tr("Silence…"), this)),
      m_silences(makeButton("listSilences", tr("Silences"), this)), m_why(makeButton("whyAlert", tr("Why?"), this))
{
    m_hidden->setChecked(false);
    build();
    buildActions();
    connectView();
    connect(&m_board, &AlertBoard::changed, this, &AlertTable::refresh);
    refresh();
}

void AlertTable::build()
{
    setObjectName(QStringLiteral("alertsPanel"));
    m_notice->setObjectName(QStringLiteral("alertsNotice"));
    m_notice->setContentsMargins(scaled(16), 0, scaled(16), scaled(2));
    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_view);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(10));
    inner->setSpacing(scaled(6));
    inner->addWidget(buildHead());
    inner->addWidget(m_notice);
    inner->addWidget(m_pages, 1);
    inner->addWidget(buildFoot());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

QWidget *AlertTable::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(scaled(16), 0, scaled(16), 0);
    layout->setSpacing(scaled(6));
    for (FilterPill *pill : {m_firing, m_acknowledged, m_gone, m_hidden}) {
        layout->addWidget(pill);
        connect(pill, &FilterPill::toggled, this, &AlertTable::refilter);
    }
    layout->addStretch();
    return head;
}

QWidget *AlertTable::buildFoot()
{
    auto *foot = new QWidget(this);
    m_silences->setFlat(true);
    m_silences->setToolTip(plainToolTip(tr("What is silenced, by whom, and until when")));
    m_why->setFlat(true);
    m_why->setAccessibleName(tr("Why is this shown?"));
    m_why->setToolTip(plainToolTip(m_why->accessibleName()));
    m_filter->setObjectName(QStringLiteral("alertsFilter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: team=db"));
    m_filter->setToolTip(plainToolTip(
        tr("Words, and conditions on labels such as team=db, severity!=info, job=~\"api.*\"; commas between them")));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(filterLimit);
    m_filter->setMinimumWidth(scaled(64));
    m_filter->setMaximumWidth(scaled(240));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(scaled(16), scaled(4), scaled(8), 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_acknowledge);
    layout->addWidget(m_silence);
    layout->addWidget(m_filter, 1);
    layout->addStretch();
    layout->addWidget(m_silences);
    layout->addWidget(m_why);
    connect(m_acknowledge, &QPushButton::clicked, this, &AlertTable::acknowledge);
    connect(m_silence, &QPushButton::clicked, this, &AlertTable::silence);
    connect(m_silences, &QPushButton::clicked, this, &AlertTable::listSilences);
    connect(m_why, &QPushButton::clicked, this, &AlertTable::explain);
    connect(m_filter, &QLineEdit::textChanged, this, &AlertTable::refilter);
    return foot;
}

QAction *AlertTable::addAction(const char *name, const QString &word, void (AlertTable::*does)())
{
    auto *action = new QAction(word, m_view);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, does);
    m_view->addAction(action);
    m_actions.insert(action->objectName(), action);
    return action;
}

// What the menu of the rows offers: everything that the mouse can do, for the keyboard.
void AlertTable::buildActions()
{
    addAction("acknowledge", tr("Acknowledge…"), &AlertTable::acknowledge);
    addAction("withdraw", tr("Withdraw the acknowledgement"), &AlertTable::withdraw);
    addAction("silence", tr("Silence…"), &AlertTable::silence);
    addAction("why", tr("Why is this shown?"), &AlertTable::explain);
    addAction("runbook", tr("Open the runbook"), &AlertTable::openRunbook);
    addAction("target", tr("Show the target"), &AlertTable::openTarget);
    addAction("incident", tr("Work on it as an incident…"), &AlertTable::openIncident);
}

void AlertTable::connectView()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertTable::refreshActions);
    connect(m_view, &QTableView::activated, this, &AlertTable::activate);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == AlertModel::Runbook)
            openRunbook();
    });
}

QList<AlertRow> AlertTable::chosen() const
{
    return m_view->chosen();
}

void AlertTable::activate(const QModelIndex &index)
{
    if (index.column() != AlertModel::Runbook)
        openTarget();
}

void AlertTable::refilter()
{
    AlertFilter filter = m_proxy->filter();
    filter.firing = m_firing->isChecked();
    filter.acknowledged = m_acknowledged->isChecked();
    filter.gone = m_gone->isChecked();
    filter.hidden = m_hidden->isChecked();
    m_filterTrouble = readFilter(m_filter->text(), filter);
    m_proxy->setFilter(filter);
    refresh();
}

void AlertTable::refresh()
{
    const QDateTime now = m_clock();
    m_model->refresh(m_board.rows(), now);
    m_view->divide();
    refreshCounts();
    const QString silent = silentSourcesText(m_board.sources(), now);
    const QString notice = m_filterTrouble.isEmpty() ? silent : m_filterTrouble;
    m_notice->setText(breakable(notice));
    m_notice->setVisible(!notice.isEmpty() && (m_proxy->rowCount() > 0 || !m_filterTrouble.isEmpty()));
    m_pages->setCurrentWidget(m_proxy->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_calm);
    refreshEmpty(now);
    refreshActions();
}

void AlertTable::refreshCounts()
{
    std::array<qsizetype, 4> counts{};
    for (const AlertRow &row : m_board.rows())
        ++counts.at(row.hidden != HiddenBy::Nothing ? 3 : static_cast<size_t>(row.state));
    m_firing->setCount(counts[0]);
    m_acknowledged->setCount(counts[1]);
    m_gone->setCount(counts[2]);
    m_hidden->setCount(counts[3]);
    m_hidden->setVisible(counts[3] > 0 || m_hidden->isChecked());
}

void AlertTable::refreshEmpty(const QDateTime &now)
{
    if (m_proxy->rowCount() > 0)
        return;
    const auto &rows = m_board.rows();
    const QString sources = sourcesText(m_board.sources(), now);
    const QString silent = silentSourcesText(m_board.sources(), now);
    const auto stands =
        std::count_if(rows.begin(), rows.end(), [](const AlertRow &row) { return row.hidden == HiddenBy::Nothing; });
    if (stands > 0)
        m_calm->setText(Outcome::Unknown, tr("Nothing fits your filter"),
                        tr("%n alert(s) on the board are not shown.", nullptr, static_cast<int>(stands)));
    else if (!silent.isEmpty())
        m_calm->setText(Outcome::Unknown, tr("Nothing is known to fire"), breakable(silent + u'\n' + sources));
    else
        m_calm->setText(Outcome::Ok, tr("Nothing fires"),
                        breakable(rows.isEmpty() ? sources
                                                 : tr("What fires is silenced, expected, or follows from something "
                                                      "else.") +
                                                       u'\n' + sources));
}

void AlertTable::refreshActions()
{
    const QList<AlertRow> rows = chosen();
    const bool some = !rows.isEmpty();
    const bool one = rows.size() == 1;
    const bool silenceable = some && !SilenceDialog::silencingSources(rows).isEmpty();
    const bool taken = std::any_of(rows.begin(), rows.end(),
                                   [](const AlertRow &row) { return row.state == AlertState::Acknowledged; });
    m_acknowledge->setEnabled(some);
    m_silence->setEnabled(silenceable);
    m_silences->setVisible(m_silencesSource.list && hasServers());
    m_why->setEnabled(one);
    m_actions[QStringLiteral("acknowledge")]->setEnabled(some);
    m_actions[QStringLiteral("withdraw")]->setEnabled(taken);
    m_actions[QStringLiteral("silence")]->setEnabled(silenceable);
    m_actions[QStringLiteral("why")]->setEnabled(one);
    m_actions[QStringLiteral("runbook")]->setEnabled(one && !runbookText(rows.constFirst()).isEmpty());
    m_actions[QStringLiteral("incident")]->setEnabled(one);
    m_actions[QStringLiteral("target")]->setEnabled(one && !rows.constFirst().alert.target.isEmpty());
}

void AlertTable::showAlert(const QString &key)
{
    const AlertRow *row = m_board.row(key);
    if (!row)
        return;
    if (!m_proxy->filter().accepts(*row)) {
        m_filter->clear();
        FilterPill *const pills[] = {m_firing, m_acknowledged, m_gone};
        (row->hidden != HiddenBy::Nothing ? m_hidden : pills[static_cast<size_t>(row->state)])->setChecked(true);
    }
    m_view->choose(key);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void AlertTable::acknowledge()
{
    const QList<AlertRow> rows = chosen();
    if (rows.isEmpty())
        return;
    auto *dialog = new AcknowledgeDialog(rows, m_clock, this);
    connect(dialog, &AcknowledgeDialog::acknowledged, this,
            [this](const QStringList &keys, const Acknowledgement &by) { m_board.acknowledge(keys, by, m_clock()); });
    dialog->open();
}

void AlertTable::withdraw()
{
    QStringList keys;
    for (const AlertRow &row : chosen())
        keys.append(row.key);
    m_board.withdraw(keys, m_clock());
}

void AlertTable::silence()
{
    QList<AlertRow> rows = chosen();
    rows.removeIf([](const AlertRow &row) { return SilenceDialog::silencingSources({row}).isEmpty(); });
    if (rows.isEmpty())
        return;
    m_silenceDialog = new SilenceDialog(rows, m_board.rows(), m_clock, this);
    connect(m_silenceDialog, &SilenceDialog::wanted, this, &AlertTable::silenceWanted);
    m_silenceDialog->open();
}

void AlertTable::setSilences(SilencesSource source)
{
    m_silencesSource = std::move(source);
    refreshActions();
}

void AlertTable::listSilences()
{
    (new SilencesDialog(m_silencesSource, m_clock, this))->open();
}

bool AlertTable::hasServers() const
{
    const QList<AlertSource> sources = m_board.sources();
    return std::any_of(sources.begin(), sources.end(),
                       [](const AlertSource &source) { return source.name != localSource; });
}

void AlertTable::showSilenceMade()
{
    if (m_silenceDialog)
        m_silenceDialog->showMade();
}

void AlertTable::showSilenceTrouble(const QString &text)
{
    if (m_silenceDialog)
        m_silenceDialog->showTrouble(text);
}

void AlertTable::explain()
{
    const QList<AlertRow> rows = chosen();
    if (rows.size() != 1)
        return;
    const QString &key = rows.constFirst().key;
    (new WhyPopup(rows.constFirst().alert.name, m_board.why(key, m_proxy->filter().labels, m_clock()), this))->open();
}

void AlertTable::openRunbook()
{
    const QList<AlertRow> rows = chosen();
    if (rows.size() == 1 && !runbookText(rows.constFirst()).isEmpty())
        Q_EMIT runbookWanted(rows.constFirst());
}

void AlertTable::openIncident()
{
    const QList<AlertRow> rows = chosen();
    if (rows.size() == 1)
        Q_EMIT incidentWanted(rows.constFirst());
}

void AlertTable::openTarget()
{
    const QList<AlertRow> rows = chosen();
    if (rows.size() == 1 && !rows.constFirst().alert.target.isEmpty())
        Q_EMIT targetWanted(rows.constFirst().alert.target);
}

} // namespace bridgewatch
