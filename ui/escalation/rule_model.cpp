// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/rule_model.h"

#include "core/base/text.h"
#include "core/incident/office_hours.h"
#include "ui/escalation/standing_words.h"
#include "ui/widgets/text_label.h"

namespace bridgewatch {

void RuleModel::setRows(const QList<RuleStanding> &rows, const ResponseSettings &settings, const QDateTime &now)
{
    QList<Shown> shown;
    for (const RuleStanding &row : rows) {
        const Contact *contact = settings.contact(row.rule.contact);
        shown.append({conditionTitle(row.rule), plainLine(row.evidence, 300), badgeOf(row, now),
                      contact ? plainLine(contact->name, 120) : row.rule.contact,
                      contact ? reachability(*contact, now).text : QString(), deadlineText(row, now),
                      row.isPressing()});
    }
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(shown.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(after);
        endRemoveRows();
    }
    for (int i = 0; i < std::min(before, after); ++i) {
        if (m_rows.at(i) == shown.at(i))
            continue;
        m_rows[i] = shown.at(i);
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = shown;
        endInsertRows();
    }
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleModel::text(const Shown &row, int column)
{
    switch (column) {
    case Condition: return row.condition;
    case State: return row.badge.word;
    case Whom: return row.contact;
    case Within: return row.within;
    default: return {};
    }
}

QString RuleModel::detail(const Shown &row, int column)
{
    return column == Condition ? row.evidence : column == Whom ? row.reach : QString();
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shown &row = m_rows.at(index.row());
    const QString more = detail(row, index.column());
    const QString whole = more.isEmpty() ? text(row, index.column()) : listed({text(row, index.column()), more});
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case DetailRole: return more;
    case OutcomeRole: return static_cast<int>(row.badge.outcome);
    case PressingRole: return row.isPressing;
    case Qt::AccessibleTextRole: return whole;
    case Qt::ToolTipRole: return plainToolTip(whole);
    default: return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Condition: return tr("Condition");
    case State: return tr("State");
    case Whom: return tr("Contact");
    case Within: return tr("Within");
    default: return {};
    }
}

} // namespace bridgewatch
