// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/terminal.h"

#include "core/base/text.h"

#include "core/profile/secrets.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <array>
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

void writeLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// What a signal handler needs; it can be given nothing.
termios terminalBefore{};

// Gives the terminal back as it was and dies of the signal after all (SA_RESETHAND).
extern "C" void restoreTerminal(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    raise(signal);
}

// Turns the echo off for as long as it lives, or until a signal ends the program.
class NoEcho {
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &terminalBefore);
        for (size_t i = 0; i < endingSignals.size(); ++i)
            handle(endingSignals.at(i), m_before.at(i));
        termios silent = terminalBefore;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
        for (size_t i = 0; i < endingSignals.size(); ++i)
            sigaction(endingSignals.at(i), &m_before.at(i), nullptr);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    // A signal that is ignored (nohup) stays so.
    static void handle(int signal, struct sigaction &before)
    {
        struct sigaction restore {};
        restore.sa_handler = restoreTerminal;
        restore.sa_flags = static_cast<int>(SA_RESETHAND);
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN)
            sigaction(signal, &restore, nullptr);
    }
    std::array<struct sigaction, endingSignals.size()> m_before{};
};

// Without its end; cut where it is certainly too long for a secret.
QByteArray readLine()
{
    QByteArray line;
    char c = 0;
    while (line.size() < secretByteLimit + 4 && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line.append(c);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

void answer(const QString &line)
{
    writeLine(stdout, line.toUtf8());
}

void answer(const QJsonObject &document)
{
    // Qt writes as they are what a terminal obeys, or shows as nothing; JSON has another form for them.
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed());
    QString harmless;
    harmless.reserve(text.size());
    for (const QChar c : text) {
        if (c != u'\n' && isTreacherous(c.unicode()))
            harmless += QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            harmless += c;
    }
    writeLine(stdout, harmless.toUtf8());
}

void answerBytes(const QByteArray &document)
{
    std::fwrite(document.constData(), 1, static_cast<size_t>(document.size()), stdout);
    std::fflush(stdout);
}

void notice(const QString &line)
{
    writeLine(stderr, line.toUtf8());
}

bool answersArrived()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

bool wantsColour()
{
    static const bool wanted =
        isatty(STDOUT_FILENO) == 1 && !qEnvironmentVariableIsSet("NO_COLOR") && qgetenv("TERM") != "dumb";
    return wanted;
}

QString tinted(const QString &text, Tint tint)
{
    if (!wantsColour() || tint == Tint::Plain)
        return text;
    const auto code = [tint] {
        switch (tint) {
        case Tint::Bold: return "1";
        case Tint::Dim: return "2";
        case Tint::Good: return "32";
        case Tint::Warning: return "33";
        case Tint::Bad: return "1;31";
        case Tint::Plain: break;
        }
        return "0";
    };
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code()), text);
}

Result<Secret> readSecret(const QString &prompt)
{
    QByteArray line;
    if (isatty(STDIN_FILENO) == 1) {
        std::fputs(prompt.toUtf8().constData(), stderr);
        const NoEcho silence;
        line = readLine();
        std::fputc('\n', stderr);
    } else {
        line = readLine();
    }
    const Secret secret(line);
    const QString trouble = secretTrouble(line, QCoreApplication::translate("CommandLine", "the value"));
    line.fill('\0');
    if (!trouble.isEmpty())
        return fail(FailureCode::of(FailureCode::Family::CredentialsMissing),
                    QCoreApplication::translate("CommandLine", "%1; nothing was stored").arg(trouble));
    return secret;
}

} // namespace bridgewatch
