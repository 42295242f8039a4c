// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/incidents.h"
#include "core/app/standing_since.h"
#include "core/incident/escalation_message.h"
#include "core/profile/profile.h"

namespace bridgewatch {

// The profile's rules of escalation as they stand: judged from the world, from since when things have been so, and
// from what the journal of the incident in front says. That a condition is met goes into that journal, once for each
// time that it comes to be. Lives on the window's thread.
class Escalations final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds sendingPatience{15}; // for a webhook, with its secret

    // World and incidents outlive it.
    Escalations(const Profile &profile, World &world, Incidents &incidents, QObject *parent = nullptr);
    ~Escalations() override;

    [[nodiscard]] const ResponseSettings &settings() const { return m_settings; }
    // What people have in front of them; empty, over, or another profile's, and the newest of this profile that is not
    // over takes its place.
    void putInFront(const QString &incident) { m_inFront = incident; }
    // Null: none is open.
    [[nodiscard]] const Incident *incident() const;

    [[nodiscard]] WorldFacts facts();
    // A row for each rule of the profile.
    [[nodiscard]] QList<RuleStanding> table(const QDateTime &now);
    // The name of whom to call now by the first rule that is met and that nobody has answered; empty: nobody.
    [[nodiscard]] QString callee(const QDateTime &now);
    // What a message about this row is made from; `who` writes it.
    [[nodiscard]] MessageFacts messageFacts(const RuleStanding &row, const QString &who);
    // Every second or so.
    void tick(const QDateTime &now);

    // Posts the body to the webhook of a contact; what the chat said.
    QCoro::Task<Result<QString>> post(QString contact, QByteArray body) const;

private:
    void dateFindings();
    void noteMet(const RuleStanding &row, const Incident &incident, bool hasEnded);
    QCoro::Task<> write(Deed deed, QString incident, qint64 seen, QString condition, bool hasEnded);

    World &m_world;
    Incidents &m_incidents;
    ResponseSettings m_settings;
    QString m_profile;
    QString m_inFront;
    StandingSince m_since;
    bool m_isDiagnosed = false; // nothing came in since
    // As of the last tick that could tell.
    struct Told {
        bool isMet = false;
        bool hasEnded = false; // it was seen not to be so since it was noted
    };
    QMap<QString, QMap<QString, Told>> m_told; // incident → condition
    std::stop_source m_stop;
};

} // namespace bridgewatch
