// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_list.h"

#include "core/incident/state_words.h"
#include "core/report/means.h"
#include "ui/reports/mean_figure.h"
#include "ui/reports/report_list_filter.h"
#include "ui/reports/report_list_model.h"
#include "ui/reports/report_list_view.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace bridgewatch {
namespace {

QComboBox *makeFilter(const char *name, const QString &what, const QString &all, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(what);
    box->setMinimumHeight(scaled(28));
    box->addItem(all, -1);
    return box;
}

// What is chosen in one of them; nothing: all.
template<typename T> std::optional<T> wanted(const QComboBox &box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<T>(value));
}

} // namespace

ReportList::ReportList(QWidget *parent)
    : QWidget(parent), m_model(new ReportListModel(this)), m_rows(new ReportListFilter(*m_model, this)),
      m_search(new QLineEdit(this)),
      m_severity(makeFilter("reportSeverity", tr("Show incidents of this severity"), tr("All severities"), this)),
      m_state(makeFilter("reportState", tr("Show incidents in this state"), tr("All states"), this)),
      m_count(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)),
      m_acknowledge(new MeanFigure(QStringLiteral("mtta"), this)),
      m_resolve(new MeanFigure(QStringLiteral("mttr"), this)), m_pages(new QStackedWidget(this)), m_empty(nullptr),
      m_calm(new CalmPage), m_begin(new QPushButton(tr("Open an incident…"), this)),
      m_view(new ReportListView(*m_rows, this)),
      m_older(new TextLabel({.tone = Tone::Dim, .size = 12, .wraps = true}, this)),
      m_trouble(new TextLabel({.tone = Tone::Bad, .wraps = true}, this))
{
    setObjectName(QStringLiteral("reportListPanel"));
    m_count->setObjectName(QStringLiteral("reportCount"));
    m_older->setObjectName(QStringLiteral("reportOlder"));
    m_older->setContentsMargins(scaled(16), 0, scaled(16), 0);
    m_older->hide();
    m_trouble->setObjectName(QStringLiteral("reportsTrouble"));
    m_trouble->setContentsMargins(scaled(16), 0, scaled(16), 0);
    m_trouble->hide();
    m_empty = buildEmpty();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(12), 1, scaled(8));
    inner->setSpacing(scaled(10));
    inner->addLayout(buildHead());
    inner->addLayout(buildFigures());
    inner->addWidget(m_trouble);
    inner->addWidget(m_pages, 1);
    inner->addWidget(m_older);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    connectParts();
    showPage();
}

QLayout *ReportList::buildHead()
{
    for (int i = 0; i <= static_cast<int>(Severity::Info); ++i)
        m_severity->addItem(severityWord(static_cast<Severity>(i)), i);
    for (int i = 0; i <= static_cast<int>(IncidentState::Closed); ++i)
        m_state->addItem(incidentStateWord(static_cast<IncidentState>(i)), i);
    m_search->setObjectName(QStringLiteral("reportSearch"));
    m_search->setAccessibleName(tr("Search incidents"));
    m_search->setPlaceholderText(tr("Search title, alert, person, cause…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(scaled(28));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(16), 0, scaled(12), 0);
    row->setSpacing(scaled(8));
    row->addWidget(new TextLabel(tr("Incidents"), {.weight = QFont::Bold}, this));
    row->addWidget(m_count);
    row->addSpacing(scaled(8));
    row->addWidget(m_search, 1);
    row->addWidget(m_severity);
    row->addWidget(m_state);
    return row;
}

QLayout *ReportList::buildFigures()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(16), 0, scaled(16), scaled(2));
    row->setSpacing(scaled(24));
    row->addWidget(m_acknowledge, 1);
    row->addWidget(m_resolve, 1);
    return row;
}

QWidget *ReportList::buildEmpty()
{
    m_begin->setObjectName(QStringLiteral("reportsBegin"));
    m_begin->setAccessibleName(m_begin->text());
    m_begin->setAutoDefault(false);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_calm);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(58), 0, scaled(24), 0);
    row->addWidget(m_begin);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

void ReportList::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setText(text);
        showPage();
    });
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        m_rows->setSeverity(wanted<Severity>(*m_severity));
        showPage();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_rows->setState(wanted<IncidentState>(*m_state));
        showPage();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_begin, &QPushButton::clicked, this, &ReportList::incidentWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportList::rowChosen);
}

void ReportList::setIncidents(const QList<Incident> &incidents, qsizetype older, bool isKnown, const QDateTime &now)
{
    m_isKnown = isKnown;
    m_model->setIncidents(incidents, now);
    m_older->setText(tr("%n older one(s) are in the journal alone; “bridgewatchctl incident list” names them, and "
                        "“bridgewatchctl incident export” reports them.",
                        nullptr, static_cast<int>(older)));
    m_older->setVisible(older > 0);
    showPage();
}

void ReportList::tick(const QDateTime &now)
{
    m_model->tick(now);
}

void ReportList::setTrouble(const QString &sentence)
{
    m_trouble->setText(breakable(sentence));
    m_trouble->setVisible(!sentence.isEmpty());
}

void ReportList::showFigures()
{
    for (const ReportMean &mean : meansOf(m_rows->measures())) {
        if (mean.id == u"mtta")
            m_acknowledge->setMean(mean);
        else if (mean.id == u"mttr")
            m_resolve->setMean(mean);
    }
    const int all = m_model->rowCount();
    const int shown = m_rows->rowCount();
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
}

void ReportList::showPage()
{
    showFigures();
    const bool isEmpty = m_model->rowCount() == 0;
    m_acknowledge->setVisible(!isEmpty);
    m_resolve->setVisible(!isEmpty);
    m_begin->setVisible(isEmpty && m_isKnown);
    if (!m_isKnown && isEmpty)
        m_calm->setText(Outcome::Unknown, tr("Reading the journal…"), {});
    else if (isEmpty)
        m_calm->setText(Outcome::Ok, tr("No incidents yet"),
                        tr("An incident is opened in the view Incident, from an alert or from a finding, or by "
                           "“bridgewatchctl incident new”. Its journal becomes the report that is shown here."));
    else
        m_calm->setText(Outcome::Unknown, tr("No incident fits"),
                        tr("Every word has to stand in its title, id, scenario, targets, alerts, people or cause. "
                           "Search for less, or show all severities and states."));
    m_pages->setCurrentWidget(m_rows->rowCount() == 0 ? m_empty : m_view);
    chooseFirst();
}

// Something is in front while there is anything.
void ReportList::chooseFirst()
{
    if (!m_view->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, ReportListModel::Title));
}

bool ReportList::choose(const QString &incident)
{
    const int row = m_model->rowOf(incident);
    if (row < 0)
        return false;
    const auto place = [&] { return m_rows->mapFromSource(m_model->index(row, ReportListModel::Title)); };
    if (!place().isValid()) {
        m_search->clear();
        m_severity->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
    }
    m_view->setCurrentIndex(place());
    return true;
}

QString ReportList::chosen() const
{
    const QModelIndex index = m_rows->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model->row(index.row()).incident.id : QString();
}

void ReportList::restore(const QSettings &settings)
{
    m_view->restore(settings.value(QStringLiteral("reports/list")).toByteArray());
}

void ReportList::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("reports/list"), m_view->save());
}

} // namespace bridgewatch
