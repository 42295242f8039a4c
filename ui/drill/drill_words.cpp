// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/drill_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct DrillText {
    Q_DECLARE_TR_FUNCTIONS(Drill)
};

// The lab's sentences, word for word, to be found by whoever gathers what is to be translated.
[[maybe_unused]] constexpr const char *labSentences[] = {
    QT_TRANSLATE_NOOP("LabFault", "The database is not running."),
    QT_TRANSLATE_NOOP("LabFault", "All normal connection slots are taken; the reserved ones are free."),
    QT_TRANSLATE_NOOP("LabFault", "Every connection slot is taken, the reserved ones too."),
    QT_TRANSLATE_NOOP("LabFault", "The role ops may not have another connection."),
    QT_TRANSLATE_NOOP("LabFault", "The database takes no more connections."),
    QT_TRANSLATE_NOOP("LabFault", "The database is not there."),
    QT_TRANSLATE_NOOP("LabFault", "The server runs and lets nobody in yet."),
    QT_TRANSLATE_NOOP("LabFault", "The kernel accepts connections, and the server never says a word."),
    QT_TRANSLATE_NOOP("LabFault", "The server's certificate expired yesterday."),
    QT_TRANSLATE_NOOP("LabFault", "The server's certificate is for another name."),
    QT_TRANSLATE_NOOP("LabFault", "The server's certificate is from an authority that nobody here knows."),
    QT_TRANSLATE_NOOP("LabFault", "The server has TLS switched off."),
    QT_TRANSLATE_NOOP("LabFault", "Something answers yes to TLS with bytes of its own behind it."),
    QT_TRANSLATE_NOOP("LabFault", "The passwords were changed, and nobody told the clients."),
    QT_TRANSLATE_NOOP("LabFault", "pg_hba.conf rejects the roles ops and bridge."),
    QT_TRANSLATE_NOOP("LabFault", "The roles ops and bridge may not log in."),
    QT_TRANSLATE_NOOP("LabFault", "pg_hba.conf rejects the role bridge, and no other."),
    QT_TRANSLATE_NOOP("LabFault", "Packets to the database vanish."),
    QT_TRANSLATE_NOOP("LabFault", "A firewall rejects connections to the database."),
    QT_TRANSLATE_NOOP("LabFault", "Packets from the desk to the database vanish."),
    QT_TRANSLATE_NOOP("LabFault", "A firewall resets connections from the desk to the database."),
    QT_TRANSLATE_NOOP("LabFault", "The database's name does not resolve."),
    QT_TRANSLATE_NOOP("LabFault", "A web server answers on the database's port."),
    QT_TRANSLATE_NOOP("LabFault", "An SSH server answers on the database's port; its first byte is S."),
    QT_TRANSLATE_NOOP("LabFault", "Something accepts the connection and resets it."),
    QT_TRANSLATE_NOOP("LabFault", "The service is not running."),
    QT_TRANSLATE_NOOP("LabFault", "The service crashes at its start, and pm2 has given it up."),
    QT_TRANSLATE_NOOP("LabFault", "The service answers 200, and says that it is not well."),
    QT_TRANSLATE_NOOP("LabFault", "The service cannot work although the database is well."),
    QT_TRANSLATE_NOOP("LabFault", "The pooler is not running."),
    QT_TRANSLATE_NOOP("LabFault", "The pooler has no connection left, and its clients queue."),
    QT_TRANSLATE_NOOP("LabFault", "The pooler cannot reach the database, which is well."),
    QT_TRANSLATE_NOOP("LabFault", "Nobody answers where the host should be."),
    QT_TRANSLATE_NOOP("LabFault", "The host shows another key than the one that is known."),
    QT_TRANSLATE_NOOP("LabFault", "The host does not let the desk's key in."),
    QT_TRANSLATE_NOOP("LabFault", "A page of the table users is damaged on disk."),
    QT_TRANSLATE_NOOP("LabFault", "The mail vendor tells of an outage of its own."),
    QT_TRANSLATE_NOOP("LabFault", "The mail vendor's API is down, and its status page says that all is well."),
    QT_TRANSLATE_NOOP("LabFault", "Somebody revoked the key of the mail account."),
    QT_TRANSLATE_NOOP("LabFault", "The mail vendor takes no more requests for now."),
    QT_TRANSLATE_NOOP("LabFault", "Most mail is blocked on its way: the sender is on a list."),
    QT_TRANSLATE_NOOP("LabFault", "The payments vendor has disabled the service's webhook."),
    QT_TRANSLATE_NOOP("LabFault", "The service refuses webhooks: it checks them with a secret that was rolled."),
    QT_TRANSLATE_NOOP("LabFault", "The service is well, and copies no users any more."),
    QT_TRANSLATE_NOOP("LabFault", "The canister has lost users that the database still has."),
    QT_TRANSLATE_NOOP("LabFault", "The canister cannot be asked: its replica is down."),
};

} // namespace

QString faultSentence(const LabFault &fault)
{
    return QCoreApplication::translate("LabFault", fault.what.toUtf8().constData());
}

QString stopwatchText(std::chrono::milliseconds span)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(seconds / 60 % 60) + QStringLiteral(":") + two(seconds % 60);
    return seconds < 3600 ? minutes : QString(QString::number(seconds / 3600) + QStringLiteral(":") + minutes);
}

QString answerText(const DrillRound &round)
{
    if (!round.isAnswered())
        return DrillText::tr("nothing");
    const QString after = spanText(*round.answered);
    return round.said ? DrillText::tr("%1, after %2").arg(scenarioHeading(*round.said), after)
                      : DrillText::tr("that you do not know, after %1").arg(after);
}

QString namedText(const DrillRound &round)
{
    if (round.named.isEmpty())
        return DrillText::tr("nothing yet");
    const DrillRound::Named &named = round.named.constLast();
    return DrillText::tr("%1, after %2").arg(scenarioHeading(named.scenario), spanText(named.after));
}

} // namespace bridgewatch
