// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/connections_scene.h"

#include <QRandomGenerator>
#include <cmath>

namespace bridgewatch::fabricate {
namespace {

constexpr int every = 15;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// Seconds before the end at which nothing was seen.
bool isUnseen(int before)
{
    return before <= 2640 && before > 2400;
}

// 0 until 22 minutes before the end, then rising to 1 at four minutes before it; then ended.
double growth(int before)
{
    return before > 1320 || before < 240 ? 0 : (1320.0 - before) / 1080;
}

} // namespace

void fillHour(FakeHistory &history, const QDateTime &end)
{
    QRandomGenerator random(13);
    const QString desk = s("desk");
    const auto put = [&](const char *target, const QString &vantage, const char *name, qint64 at, double value) {
        history.looks[{s(target), vantage, s(name)}].append({at, value});
    };
    for (int before = 3600; before > 0; before -= every) {
        if (isUnseen(before))
            continue;
        const qint64 at = end.toMSecsSinceEpoch() - before * 1000;
        const double wave = std::sin(before / 140.0);
        const double stuck = growth(before);
        put("users-db", desk, "sessions.active", at, 15 + random.bounded(4));
        put("users-db", desk, "sessions.idle", at, std::round(38 + 2 * wave) + random.bounded(2));
        put("users-db", desk, "sessions.idle_in_transaction", at, std::round(1 + 31 * stuck) + random.bounded(2));
        put("users-db", desk, "sessions.hidden", at, 0);
        put("users-db", desk, "sessions.usable", at, 97);
        put("users-db", desk, "connect_ms", at,
            (stuck > 0.15 ? 12 : 6.5) + random.bounded(4.0) + (random.bounded(40) == 0 ? 6 : 0));
        put("pooler", desk, "pool.clients_active", at, 6 + random.bounded(3));
        put("pooler", desk, "pool.clients_waiting", at, std::floor(9 * stuck));
        put("pooler", desk, "pool.maxwait_s", at, 4.2 * stuck * stuck);
        put("bridge-process", s("bridge"), "memory_bytes", at, 68e6 + (3600 - before) * 2.5e3 + random.bounded(8e5));
        put("bridge-process", s("bridge"), "restarts", at, before < 240 ? 4 : 3);
    }
}

QList<ChartBand> alertBands(const QDateTime &end)
{
    return {{end.addSecs(-1300), end.addSecs(-230), s("alert: used ratio > 0.8"), Severity::Warning}};
}

QList<ChartMarker> actionMarkers(const QDateTime &end)
{
    return {{end.addSecs(-225), s("14 idle ended")}};
}

QList<Session> blockedSessions()
{
    const auto session = [](int pid, const char *application, const char *client, const char *state, double age,
                            const char *query) {
        Session made;
        made.pid = pid;
        made.user = s("bridge");
        made.database = s("users");
        made.application = s(application);
        made.client = s(client);
        made.state = s(state);
        made.waitType = s("Client");
        made.wait = s("ClientRead");
        made.age_s = age;
        made.query = s(query);
        return made;
    };
    const auto waiting = [](Session made, int behind) {
        made.waitType = s("Lock");
        made.wait = s("transactionid");
        made.transaction_s = made.age_s;
        made.blockedBy = {behind};
        return made;
    };
    Session holder = session(41873, "oracle-bridge", "10.0.3.7", "idle in transaction", 842,
                             "UPDATE users SET updated_at = now() WHERE id = $1");
    holder.transaction_s = 843;
    return {
        session(41211, "psql", "10.0.3.2", "idle", 690, "SELECT 1"),
        session(41655, "report", "10.0.3.9", "active", 0.8, "SELECT state, count(*) FROM orders GROUP BY 1"),
        holder,
        waiting(session(41880, "oracle-bridge", "10.0.3.7", "active", 191,
                        "UPDATE users SET email_verified = true WHERE id = $1"),
                41873),
        waiting(session(41902, "report", "10.0.3.9", "active", 160, "SELECT count(*) FROM users FOR UPDATE"), 41880),
        session(41910, "oracle-bridge", "10.0.3.7", "idle", 12, "COMMIT")};
}

} // namespace bridgewatch::fabricate
