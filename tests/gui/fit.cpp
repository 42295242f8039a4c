// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fit.h"

#include "ui/overview/path_card.h"
#include "ui/shell/language.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

namespace bridgewatch::fit {
namespace {

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2 “%3” in %4: %5×%6")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.property("text").toString().left(60),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString())
        .arg(widget.width())
        .arg(widget.height());
}

// Every visible widget of that type.
template<typename T> QList<const T *> shown(const QWidget &window)
{
    QList<const T *> found;
    for (const T *each : window.findChildren<const T *>()) {
        if (each->isVisible())
            found << each;
    }
    return found;
}

// The first widget around it that shows less of it than there is, and lets nobody scroll to the rest.
const QWidget *cutBy(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QRect box(widget.mapTo(around, QPoint(0, 0)), widget.size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        const bool scrolls = area && area->viewport() == around;
        const bool sideways = scrolls && area->horizontalScrollBar()->isVisible();
        if (!sideways && (box.left() < 0 || box.right() > around->width()))
            return around;
        if (!scrolls && (box.top() < 0 || box.bottom() > around->height()))
            return around;
        if (scrolls || around->isWindow())
            return nullptr;
    }
    return nullptr;
}

bool isInner(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_") || widget.focusProxy();
}

bool showsWhole(const QLabel &label)
{
    const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return label.height() >= needed && (label.wordWrap() || label.width() >= label.sizeHint().width());
}

bool showsWhole(const QAbstractButton &button)
{
    if (isInner(button))
        return true;
    return button.hasHeightForWidth() ? button.height() >= button.heightForWidth(button.width())
                                      : button.width() >= button.sizeHint().width();
}

bool showsWhole(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    return box.isEditable() || needed <= field.width() || box.toolTip().contains(box.currentText());
}

// What is shown while nothing is typed.
bool showsWhole(const QLineEdit &line)
{
    QStyleOptionFrame option;
    option.initFrom(&line);
    const int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - 4;
    const QString whole = line.placeholderText();
    return !line.text().isEmpty() || line.fontMetrics().horizontalAdvance(whole) <= room ||
           line.toolTip().contains(whole);
}

bool showsWhole(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const QRect box = tabs.tabRect(i);
        const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
        if (tabs.isTabVisible(i) && (box.width() < needed || !tabs.rect().contains(box)))
            return false;
    }
    return true;
}

bool showsWhole(const QHeaderView &header)
{
    if (header.orientation() == Qt::Vertical)
        return true;
    for (int i = 0; i < header.count(); ++i) {
        const QString word = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i) && header.sectionSize(i) < header.fontMetrics().horizontalAdvance(word))
            return false;
    }
    return true;
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !isInner(widget);
}

} // namespace

void speak(const QString &language)
{
    for (QTranslator *old : qApp->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    installLanguage(*qApp, language);
}

void setTextPercent(int percent)
{
    static const QFont first = QApplication::font();
    QApplication::setFont(first);
    applyFonts(*qApp, percent);
}

QStringList clipped(const QWidget &window)
{
    QStringList found;
    const auto note = [&found](bool isWhole, const QWidget &widget) {
        if (!isWhole)
            found << nameOf(widget);
        else if (const QWidget *around = cutBy(widget))
            found << QString(nameOf(widget) + u" is cut by " + nameOf(*around));
    };
    for (const QLabel *label : shown<QLabel>(window))
        note(label->text().isEmpty() || showsWhole(*label), *label);
    for (const QAbstractButton *button : shown<QAbstractButton>(window))
        note(showsWhole(*button), *button);
    for (const QComboBox *box : shown<QComboBox>(window))
        note(showsWhole(*box), *box);
    for (const QLineEdit *line : shown<QLineEdit>(window))
        note(isInner(*line) || showsWhole(*line), *line);
    for (const QTabBar *tabs : shown<QTabBar>(window))
        note(showsWhole(*tabs), *tabs);
    for (const QHeaderView *header : shown<QHeaderView>(window))
        note(showsWhole(*header), *header);
    for (const StateBadge *badge : shown<StateBadge>(window))
        note(badge->width() >= badge->sizeHint().width(), *badge);
    for (const ElidedLabel *label : shown<ElidedLabel>(window))
        note(label->text().isEmpty() || label->width() >= label->minimumSizeHint().width(), *label);
    // What scrolls up and down alone is no wider than what one sees of it.
    for (const QScrollArea *area : shown<QScrollArea>(window)) {
        const bool upAndDown = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widget();
        note(!upAndDown || area->widget()->width() <= area->viewport()->width(), *area);
    }
    return found;
}

QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : shown<QWidget>(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || isInner(*widget))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = told ? told->text(QAccessible::Name) : QString();
        if (widget->objectName().isEmpty() || name.isEmpty() || name.contains(u'&'))
            found << QString(nameOf(*widget) + u" is called “" + name + u'”');
        const bool isPlain = qobject_cast<const QAbstractScrollArea *>(widget) || widget->isWindow();
        const auto role = told ? told->role() : QAccessible::NoRole;
        if (role == QAccessible::NoRole || (role == QAccessible::Client && !isPlain))
            found << QString(nameOf(*widget) + u" has no role");
    }
    return found;
}

QStringList sharedKeys(const QWidget &window)
{
    QMap<QString, QStringList> words;
    const auto note = [&words](const QString &word) {
        const QKeySequence key = QKeySequence::mnemonic(word);
        if (!key.isEmpty())
            words[key.toString()] << word;
    };
    for (const QAbstractButton *button : shown<QAbstractButton>(window))
        note(button->text());
    for (const QLabel *label : shown<QLabel>(window))
        note(label->buddy() ? label->text() : QString());
    QStringList found;
    for (const QStringList &sharing : std::as_const(words)) {
        if (sharing.size() > 1)
            found << sharing.join(QStringLiteral(" = "));
    }
    return found;
}

QStringList wordless(const QWidget &window)
{
    QStringList found;
    for (const StateBadge *badge : shown<StateBadge>(window)) {
        if (badge->text().isEmpty() || badge->accessibleName().isEmpty())
            found << nameOf(*badge);
    }
    for (const PathCard *card : shown<PathCard>(window)) {
        if (card->accessibleName() == card->text() || card->accessibleName().isEmpty())
            found << nameOf(*card);
    }
    for (const QAbstractItemView *view : shown<QAbstractItemView>(window)) {
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const QString told = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
            if (told.isEmpty())
                found << QString(nameOf(*view) + u" row " + QString::number(row));
        }
    }
    return found;
}

QStringList unreached(QWidget &window)
{
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : shown<QWidget>(window)) {
        if (takesTab(*widget) && widget->window() == &window)
            wanted.insert(widget);
    }
    QSet<const QWidget *> reached;
    const auto limit = 4 * wanted.size() + 80; // links in a text are stops as well
    for (qsizetype i = 0; i < limit && !reached.contains(wanted); ++i) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QStringList found;
    for (const QWidget *widget : std::as_const(wanted)) {
        if (!reached.contains(widget))
            found << nameOf(*widget);
    }
    return found;
}

void showWelcome(MainWindow &window)
{
    const auto look = [](FirstProfile, FirstPart part, Secret, QStringList,
                         std::stop_token) -> QCoro::Task<Result<QList<Observation>>> {
        Observation seen;
        seen.kind = part == FirstPart::Server ? Kind::Ssh : Kind::Postgres;
        seen.outcome = Outcome::Failed;
        seen.code = FailureCode::ofHostKey(FailureCode::HostKeyState::Unknown);
        seen.text = QStringLiteral("what is seen is told in many words and ") + QString(300, u'W');
        seen.facts[QStringLiteral("ssh.fingerprint")] = QStringLiteral("SHA256:abc");
        co_return QList<Observation>{seen, seen};
    };
    window.showWelcome({QStringLiteral("/home/somebody/.config/bridgewatch/profile.yaml"), look,
                        [](FirstProfile, Secret, PasswordPlace) -> QCoro::Task<Result<void>> {
                            co_return fail(FailureCode::ofErrno(EACCES), QString(200, u'W'));
                        },
                        [](QString, std::stop_token) -> QCoro::Task<bool> { co_return false; }, [] {}, [] {},
                        [](const QString &) {}});
}

} // namespace bridgewatch::fit
