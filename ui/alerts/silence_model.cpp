// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/silence_model.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

namespace bridgewatch {
namespace {

bool isSame(const SilenceEntry &a, const SilenceEntry &b)
{
    return a.source == b.source && a.silence.id == b.silence.id;
}

bool endsBefore(const SilenceEntry &a, const SilenceEntry &b)
{
    return std::tie(a.silence.endsAt, a.silence.id, a.source) < std::tie(b.silence.endsAt, b.silence.id, b.source);
}

} // namespace

QString detailOf(const SilenceEntry &entry, const QDateTime &now)
{
    const Silence &silence = entry.silence;
    const QString until = clockText(silence.endsAt, now);
    QStringList parts{silence.state == Silence::State::Pending
                          ? SilenceModel::tr("from %1 until %2").arg(clockText(silence.startsAt, now), until)
                          : SilenceModel::tr("until %1").arg(until),
                      silence.createdBy, silence.comment, sourceWord(entry.source)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void SilenceModel::refresh(QList<SilenceEntry> entries, const QDateTime &now)
{
    m_now = now;
    entries.removeIf([](const SilenceEntry &entry) { return entry.silence.state == Silence::State::Expired; });
    std::sort(entries.begin(), entries.end(), endsBefore);
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        const auto same = std::lower_bound(entries.cbegin(), entries.cend(), m_entries.at(row), endsBefore);
        if (same != entries.cend() && *same == m_entries.at(row))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) { // what is kept is in the same order
        if (row < m_entries.size() && isSame(m_entries.at(row), entries.at(row)))
            continue;
        beginInsertRows({}, row, row);
        m_entries.insert(row, entries.at(row));
        endInsertRows();
    }
    if (!m_entries.isEmpty()) // the words for a time may have changed with the day
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1));
}

int SilenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SilenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SilenceEntry &entry = m_entries.at(index.row());
    const QString conditions = entry.silence.conditions();
    switch (role) {
    case Qt::DisplayRole: return conditions;
    case DetailRole: return detailOf(entry, m_now);
    case Qt::AccessibleTextRole: return listed({conditions, detailOf(entry, m_now)});
    case Qt::ToolTipRole: return plainToolTip(conditions + u'\n' + detailOf(entry, m_now));
    default: return {};
    }
}

} // namespace bridgewatch
