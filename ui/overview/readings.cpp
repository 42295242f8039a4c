// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/readings.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace bridgewatch {
namespace {

struct Readings {
    Q_DECLARE_TR_FUNCTIONS(Readings)
};

struct Known {
    const char *key;
    const char *name;
};

// In the order in which they are shown.
constexpr std::array known{
    Known{"value", QT_TRANSLATE_NOOP("Readings", "Value")},
    Known{"value.of", QT_TRANSLATE_NOOP("Readings", "Of")},
    Known{"series", QT_TRANSLATE_NOOP("Readings", "Series")},
    Known{"prometheus.warning", QT_TRANSLATE_NOOP("Readings", "Prometheus warns")},
    Known{"vendor.impact", QT_TRANSLATE_NOOP("Readings", "Impact, the vendor says")},
    Known{"vendor.says", QT_TRANSLATE_NOOP("Readings", "The vendor says")},
    Known{"vendor.incident", QT_TRANSLATE_NOOP("Readings", "Vendor's incident")},
    Known{"vendor.incident.since", QT_TRANSLATE_NOOP("Readings", "Since")},
    Known{"vendor.incidents", QT_TRANSLATE_NOOP("Readings", "Incidents there")},
    Known{"vendor.components", QT_TRANSLATE_NOOP("Readings", "Parts judged")},
    Known{"vendor.incident.link", QT_TRANSLATE_NOOP("Readings", "More at")},
    Known{"mail.requests", QT_TRANSLATE_NOOP("Readings", "Mails today")},
    Known{"mail.delivered", QT_TRANSLATE_NOOP("Readings", "Delivered today")},
    Known{"mail.lost", QT_TRANSLATE_NOOP("Readings", "Mails lost today")},
    Known{"mail.undelivered_ratio", QT_TRANSLATE_NOOP("Readings", "Lost today")},
    Known{"mail.bounces", QT_TRANSLATE_NOOP("Readings", "Bounces in 24 h")},
    Known{"mail.blocks", QT_TRANSLATE_NOOP("Readings", "Blocks in 24 h")},
    Known{"mail.spam_reports", QT_TRANSLATE_NOOP("Readings", "Spam reports in 24 h")},
    Known{"mail.last_bounce", QT_TRANSLATE_NOOP("Readings", "Last bounce")},
    Known{"mail.last_block", QT_TRANSLATE_NOOP("Readings", "Last block")},
    Known{"mail.last_spam_report", QT_TRANSLATE_NOOP("Readings", "Last spam report")},
    Known{"mail.may_send", QT_TRANSLATE_NOOP("Readings", "The key may send")},
    Known{"mail.scopes", QT_TRANSLATE_NOOP("Readings", "Scopes of the key")},
    Known{"webhooks.endpoints", QT_TRANSLATE_NOOP("Readings", "Webhook endpoints")},
    Known{"webhooks.disabled", QT_TRANSLATE_NOOP("Readings", "Disabled endpoints")},
    Known{"webhooks.undelivered", QT_TRANSLATE_NOOP("Readings", "Undelivered events")},
    Known{"webhooks.pending", QT_TRANSLATE_NOOP("Readings", "Webhooks waiting")},
    Known{"webhooks.oldest_undelivered_s", QT_TRANSLATE_NOOP("Readings", "Oldest undelivered")},
    Known{"webhooks.last_undelivered", QT_TRANSLATE_NOOP("Readings", "Newest undelivered")},
    Known{"webhooks.cut", QT_TRANSLATE_NOOP("Readings", "Not all counted")},
    Known{"ratelimit.limit", QT_TRANSLATE_NOOP("Readings", "Requests allowed")},
    Known{"ratelimit.remaining", QT_TRANSLATE_NOOP("Readings", "Requests left")},
    Known{"ratelimit.reset_s", QT_TRANSLATE_NOOP("Readings", "Counted anew in")},
    Known{"retry_after_s", QT_TRANSLATE_NOOP("Readings", "Takes requests in")},
    Known{"sync.age_s", QT_TRANSLATE_NOOP("Readings", "Newest row")},
    Known{"sync.difference", QT_TRANSLATE_NOOP("Readings", "Difference")},
    Known{"sync.rows", QT_TRANSLATE_NOOP("Readings", "Rows")},
    Known{"sync.canister_count", QT_TRANSLATE_NOOP("Readings", "In the canister")},
    Known{"sync.count", QT_TRANSLATE_NOOP("Readings", "Rows are")},
    Known{"sync.newest", QT_TRANSLATE_NOOP("Readings", "Last written")},
    Known{"pm2.status", QT_TRANSLATE_NOOP("Readings", "pm2 says")},
    Known{"restarts", QT_TRANSLATE_NOOP("Readings", "Restarts")},
    Known{"restarts.since_last_look", QT_TRANSLATE_NOOP("Readings", "Restarts since the last look")},
    Known{"pool.clients_waiting", QT_TRANSLATE_NOOP("Readings", "Clients waiting")},
    Known{"pool.maxwait_s", QT_TRANSLATE_NOOP("Readings", "Longest wait")},
    Known{"pool.clients_active", QT_TRANSLATE_NOOP("Readings", "Active clients")},
    Known{"pool.servers_active", QT_TRANSLATE_NOOP("Readings", "Servers in use")},
    Known{"pool.servers_idle", QT_TRANSLATE_NOOP("Readings", "Idle servers")},
    Known{"pool.databases_paused", QT_TRANSLATE_NOOP("Readings", "Databases paused")},
    Known{"pool.databases_disabled", QT_TRANSLATE_NOOP("Readings", "Databases disabled")},
    Known{"pool.queries_per_s", QT_TRANSLATE_NOOP("Readings", "Queries")},
    Known{"pool.query_ms", QT_TRANSLATE_NOOP("Readings", "Query time")},
    Known{"pool.wait_ms", QT_TRANSLATE_NOOP("Readings", "Time in the queue")},
    Known{"ssh.session_since", QT_TRANSLATE_NOOP("Readings", "Session since")},
    Known{"exec_ms", QT_TRANSLATE_NOOP("Readings", "Command took")},
    Known{"sessions.used_ratio", QT_TRANSLATE_NOOP("Readings", "Slots in use")},
    Known{"http.status", QT_TRANSLATE_NOOP("Readings", "HTTP status")},
    Known{"answer_ms", QT_TRANSLATE_NOOP("Readings", "Answered in")},
    Known{"connect_ms", QT_TRANSLATE_NOOP("Readings", "Connected in")},
    Known{"days_left", QT_TRANSLATE_NOOP("Readings", "Certificate left")},
    Known{"tls.not_after", QT_TRANSLATE_NOOP("Readings", "Valid until")},
    Known{"tls.names", QT_TRANSLATE_NOOP("Readings", "Names")},
    Known{"server.version", QT_TRANSLATE_NOOP("Readings", "Server version")},
    Known{"sessions.active", QT_TRANSLATE_NOOP("Readings", "Active sessions")},
    Known{"sessions.idle", QT_TRANSLATE_NOOP("Readings", "Idle sessions")},
    Known{"sessions.idle_in_transaction", QT_TRANSLATE_NOOP("Readings", "Idle in transaction")},
    Known{"sessions.waiting_on_locks", QT_TRANSLATE_NOOP("Readings", "Waiting on locks")},
    Known{"transaction.longest_s", QT_TRANSLATE_NOOP("Readings", "Longest transaction")},
    Known{"database.size_bytes", QT_TRANSLATE_NOOP("Readings", "Database size")},
    Known{"replica.lag_s", QT_TRANSLATE_NOOP("Readings", "Replica lag")},
    Known{"uptime_s", QT_TRANSLATE_NOOP("Readings", "Server up for")},
    Known{"memory_bytes", QT_TRANSLATE_NOOP("Readings", "Memory")},
    Known{"cpu_ratio", QT_TRANSLATE_NOOP("Readings", "Processor")},
    Known{"instances", QT_TRANSLATE_NOOP("Readings", "Instances")},
    Known{"instances.offline", QT_TRANSLATE_NOOP("Readings", "Instances offline")},
    Known{"node.version", QT_TRANSLATE_NOOP("Readings", "Node.js version")},
    Known{"pm2.version", QT_TRANSLATE_NOOP("Readings", "pm2 version")},
    Known{"body_bytes", QT_TRANSLATE_NOOP("Readings", "Answer size")},
    Known{"tls.protocol", QT_TRANSLATE_NOOP("Readings", "TLS version")},
    Known{"tls.subject", QT_TRANSLATE_NOOP("Readings", "Issued to")},
    Known{"tls.issuer", QT_TRANSLATE_NOOP("Readings", "Issued by")},
    Known{"peer", QT_TRANSLATE_NOOP("Readings", "Reached at")},
    Known{"server.role", QT_TRANSLATE_NOOP("Readings", "Role")},
    Known{"ssh.server", QT_TRANSLATE_NOOP("Readings", "SSH server")},
    Known{"ssh.key_type", QT_TRANSLATE_NOOP("Readings", "Host key")},
    Known{"ssh.fingerprint", QT_TRANSLATE_NOOP("Readings", "Fingerprint")},
    Known{"sessions.total", QT_TRANSLATE_NOOP("Readings", "Sessions")},
    Known{"sessions.usable", QT_TRANSLATE_NOOP("Readings", "Usable slots")},
    Known{"sessions.max", QT_TRANSLATE_NOOP("Readings", "Slots in all")},
    Known{"sessions.reserved", QT_TRANSLATE_NOOP("Readings", "Reserved slots")},
    Known{"checksum.failures", QT_TRANSLATE_NOOP("Readings", "Damaged pages")},
    Known{"quiet_s", QT_TRANSLATE_NOOP("Readings", "Nothing written for")},
    Known{"lines.refused", QT_TRANSLATE_NOOP("Readings", "Refusals in 5 min")},
    Known{"lines.timeout", QT_TRANSLATE_NOOP("Readings", "Timeouts in 5 min")},
    Known{"lines.authentication", QT_TRANSLATE_NOOP("Readings", "Refused logins in 5 min")},
    Known{"lines.tls", QT_TRANSLATE_NOOP("Readings", "TLS errors in 5 min")},
    Known{"lines.pool", QT_TRANSLATE_NOOP("Readings", "Pool errors in 5 min")},
    Known{"lines.other", QT_TRANSLATE_NOOP("Readings", "Other errors in 5 min")},
    Known{"size_bytes", QT_TRANSLATE_NOOP("Readings", "File size")},
};

qsizetype rankOf(const QString &key)
{
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Known &row) { return key == QLatin1String(row.key); });
    return found - known.begin();
}

// The key itself in readable form, where nobody has given it a name: "replication.lag_s" → "Replication lag".
QString plainName(QString key)
{
    for (const char *unit : {"_ms", "_s", "_bytes", "_ratio"}) {
        if (key.endsWith(QLatin1String(unit)))
            key.chop(static_cast<qsizetype>(qstrlen(unit)));
    }
    key.replace(u'.', u' ').replace(u'_', u' ');
    key[0] = key.at(0).toUpper();
    return plainLine(key, 40);
}

QString nameOf(const QString &key, Kind kind)
{
    if (kind == Kind::Pm2 && key == QLatin1String("uptime_s"))
        return Readings::tr("Running for");
    const auto rank = static_cast<size_t>(rankOf(key));
    return rank < known.size() ? Readings::tr(known[rank].name) : plainName(key);
}

QString valueOf(const QString &key, double value)
{
    using std::chrono::microseconds;
    if (key.endsWith(QLatin1String("_ratio")))
        return percentText(value);
    if (key.endsWith(QLatin1String("bytes")))
        return bytesText(value);
    if (key.endsWith(QLatin1String("_per_s")))
        return Readings::tr("%1 a second").arg(numberText(value));
    if (key.endsWith(QLatin1String("_ms")))
        return spanText(microseconds(static_cast<qint64>(value * 1000)));
    if (key == QLatin1String("vendor.impact"))
        return value <= 0   ? Readings::tr("no impact")
               : value <= 1 ? Readings::tr("minor")
               : value <= 2 ? Readings::tr("major")
                            : Readings::tr("critical");
    const bool wait = key != QLatin1String("uptime_s");
    if (key.endsWith(QLatin1String("_s")) && value == 0 && wait)
        return Readings::tr("none", "no time at all: nobody waits");
    if (key.endsWith(QLatin1String("_s")))
        return spanText(microseconds(static_cast<qint64>(value * 1e6)));
    if (key.endsWith(QLatin1String("days_left")))
        return value < 0 ? Readings::tr("expired")
                         : Readings::tr("%n day(s)", nullptr, static_cast<int>(std::floor(value)));
    return numberText(value);
}

QString factText(const QString &key, const QString &value)
{
    if (key == QLatin1String("tls.not_after") || key == QLatin1String("sync.newest") ||
        key.endsWith(QLatin1String("since"))) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        if (at.isValid())
            return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    }
    if (key == QLatin1String("sync.count"))
        return value == u"estimate" ? Readings::tr("estimated by the server") : Readings::tr("counted");
    // What follows the number is how the distribution built it.
    const bool version = key == QLatin1String("server.version");
    return plainLine(version ? value.section(u' ', 0, 0) : value, 60);
}

Outcome judged(const Observation &look, const QString &key)
{
    for (const Breach &breach : look.breaches) {
        if (breach.reading == key)
            return breach.outcome;
    }
    const bool expired = key.endsWith(QLatin1String("days_left")) && look.readings.value(key) < 0;
    return expired ? Outcome::Failed : Outcome::Ok;
}

// "23 of 97" says more than the figures apart.
QString slotsInUse(const Observation &look)
{
    const auto total = look.readings.constFind(QStringLiteral("sessions.total"));
    const auto usable = look.readings.constFind(QStringLiteral("sessions.usable"));
    if (total == look.readings.constEnd() || usable == look.readings.constEnd())
        return {};
    return Readings::tr("%1 of %2").arg(numberText(*total), numberText(*usable));
}

// Already told by "23 of 97" or by a share, or of use only to who writes rules.
bool isDetail(const QString &key)
{
    static const QStringList details{QStringLiteral("sessions.total"),  QStringLiteral("sessions.usable"),
                                     QStringLiteral("sessions.max"),    QStringLiteral("sessions.reserved"),
                                     QStringLiteral("sessions.hidden"), QStringLiteral("checksum.failures"),
                                     QStringLiteral("mail.lost")};
    return details.contains(key);
}

// Worth a line only where there are any.
bool isSilentZero(const QString &key, double value)
{
    static const QStringList silent{QStringLiteral("restarts.since_last_look"), QStringLiteral("instances.offline"),
                                    QStringLiteral("pool.databases_paused"), QStringLiteral("pool.databases_disabled")};
    return value == 0 && silent.contains(key);
}

// Of the newest looks, one from each vantage, the one that brought most.
const Observation *richestLook(const World &world, const TopologyNode &node)
{
    const Observation *best = nullptr;
    for (const QString &vantage : node.vantages) {
        const Observation *look = world.latest(node.id, vantage);
        if (look && (!best || look->readings.size() > best->readings.size()))
            best = look;
    }
    return best;
}

} // namespace

QList<Reading> tellingReadings(const Observation &look, int limit)
{
    QMap<std::pair<qsizetype, QString>, Reading> ranked;
    for (auto it = look.readings.begin(); it != look.readings.end(); ++it) {
        const Outcome outcome = judged(look, it.key());
        if (outcome != Outcome::Ok || !(isDetail(it.key()) || isSilentZero(it.key(), *it)))
            ranked[{rankOf(it.key()), it.key()}] = {nameOf(it.key(), look.kind), valueOf(it.key(), *it), outcome};
    }
    for (auto it = look.facts.begin(); it != look.facts.end(); ++it) {
        if (!it->isEmpty() && rankOf(it.key()) < static_cast<qsizetype>(known.size()))
            ranked[{rankOf(it.key()), it.key()}] = {nameOf(it.key(), look.kind), factText(it.key(), *it), Outcome::Ok};
    }
    const QString used = QStringLiteral("sessions.used_ratio");
    const auto ratio = ranked.find({rankOf(used), used});
    if (const QString sessions = slotsInUse(look); ratio != ranked.end() && !sessions.isEmpty())
        ratio->value = sessions;
    return ranked.values().mid(0, limit);
}

Figures figuresOf(const World &world, const TopologyNode &node, int limit)
{
    if (const Observation *look = richestLook(world, node)) {
        if (const QList<Reading> readings = tellingReadings(*look, limit); !readings.isEmpty())
            return {readings, {}};
    }
    Figures figures;
    for (const QString &vantage : node.vantages) {
        const QList<Observation> looks = world.recent(node.id, vantage);
        const auto told = std::find_if(looks.rbegin(), looks.rend(),
                                       [&](const Observation &look) { return !tellingReadings(look, 1).isEmpty(); });
        if (told != looks.rend() && (!figures.lastSeen.isValid() || told->at > figures.lastSeen))
            figures = {tellingReadings(*told, limit), told->at};
    }
    return figures;
}

} // namespace bridgewatch
