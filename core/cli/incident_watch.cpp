// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/quit_signals.h"
#include "core/app/startup.h"
#include "core/app/watch.h"
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/incident_commands.h"
#include "core/cli/terminal.h"
#include "core/incident/incident_json.h"
#include "core/model/json.h"

#include <QEventLoop>

namespace bridgewatch {
namespace {

// Follows one incident until its gate has passed.
class GateWatch final : public QObject {
public:
    GateWatch(Incidents &incidents, QString id, const JournalUse &use, std::chrono::milliseconds span)
        : m_incidents(incidents), m_id(std::move(id)), m_use(use), m_span(span)
    {
        connect(&incidents, &Incidents::changed, this, &GateWatch::look);
    }

    [[nodiscard]] int run()
    {
        const QuitSignals quit;
        connect(&quit, &QuitSignals::asked, &m_loop, [this] { m_loop.exit(2); });
        return m_loop.exec();
    }

private:
    void look()
    {
        const Incident *incident = m_incidents.find(m_id);
        if (!incident) {
            if (m_incidents.isLoaded())
                end(CommandText::tr("bridgewatchctl: there is no incident '%1'").arg(plainLine(m_id, 60)));
            return;
        }
        if (!m_begun) {
            m_begun = true;
            begin();
            return;
        }
        tell();
        if (incident->gate.passed.isValid() && incident->gate.started >= m_startedAt) {
            if (m_use.json)
                answer(toJson(*incident));
            m_loop.exit(0);
        }
    }

    QCoro::Task<> begin()
    {
        m_startedAt = QDateTime::currentDateTimeUtc();
        m_told = m_incidents.find(m_id)->lastSequence;
        const QList<Deed> deeds{gateStart(m_span, m_incidents.gateTroubles(m_id, m_startedAt))};
        const Result<void> noted = co_await m_incidents.record(m_id, deeds, m_use.who);
        if (!noted)
            end(CommandText::tr("bridgewatchctl: %1").arg(noted.error().text));
    }

    // What is new, as it comes.
    void tell()
    {
        for (const TimelineEntry &entry : m_incidents.timeline(m_id)) {
            if (entry.sequence <= m_told)
                continue;
            m_told = entry.sequence;
            const QString detail = entry.detail.isEmpty() ? QString() : QString(QStringLiteral(": ") + entry.detail);
            const QString line = QStringLiteral("%1  %2%3").arg(rfc3339(entry.at), entry.heading, detail);
            if (m_use.json)
                notice(line);
            else
                answer(line);
        }
    }

    void end(const QString &sentence)
    {
        notice(sentence);
        m_loop.exit(2);
    }

    Incidents &m_incidents;
    QString m_id;
    JournalUse m_use;
    std::chrono::milliseconds m_span;
    QEventLoop m_loop; // the program's only one
    bool m_begun = false;
    QDateTime m_startedAt;
    qint64 m_told = 0;
};

} // namespace

int runIncidentWatch(const JournalUse &use, const QString &id, std::optional<std::chrono::milliseconds> span,
                     const Profile &profile)
{
    openLog(use.data);
    Watch watch(profile, use.data);
    QObject::connect(&watch, &Watch::noticed, &watch, [](const QString &sentence) { notice(sentence); });
    GateWatch gate(watch.incidents(), id, use, span.value_or(profile.response.watchGate));
    watch.start();
    return gate.run();
}

} // namespace bridgewatch
