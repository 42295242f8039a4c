// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QMenu>
#include <QPointer>
#include <QSystemTrayIcon>

namespace bridgewatch {

// The state of the board in the tray: colour and shape as everywhere, in words as the tool tip, and the worst alerts as
// its menu; one that is open keeps its entries. Where there is no tray it is not shown; where one appears later it
// comes. Whoever owns the clock calls refresh().
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    static constexpr int listedLimit = 8; // alerts in the menu

    explicit TrayIcon(Clock clock, QObject *parent = nullptr);

    // Of the world that is watched now; before anything else. Until it knows what stands the icon stays as it was.
    void follow(const AlertBoard &board);
    void refresh();
    [[nodiscard]] const QMenu &menu() const { return m_menu; }
    [[nodiscard]] QIcon icon() const { return m_icon.icon(); }
    [[nodiscard]] QString summary() const; // "3 alerts · HIGH"
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }

Q_SIGNALS:
    void openWanted(); // the window
    void showWanted(const QString &key);
    void quitWanted();

private:
    void fillMenu(const QDateTime &now);

    QPointer<const AlertBoard> m_board;
    Clock m_clock;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    std::optional<std::pair<Outcome, Scheme>> m_drawn;
    QStringList m_keys;         // of the alerts in the menu, after the number of those beyond them
    QList<QAction *> m_entries; // of the sum and the alerts
};

} // namespace bridgewatch
