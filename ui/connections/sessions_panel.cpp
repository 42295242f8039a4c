// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/sessions_panel.h"

#include "ui/connections/chart_plan.h"
#include "ui/connections/session_delegate.h"
#include "ui/connections/session_filter.h"
#include "ui/connections/session_model.h"
#include "ui/widgets/age_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>

namespace bridgewatch {
namespace {

constexpr double above = 8;
constexpr double around = 4;
constexpr int pidWidth = 78;
constexpr int pidWidthInTree = 124;

QTreeView *makeTable(SessionFilter *rows, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    table->setObjectName(QStringLiteral("sessions"));
    table->setAccessibleName(SessionsPanel::tr("Live sessions"));
    auto *header = new QuietHeader(table);
    header->setInset(scaled(6), scaled(16));
    table->setHeader(header);
    header->setSectionsClickable(true); // the view has switched that off
    table->setModel(rows);
    table->setItemDelegate(new SessionDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setUniformRowHeights(true);
    table->setRootIsDecorated(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->setMouseTracking(true);
    static constexpr int widths[] = {pidWidth, 156, 92, 142, 116, 96, 86};
    for (int column = 0; column < SessionModel::Query; ++column)
        header->resizeSection(column, scaled(widths[column]));
    header->setStretchLastSection(true);
    return table;
}

QComboBox *makeFilter(const char *name, const QString &what, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(what);
    box->setMaximumWidth(scaled(150));
    box->setMinimumHeight(scaled(28));
    return box;
}

// What is chosen stays an entry, also where no session has it now: the rows are filtered by it.
void fillFilter(QComboBox &box, const QString &all, const QStringList &words)
{
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    QStringList entries = words;
    if (!chosen.isEmpty() && !entries.contains(chosen)) {
        entries << chosen;
        entries.sort();
    }
    entries.prepend(all);
    QStringList present;
    for (int i = 0; i < box.count(); ++i)
        present << box.itemText(i);
    if (present == entries)
        return;
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItems(entries);
    box.setCurrentIndex(std::max(0, box.findText(chosen, Qt::MatchExactly | Qt::MatchCaseSensitive)));
}

} // namespace

SessionsPanel::SessionsPanel(const World &world, SessionsSource source, QWidget *parent)
    : QWidget(parent), m_world(world), m_source(std::move(source)), m_model(new SessionModel(this)),
      m_filter(new SessionFilter(this)), m_table(nullptr), m_pages(new QStackedWidget(this)),
      m_count(new ElidedLabel({.tone = Tone::Dim, .size = 12.5}, this, Qt::ElideRight)),
      m_headline(new TextLabel({.size = 14, .weight = QFont::DemiBold, .wraps = true}, this)),
      m_advice(new TextLabel({.tone = Tone::Dim, .wraps = true}, this)),
      m_age(new AgeLabel({.tone = Tone::Dim, .size = 12}, tr("%1 ago", "when sessions were read"), {}, this)),
      m_state(makeFilter("sessionState", tr("Show sessions in this state"), this)),
      m_application(makeFilter("sessionApplication", tr("Show sessions of this application"), this)),
      m_search(new QLineEdit(this)), m_treeButton(new QPushButton(tr("Tree"), this)),
      m_refreshButton(new QPushButton(tr("Refresh"), this)), m_actButton(new QPushButton(tr("Act"), this)),
      m_actions(new QMenu(this))
{
    setObjectName(QStringLiteral("sessionsPanel"));
    m_filter->setSourceModel(m_model);
    m_table = makeTable(m_filter, this);
    build();
    buildActions();
    showFilters();
    showMarks();
    connect(m_state, &QComboBox::currentIndexChanged, this,
            [this](int i) { m_filter->setState(i > 0 ? m_state->currentText() : QString()); });
    connect(m_application, &QComboBox::currentIndexChanged, this,
            [this](int i) { m_filter->setApplication(i > 0 ? m_application->currentText() : QString()); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &SessionFilter::setText);
    connect(m_treeButton, &QPushButton::toggled, this, &SessionsPanel::setTree);
    connect(m_refreshButton, &QPushButton::clicked, this, &SessionsPanel::ask);
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &SessionsPanel::sortBy);
}

SessionsPanel::~SessionsPanel()
{
    m_stop.request_stop();
}

void SessionsPanel::build()
{
    m_head = buildHead();
    m_reason = new QWidget(this);
    auto *words = new QVBoxLayout(m_reason);
    words->setContentsMargins(scaled(48), scaled(8), scaled(48), scaled(8));
    m_headline->setObjectName(QStringLiteral("sessionsHeadline"));
    m_advice->setObjectName(QStringLiteral("sessionsAdvice"));
    for (TextLabel *label : {m_headline, m_advice})
        label->setAlignment(Qt::AlignHCenter);
    words->addStretch();
    words->addWidget(m_headline);
    words->addWidget(m_advice);
    words->addStretch();
    m_pages->addWidget(m_reason);
    m_pages->addWidget(m_table);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(above), 1, scaled(above));
    inner->setSpacing(scaled(around));
    inner->addWidget(m_head);
    inner->addWidget(m_pages, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    m_headline->setText(tr("Reading the sessions…"));
}

QWidget *SessionsPanel::buildHead()
{
    auto *head = new QWidget(this);
    m_count->setObjectName(QStringLiteral("sessionsCount"));
    m_age->setObjectName(QStringLiteral("sessionsAge"));
    m_search->setObjectName(QStringLiteral("sessionSearch"));
    m_search->setAccessibleName(tr("Search sessions"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaled(150));
    m_search->setMinimumHeight(scaled(28));
    m_treeButton->setObjectName(QStringLiteral("sessionTree"));
    m_treeButton->setCheckable(true);
    m_treeButton->setToolTip(plainToolTip(tr("Those who wait stand under those who block them")));
    m_treeButton->setAccessibleDescription(tr("Those who wait stand under those who block them"));
    m_refreshButton->setObjectName(QStringLiteral("sessionsRefresh"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(scaled(16), 0, scaled(12), 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(new TextLabel(tr("Live sessions"), {.weight = QFont::Bold}, head));
    layout->addWidget(m_count, 1);
    layout->addWidget(m_age);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_state, m_application, m_search, m_treeButton, m_actButton, m_refreshButton})
        layout->addWidget(part);
    return head;
}

void SessionsPanel::buildActions()
{
    m_actions->setObjectName(QStringLiteral("sessionActions"));
    addEntry("endSession", tr("End session…"), "terminate-session", true);
    addEntry("cancelQuery", tr("Cancel query…"), "cancel-query", true);
    addEntry("endIdle", tr("End idle sessions…"), "terminate-idle", false);
    connect(m_actions, &QMenu::aboutToShow, this, &SessionsPanel::judgeActions);
    m_actButton->setObjectName(QStringLiteral("sessionAct"));
    m_actButton->setAccessibleDescription(tr("What can be done to the session that is chosen, or to those that idle"));
    m_actButton->setMenu(m_actions);
    m_actButton->hide();
    m_table->setContextMenuPolicy(Qt::NoContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_actions->popup(m_table->viewport()->mapToGlobal(at)); });
}

// What it is known by again, and for a statement which one.
QMap<QString, QString> SessionsPanel::marksOf(const Session &session, bool ofStatement)
{
    QMap<QString, QString> marks{{QStringLiteral("pid"), QString::number(session.pid)}};
    if (!session.backendStart.isEmpty())
        marks[QStringLiteral("backend_start")] = session.backendStart;
    if (ofStatement && !session.queryStart.isEmpty())
        marks[QStringLiteral("query_start")] = session.queryStart;
    return marks;
}

void SessionsPanel::addEntry(const char *name, const QString &word, const char *action, bool ofSession)
{
    QAction *entry = m_actions->addAction(word);
    entry->setObjectName(QString::fromLatin1(name));
    connect(entry, &QAction::triggered, this, [this, action, ofSession] {
        if (m_target.isEmpty() || (ofSession && !m_offered))
            return;
        QMap<QString, QString> parameters;
        if (ofSession)
            parameters = marksOf(*m_offered, QLatin1String(action) == u"cancel-query");
        Q_EMIT actionWanted(QString::fromLatin1(action), m_target, parameters);
    });
}

void SessionsPanel::offerActions(bool offered)
{
    m_actButton->setVisible(offered);
    m_table->setContextMenuPolicy(offered ? Qt::CustomContextMenu : Qt::NoContextMenu);
}

const Session *SessionsPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->session(m_filter->mapToSource(rows.constFirst()));
}

QMap<QString, QString> SessionsPanel::chosenMarks() const
{
    const Session *session = chosen();
    return session ? marksOf(*session, false) : QMap<QString, QString>();
}

// What the menu is about stays the session that was chosen when it opened, whatever is read meanwhile.
void SessionsPanel::judgeActions()
{
    const Session *session = chosen();
    m_offered.reset();
    if (session)
        m_offered = *session;
    m_actions->findChild<QAction *>(QStringLiteral("endSession"))->setEnabled(session != nullptr);
    m_actions->findChild<QAction *>(QStringLiteral("cancelQuery"))->setEnabled(session && session->state == u"active");
    m_actions->findChild<QAction *>(QStringLiteral("endIdle"))->setEnabled(!m_target.isEmpty());
}

void SessionsPanel::setDatabase(const QString &target, const QString &vantage)
{
    m_vantage = vantage;
    if (target == m_target)
        return;
    m_target = target;
    for (QComboBox *filter : {m_state, m_application})
        filter->setCurrentIndex(0); // the words are of the other's sessions
    m_actions->hide();
    m_offered.reset();
    m_hasSessions = false;
    m_askedAt = {};
    m_age->setMoment({});
    m_count->setText({});
    m_model->setSessions({});
    m_headline->setText(tr("Reading the sessions…"));
    m_advice->setText({});
    m_pages->setCurrentIndex(0);
    setBare(false);
}

int SessionsPanel::bareHeight() const
{
    const int words = m_reason->layout()->heightForWidth(width());
    return scaled(above) + m_head->sizeHint().height() + scaled(around) + words + scaled(above);
}

void SessionsPanel::setBare(bool isBare)
{
    if (std::exchange(m_isBare, isBare) != isBare)
        Q_EMIT bareChanged();
}

void SessionsPanel::setWatching(bool watching)
{
    m_isWatching = watching;
}

void SessionsPanel::refresh(const QDateTime &now)
{
    m_now = now;
    m_age->tick(now);
    const bool isDue = !m_askedAt.isValid() || m_askedAt.secsTo(now) >= period.count() || m_askedAt > now;
    if (m_isWatching && isDue)
        ask();
}

void SessionsPanel::ask()
{
    if (m_isAsking || m_target.isEmpty() || !m_source)
        return;
    m_askedAt = m_now;
    m_isAsking = true;
    read(m_target);
}

QCoro::Task<> SessionsPanel::read(QString target)
{
    const std::stop_token stop = m_stop.get_token();
    const Limits limits{Deadline::in(patience), stop};
    QCoro::Task<Result<QList<Session>>> asking = m_source(target, limits);
    const Result<QList<Session>> sessions = co_await asking;
    if (stop.stop_requested())
        co_return; // this object is gone
    m_isAsking = false;
    if (target != m_target)
        co_return; // another database is shown by now
    if (sessions)
        takeSessions(*sessions);
    else
        showTrouble(sessions.error());
}

void SessionsPanel::takeSessions(const QList<Session> &sessions)
{
    m_hasSessions = true;
    const QMap<QString, QString> wereChosen = chosenMarks();
    m_model->setSessions(sessions);
    if (chosenMarks() != wereChosen)
        m_table->selectionModel()->clear(); // the view has chosen the one beside it
    m_age->setMoment(m_askedAt);
    m_age->setTone(Tone::Dim);
    m_age->tick(m_now);
    m_pages->setCurrentIndex(1);
    setBare(false);
    if (m_treeButton->isChecked())
        m_table->expandAll();
    showFilters();
    showCount();
}

void SessionsPanel::showCount()
{
    int idleInTransaction = 0;
    int blocked = 0;
    int all = 0;
    std::function<void(const QModelIndex &)> count = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const Session &session = m_model->session(index);
            ++all;
            idleInTransaction += session.state.startsWith(u"idle in transaction") ? 1 : 0;
            blocked += session.isBlocked() ? 1 : 0;
            count(index);
        }
    };
    count({});
    const Observation *look = m_world.latest(m_target, m_vantage);
    const std::optional<double> usable = look ? valueIn(*look, QStringLiteral("sessions.usable")) : std::nullopt;
    QStringList words{usable ? tr("%1 of %2").arg(all).arg(*usable) : QString::number(all)};
    if (idleInTransaction > 0)
        words << tr("%n idle in transaction", nullptr, idleInTransaction);
    if (blocked > 0)
        words << tr("%n blocked", nullptr, blocked);
    m_count->setText(words.join(QStringLiteral(" · ")));
}

void SessionsPanel::showFilters()
{
    QStringList states;
    QStringList applications;
    std::function<void(const QModelIndex &)> gather = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            states << index.data(SessionModel::WordRole).toString();
            applications << m_model->session(index).application;
            gather(index);
        }
    };
    gather({});
    for (QStringList *words : {&states, &applications}) {
        words->sort();
        words->removeDuplicates();
        words->removeAll(QString());
    }
    fillFilter(*m_state, tr("All states"), states);
    fillFilter(*m_application, tr("All applications"), applications);
}

// What was read before stays, with its age; only without any the reason takes the table's place.
void SessionsPanel::showTrouble(const Error &error)
{
    const QString reason = error.text.isEmpty() ? error.code.toString() : error.text;
    m_headline->setText(tr("The sessions cannot be read"));
    m_advice->setText(reason);
    if (!m_hasSessions) {
        m_pages->setCurrentIndex(0);
        m_count->setText({});
        setBare(true);
        return;
    }
    m_age->setTone(Tone::Bad);
    m_count->setText(tr("as they were; now: %1").arg(reason));
}

void SessionsPanel::sortBy(int column)
{
    m_filter->sortAlsoBy(column);
    showMarks();
}

void SessionsPanel::showMarks()
{
    QList<QuietHeader::Mark> marks;
    for (const SessionFilter::Key &key : m_filter->keys())
        marks << QuietHeader::Mark{key.column, key.order};
    static_cast<QuietHeader *>(m_table->header())->setMarks(marks);
}

void SessionsPanel::setTree(bool tree)
{
    m_model->setTree(tree);
    m_table->setRootIsDecorated(tree);
    m_table->header()->resizeSection(SessionModel::Pid, scaled(tree ? pidWidthInTree : pidWidth));
    if (tree)
        m_table->expandAll();
}

} // namespace bridgewatch
