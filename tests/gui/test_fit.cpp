// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "ui/shell/language.h"
#include "ui/widgets/state_badge.h"

#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using namespace bridgewatch;

// What holds for every view in every language: nothing is clipped, everything that takes the focus
// has a name.
class TestFit : public QObject {
    Q_OBJECT

    static void speak(const QString &language)
    {
        for (QTranslator *old : qApp->findChildren<QTranslator *>()) {
            QCoreApplication::removeTranslator(old);
            delete old;
        }
        installLanguage(*qApp, language);
    }

    static QString nameOf(const QWidget *widget)
    {
        return QStringLiteral("%1 “%2” in %3: %4×%5")
            .arg(widget->objectName(), widget->property("text").toString(),
                 widget->parentWidget() ? widget->parentWidget()->objectName() : QString())
            .arg(widget->width())
            .arg(widget->height());
    }

    static void verifyNothingClipped(QWidget &window)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(nameOf(label)));
            QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(nameOf(label)));
        }
        for (const QPushButton *button : window.findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(nameOf(button)));
        for (const StateBadge *badge : window.findChildren<StateBadge *>())
            QVERIFY2(!badge->isVisible() || badge->width() >= badge->sizeHint().width(), qPrintable(nameOf(badge)));
    }

    static void verifyNamed(QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(u"qt_");
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || inner)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private Q_SLOTS:
    void everyStateFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("state");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de"}) {
            for (int state = 0; state < 4; ++state) {
                for (const QSize size : {QSize(1280, 800), QSize(960, 640)})
                    QTest::addRow("%s %d %d", language, state, size.width())
                        << QString::fromLatin1(language) << state << size;
            }
        }
    }
    void everyStateFits()
    {
        QFETCH(QString, language);
        QFETCH(int, state);
        QFETCH(QSize, size);
        speak(language);
        Desk desk(fabricate::smallWorld(), size);
        if (state == 1)
            desk.takeHealthy();
        if (state >= 2)
            desk.takeRefused();
        if (state == 3)
            desk.turnClock(std::chrono::hours(3));
        desk.settle();
        QCOMPARE(desk.window().size(), size);
        for (const TopologyNode &node : desk.world().topology().nodes) {
            desk.find<QAbstractButton>(qPrintable(QStringLiteral("card.") + node.id)).click();
            desk.settle();
            verifyNothingClipped(desk.window());
        }
        verifyNamed(desk.window());
        speak(QStringLiteral("en"));
    }

    void everythingIsTranslated()
    {
        speak(QStringLiteral("de"));
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        QCOMPARE(desk.text("worldState"), QStringLiteral("Gesund"));
        QCOMPARE(desk.text("lookAgain"), QStringLiteral("Noch einmal ansehen"));
        speak(QStringLiteral("en"));
    }

    void tabReachesEverythingOnce()
    {
        Desk desk;
        desk.takeRefused();
        desk.settle();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QStringList order;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.window(), Qt::Key_Tab);
            const QString name = QApplication::focusWidget()->objectName();
            if (order.contains(name))
                break;
            order << name;
        }
        QCOMPARE(order.constFirst(), QStringLiteral("rail.overview"));
        const QStringList rest{QStringLiteral("findings"), QStringLiteral("copyEvidence"), QStringLiteral("lookAgain")};
        qsizetype last = -1;
        for (const QString &name : rest) {
            QVERIFY2(order.indexOf(name) > last, qPrintable(order.join(u' ')));
            last = order.indexOf(name);
        }
        QCOMPARE(order.filter(QStringLiteral("card.")).size(), 1);
    }
};

BRIDGEWATCH_GUI_MAIN(TestFit, "en")
#include "test_fit.moc"
