// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/annotations.h"

#include <QPointer>
#include <spdlog/spdlog.h>

namespace bridgewatch {
namespace {

using State = MarkRecord::State;

// Who notes what nobody does.
QString ourselves()
{
    return QStringLiteral("bridgewatch");
}

} // namespace

Annotations::Annotations(const Profile &profile, Incidents &incidents, QObject *parent)
    : QObject(parent), m_incidents(incidents), m_grafana(profile.response.grafana.value_or(GrafanaSettings())),
      m_profile(profile.name)
{
    connect(&m_incidents, &Incidents::changed, this, [this] { m_hasChanged = true; });
}

Annotations::~Annotations()
{
    m_stop.request_stop();
}

void Annotations::tick(const QDateTime &now)
{
    const bool isOff = m_grafana.token.from == SecretRef::From::None || m_isBusy || !m_incidents.isLoaded();
    if (isOff || now < m_pausedUntil || (!m_hasChanged && now < m_lookAgain))
        return;
    m_hasChanged = false;
    m_lookAgain = now.addMSecs(std::chrono::milliseconds(markPatience).count());
    for (const Incident &incident : m_incidents.all()) {
        if (const std::optional<MarkTurn> turn = markTurn(incident, m_profile, now)) {
            m_hasChanged = true; // there may be more
            take(incident.id, *turn, now);
            return;
        }
    }
}

QCoro::Task<> Annotations::take(QString incident, MarkTurn turn, QDateTime now)
{
    const QPointer<Annotations> self(this);
    m_isBusy = true;
    const QList<Deed> deeds{markDeed(turn)};
    const qint64 seen = m_incidents.find(incident)->lastSequence;
    const Result<void> taken = co_await m_incidents.record(incident, deeds, ourselves(), seen);
    if (!self)
        co_return;
    if (taken && turn.what == MarkTurn::What::Tell)
        co_await tell(incident, turn.mark);
    if (!self)
        co_return;
    if (!taken && !taken.error().code.isErrno(EAGAIN)) { // else it has changed meanwhile, and is looked at again
        m_pausedUntil = now.addMSecs(std::chrono::milliseconds(pauseAfterTrouble).count());
        complain(incident, tr("Grafana is not told of %1: %2").arg(incident, taken.error().text));
    }
    m_isBusy = false;
}

QCoro::Task<> Annotations::tell(QString incident, GrafanaMark mark)
{
    const QPointer<Annotations> self(this);
    const QByteArray json = annotationJson(*m_incidents.find(incident), mark, m_grafana.uid());
    const Limits limits{Deadline::in(sendingPatience), m_stop.get_token()};
    const AnnotationEnd end = co_await postAnnotation(m_grafana, m_profile, json, limits);
    if (!self)
        co_return;
    if (end.state != State::Posted)
        Q_EMIT troubled(tr("Grafana and %1: %2").arg(incident, end.text));
    const QList<Deed> deeds{deeds::marked(mark, end.state, end.text)};
    const Result<void> noted = co_await m_incidents.record(incident, deeds, ourselves());
    if (self && !noted)
        complain(incident,
                 tr("What came of telling Grafana of %1 could not be noted: %2").arg(incident, noted.error().text));
}

void Annotations::complain(const QString &incident, const QString &sentence)
{
    spdlog::warn("{}", sentence.toStdString());
    if (m_saidOf.contains(incident))
        return;
    m_saidOf << incident;
    Q_EMIT troubled(sentence);
}

} // namespace bridgewatch
