// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/readings.h"

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
    Known{"body_bytes", QT_TRANSLATE_NOOP("Readings", "Answer size")},
    Known{"tls.protocol", QT_TRANSLATE_NOOP("Readings", "TLS version")},
    Known{"tls.subject", QT_TRANSLATE_NOOP("Readings", "Issued to")},
    Known{"tls.issuer", QT_TRANSLATE_NOOP("Readings", "Issued by")},
    Known{"peer", QT_TRANSLATE_NOOP("Readings", "Reached at")},
    Known{"server.role", QT_TRANSLATE_NOOP("Readings", "Role")},
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

QString nameOf(const QString &key)
{
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
    if (key.endsWith(QLatin1String("_ms")))
        return spanText(microseconds(static_cast<qint64>(value * 1000)));
    if (key.endsWith(QLatin1String("_s")))
        return spanText(microseconds(static_cast<qint64>(value * 1e6)));
    if (key.endsWith(QLatin1String("days_left")))
        return value < 0 ? Readings::tr("expired")
                         : Readings::tr("%n day(s)", nullptr, static_cast<int>(std::floor(value)));
    return numberText(value);
}

QString factText(const QString &key, const QString &value)
{
    if (key == QLatin1String("tls.not_after")) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        if (at.isValid())
            return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    }
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

// Already told by "23 of 97", or of use only to who writes rules.
bool isDetail(const QString &key)
{
    static const QStringList details{QStringLiteral("sessions.total"),  QStringLiteral("sessions.usable"),
                                     QStringLiteral("sessions.max"),    QStringLiteral("sessions.reserved"),
                                     QStringLiteral("sessions.hidden"), QStringLiteral("checksum.failures")};
    return details.contains(key);
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
        if (!isDetail(it.key()) || judged(look, it.key()) != Outcome::Ok)
            ranked[{rankOf(it.key()), it.key()}] = {nameOf(it.key()), valueOf(it.key(), *it), judged(look, it.key())};
    }
    for (auto it = look.facts.begin(); it != look.facts.end(); ++it) {
        if (rankOf(it.key()) < static_cast<qsizetype>(known.size()))
            ranked[{rankOf(it.key()), it.key()}] = {nameOf(it.key()), factText(it.key(), *it), Outcome::Ok};
    }
    const auto ratio = ranked.find({0, QStringLiteral("sessions.used_ratio")});
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
