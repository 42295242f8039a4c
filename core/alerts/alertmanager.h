// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alertmanager_answer.h"
#include "core/base/deadline.h"

#include <QCoroTask>
#include <QUrl>

namespace bridgewatch {

// Bytes of an answer; more is an error that says so.
inline constexpr qint64 alertmanagerBodyLimit = 32 * 1024 * 1024;

// One Alertmanager, asked over its API v2. A value without a connection of its own: each call makes one,
// within its limits. Every error's text says in a sentence what happened, the server's own reply included;
// `code` is the link's, HTTP_<status> for a refusal, Protocol for an answer that cannot be read. Used on a
// thread with an event loop; the answers come there.
class Alertmanager {
public:
    // `url` is its root; `filter` are matchers as amtool takes them, all of which an alert has to fit.
    explicit Alertmanager(QUrl url, QStringList filter = {}, QString caFile = {});

    [[nodiscard]] QString source() const; // the URL, as alerts carry it

    // What stands now: active, silenced and inhibited. What is not in it any more is resolved.
    QCoro::Task<Result<AlertList>> alerts(Limits limits) const;
    // The pending, the active, and the expired that it still remembers.
    QCoro::Task<Result<SilenceList>> silences(Limits limits) const;
    // Makes a silence, or replaces the one that `silence.id` names; answers with its id, which is a new one
    // wherever more than its end changes. When it fails at or after the request, whether it was made is not
    // known: the text says so, and silences() tells.
    QCoro::Task<Result<QString>> create(Silence silence, Limits limits) const;
    QCoro::Task<Result<void>> expire(QString id, Limits limits) const;
    QCoro::Task<Result<AlertmanagerStatus>> status(Limits limits) const;

private:
    QUrl m_url;
    QStringList m_filter;
    QString m_caFile;
};

// What one of several answered.
struct AlertmanagerAnswer {
    QString source;
    Result<AlertList> alerts;
};
struct SilencesAnswer {
    QString source;
    Result<SilenceList> silences;
};
// Both ask all at once; each has the whole time. In the order of `servers`.
QCoro::Task<QList<AlertmanagerAnswer>> askAll(QList<Alertmanager> servers, Limits limits);
QCoro::Task<QList<SilencesAnswer>> askSilences(QList<Alertmanager> servers, Limits limits);

} // namespace bridgewatch
