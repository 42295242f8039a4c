// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findings_model.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/words.h"

namespace bridgewatch {
namespace {

bool sameRow(const Finding &a, const Finding &b)
{
    return a.target == b.target && a.scenario == b.scenario;
}

qsizetype commonRows(const QList<Finding> &a, const QList<Finding> &b)
{
    const auto [end, _] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(), sameRow);
    return end - a.begin();
}

template<typename Condition> int firstRow(const QList<Finding> &findings, Condition condition)
{
    const auto found = std::find_if(findings.begin(), findings.end(), condition);
    return found == findings.end() ? -1 : static_cast<int>(found - findings.begin());
}

} // namespace

FindingsModel::FindingsModel(const World &world, QObject *parent) : QAbstractListModel(parent), m_world(world)
{
    refresh();
}

void FindingsModel::refresh()
{
    const QList<Finding> &now = m_world.diagnosis().findings;
    const qsizetype kept = commonRows(m_findings, now);
    if (kept < m_findings.size()) {
        beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_findings.size()) - 1);
        m_findings.resize(kept);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < kept; ++row) {
        const bool isOther = m_findings.at(row) != now.at(row);
        m_findings[row] = now.at(row);
        if (isOther)
            Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
    if (now.size() > kept) {
        beginInsertRows({}, static_cast<int>(kept), static_cast<int>(now.size()) - 1);
        m_findings.append(now.mid(kept));
        endInsertRows();
    }
}

int FindingsModel::rowOf(const QString &target) const
{
    return firstRow(m_findings, [&](const Finding &finding) { return finding.target == target; });
}

int FindingsModel::rowOf(const QString &target, Scenario scenario) const
{
    return firstRow(m_findings,
                    [&](const Finding &finding) { return finding.target == target && finding.scenario == scenario; });
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QString FindingsModel::placeOf(const Finding &finding) const
{
    const QString place = labelOf(m_world.topology(), finding.target);
    if (!finding.symptom)
        return closedUp(tr("%1 · from %2").arg(place, vantageWord(finding.vantage, m_world.topology())));
    const Finding *cause = causeOf(finding, m_world);
    return cause ? tr("%1 · follows from %2").arg(place, labelOf(m_world.topology(), cause->target))
                 : tr("%1 · follows from another").arg(place);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    const auto certainty = [&finding] {
        return QString(confidenceWord(finding.confidence) + u' ' + percentText(finding.confidence));
    };
    switch (role) {
    case TargetRole: return finding.target;
    case OutcomeRole: return static_cast<int>(finding.severity);
    case HeadingRole: return scenarioHeading(finding.scenario);
    case PlaceRole: return placeOf(finding);
    case CertaintyRole: return certainty();
    case SymptomRole: return finding.symptom;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return listed(QStringList{scenarioHeading(finding.scenario), placeOf(finding), certainty()});
    default: return {};
    }
}

} // namespace bridgewatch
