// SPDX-License-Identifier: GPL-3.0-or-later
// The help says the same in every language, leads nowhere that is not there, and is found from every view.
#include "core/profile/kind_readers.h"
#include "core/profile/profile_form.h"
#include "tests/gui/gui_fixture.h"
#include "ui/help/help_window.h"
#include "ui/shell/window_keys.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace bridgewatch;

namespace {

// What stays the same in every language: how deep each heading is, how many cells each table's row has, code, links.
QStringList skeleton(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList bones;
    bool inCode = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().startsWith(QStringLiteral("```"))) {
            inCode = !inCode;
            bones << line.trimmed();
        } else if (inCode) {
            continue; // comments in it are words
        } else if (line.startsWith(u'#')) {
            bones << line.section(u' ', 0, 0);
        } else if (line.startsWith(u'|')) {
            bones << QStringLiteral("row");
        }
        for (auto it = link.globalMatch(line); !inCode && it.hasNext();)
            bones << it.next().captured(1);
    }
    return bones;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "de", "es", "zh_CN"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyPageIsThereInEveryLanguage()
    {
        QFETCH(QString, language);
        const QList<HelpPage> english = helpPages(QLocale(QStringLiteral("en")));
        const QList<HelpPage> pages = helpPages(QLocale(language));
        QCOMPARE(pages.size(), english.size());
        QSet<QString> titles;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const HelpPage &page = pages.at(i);
            QVERIFY2(page.text.startsWith(QStringLiteral("# ")), qPrintable(page.name));
            QVERIFY2(!titles.contains(page.title), qPrintable(page.title));
            titles.insert(page.title);
            QStringList ours = skeleton(page.text);
            QStringList theirs = skeleton(english.at(i).text);
            ours.sort(); // a sentence may name its links in another order
            theirs.sort();
            QVERIFY2(ours == theirs, qPrintable(page.name));
            if (language != u"en" && page.name != u"index")
                QVERIFY2(page.text != english.at(i).text, qPrintable(page.name));
        }
    }

    void otherLanguagesReadEnglish()
    {
        QCOMPARE(helpPages(QLocale(QStringLiteral("fr_FR"))).constFirst().text,
                 helpPages(QLocale(QStringLiteral("en_GB"))).constFirst().text);
        QVERIFY(helpPages(QLocale(QStringLiteral("de_AT"))).constFirst().text.contains(QStringLiteral("Seiten")));
    }

    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]*)[^)]*\\)"));
        const QList<HelpPage> pages = helpPages(QLocale(QStringLiteral("en")));
        QStringList names;
        for (const HelpPage &page : pages)
            names << QString(page.name + u".md");
        QStringList index;
        for (const HelpPage &page : pages) {
            for (auto it = link.globalMatch(page.text); it.hasNext();) {
                const QString target = it.next().captured(1);
                QVERIFY2(names.contains(target), qPrintable(QString(page.name + u": " + target)));
                if (page.name == u"index")
                    index << target;
            }
        }
        for (const QString &name : std::as_const(names))
            QVERIFY2(name == u"index.md" || index.contains(name), qPrintable(name));
    }

    // The reference is whole: each key that the schema knows is explained.
    void everyKeyOfAProfileIsExplained()
    {
        QString reference;
        for (const HelpPage &page : helpPages(QLocale(QStringLiteral("en")))) {
            if (page.name == u"profile")
                reference = page.text;
        }
        for (const FormEntry::Part part :
             {FormEntry::Part::World, FormEntry::Part::Host, FormEntry::Part::Contact, FormEntry::Part::Rule}) {
            for (const FormField &field : formFields(part, {}))
                QVERIFY2(namesAll(reference, field.name), qPrintable(field.name));
        }
        const QString common = sectionOf(reference, QStringLiteral("## targets"));
        const QStringList kinds = targetKinds();
        for (const QString &kind : kinds) {
            QString own = sectionOf(reference, QString(u"### " + kind));
            QVERIFY2(!own.isEmpty(), qPrintable(kind));
            for (const QString &other : kinds) { // that has the same keys, and the table of them
                if (!own.contains(u'|') && own.contains(QString(u'`' + other + u'`')))
                    own += sectionOf(reference, QString(u"### " + other));
            }
            for (const FormField &field : formFields(FormEntry::Part::Target, kind))
                QVERIFY2(field.name.startsWith(u"thresholds.") || namesAll(QString(common + own), field.name),
                         qPrintable(QString(kind + u": " + field.name)));
            const QStringList readings = readingsOf(kindNamed(kind).value_or(Kind::Ssh));
            for (const QString &reading : readings)
                QVERIFY2(own.contains(QString(u'`' + reading + u'`')), qPrintable(QString(kind + u": " + reading)));
        }
    }

    void theKeyOpensThePageOfTheView_data()
    {
        QTest::addColumn<QString>("view");
        for (const char *view : {"overview", "connections", "incident", "escalation", "logs", "readiness", "reports"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }
    void theKeyOpensThePageOfTheView()
    {
        QFETCH(QString, view);
        Desk desk;
        desk.window().workspace()->showView(view);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QTest::keySequence(&desk.window(), helpKeys());
        QVERIFY(desk.window().help().isVisible());
        const auto &list = desk.find<QListWidget>("helpPages");
        const QList<HelpPage> pages = helpPages(QLocale());
        QCOMPARE(pages.at(list.currentRow()).name, view);
        QVERIFY(desk.find<QTextBrowser>("helpText").toPlainText().startsWith(pages.at(list.currentRow()).title));
        QTRY_COMPARE(QApplication::activeWindow(), &desk.window().help());
        QTest::keyClick(&desk.window().help(), Qt::Key_Escape);
        QVERIFY(!desk.window().help().isVisible());
    }

    void wordsAreFoundOnTheirPages()
    {
        Desk desk;
        desk.find<QAbstractButton>("rail.help").click();
        auto &field = desk.find<QLineEdit>("helpFind");
        const auto &list = desk.find<QListWidget>("helpPages");
        field.setText(QStringLiteral("pg_monitor"));
        int shown = 0;
        for (int row = 0; row < list.count(); ++row)
            shown += list.item(row)->isHidden() ? 0 : 1;
        QVERIFY(shown > 0 && shown < list.count());
        QVERIFY(!list.currentItem()->isHidden());
        QVERIFY(!desk.find<QTextBrowser>("helpText").extraSelections().isEmpty());
        field.clear();
        QVERIFY(desk.find<QTextBrowser>("helpText").extraSelections().isEmpty());
    }

    void linksLeadToPagesAndBack()
    {
        Desk desk;
        HelpWindow &help = desk.window().help();
        help.showPage(QStringLiteral("index"));
        QTRY_COMPARE(QApplication::activeWindow(), &help);
        auto &browser = desk.find<QTextBrowser>("helpText");
        const auto &list = desk.find<QListWidget>("helpPages");
        Q_EMIT browser.anchorClicked(QUrl(QStringLiteral("logs.md")));
        QCOMPARE(helpPages(QLocale()).at(list.currentRow()).name, QStringLiteral("logs"));
        QTest::keySequence(&help, QKeySequence::Back);
        QCOMPARE(list.currentRow(), 0);
        Q_EMIT browser.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd"))); // nothing of ours
        QCOMPARE(list.currentRow(), 0);
    }

private:
    // What stands below a heading, until the next.
    static QString sectionOf(const QString &text, const QString &heading)
    {
        const qsizetype begin = text.indexOf(QString(u'\n' + heading + u'\n'));
        return begin < 0 ? QString() : text.mid(begin, text.indexOf(QStringLiteral("\n##"), begin + 1) - begin);
    }

    // Each word of "expect.status" stands there as code.
    static bool namesAll(const QString &text, const QString &field)
    {
        const QStringList words = field.split(u'.');
        return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
            return text.contains(QString(u'`' + word + u'`')) || text.contains(QString(word + u"`")) ||
                   text.contains(QString(u'`' + word)) || text.contains(QString(word + u':'));
        });
    }
};

BRIDGEWATCH_GUI_MAIN(TestHelp, "en")
#include "test_help.moc"
