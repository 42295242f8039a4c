// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/links/session_list.h"

#include <QAbstractItemModel>
#include <memory>

namespace bridgewatch {

// The sessions of a database. As a list, or as a tree in which those who wait stand under the first of
// those who hold what they wait for. A new list keeps the rows of sessions that are still there: rows
// come, go and change, the model is never reset, and a row that gets another parent moves.
class SessionModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Pid, State, Age, Wait, Application, Client, BlockedBy, Query, columnsInAll };
    enum Role {
        SortRole = Qt::UserRole, // the raw value
        OutcomeRole,             // how the state looks: an Outcome
        WordRole,                // what the badge says
        PidRole,
        SearchRole, // all that is searched, in lower case
    };

    explicit SessionModel(QObject *parent = nullptr);
    ~SessionModel() override;

    void setSessions(const QList<Session> &sessions);
    void setTree(bool tree);
    [[nodiscard]] const Session &session(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int pid) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        Session session;
        Node *parent = nullptr; // null: a top row
        QList<Node *> children;
    };
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const;
    [[nodiscard]] QList<Node *> &rowsOf(Node *parent) { return parent ? parent->children : m_top; }
    [[nodiscard]] const QList<Node *> &rowsOf(const Node *parent) const { return parent ? parent->children : m_top; }
    [[nodiscard]] Node *blockerOf(const Node *node) const;
    void move(Node *node, Node *parent);
    void remove(Node *node);
    void arrange();

    std::vector<std::unique_ptr<Node>> m_nodes;
    QHash<int, Node *> m_byPid;
    QList<Node *> m_top;
    bool m_tree = false;
};

// How a session's state looks and what it is called: "idle in transaction" is a warning, waiting for
// a lock is bad.
[[nodiscard]] Outcome outcomeOf(const Session &session);
[[nodiscard]] QString stateWord(const Session &session);
[[nodiscard]] QString waitWord(const Session &session);

} // namespace bridgewatch
