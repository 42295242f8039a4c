// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/session_model.h"

#include "core/base/text.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QSet>

namespace bridgewatch {
namespace {

QString listOf(const QList<int> &pids)
{
    QStringList words;
    for (const int pid : pids)
        words << (pid == 0 ? SessionModel::tr("prepared transaction") : QString::number(pid));
    return listed(words);
}

QString ageOf(double seconds)
{
    return seconds < 0 ? QString() : spanText(std::chrono::microseconds(static_cast<qint64>(seconds * 1e6)));
}

QString cell(const Session &session, int column)
{
    switch (column) {
    case SessionModel::Pid: return QString::number(session.pid);
    case SessionModel::State: return stateWord(session);
    case SessionModel::Age: return ageOf(session.age_s);
    case SessionModel::Wait: return waitWord(session);
    case SessionModel::Application: return session.application;
    case SessionModel::Client: return session.client.isEmpty() ? SessionModel::tr("local socket") : session.client;
    case SessionModel::BlockedBy: return listOf(session.blockedBy);
    case SessionModel::Query: return session.query;
    default: return {};
    }
}

QVariant rawValue(const Session &session, int column)
{
    switch (column) {
    case SessionModel::Pid: return session.pid;
    case SessionModel::Age: return session.age_s;
    case SessionModel::BlockedBy: return session.blockedBy.value(0, -1);
    default: return cell(session, column);
    }
}

QString toolTip(const Session &session, int column)
{
    if (column == SessionModel::Age && session.transaction_s >= 0)
        return SessionModel::tr("in a transaction for %1").arg(ageOf(session.transaction_s));
    if (column == SessionModel::Application)
        return SessionModel::tr("%1, as %2 in %3").arg(session.application, session.user, session.database);
    return cell(session, column);
}

// The application's waits for its client are no trouble: the client is idle.
bool isTold(const Session &session)
{
    return !session.waitType.isEmpty() && session.waitType != u"Client";
}

} // namespace

Outcome outcomeOf(const Session &session)
{
    if (session.isBlocked() || session.waitType == u"Lock")
        return Outcome::Failed;
    if (session.state.startsWith(u"idle in transaction"))
        return Outcome::Warning;
    return session.state == u"active" ? Outcome::Ok : Outcome::Unknown;
}

QString stateWord(const Session &session)
{
    if (outcomeOf(session) == Outcome::Failed)
        return SessionModel::tr("waiting: lock");
    if (session.state == u"active")
        return SessionModel::tr("active");
    if (session.state == u"idle")
        return SessionModel::tr("idle");
    if (session.state == u"idle in transaction")
        return SessionModel::tr("idle in transaction");
    if (session.state == u"idle in transaction (aborted)")
        return SessionModel::tr("failed transaction");
    return session.state.isEmpty() ? SessionModel::tr("hidden") : session.state;
}

QString waitWord(const Session &session)
{
    return isTold(session) ? QStringLiteral("%1: %2").arg(session.waitType, session.wait) : QString();
}

SessionModel::SessionModel(QObject *parent) : QAbstractItemModel(parent) {}
SessionModel::~SessionModel() = default;

SessionModel::Node *SessionModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<Node *>(index.internalPointer());
}

QModelIndex SessionModel::indexOf(const Node *node, int column) const
{
    if (!node)
        return {};
    const auto row = rowsOf(node->parent).indexOf(const_cast<Node *>(node));
    return createIndex(static_cast<int>(row), column, node);
}

QModelIndex SessionModel::indexOf(int pid) const
{
    return indexOf(m_byPid.value(pid));
}

const Session &SessionModel::session(const QModelIndex &index) const
{
    return nodeOf(index)->session;
}

// The first blocker, unless it hangs, however far, under the node itself: two that block each other.
SessionModel::Node *SessionModel::blockerOf(const Node *node) const
{
    if (!m_tree)
        return nullptr;
    for (const int pid : node->session.blockedBy) {
        Node *const blocker = m_byPid.value(pid);
        bool loops = false;
        for (const Node *up = blocker; up && !loops; up = up->parent)
            loops = up == node;
        if (blocker && !loops)
            return blocker;
    }
    return nullptr;
}

void SessionModel::move(Node *node, Node *parent)
{
    if (node->parent == parent)
        return;
    const auto from = static_cast<int>(rowsOf(node->parent).indexOf(node));
    const auto to = static_cast<int>(rowsOf(parent).size());
    if (!beginMoveRows(indexOf(node->parent), from, from, indexOf(parent), to))
        return;
    rowsOf(node->parent).removeAt(from);
    rowsOf(parent).append(node);
    node->parent = parent;
    endMoveRows();
}

// Everyone to the top first where their blocker changed: no loop can come to be on the way.
void SessionModel::arrange()
{
    for (const auto &node : m_nodes) {
        if (node->parent && (!m_tree || !node->session.blockedBy.contains(node->parent->session.pid)))
            move(node.get(), nullptr);
    }
    for (const auto &node : m_nodes)
        move(node.get(), blockerOf(node.get()));
}

void SessionModel::remove(Node *node)
{
    while (!node->children.isEmpty())
        move(node->children.constLast(), nullptr);
    const auto row = static_cast<int>(rowsOf(node->parent).indexOf(node));
    beginRemoveRows(indexOf(node->parent), row, row);
    rowsOf(node->parent).removeAt(row);
    m_byPid.remove(node->session.pid);
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const auto &own) { return own.get() == node; });
    const std::unique_ptr<Node> kept = std::move(*found); // until views have heard
    m_nodes.erase(found);
    endRemoveRows();
}

void SessionModel::setSessions(const QList<Session> &sessions)
{
    QSet<int> pids;
    for (const Session &session : sessions)
        pids.insert(session.pid);
    QList<Node *> gone;
    for (const auto &node : m_nodes) {
        if (!pids.contains(node->session.pid))
            gone.append(node.get());
    }
    for (Node *node : gone)
        remove(node);
    for (const Session &session : sessions) {
        if (Node *known = m_byPid.value(session.pid)) {
            if (known->session == session)
                continue;
            known->session = session;
            Q_EMIT dataChanged(indexOf(known), indexOf(known, columnsInAll - 1));
            continue;
        }
        const auto row = static_cast<int>(m_top.size());
        beginInsertRows({}, row, row);
        m_nodes.push_back(std::make_unique<Node>(Node{session, nullptr, {}}));
        m_top.append(m_nodes.back().get());
        m_byPid.insert(session.pid, m_nodes.back().get());
        endInsertRows();
    }
    arrange();
}

void SessionModel::setTree(bool tree)
{
    m_tree = tree;
    arrange();
}

QModelIndex SessionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = parent.isValid() ? nodeOf(parent) : nullptr;
    return createIndex(row, column, rowsOf(above).at(row));
}

QModelIndex SessionModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *above = parent.isValid() ? nodeOf(parent) : nullptr;
    return static_cast<int>(rowsOf(above).size());
}

int SessionModel::columnCount(const QModelIndex &) const
{
    return columnsInAll;
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Session &session = nodeOf(index)->session;
    switch (role) {
    case Qt::DisplayRole: return cell(session, index.column());
    case Qt::ToolTipRole: return plainToolTip(toolTip(session, index.column()));
    case SortRole: return rawValue(session, index.column());
    case OutcomeRole: return static_cast<int>(outcomeOf(session));
    case WordRole: return stateWord(session);
    case PidRole: return session.pid;
    case SearchRole:
        return QStringList{QString::number(session.pid), session.application, session.client, session.user,
                           session.query}
            .join(u' ')
            .toLower();
    default: return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid: return tr("PID");
    case State: return tr("State");
    case Age: return tr("Age");
    case Wait: return tr("Waits for");
    case Application: return tr("Application");
    case Client: return tr("Client");
    case BlockedBy: return tr("Blocked by");
    case Query: return tr("Query");
    default: return {};
    }
}

} // namespace bridgewatch
