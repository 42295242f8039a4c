// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr qsizetype secretLimit = 16 * 1024;

void writeLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

// Turns the echo off for as long as it lives.
class NoEcho {
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
};

QByteArray readLine()
{
    QByteArray line;
    char c = 0;
    while (line.size() < secretLimit && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
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
    writeLine(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed());
}

void notice(const QString &line)
{
    writeLine(stderr, line.toUtf8());
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
    line.fill('\0');
    if (secret.isEmpty())
        return fail(FailureCode::of(FailureCode::Family::CredentialsMissing),
                    QCoreApplication::translate("CommandLine", "the value is empty; nothing was stored"));
    return secret;
}

} // namespace bridgewatch
