// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QStringList>

namespace bridgewatch::test {

// A word that a page or a --help explains.
struct Explained {
    QString word;
    QString text;
    bool operator==(const Explained &) const = default;
};

// What --help says of a command.
struct ProgramHelp {
    QStringList about; // what it does, a line each
    QList<Explained> options;
    QList<Explained> arguments;
    QStringList commands;               // below it
    QMap<QString, QStringList> choices; // of an option, where they are listed
};

// The program of this build, by its name.
[[nodiscard]] QString builtProgram(const QString &name);
// Asked once for each command. The home folder is "~".
[[nodiscard]] const ProgramHelp &helpOf(const QString &program, const QStringList &command = {});
// Every command of bridgewatchctl, and those below commands: {"incident", "escalate"}.
[[nodiscard]] QList<QStringList> everyCommand();

} // namespace bridgewatch::test
