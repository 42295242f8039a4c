// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/guide_model.h"

#include "core/base/sentence.h"
#include "core/base/text.h"

namespace bridgewatch {
namespace {

QString asideOf(const GuideStep &step)
{
    switch (markOf(step)) {
    case GuideMark::Done: return GuideModel::tr("done");
    case GuideMark::Skipped: return GuideModel::tr("skipped");
    case GuideMark::Failed: return GuideModel::tr("failed");
    case GuideMark::RuledOut: return GuideModel::tr("ruled out");
    case GuideMark::Proposed: return percentText(step.confidence);
    case GuideMark::Ahead:
    case GuideMark::Seen: break;
    }
    return {};
}

QString titleOf(const GuideStep &step)
{
    const QString title = plainLine(step.title, 200);
    return step.label.isEmpty() ? title : QString(step.label + u' ' + title);
}

} // namespace

GuideMark markOf(const GuideStep &step)
{
    switch (step.state) {
    case StepState::Done: return GuideMark::Done;
    case StepState::Skipped: return GuideMark::Skipped;
    case StepState::Failed: return GuideMark::Failed;
    case StepState::Open: break;
    }
    if (step.confidence > 0)
        return GuideMark::Proposed;
    // What is looked at for a scenario is well: it is not the case, and a tick would say that it were.
    const bool isDisproved = step.scenario && step.seen == Outcome::Ok;
    if ((!step.ruledOut.isEmpty() || isDisproved) && !step.isChosen)
        return GuideMark::RuledOut;
    return step.seen ? GuideMark::Seen : GuideMark::Ahead;
}

void GuideModel::setGuide(const QList<GuideSection> &guide)
{
    QList<Row> rows;
    for (const GuideSection &section : guide) {
        rows.append({section.title, {}});
        for (const GuideStep &step : section.steps)
            rows.append({{}, step});
    }
    const auto sameStep = [](const Row &one, const Row &other) {
        return one.step.id == other.step.id && one.section == other.section;
    };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameStep)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

QModelIndex GuideModel::indexOf(const QString &step) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!step.isEmpty() && m_rows.at(row).step.id == step)
            return index(static_cast<int>(row));
    }
    return {};
}

int GuideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GuideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isSection = row.step.id.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return isSection ? plainLine(row.section, 120) : titleOf(row.step);
    case Qt::AccessibleTextRole:
        return isSection ? plainLine(row.section, 120) : listed(QStringList{titleOf(row.step), asideOf(row.step)});
    case StepRole: return row.step.id;
    case AsideRole: return asideOf(row.step);
    case MarkRole: return static_cast<int>(markOf(row.step));
    case OutcomeRole: return static_cast<int>(row.step.seen.value_or(Outcome::Unknown));
    case ChosenRole: return row.step.isChosen;
    default: return {};
    }
}

Qt::ItemFlags GuideModel::flags(const QModelIndex &index) const
{
    return !index.isValid() || m_rows.at(index.row()).step.id.isEmpty() ? Qt::NoItemFlags
                                                                        : QAbstractListModel::flags(index);
}

} // namespace bridgewatch
