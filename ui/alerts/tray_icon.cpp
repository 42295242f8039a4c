// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/tray_icon.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"
#include "ui/widgets/state.h"
#include "ui/widgets/text_label.h"

#include <QGuiApplication>
#include <QPainter>

namespace bridgewatch {
namespace {

QIcon iconOf(Outcome outcome, const Theme &theme)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const qreal edge = side / 16.0;
        paintStateShape(painter, QRectF(edge, edge, side - 2 * edge, side - 2 * edge), outcome, theme);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

// An & in a menu would underline what follows it.
QString menuText(const QString &text)
{
    return plainLine(text, 80).replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_icon.setContextMenu(&m_menu);
    // Later: what was chosen in it is told after it has gone.
    connect(&m_menu, &QMenu::aboutToHide, this, &TrayIcon::refresh, Qt::QueuedConnection);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
}

void TrayIcon::follow(const AlertBoard &board)
{
    if (m_board)
        m_board->disconnect(this);
    m_board = &board;
    connect(&board, &AlertBoard::changed, this, &TrayIcon::refresh);
    refresh();
}

Outcome TrayIcon::outcome() const
{
    const QList<AlertRow> rows = firingOf(*m_board);
    if (!rows.isEmpty())
        return weightOf(rows.constFirst().alert.severity);
    const QList<AlertSource> sources = m_board->sources();
    const bool silent = std::any_of(sources.begin(), sources.end(),
                                    [](const AlertSource &source) { return source.unreachableSince.isValid(); });
    return silent ? Outcome::Unknown : Outcome::Ok;
}

QString TrayIcon::summary() const
{
    const QList<AlertRow> rows = firingOf(*m_board);
    if (rows.isEmpty())
        return outcome() == Outcome::Ok ? tr("Nothing fires") : tr("Not every source of alerts answers");
    return firingText(rows);
}

void TrayIcon::refresh()
{
    if (!m_board || !m_board->isResumed())
        return;
    const std::pair look(outcome(), schemeOf(QGuiApplication::palette()));
    if (m_drawn != look) {
        m_drawn = look;
        m_icon.setIcon(iconOf(look.first, themeOf(look.second)));
    }
    m_icon.setToolTip(QStringLiteral("Bridgewatch: ") + summary());
    fillMenu(m_clock());
    if (QSystemTrayIcon::isSystemTrayAvailable() && !m_icon.isVisible())
        m_icon.show();
}

void TrayIcon::fillMenu(const QDateTime &now)
{
    QList<AlertRow> rows = firingOf(*m_board);
    const auto more = rows.size() - listedLimit;
    rows = rows.mid(0, listedLimit);
    QStringList keys{QString::number(more)};
    QStringList listed{summary()};
    for (const AlertRow &row : std::as_const(rows)) {
        keys << row.key;
        listed << menuText(
            QStringLiteral("%1  %2  %3").arg(severityWord(row.alert.severity), row.alert.name, respondText(row, now)));
    }
    if (keys == m_keys) {
        for (qsizetype i = 0; i < listed.size(); ++i)
            m_entries.at(i)->setText(listed.at(i));
        return;
    }
    if (m_menu.isVisible())
        return; // nothing moves under the pointer
    m_keys = keys;
    m_menu.clear();
    m_entries = {m_menu.addAction(listed.constFirst())};
    m_entries.constFirst()->setEnabled(false);
    m_menu.addSeparator();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_entries << m_menu.addAction(listed.at(i + 1));
        connect(m_entries.constLast(), &QAction::triggered, this,
                [this, key = rows.at(i).key] { Q_EMIT showWanted(key); });
    }
    if (more > 0)
        m_menu.addAction(tr("%n more alert(s)", nullptr, static_cast<int>(more)))->setEnabled(false);
    if (!rows.isEmpty())
        m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Bridgewatch")), &QAction::triggered, this, &TrayIcon::openWanted);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitWanted);
}

} // namespace bridgewatch
