// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/alert_entry.h"

#include "core/alerts/rules.h"

#include <QCryptographicHash>

namespace bridgewatch {
namespace {

// Whether what fires at `now` goes on with an episode that ended. A clock that was set back in between makes the
// end lie ahead: that is no new episode either.
bool continues(const Episode &episode, const QDateTime &now)
{
    return episode.ended.msecsTo(now) <= std::chrono::milliseconds(flapGap).count();
}

// By the source's clock, but not later than ours says: a deadline must not wait for a clock that runs ahead.
QDateTime beganAt(const Alert &alert, const QDateTime &now)
{
    return alert.since.isValid() ? std::min(alert.since.toUTC(), now.toUTC()) : now.toUTC();
}

Episode newEpisode(const QString &key, const QDateTime &now)
{
    Episode episode;
    episode.id = key + u'@' + QString::number(now.toMSecsSinceEpoch());
    episode.key = key;
    episode.began = now.toUTC();
    return episode;
}

} // namespace

QString boardKey(const Alert &alert)
{
    if (alert.source == localSource || alert.labels.isEmpty())
        return alert.key();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = alert.labels.constBegin(); it != alert.labels.constEnd(); ++it) {
        for (const QString &part : {it.key(), it.value()}) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()).append(':'));
            hash.addData(bytes);
        }
    }
    return QStringLiteral("labels/") + QString::fromLatin1(hash.result().toHex().left(32));
}

const Alert &representative(const QMap<QString, Alert> &firing)
{
    return *std::min_element(firing.constBegin(), firing.constEnd(), [](const Alert &a, const Alert &b) {
        return std::pair(a.severity, a.since) < std::pair(b.severity, b.since);
    });
}

void AlertEntry::fire(const QString &key, const Alert &alert, const QDateTime &now)
{
    if (firing.isEmpty() && !episode.id.isEmpty() && !continues(episode, now)) {
        if (episode.waitsToBeSeen())
            earlier.append(episode);
        if (earlier.size() > earlierLimit)
            earlier.removeFirst();
        episode = {};
    }
    if (episode.id.isEmpty())
        episode = newEpisode(key, now);
    if (!episode.stands()) {
        ++episode.flaps;
        episode.ended = {};
    }
    firing[alert.source] = alert;
    episode.alert = representative(firing);
    episode.sources = firing.keys();
    episode.began = std::min(episode.began, beganAt(alert, now));
    if (episode.alert.severity < episode.worst)
        becomeWorse();
}

void AlertEntry::becomeWorse()
{
    episode.worst = episode.alert.severity;
    episode.notified = false;
    if (episode.stands() && episode.acknowledged)
        withdraw();
}

void AlertEntry::clear(const QString &source, const QDateTime &now)
{
    if (firing.remove(source) == 0)
        return;
    if (firing.isEmpty()) {
        episode.ended = now.toUTC();
        return;
    }
    episode.alert = representative(firing);
    episode.sources = firing.keys();
}

void AlertEntry::acknowledge(const Acknowledgement &acknowledgement)
{
    episode.acknowledged = acknowledgement;
    episode.seen = true;
    earlier.clear();
}

void AlertEntry::withdraw()
{
    episode.acknowledged.reset();
    episode.seen = false;
}

bool AlertEntry::canBeForgotten(const QDateTime &now) const
{
    return firing.isEmpty() && !episode.waitsToBeSeen() && earlier.isEmpty() && !continues(episode, now);
}

} // namespace bridgewatch
