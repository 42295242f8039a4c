// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gui_fixture.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPlainTextEdit>
#include <QPushButton>
#include <cmath>

using namespace bridgewatch;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            const Theme &t = themeOf(scheme);
            const char *name = scheme == Scheme::Light ? "light" : scheme == Scheme::Dark ? "dark" : "contrast";
            const auto row = [&](const char *what, QColor text, QColor ground) {
                QTest::addRow("%s %s", name, what) << text << ground;
            };
            row("ink on panel", t.ink, t.panel);
            row("ink on window", t.ink, t.window);
            row("ink on selection", t.ink, t.accentSoft);
            row("disabled on panel", t.disabled, t.panel);
            row("disabled on window", t.disabled, t.window);
            row("dim on panel", t.dim, t.panel);
            row("dim on window", t.dim, t.window);
            row("dim on selection", t.dim, t.accentSoft);
            row("accent on panel", t.accent, t.panel);
            row("on accent", t.onAccent, t.accent);
            row("rail", t.railInk, t.rail);
            row("ok", t.ok, t.okGround);
            row("ok on panel", t.ok, t.panel);
            row("warning", t.warning, t.warningGround);
            row("warning on panel", t.warning, t.panel);
            row("bad", t.bad, t.badGround);
            row("bad on panel", t.bad, t.panel);
            row("bad on selection", t.bad, t.accentSoft);
            row("unknown", t.unknown, t.unknownGround);
            row("unknown on panel", t.unknown, t.panel);
        }
    }
    void textIsLegible()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void whatHasNoWordsIsSeen()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            const Theme &t = themeOf(scheme);
            for (const QColor &ground : {t.panel, t.window})
                QVERIFY(contrast(t.mark, ground) >= 3);
            QVERIFY(contrast(t.grid, t.panel) < contrast(t.mark, t.panel));
            for (const QColor &series : t.series)
                QVERIFY(contrast(series, t.panel) > contrast(t.grid, t.panel));
        }
    }

    void whatCannotBeUsedLooksLikeIt()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            applyTheme(*qApp, scheme);
            const Theme &t = themeOf(scheme);
            QVERIFY(contrast(t.ink, t.disabled) >= 2);
            QPushButton button(QStringLiteral("Send"));
            button.resize(120, 32);
            button.setEnabled(false);
            const QImage off = button.grab().toImage();
            QVERIFY(button.palette().color(QPalette::ButtonText) == t.disabled);
            // Its edge is broken; that of one that can be used is not.
            const auto coloursOfEdge = [](const QImage &image) {
                QSet<QRgb> colours;
                for (int x = 20; x < 100; ++x)
                    colours << image.pixel(x, 0);
                return colours.size();
            };
            QVERIFY(coloursOfEdge(off) > 1);
            button.setEnabled(true);
            QCOMPARE(coloursOfEdge(button.grab().toImage()), 1);
        }
        applyTheme(*qApp, Scheme::Light);
    }

    void whatScrollsLeavesTheCornersOfItsFrame()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            applyTheme(*qApp, scheme);
            QWidget ground;
            ground.resize(200, 100);
            QPlainTextEdit text(&ground);
            text.setGeometry(20, 20, 100, 60);
            ground.ensurePolished();
            QPalette red = ground.palette();
            red.setColor(QPalette::Window, Qt::red);
            ground.setPalette(red);
            text.setPalette(paletteOf(scheme));
            const QImage image = ground.grab().toImage();
            // The outermost pixel is the ground's, the next on the slant is the arc's, not the paper's.
            QCOMPARE(image.pixelColor(20, 20), QColor(Qt::red));
            QVERIFY(image.pixelColor(21, 21) != themeOf(scheme).panel);
            QCOMPARE(image.pixelColor(40, 40), themeOf(scheme).panel);
        }
        applyTheme(*qApp, Scheme::Light);
    }

    void schemeIsReadFromAPalette()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast})
            QCOMPARE(schemeOf(paletteOf(scheme)), scheme);
    }

    void windowFollowsTheScheme()
    {
        Desk desk;
        desk.takeHealthy();
        desk.settle();
        const auto panelColour = [&] { return desk.window().grab().toImage().pixelColor(700, 300); };
        QCOMPARE(panelColour(), themeOf(Scheme::Light).panel);
        applyTheme(*qApp, Scheme::Dark);
        desk.settle();
        QCOMPARE(panelColour(), themeOf(Scheme::Dark).panel);
        QCOMPARE(desk.find("worldDetail").palette().color(QPalette::Window), themeOf(Scheme::Dark).window);
        QCOMPARE(desk.find("worldState").palette().color(QPalette::WindowText), themeOf(Scheme::Dark).ink);
        applyTheme(*qApp, Scheme::Light);
        desk.settle();
        QCOMPARE(desk.find("worldState").palette().color(QPalette::WindowText), themeOf(Scheme::Light).ink);
    }

    void keyboardFocusIsSeen_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"rail.overview", "searchPill", "lookAgain", "copyEvidence", "findings", "card.health"})
            QTest::newRow(name) << QByteArray(name);
    }
    void keyboardFocusIsSeen()
    {
        QFETCH(QByteArray, name);
        Desk desk;
        desk.takeRefused();
        desk.settle();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QTest::keyClick(&desk.window(), Qt::Key_Tab); // from now on the keyboard moves the focus
        auto &widget = desk.find(name.constData());
        desk.window().setFocus();
        const QImage before = widget.grab().toImage();
        widget.setFocus(Qt::TabFocusReason);
        QVERIFY(widget.hasFocus());
        QVERIFY(widget.grab().toImage() != before);
    }

    void digitsAreEquallyWide()
    {
        for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::Bold}) {
            const QFontMetricsF metrics(textFont(13, weight));
            for (char digit = '1'; digit <= '9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
        }
    }

    void lengthsFollowTheFont()
    {
        const QFont before = QApplication::font();
        const int length = scaled(100);
        QFont twice = before;
        twice.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(twice);
        QVERIFY(std::abs(scaled(100) - 2 * length) <= 2);
        QApplication::setFont(before);
    }
};

BRIDGEWATCH_GUI_MAIN(TestTheme, "en")
#include "test_theme.moc"
