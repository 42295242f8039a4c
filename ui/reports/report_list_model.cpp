// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_list_model.h"

#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "ui/incident/incident_words.h"
#include "ui/widgets/words.h"

namespace bridgewatch {
namespace {

QString searchText(const Incident &incident)
{
    QStringList words{incident.id,       incident.title,          incident.scenario,    incident.cause,
                      incident.openedBy, incident.acknowledgedBy, incident.runbookTitle};
    if (const auto scenario = scenarioNamed(incident.scenario))
        words << scenarioTitle(*scenario);
    for (const IncidentAlert &alert : incident.alerts)
        words << alert.name;
    for (const FollowUp &followUp : incident.followUps)
        words << followUp.owner;
    for (const StepRecord &step : incident.steps)
        words << step.who;
    words << incident.roles.values() << incident.targets;
    words.removeDuplicates();
    return words.join(u'\n').toLower();
}

ReportListModel::Row rowFor(const Incident &incident)
{
    return {incident, report::measuresOf(incident), searchText(incident)};
}

QString scenarioText(const QString &id)
{
    if (id.isEmpty())
        return ReportListModel::tr("no scenario chosen");
    const std::optional<Scenario> scenario = scenarioNamed(id);
    return scenario ? scenarioHeading(*scenario) : plainLine(id, 60);
}

} // namespace

void ReportListModel::setIncidents(const QList<Incident> &incidents, const QDateTime &now)
{
    removeOthers(incidents);
    merge(incidents);
    tick(now);
}

void ReportListModel::removeOthers(const QList<Incident> &incidents)
{
    QSet<QString> ids;
    for (const Incident &incident : incidents)
        ids.insert(incident.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (ids.contains(m_rows.at(row).incident.id))
            continue;
        beginRemoveRows({}, row, row);
        m_places.remove(m_rows.at(row).incident.id);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rowCount(); ++row)
        m_places[m_rows.at(row).incident.id] = row;
}

// New rows go to the end: the order that people see is that of the proxy.
void ReportListModel::merge(const QList<Incident> &incidents)
{
    QList<Row> fresh;
    for (const Incident &incident : incidents) {
        const int row = rowOf(incident.id);
        if (row < 0) {
            fresh << rowFor(incident);
        } else if (m_rows.at(row).incident.lastSequence != incident.lastSequence) {
            m_rows[row] = rowFor(incident);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const Row &row : std::as_const(fresh)) {
        m_places[row.incident.id] = rowCount();
        m_rows << row;
    }
    endInsertRows();
}

void ReportListModel::tick(const QDateTime &now)
{
    const bool isAnotherDay = m_now.toLocalTime().date() != now.toLocalTime().date();
    m_now = now;
    if (isAnotherDay && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Began), index(rowCount() - 1, Began));
    for (int row = 0; row < rowCount(); ++row) {
        if (isRunning(row))
            Q_EMIT dataChanged(index(row, Resolved), index(row, Resolved));
    }
}

int ReportListModel::rowOf(const QString &incident) const
{
    return m_places.value(incident, -1);
}

bool ReportListModel::isRunning(int row) const
{
    return !m_rows.at(row).incident.isOver();
}

std::optional<std::chrono::milliseconds> ReportListModel::spanOf(int row, Column column) const
{
    const QLatin1String wanted(column == Acknowledged ? "mtta" : "mttr");
    for (const ReportMeasure &measure : m_rows.at(row).measures) {
        if (measure.id == wanted)
            return measure.span;
    }
    return {};
}

QString ReportListModel::text(int row, int column) const
{
    const Incident &incident = m_rows.at(row).incident;
    switch (column) {
    case Began: return clockText(incident.detected, m_now);
    case Title: return plainLine(incident.title, 200);
    case Weight: return severityWord(incident.severity);
    case State: return incidentStateWord(incident.state);
    default: break;
    }
    if (const auto span = spanOf(row, static_cast<Column>(column)))
        return spanText(*span);
    if (column == Resolved && isRunning(row))
        return tr("%1 so far", "an incident").arg(ageText(incident.detected, m_now));
    return QStringLiteral("—");
}

QString ReportListModel::detail(int row, int column) const
{
    const Incident &incident = m_rows.at(row).incident;
    if (column == Began)
        return plainLine(incident.id, 60);
    return column == Title ? scenarioText(incident.scenario) : QString();
}

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BadgeText badge = incidentBadge(m_rows.at(index.row()).incident);
    const QString detail = this->detail(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return detail.isEmpty() ? text(index.row(), index.column())
                                : QStringLiteral("%1, %2").arg(text(index.row(), index.column()), detail);
    case DetailRole: return detail;
    case OutcomeRole: return static_cast<int>(badge.outcome);
    case QuietRole: return badge.quiet;
    case RunningRole: return index.column() == Resolved && isRunning(index.row());
    default: return {};
    }
}

QVariant ReportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Began: return tr("Began");
    case Title: return tr("Incident");
    case Weight: return tr("Severity");
    case State: return tr("State");
    case Acknowledged: return tr("Acknowledged", "after so long");
    case Resolved: return tr("Resolved", "after so long");
    default: return {};
    }
}

} // namespace bridgewatch
