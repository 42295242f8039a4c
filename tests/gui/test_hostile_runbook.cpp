// SPDX-License-Identifier: GPL-3.0-or-later
// A runbook that a stranger wrote, walked through step by step in the real window: all of it is shown, and none of it
// does anything.
#include "core/app/runbook_shelf.h"
#include "core/runbook/load.h"
#include "tests/gui/gui_fixture.h"
#include "ui/incident/runbook_text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace bridgewatch;

namespace {

const QString hostile =
    QStringLiteral("<b>bold</b> <img src='http://127.0.0.1:1/x.png'> \u202egnp.exe\u202c \u001b[31mred");

QByteArray runbook()
{
    const QByteArray words = hostile.toUtf8();
    return "---\nowner: \"" + QByteArray(words).replace('"', "'").replace("\u001b", "") + "\"\n---\n# Book " + words +
           "\n\nAlert: " + words + "\n\n## Overview\n\n" + words +
           "\n\n[a link](file:///etc/passwd) ![a picture](http://127.0.0.1:1/p.png) <script>alert(1)</script>\n\n"
           "## Diagnosis\n\n### Look " +
           words + "\n\n- " + words + "\n- [ ] [" + words + "](javascript:alert(1))\n\n> " + words +
           "\n\n```bash\necho '" + words + "'\n```\n\n| a | b |\n|---|---|\n| " + words + " | " + words +
           " |\n\n## Resolution\n\n### Scenario A: " + words +
           " <!-- bridgewatch:scenario=connection-refused -->\n\n1. " + words +
           "\n\n## Escalation\n\n| Condition | Action |\n"
           "|---|---|\n| " +
           words + " | " + words + " |\n";
}

// Neither turned around nor obeyed by a terminal that it is copied to.
bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069)) || (c >= QChar(0x7f) && c < QChar(0xa0));
    });
}

// What of the window would come to life; empty: nothing.
QStringList alive(const QWidget &window)
{
    QStringList found;
    const auto judge = [&](const QWidget &widget, const QString &what, const QString &text) {
        if (!isPlain(text))
            found << QStringLiteral("%1: %2: %3").arg(widget.objectName(), what, text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        judge(*widget, QStringLiteral("tooltip"), widget->toolTip());
        judge(*widget, QStringLiteral("name"), widget->accessibleName());
        if (Qt::mightBeRichText(widget->toolTip()) && widget->toolTip().contains(u"<img"))
            found << widget->objectName() + QStringLiteral(": a tooltip with a picture");
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            judge(*label, QStringLiteral("text"), label->text());
            if (label->text().contains(u'<') && label->textFormat() != Qt::PlainText)
                found << label->objectName() + QStringLiteral(": rich text");
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            judge(*button, QStringLiteral("text"), button->text());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            judge(*text, QStringLiteral("text"), text->toPlainText());
        // The report is read in one: what it is made of has tests of its own.
        if (qobject_cast<const QTextEdit *>(widget) && widget->objectName() != u"reportPreview")
            found << widget->objectName() + QStringLiteral(": a browser of rich text");
    }
    return found;
}

} // namespace

class TestHostileRunbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingInItComesToLife()
    {
        Desk desk;
        const Result<Runbook> book = parseRunbook(runbook(), QStringLiteral("/tmp/") + hostile);
        QVERIFY(book.has_value());
        QVERIFY(RunbookShelf(desk.dataPath()).keep(*book).has_value());
        Beginning beginning;
        beginning.title = hostile;
        beginning.runbookTitle = book->title;
        beginning.runbookPath = book->path;
        beginning.runbookHash = QString::fromLatin1(book->sha256);
        beginning.alerts = {{{}, hostile, Severity::High, desk.now()}};
        JournalFile journal(desk.dataPath() + QStringLiteral("/incidents.db"));
        QVERIFY(journal.open().has_value());
        const Result<Event> begun = journal.begin(eventOf(deeds::opened(beginning), {}, hostile, desk.now()));
        QVERIFY(begun.has_value());
        QVERIFY(journal.append({eventOf(deeds::note(hostile), begun->incident, hostile, desk.now())}).has_value());

        QTest::mouseClick(&desk.find("rail.incident"), Qt::LeftButton);
        desk.incidents().start();
        QTRY_VERIFY(desk.incidents().isLoaded());
        desk.takeRefused();
        desk.settle();
        auto &guide = desk.find<QListView>("guide");
        QTRY_VERIFY(guide.model()->rowCount() > 6);
        QStringList told;
        int links = 0;
        for (int row = 0; row < guide.model()->rowCount(); ++row) {
            guide.setCurrentIndex(guide.model()->index(row, 0));
            desk.settle();
            const QStringList found = alive(desk.window());
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            const QString item = guide.model()->index(row, 0).data().toString();
            QVERIFY2(isPlain(item), qPrintable(item));
            told << desk.texts("stepPanel");
            links += static_cast<int>(told.filter(QStringLiteral("file:///etc/passwd")).size());
        }
        // Shown all the same, as it was written.
        QVERIFY2(told.filter(QStringLiteral("<b>bold</b>")).size() > 4, qPrintable(told.join(u'\n')));
        QVERIFY(links > 0); // a person sees where it leads
        const auto &timeline = *desk.find<QListView>("timeline").model();
        for (int row = 0; row < timeline.rowCount(); ++row)
            QVERIFY(isPlain(timeline.index(row, 0).data().toString()));
        QVERIFY(desk.opened().isEmpty());
    }

    void headsOfATableWrap()
    {
        Block table;
        table.kind = Block::Kind::Table;
        table.header = {QString(300, u'W'), QStringLiteral("many words ").repeated(30)};
        table.rows = {{QStringLiteral("a"), QStringLiteral("b")}};
        const RunbookText text({table}, {}, false);
        const int width = text.minimumSizeHint().width();
        QVERIFY2(width < 1000, qPrintable(QString::number(width)));
    }
};

BRIDGEWATCH_GUI_MAIN(TestHostileRunbook, "en")
#include "test_hostile_runbook.moc"
