// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "core/base/text.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/words.h"

namespace bridgewatch {
namespace {

using Type = PaletteEntry::Type;

bool isCommand(Type type)
{
    switch (type) {
    case Type::TrustKey:
    case Type::CopyEvidence:
    case Type::Contact: // it opens the card
    case Type::Look:
    case Type::LookAtAll:
    case Type::View:
    case Type::Act:
    case Type::Lab: return true;
    case Type::Finding:
    case Type::Target: break;
    }
    return false;
}

// Things stand before what can be done with them, even where a command begins with their name and
// they do not; in some languages it does.
int precedence(Type type)
{
    return type == Type::Target ? 150 : isCommand(type) ? 0 : 140;
}

} // namespace

PaletteModel::PaletteModel(const World &world, QList<PaletteView> views, QList<Contact> contacts, QObject *parent)
    : QAbstractListModel(parent), m_world(world), m_views(std::move(views)), m_contacts(std::move(contacts))
{
    for (const TopologyNode &node : world.topology().nodes)
        m_nodes.insert(node.id, &node);
}

void PaletteModel::begin(const QDateTime &now)
{
    m_now = now;
    if (m_standing.isEmpty()) {
        m_standing = standingEntries(m_world.topology(), m_views, m_contacts);
        if (m_offersActions)
            m_standing += actionEntries(m_world.topology());
        if (m_labWay != LabWay::None)
            m_standing << labEntry(m_labWay, m_labKeys);
    }
    // Rows point into the entries: there is none while these change.
    setRows({});
    m_entries = presentEntries(m_world) + m_standing;
    setRows(mattersNow());
}

void PaletteModel::setQuery(const QString &typed)
{
    const SearchQuery query(typed);
    setRows(query.isEmpty() ? mattersNow() : bestFor(query));
}

void PaletteModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PaletteModel::remember(const PaletteEntry &entry)
{
    m_recent.removeIf([&](const PaletteEntry &other) { return other.isSameAs(entry); });
    m_recent.prepend(entry);
    m_recent = m_recent.mid(0, recentLimit);
}

QList<qsizetype> PaletteModel::bestFor(const SearchQuery &query) const
{
    struct Match {
        int score;
        qsizetype place;
    };
    std::vector<Match> matches;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const int score = query.score(m_entries.at(i).searched))
            matches.push_back({score + precedence(m_entries.at(i).type), i});
    }
    const auto better = [](const Match &a, const Match &b) {
        return a.score != b.score ? a.score > b.score : a.place < b.place;
    };
    const auto kept = std::min<std::ptrdiff_t>(rowLimit, static_cast<std::ptrdiff_t>(matches.size()));
    std::partial_sort(matches.begin(), matches.begin() + kept, matches.end(), better);
    QList<qsizetype> rows;
    for (auto match = matches.begin(); match != matches.begin() + kept; ++match)
        rows << match->place;
    return rows;
}

// Findings come first in the entries, and are sorted already.
QList<qsizetype> PaletteModel::mattersNow() const
{
    QList<qsizetype> first, failing, rest;
    QList<qsizetype> recent(m_recent.size(), -1);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        const auto lately = std::find_if(m_recent.begin(), m_recent.end(),
                                         [&](const PaletteEntry &other) { return other.isSameAs(entry); });
        if (entry.type == Type::Finding || entry.type == Type::TrustKey)
            first << i;
        else if (lately != m_recent.end())
            recent[lately - m_recent.begin()] = i;
        else if (entry.type == Type::Target && m_world.outcome(entry.about) == Outcome::Failed)
            failing << i;
        else
            rest << i;
    }
    recent.removeAll(-1);
    return (first + failing + recent + rest).mid(0, rowLimit);
}

void PaletteModel::setRows(const QList<qsizetype> &rows)
{
    const auto before = static_cast<int>(m_rows.size());
    const auto after = static_cast<int>(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = m_rows.mid(0, after);
        endRemoveRows();
    }
    std::copy_n(rows.begin(), m_rows.size(), m_rows.begin());
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = rows;
        endInsertRows();
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

BadgeText PaletteModel::badgeOf(const PaletteEntry &entry) const
{
    if (entry.type == Type::Finding) {
        for (const Finding &finding : m_world.diagnosis().findings) {
            if (finding.target == entry.about && finding.scenario == entry.scenario)
                return {finding.severity, finding.symptom ? tr("symptom") : outcomeWord(finding.severity, finding.code),
                        false, finding.symptom};
        }
        return {Outcome::Ok, tr("over"), false, true}; // since the palette was opened
    }
    const TopologyNode *node = entry.type == Type::Target ? m_nodes.value(entry.about) : nullptr;
    return node ? summarise(m_world, *node, m_now).badge : BadgeText{};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = this->entry(index.row());
    switch (role) {
    case LabelRole: return entry.label;
    case PlaceRole: return entry.place;
    case KeysRole: return entry.keys;
    case CommandRole: return isCommand(entry.type);
    case OutcomeRole: return static_cast<int>(badgeOf(entry).outcome);
    case WordRole: return badgeOf(entry).word;
    case StaleRole: return badgeOf(entry).stale;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.label, entry.place, badgeOf(entry).word, entry.keys};
        parts.removeAll(QString());
        return listed(parts);
    }
    default: return {};
    }
}

} // namespace bridgewatch
