// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/palette_entry.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractListModel>
#include <QHash>

namespace bridgewatch {

// What fits the typed words, best first. Without words: what matters most now, which is what fails,
// then what was chosen lately, then everything in its order. States are those of the world as it is;
// which rows there are changes only with the words, so that nothing moves under a finger.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr qsizetype rowLimit = 50;
    static constexpr qsizetype recentLimit = 8;

    enum Role { LabelRole = Qt::UserRole, PlaceRole, KeysRole, CommandRole, OutcomeRole, WordRole, StaleRole };

    PaletteModel(const World &world, QList<PaletteView> views, QList<Contact> contacts = {}, QObject *parent = nullptr);

    // From the next stock on, also what can be done to targets.
    void offerActions() { m_offersActions = true; }
    void offerLab(LabWay way, const QString &keys)
    {
        m_labWay = way;
        m_labKeys = keys;
    }
    // Takes stock of what there is now, and forgets the words.
    void begin(const QDateTime &now);
    void setQuery(const QString &typed);
    void setNow(const QDateTime &now); // states anew
    // Is listed early from now on, while nothing is typed.
    void remember(const PaletteEntry &entry);

    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries.at(m_rows.at(row)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QList<qsizetype> bestFor(const SearchQuery &query) const;
    [[nodiscard]] QList<qsizetype> mattersNow() const;
    [[nodiscard]] BadgeText badgeOf(const PaletteEntry &entry) const;
    void setRows(const QList<qsizetype> &rows);

    const World &m_world;
    QList<PaletteView> m_views;
    QList<Contact> m_contacts;
    QHash<QString, const TopologyNode *> m_nodes;
    QList<PaletteEntry> m_standing; // made when it is first needed
    QList<PaletteEntry> m_entries;
    QList<qsizetype> m_rows;      // places in m_entries
    QList<PaletteEntry> m_recent; // the latest first
    QDateTime m_now;
    bool m_offersActions = false;
    LabWay m_labWay = LabWay::None;
    QString m_labKeys;
};

} // namespace bridgewatch
