// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the completions of both shells what they offer, and holds that against --help.
#include "tests/support/program.h"
#include "tests/support/program_help.h"

#include <QStandardPaths>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

// Calls a completion as its shell does, with stand-ins for what comes with that.
constexpr auto inBash = R"(source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _bridgewatch "$1"
printf '%s\n' "${COMPREPLY[@]}")";
constexpr auto inZsh = R"(_describe() { print -rl -- ${${(P)@[-1]}%%:*} }
_files() { print FILES }
_message() { }
_call_program() { shift; eval "$@" }
words=("$@"); CURRENT=$#; source "$0")";

struct Shell {
    QString name;
    QString script;
    const char *call;

    // What is offered behind these words, the last of which is being typed.
    [[nodiscard]] QStringList offers(const QStringList &words) const
    {
        const QString bare = name == u"bash" ? QStringLiteral("--norc") : QStringLiteral("-f");
        const QStringList arguments{bare, QStringLiteral("-c"), QString::fromLatin1(call), script};
        return QString::fromUtf8(run(name, arguments + words).out).split(u'\n', Qt::SkipEmptyParts);
    }
};

Shell shellNamed(const QString &name)
{
    const bool bash = name == u"bash";
    return {name,
            bash ? QStringLiteral(BRIDGEWATCH_SOURCE "/packaging/completions/bridgewatchctl.bash")
                 : QStringLiteral(BRIDGEWATCH_SOURCE "/packaging/completions/_bridgewatchctl"),
            bash ? inBash : inZsh};
}

QStringList wordsOf(const QList<Explained> &entries)
{
    QStringList words;
    for (const Explained &entry : entries)
        words << entry.word;
    return words;
}

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT

    const QString m_ctl = builtProgram(QStringLiteral("bridgewatchctl"));

    static void eachShell()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"bash", "zsh"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    static QString missing(const QString &name)
    {
        return QStandardPaths::findExecutable(name).isEmpty() ? QString(name + QStringLiteral(" is missing"))
                                                              : QString();
    }

    // Which of these words are not offered there.
    static QString lackOf(const Shell &shell, const QStringList &typed, const QStringList &wanted)
    {
        QStringList lack = wanted;
        for (const QString &word : shell.offers(typed))
            lack.removeAll(word);
        return lack.isEmpty() ? QString()
                              : QStringLiteral("behind '%1' is not offered: %2\n")
                                    .arg(typed.join(u' '), lack.join(QStringLiteral(", ")));
    }

private Q_SLOTS:
    void everythingIsOffered_data() { eachShell(); }
    void everythingIsOffered()
    {
        QFETCH(QString, name);
        if (const QString why = missing(name); !why.isEmpty())
            QSKIP(qPrintable(why));
        const Shell shell = shellNamed(name);
        QCOMPARE(run(name, {QStringLiteral("-n"), shell.script}).status, 0);
        const QList<QStringList> commands = QList<QStringList>{{}} + everyCommand();
        QVERIFY(commands.size() > 30);
        QString lacks;
        for (const QStringList &command : commands) {
            const ProgramHelp &help = helpOf(m_ctl, command);
            const QStringList typed = QStringList{m_ctl} + command;
            lacks += lackOf(shell, typed + QStringList{QStringLiteral("--")}, wordsOf(help.options));
            if (!help.commands.isEmpty())
                lacks += lackOf(shell, typed + QStringList{QString()}, help.commands);
            for (auto it = help.choices.constBegin(); it != help.choices.constEnd(); ++it)
                lacks += lackOf(shell, typed + QStringList{it.key(), QString()}, it.value());
        }
        QVERIFY2(lacks.isEmpty(), qPrintable(lacks));
    }

    void optionsAndArgumentsAreCounted_data() { eachShell(); }
    void optionsAndArgumentsAreCounted()
    {
        QFETCH(QString, name);
        if (const QString why = missing(name); !why.isEmpty())
            QSKIP(qPrintable(why));
        const Shell shell = shellNamed(name);
        const auto behind = [&](const char *words) {
            return shell.offers(QStringList{m_ctl} + QString::fromLatin1(words).split(u' '));
        };
        // What an option takes is no command, and no place of an argument.
        QVERIFY(behind("--profile incident ").contains(QStringLiteral("diagnose")));
        QVERIFY(!behind("diagnose --timeout ").contains(QStringLiteral("--json")));
        QCOMPARE(behind("incident --who me step 2026-11-23-1 --because x 2 ").value(0), QStringLiteral("done"));
        QVERIFY(behind("incident step 2026-11-23-1 ").isEmpty());
        QVERIFY(behind("diagnose --pro").contains(QStringLiteral("--profile"))); // known to every command
    }

    void theWindowIsCompletedAsWell_data() { eachShell(); }
    void theWindowIsCompletedAsWell()
    {
        QFETCH(QString, name);
        if (const QString why = missing(name); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QString window = builtProgram(QStringLiteral("bridgewatch"));
        const QStringList options = wordsOf(helpOf(window).options);
        QVERIFY(options.contains(QStringLiteral("--screenshot")));
        QCOMPARE(lackOf(shellNamed(name), {window, QStringLiteral("--")}, options), QString());
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "test_completion.moc"
