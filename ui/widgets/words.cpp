// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include "core/base/size.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cerrno>
#include <netdb.h>

namespace bridgewatch {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString tenth(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString errnoWord(int number)
{
    switch (number) {
    case ECONNREFUSED: return Words::tr("refused");
    case ETIMEDOUT: return Words::tr("timed out");
    case EHOSTUNREACH:
    case ENETUNREACH: return Words::tr("unreachable");
    case ECONNRESET:
    case EPIPE: return Words::tr("cut off");
    default: return Words::tr("failing");
    }
}

QString sqlStateWord(const QString &state)
{
    if (state == QLatin1String("53300"))
        return Words::tr("slots full");
    if (state.startsWith(QLatin1String("28")))
        return Words::tr("login denied");
    if (state == QLatin1String("3D000"))
        return Words::tr("no database");
    if (state == QLatin1String("57P03"))
        return Words::tr("starting");
    return Words::tr("failing");
}

QString hostKeyWord(int state)
{
    switch (static_cast<FailureCode::HostKeyState>(state)) {
    case FailureCode::HostKeyState::Unknown: return Words::tr("host key new");
    case FailureCode::HostKeyState::Changed: return Words::tr("host key changed");
    case FailureCode::HostKeyState::Other: return Words::tr("another host key");
    case FailureCode::HostKeyState::Error: return Words::tr("host key unread", "known_hosts could not be read");
    }
    return Words::tr("failing");
}

// "PM2_STOPPED" and the like; a status that nobody has named says no more than that it is not well.
QString pm2Word(const QString &code)
{
    struct Row {
        const char *code;
        const char *word;
    };
    static constexpr std::array rows{
        Row{"PM2_STOPPED", QT_TRANSLATE_NOOP("Words", "stopped")},
        Row{"PM2_STOPPING", QT_TRANSLATE_NOOP("Words", "stopping")},
        Row{"PM2_ERRORED", QT_TRANSLATE_NOOP("Words", "errored")},
        Row{"PM2_LAUNCHING", QT_TRANSLATE_NOOP("Words", "starting")},
        Row{"PM2_WAITING_RESTART", QT_TRANSLATE_NOOP("Words", "restarting")},
        Row{"PM2_ABSENT", QT_TRANSLATE_NOOP("Words", "not running")},
        Row{"PM2_NO_DAEMON", QT_TRANSLATE_NOOP("Words", "pm2 not running")},
    };
    for (const Row &row : rows) {
        if (code == QLatin1String(row.code))
            return Words::tr(row.word);
    }
    return Words::tr("failing");
}

// Shells say 127 for a command that is not there and 126 for one that may not be run (POSIX.1, 2.8.2).
QString exitWord(int status)
{
    return status == 127   ? Words::tr("no such command")
           : status == 126 ? Words::tr("not permitted")
                           : Words::tr("exit status %1").arg(status);
}

QString codeWord(const FailureCode &code)
{
    using Family = FailureCode::Family;
    switch (code.family()) {
    case Family::Errno: return errnoWord(code.number());
    case Family::Eai: return code.number() == EAI_AGAIN ? Words::tr("no name service") : Words::tr("no such name");
    case Family::SqlState: return sqlStateWord(code.toString());
    case Family::X509:
    case Family::TlsAlert: return Words::tr("certificate");
    case Family::Deadline: return Words::tr("timed out");
    case Family::Closed: return Words::tr("cut off");
    case Family::SslRefused: return Words::tr("no TLS");
    case Family::CredentialsMissing: return Words::tr("no password");
    case Family::HostKey: return hostKeyWord(code.number());
    case Family::SshDenied: return Words::tr("login denied");
    case Family::SshProhibited: return Words::tr("not permitted");
    case Family::ExitStatus: return exitWord(code.number());
    case Family::Pm2: return pm2Word(code.toString());
    case Family::NoData: return Words::tr("no data");
    case Family::Unreached: return Words::tr("host away");
    default: return Words::tr("failing");
    }
}

} // namespace

QString spanText(std::chrono::microseconds span)
{
    const double ms = static_cast<double>(span.count()) / 1000;
    if (ms < 9.95)
        return Words::tr("%1 ms").arg(tenth(ms));
    if (ms < 999.5)
        return Words::tr("%1 ms").arg(whole(ms));
    if (ms < 9'950)
        return Words::tr("%1 s").arg(tenth(ms / 1000));
    const auto seconds = (span.count() + 500'000) / 1'000'000;
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 ? Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60)
                            : Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 86400)
        return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return Words::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds % 86400 / 3600);
}

QString ageText(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, at.msecsTo(now) / 1000);
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 86400)
        return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return Words::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds % 86400 / 3600);
}

QString clockText(const QDateTime &at, const QDateTime &now)
{
    const QString time = at.toLocalTime().toString(QStringLiteral("HH:mm"));
    const QString day = dayText(at, now);
    return day.isEmpty() ? time : QString(day + u' ' + time);
}

QString dayText(const QDateTime &at, const QDateTime &now)
{
    const QDate day = at.toLocalTime().date();
    return day == now.toLocalTime().date() ? QString() : QLocale().toString(day, QLocale::ShortFormat);
}

QString bytesText(double bytes)
{
    return readableSize(static_cast<qint64>(bytes), QLocale());
}

QString numberText(double value)
{
    const double rounded = std::round(value);
    if (std::abs(value - rounded) < 1e-9)
        return whole(value);
    return std::abs(value) < 10 ? QLocale().toString(value, 'f', 2) : tenth(value);
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Dns: return Words::tr("Name");
    case Stage::Tcp: return Words::tr("TCP");
    case Stage::HostKey: return Words::tr("Host key");
    case Stage::SslRequest: return Words::tr("SSL request");
    case Stage::Tls: return Words::tr("TLS");
    case Stage::Startup: return Words::tr("Startup");
    case Stage::Authentication: return Words::tr("Authentication");
    case Stage::Session: return Words::tr("Session");
    case Stage::Query: return Words::tr("Query");
    case Stage::Request: return Words::tr("Request");
    case Stage::Body: return Words::tr("Body");
    case Stage::Expectation: return Words::tr("Expectation");
    case Stage::Exec: return Words::tr("Command");
    }
    return {};
}

QString outcomeWord(Outcome outcome, const FailureCode &code)
{
    switch (outcome) {
    case Outcome::Ok: return Words::tr("healthy");
    case Outcome::Warning: return Words::tr("warning");
    case Outcome::Failed: return codeWord(code);
    case Outcome::Unknown: break;
    }
    const bool isNamed = code.is(FailureCode::Family::Unreached) || code.is(FailureCode::Family::HostKey);
    return isNamed ? codeWord(code) : Words::tr("cannot tell");
}

QString worldStateWord(WorldState state)
{
    switch (state) {
    case WorldState::Healthy: return Words::tr("Healthy");
    case WorldState::Degraded: return Words::tr("Degraded");
    case WorldState::Failing: return Words::tr("Failing");
    case WorldState::Unknown: break;
    }
    return Words::tr("Cannot tell");
}

QString vantageWord(const QString &vantage, const Topology &topology)
{
    if (vantage == QLatin1String("desk"))
        return Words::tr("this desk");
    const TopologyNode *host = topology.find(vantage);
    return plainLine(host && !host->label.isEmpty() ? host->label : vantage, 60);
}

QString confidenceWord(double confidence)
{
    if (confidence >= 0.9)
        return Words::tr("almost certain");
    if (confidence >= 0.75)
        return Words::tr("very likely");
    if (confidence >= 0.5)
        return Words::tr("likely");
    return Words::tr("possible");
}

QString scenarioHeading(Scenario scenario)
{
    const QString letter = scenarioLetter(scenario);
    return letter.isEmpty() ? scenarioTitle(scenario) : letter + QStringLiteral("  ") + scenarioTitle(scenario);
}

QString scenarioInSentence(Scenario scenario)
{
    QString title = scenarioTitle(scenario);
    // English alone writes nouns small in the middle of a sentence; abbreviations stay.
    const bool lower =
        QCoreApplication::translate("Words", "lower",
                                    "write 'lower' if titles are written small inside a sentence, else 'keep'") ==
        QLatin1String("lower");
    if (lower && title.size() > 1 && title.at(1).isLower())
        title[0] = title.at(0).toLower();
    return title;
}

} // namespace bridgewatch
