// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/grafana.h"
#include "core/app/incidents.h"
#include "core/incident/annotation.h"
#include "core/profile/profile.h"

namespace bridgewatch {

// Tells the profile's Grafana of its incidents, where there is a token for that: when one is opened and when it is
// over, whoever did it. Nobody waits for it. That it is told, and what came of it, is noted in the incident's journal;
// what did not arrive is said once and not sent again, by no program. Lives on the window's thread.
class Annotations final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds sendingPatience{15};   // for one, with its token
    static constexpr std::chrono::seconds pauseAfterTrouble{60}; // where the journal cannot be written

    // The incidents outlive it.
    Annotations(const Profile &profile, Incidents &incidents, QObject *parent = nullptr);
    ~Annotations() override;

    // Every second or so.
    void tick(const QDateTime &now);

Q_SIGNALS:
    void troubled(const QString &sentence);

private:
    QCoro::Task<> take(QString incident, MarkTurn turn, QDateTime now);
    QCoro::Task<> tell(QString incident, GrafanaMark mark);
    void complain(const QString &incident, const QString &sentence);

    Incidents &m_incidents;
    GrafanaSettings m_grafana;
    QString m_profile;
    bool m_hasChanged = true; // since all were looked at
    bool m_isBusy = false;    // one at a time
    QDateTime m_pausedUntil;
    QDateTime m_lookAgain; // for what others have begun
    QStringList m_saidOf;  // incidents whose journal could not be written
    std::stop_source m_stop;
};

} // namespace bridgewatch
