// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/notifier.h"

#include "core/base/text.h"
#include "ui/alerts/alert_words.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace bridgewatch {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int answerMs = 5'000;
constexpr int bodyLimit = 300; // characters

const QString acknowledgeAction = QStringLiteral("acknowledge");
const QString showAction = QStringLiteral("show");
const QString defaultAction = QStringLiteral("default"); // a click on the notification itself
const QString snoozeAction = QStringLiteral("snooze");

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QString::fromLatin1(method));
}

uchar urgencyOf(Severity severity)
{
    return severity <= Severity::High ? 2 : 1; // critical, normal
}

} // namespace

Notifier::Notifier(Clock clock, QDBusConnection bus, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifier::onServerChanged);
    askCapabilities();
}

void Notifier::follow(const AlertBoard &board)
{
    if (m_board)
        m_board->disconnect(this);
    m_board = &board;
    connect(&board, &AlertBoard::notify, this, &Notifier::tell);
    connect(&board, &AlertBoard::changed, this, &Notifier::refresh);
}

Notifier::~Notifier()
{
    for (const Told &told : std::as_const(m_told))
        withdraw(told);
}

void Notifier::onServerChanged(const QString &, const QString &, const QString &after)
{
    m_moreId = 0;
    for (Told &told : m_told) // the ids of a server that went mean nothing to the next
        told.id = 0;
    m_ready = false;
    if (!after.isEmpty())
        askCapabilities();
}

void Notifier::askCapabilities()
{
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities"), answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        if (reply.isError())
            return;
        m_capabilities = reply.value().mid(0, 100);
        m_ready = true;
        for (Told &told : m_told) {
            if (told.id == 0 && !told.closed && !told.snoozedTill.isValid())
                show(told);
        }
        if (m_more > 0)
            showMore();
    });
}

QStringList Notifier::actions() const
{
    if (!hasActions())
        return {};
    return {defaultAction, tr("Show"), acknowledgeAction, tr("Acknowledge"),
            showAction,    tr("Show"), snoozeAction,      tr("Snooze 30 min")};
}

QString Notifier::body(const Episode &episode) const
{
    const AlertRow *row = m_board ? m_board->row(episode.key) : nullptr;
    const QString text = plainLine(row ? detailOf(*row, m_clock()) : QString(), bodyLimit);
    return m_capabilities.contains(QStringLiteral("body-markup")) ? text.toHtmlEscaped() : text;
}

int Notifier::open() const
{
    return static_cast<int>(std::count_if(
        m_told.begin(), m_told.end(), [](const Told &told) { return !told.closed && !told.snoozedTill.isValid(); }));
}

void Notifier::tell(const Episode &episode)
{
    if (!m_least || episode.alert.severity > *m_least)
        return;
    if (const auto told = m_told.find(episode.key); told != m_told.end() && told->episode.id == episode.id) {
        const bool isWorse = episode.alert.severity < told->episode.alert.severity;
        told->episode = episode;
        if (isWorse)
            showAnew(*told);
        return;
    }
    if (open() >= shownLimit) {
        const bool isCounted = std::exchange(m_counted[episode.key], episode.id) == episode.id;
        m_more += isCounted ? 0 : 1;
        showMore();
        return;
    }
    m_told[episode.key] = {episode, 0, {}, false, false};
    show(m_told[episode.key]);
}

void Notifier::showAnew(Told &told)
{
    told.id = told.closed || told.snoozedTill.isValid() ? 0 : told.id;
    told.snoozedTill = {};
    told.closed = false;
    show(told);
}

void Notifier::send(uint replaces, const QString &title, const QString &text, const QStringList &offered,
                    Severity severity, std::function<void(std::optional<uint>)> then)
{
    QDBusMessage notify = call("Notify");
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(urgencyOf(severity))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("bridgewatch")}};
    notify << QStringLiteral("Bridgewatch") << replaces << QStringLiteral("bridgewatch") << title << text << offered
           << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then = std::move(then)](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        then(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void Notifier::show(Told &told)
{
    if (!m_ready)
        return; // shown once the server has answered
    const Alert &alert = told.episode.alert;
    const QString title = plainLine(QStringLiteral("%1: %2").arg(severityWord(alert.severity), alert.name), 120);
    send(told.id, title, body(told.episode), actions(), alert.severity,
         [this, key = told.episode.key](std::optional<uint> id) { onShown(key, id); });
}

// One notification that counts on: the next is sent when the server has said which one to replace.
void Notifier::showMore()
{
    if (!m_ready || m_moreAsked)
        return;
    m_moreAsked = true;
    send(m_moreId, tr("%n more alert(s)", nullptr, m_more), tr("The window shows all of them."), {}, Severity::High,
         [this, sent = m_more](std::optional<uint> id) {
             m_moreAsked = false;
             m_moreId = id.value_or(0);
             if (id && m_more > sent)
                 showMore();
         });
}

void Notifier::onShown(const QString &key, std::optional<uint> id)
{
    const auto told = m_told.find(key);
    if (told == m_told.end())
        return;
    told->id = id.value_or(0);
    if (!told->overdue)
        return;
    withdraw(*told);
    m_told.erase(told);
}

void Notifier::withdraw(const Told &told)
{
    if (told.id == 0 || told.closed)
        return;
    QDBusMessage close = call("CloseNotification");
    close << told.id;
    m_bus.asyncCall(close, answerMs);
}

bool Notifier::asksStill(const QString &key) const
{
    const AlertRow *row = m_board->row(key);
    return row && row->asks();
}

void Notifier::refresh()
{
    if (!m_board || !m_board->isResumed())
        return;
    const QDateTime now = m_clock();
    for (auto it = m_told.begin(); it != m_told.end();) {
        if (!asksStill(it.key())) {
            withdraw(*it);
            it->overdue = it->id == 0 && m_ready && !it->closed;
            it = it->overdue ? std::next(it) : m_told.erase(it);
            continue;
        }
        if (it->snoozedTill.isValid() && now >= it->snoozedTill) {
            showAnew(*it);
        }
        ++it;
    }
}

QMap<QString, Notifier::Told>::iterator Notifier::find(uint id)
{
    return std::find_if(m_told.begin(), m_told.end(), [&](const Told &told) { return told.id == id && id != 0; });
}

void Notifier::onAction(uint id, const QString &action)
{
    const auto told = find(id);
    if (told == m_told.end())
        return; // somebody else's
    const QString key = told.key();
    if (action == snoozeAction)
        told->snoozedTill = m_clock().addSecs(std::chrono::seconds(snoozeSpan).count());
    else if (action == acknowledgeAction)
        Q_EMIT acknowledgeWanted(key);
    else if (action == showAction || action == defaultAction)
        Q_EMIT showWanted(key);
}

void Notifier::onClosed(uint id, uint)
{
    if (const auto told = find(id); told != m_told.end())
        told->closed = true;
    if (id == m_moreId) { // counted anew from here
        m_moreId = 0;
        m_more = 0;
        m_counted.clear();
    }
}

} // namespace bridgewatch
