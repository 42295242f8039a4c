// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_help.h"

#include "tests/support/program.h"

#include <QRegularExpression>

namespace bridgewatch::test {
namespace {

QStringList helpLines(const QString &program, const QStringList &command)
{
    const QStringList nowhere{QStringLiteral("HOME=/HOME"), QStringLiteral("XDG_CONFIG_HOME="),
                              QStringLiteral("XDG_DATA_HOME=")};
    const Ran ran = run(program, command + QStringList{QStringLiteral("--help")}, {}, nowhere);
    return QString::fromUtf8(ran.out).replace(QStringLiteral("/HOME"), QStringLiteral("~")).split(u'\n');
}

// "  --data TEXT      Folder", or the text on the next line where the left part is wide.
QString textOf(const QString &line, const QString &next)
{
    static const QString indent(30, u' ');
    static const QRegularExpression gap(QStringLiteral("\\S {2,}(\\S.*)$"));
    if (next.startsWith(indent))
        return next.trimmed();
    const auto behind = gap.match(line);
    return behind.hasMatch() ? behind.captured(1) : line.mid(indent.size()).trimmed();
}

void takeLine(const QString &line, const QString &next, const QString &part, ProgramHelp &help)
{
    static const QRegularExpression option(QStringLiteral("^  (?:-\\w, ?)?(--[a-z-]+)"));
    static const QRegularExpression choices(QStringLiteral(":\\{([^}]*)\\}"));
    const QString word = line.trimmed().section(u' ', 0, 0);
    if (part == u"Subcommands:") {
        help.commands << word;
    } else if (part == u"Positionals:") {
        help.arguments << Explained{word, textOf(line, next)};
    } else if (part == u"Options:") {
        const QString name = option.match(line).captured(1);
        help.options << Explained{name, textOf(line, next)};
        if (const auto match = choices.match(line); match.hasMatch())
            help.choices[name] = match.captured(1).split(u',');
    }
}

ProgramHelp read(const QStringList &lines)
{
    ProgramHelp help;
    QString part;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.startsWith(u"Usage: "))
            part = QStringLiteral("Usage:");
        else if (line.endsWith(u':') && !line.startsWith(u' '))
            part = line;
        else if (part.isEmpty() && !line.isEmpty())
            help.about << line;
        else if (line.startsWith(u"  ") && !line.startsWith(u"   "))
            takeLine(line, lines.value(i + 1), part, help);
    }
    return help;
}

void addCommands(const QStringList &below, QList<QStringList> &all)
{
    for (const QString &name : helpOf(builtProgram(QStringLiteral("bridgewatchctl")), below).commands) {
        const QStringList command = below + QStringList{name};
        all << command;
        addCommands(command, all);
    }
}

} // namespace

QString builtProgram(const QString &name)
{
    return QStringLiteral("%1/%2").arg(qEnvironmentVariable("BRIDGEWATCH_BUILD"), name);
}

const ProgramHelp &helpOf(const QString &program, const QStringList &command)
{
    static std::map<QStringList, ProgramHelp> asked; // keeps what it gave away where it is
    const QStringList key = QStringList{program} + command;
    const auto known = asked.find(key);
    return known != asked.end() ? known->second : asked.emplace(key, read(helpLines(program, command))).first->second;
}

QList<QStringList> everyCommand()
{
    QList<QStringList> all;
    addCommands({}, all);
    return all;
}

} // namespace bridgewatch::test
