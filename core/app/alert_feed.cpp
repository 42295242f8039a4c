// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/alert_feed.h"

#include <QPointer>

namespace bridgewatch {

AlertFeed::AlertFeed(const AlertSettings &settings, AlertBoard &board, QObject *parent)
    : QObject(parent), m_board(board)
{
    for (const AlertmanagerSettings &server : settings.alertmanagers) {
        QStringList filter;
        for (const LabelMatcher &matcher : server.filter)
            filter << matcher.toString();
        m_servers << Alertmanager(server.url, filter, server.ca);
    }
    connect(&m_timer, &QTimer::timeout, this, &AlertFeed::askNow);
}

AlertFeed::~AlertFeed()
{
    m_stop.request_stop();
}

void AlertFeed::start()
{
    if (m_servers.isEmpty())
        return;
    m_timer.start(period);
    askNow();
}

void AlertFeed::askNow()
{
    for (const Alertmanager &server : std::as_const(m_servers)) {
        if (!m_underWay.contains(server.source()))
            ask(server);
    }
}

QCoro::Task<> AlertFeed::ask(Alertmanager server)
{
    const QPointer<AlertFeed> self(this); // a question may end after its feed
    const QString source = server.source();
    m_underWay.insert(source);
    const Result<AlertList> answer = co_await server.alerts(limits());
    if (!self)
        co_return;
    m_underWay.remove(source);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (answer)
        m_board.take(source, answer->alerts, now, answer->missingText(), answer->leftOut == 0);
    else
        m_board.unreachable(source, answer.error().text, now);
}

Result<Alertmanager> AlertFeed::server(const QString &source) const
{
    const auto server = std::find_if(m_servers.begin(), m_servers.end(),
                                     [&](const Alertmanager &known) { return known.source() == source; });
    if (server == m_servers.end())
        return fail(FailureCode::of(FailureCode::Family::LocalConfiguration),
                    tr("The profile names no Alertmanager %1.").arg(source));
    return *server;
}

QCoro::Task<Result<QString>> AlertFeed::silence(QString source, Silence silence)
{
    const QPointer<AlertFeed> self(this);
    const Result<Alertmanager> server = this->server(source);
    if (!server)
        co_return tl::make_unexpected(server.error());
    const Result<QString> made = co_await server->create(silence, limits());
    if (self)
        askNow();
    co_return made;
}

QCoro::Task<Result<void>> AlertFeed::expire(QString source, QString id)
{
    const QPointer<AlertFeed> self(this);
    const Result<Alertmanager> server = this->server(source);
    if (!server)
        co_return tl::make_unexpected(server.error());
    const Result<void> done = co_await server->expire(id, limits());
    if (self)
        askNow();
    co_return done;
}

QCoro::Task<QList<SilencesAnswer>> AlertFeed::silences()
{
    return askSilences(m_servers, limits());
}

} // namespace bridgewatch
