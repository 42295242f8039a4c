// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "ui/widgets/words.h"

#include <QDBusConnection>
#include <QPointer>

class QDBusPendingCallWatcher;

namespace bridgewatch {

// Tells the desktop of alerts (Desktop Notifications Specification 1.2, org.freedesktop.Notifications): one
// notification for an episode, with what can be done about it where the server takes actions. It is withdrawn once the
// alert is acknowledged, hidden or gone. Text is plain: a server that reads markup gets it escaped, and the title is
// never markup. Without a server nothing is shown, and nothing fails. Lives on the window's thread and waits for
// nobody.
class Notifier final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes snoozeSpan{30};
    // Notifications at once; what comes beyond them is counted in one more.
    static constexpr int shownLimit = 5;

    explicit Notifier(Clock clock, QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~Notifier() override; // withdraws what stands

    // Of the world that is watched now. What was told of the one before is not told again where it stands here too,
    // and is withdrawn else, once this one knows what stands.
    void follow(const AlertBoard &board);
    // This and worse is told from now on, nothing: no alert is. At first everything is.
    void setLeast(std::optional<Severity> least) { m_least = least; }
    // Withdraws what stands no more, and tells again of what was snoozed and stands still. Every second or so, and
    // after each change of the board.
    void refresh();

    // Whether the server has said that it takes actions.
    [[nodiscard]] bool hasActions() const { return m_capabilities.contains(QStringLiteral("actions")); }

Q_SIGNALS:
    void acknowledgeWanted(const QString &key);
    void showWanted(const QString &key);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);
    void onServerChanged(const QString &service, const QString &before, const QString &after);

private:
    struct Told {
        Episode episode;
        uint id = 0;           // the server's; 0: not answered yet
        QDateTime snoozedTill; // invalid: it is not snoozed
        bool closed = false;   // by a person, or by its time: not to be shown again
        bool overdue = false;  // to be withdrawn as soon as its id is known
    };

    void askCapabilities();
    void tell(const Episode &episode);
    void show(Told &told);
    // Of one that was closed or snoozed too.
    void showAnew(Told &told);
    void showMore(); // how many there are beyond those that are shown
    // `then` gets the server's id, or nothing when it did not take it.
    void send(uint replaces, const QString &title, const QString &body, const QStringList &actions, Severity severity,
              std::function<void(std::optional<uint>)> then);
    void withdraw(const Told &told);
    void onShown(const QString &key, std::optional<uint> id);
    [[nodiscard]] int open() const;
    [[nodiscard]] QString body(const Episode &episode) const;
    [[nodiscard]] QStringList actions() const;
    [[nodiscard]] bool asksStill(const QString &key) const;
    [[nodiscard]] QMap<QString, Told>::iterator find(uint id);

    QPointer<const AlertBoard> m_board;
    Clock m_clock;
    QDBusConnection m_bus;
    std::optional<Severity> m_least = Severity::Info;
    QStringList m_capabilities;
    bool m_ready = false;              // the server has told what it can, or there is none
    QMap<QString, Told> m_told;        // by key
    int m_more = 0;                    // episodes that were not shown one by one
    QHash<QString, QString> m_counted; // their ids, by key
    uint m_moreId = 0;
    bool m_moreAsked = false;
};

} // namespace bridgewatch
