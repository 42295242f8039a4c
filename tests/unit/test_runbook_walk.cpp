// SPDX-License-Identifier: GPL-3.0-or-later
// The page that tells what becomes of each step of the shipped runbook, held against that runbook and against what the
// program can do: nothing of it may lack, and nothing may be promised that is not there.
#include "core/actions/action_table.h"
#include "core/runbook/load.h"
#include "tests/support/program.h"
#include "tests/support/program_help.h"

#include <QSet>
#include <QTest>

using namespace bridgewatch;
using namespace bridgewatch::test;

namespace {

QString sources(const char *path)
{
    return QStringLiteral(BRIDGEWATCH_SOURCE "/") + QString::fromLatin1(path);
}

struct WalkRow {
    QString step;
    QString says;
    QString here;
    QString command;
};

void collect(const QList<Block> &blocks, QList<WalkRow> &rows)
{
    for (const Block &block : blocks) {
        for (const QStringList &cells : block.rows)
            rows.append({cells.value(0), cells.value(1), cells.value(2), cells.value(3)});
    }
}

// What somebody is told to do: a command, or an entry of a list.
struct Told {
    QString step;
    QString text;
};

// Each command of a block by itself: a statement of SQL up to its semicolon, else a line with what continues it.
QStringList commandsIn(const Block &block)
{
    const bool isSql = block.language == u"sql";
    QStringList commands{QString()};
    for (const QString &line : block.text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(QStringLiteral("--")) || line.startsWith(u'#'))
            continue;
        commands.last() += QString(line + u'\n');
        if (isSql ? line.endsWith(u';') : !line.endsWith(u'\\'))
            commands << QString();
    }
    commands.removeAll(QString());
    return commands;
}

void collect(const QString &step, const QList<Block> &blocks, QList<Told> &told)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::CheckItem)
            told.append({step, block.text});
        for (const QString &command : block.kind == Block::Kind::Command ? commandsIn(block) : QStringList())
            told.append({step, command});
    }
}

bool tells(const WalkRow &row, const Told &told)
{
    return row.step == told.step && told.text.contains(row.says);
}

} // namespace

class TestRunbookWalk : public QObject {
    Q_OBJECT

    QList<WalkRow> m_rows;
    QList<Told> m_told;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Runbook> page = openRunbook(sources("resources/help/runbook-walk.md"));
        QVERIFY(page.has_value());
        for (const Section &section : page->sections) {
            collect(section.blocks, m_rows);
            for (const Step &step : section.steps)
                collect(step.blocks, m_rows);
        }
        const Result<Runbook> book = openRunbook(sources("resources/runbooks/database-connectivity.md"));
        QVERIFY(book.has_value());
        for (const Section &section : book->sections) {
            collect(section.title, section.blocks, m_told);
            for (const Step &step : section.steps)
                collect(section.kind == SectionKind::Prevention ? section.title : step.title, step.blocks, m_told);
        }
        for (const EscalationRow &row : book->escalation)
            m_told.append({QStringLiteral("Escalation"), row.condition});
        QVERIFY(m_rows.size() > 80);
        QVERIFY(m_told.size() > 80);
    }

    void everythingThatTheRunbookSaysHasARow()
    {
        QStringList missing;
        for (const Told &told : std::as_const(m_told)) {
            if (std::none_of(m_rows.begin(), m_rows.end(), [&](const WalkRow &row) { return tells(row, told); }))
                missing << QString(told.step + QStringLiteral(": ") + told.text.section(u'\n', 0, 0));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void noRowIsOfAnotherRunbook()
    {
        for (const WalkRow &row : std::as_const(m_rows)) {
            const QByteArray where = QString(row.step + QStringLiteral(": ") + row.says).toUtf8();
            QVERIFY2(std::any_of(m_told.begin(), m_told.end(), [&](const Told &told) { return tells(row, told); }),
                     where.constData());
            QVERIFY2(!row.here.isEmpty(), where.constData());
            // Either something does it, or a person does and it says so.
            QVERIFY2(!row.command.isEmpty() || row.here.contains(QStringLiteral("a person")), where.constData());
        }
    }

    void everyCommandExists()
    {
        const QList<QStringList> known = everyCommand();
        QSet<QString> actions;
        for (const ActionKind &kind : actionKinds())
            actions << kind.name;
        for (const WalkRow &row : std::as_const(m_rows)) {
            if (row.command.isEmpty())
                continue;
            const QStringList words = row.command.split(u' ');
            const bool isKnown = std::any_of(known.begin(), known.end(), [&](const QStringList &command) {
                return words.mid(0, command.size()) == command;
            });
            QVERIFY2(isKnown, qPrintable(row.command));
            if (words.mid(0, 2) == QStringList{QStringLiteral("action"), QStringLiteral("plan")})
                QVERIFY2(actions.contains(words.value(2)), qPrintable(row.command));
        }
    }
};

QTEST_GUILESS_MAIN(TestRunbookWalk)
#include "test_runbook_walk.moc"
