// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSortFilterProxyModel>

namespace bridgewatch {

// Which sessions are shown, and in which order: by several columns, the one that was clicked last
// first. A session that others wait for stays while one of them is shown.
class SessionFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct Key {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const Key &) const = default;
    };
    static constexpr qsizetype keysKept = 3;

    explicit SessionFilter(QObject *parent = nullptr);

    void setState(const QString &word);              // as the badge says it; empty: all
    void setApplication(const QString &application); // null: all
    void setText(const QString &text);
    // In front of the others; a column that is there already changes its order.
    void sortAlsoBy(int column);
    [[nodiscard]] const QList<Key> &keys() const { return m_keys; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_state;
    QString m_application;
    QString m_text; // lower case
    QList<Key> m_keys;
};

} // namespace bridgewatch
