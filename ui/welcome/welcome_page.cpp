// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "core/base/text.h"
#include "ui/welcome/first_form.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace bridgewatch {

namespace {

constexpr double sideWidth = 244;
constexpr double formWidth = 800;
constexpr double pageHeight = 680; // so that the buttons stay near what they are about
constexpr double iconSide = 44;
constexpr double besideBar = 6;

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return plainLine(path.startsWith(home) ? QString(QStringLiteral("~/") + path.mid(home.size())) : path, 300);
}

} // namespace

WelcomePage::WelcomePage(WelcomeSetting setting, QWidget *parent)
    : QWidget(parent), m_setting(std::move(setting)),
      // First: the keyboard goes in the order in which things are made.
      m_form(new FirstForm(this)),
      m_scroll(new BareScroll(QStringLiteral("firstScroll"), tr("What shall be watched"), this)),
      m_note(new TextLabel({.tone = Tone::Bad, .wraps = true}, this)),
      m_begin(makeButton("firstBegin", tr("&Begin watching"), this)),
      m_lab(makeButton("firstLab", tr("Open the &lab instead"), this)),
      m_open(makeButton("firstOpen", tr("Open a pro&file…"), this))
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("First start"));
    m_note->setObjectName(QStringLiteral("firstNote"));
    m_begin->setDefault(true);
    m_lab->setVisible(m_setting.openLab != nullptr);
    m_open->setVisible(m_setting.openProfile != nullptr);
    auto *sheet = new QWidget(this);
    sheet->setMaximumHeight(scaled(pageHeight));
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(scaled(36));
    columns->addStretch(1);
    columns->addLayout(buildSide());
    columns->addWidget(buildForm(), 100);
    columns->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(40), scaled(24), scaled(32), scaled(24));
    layout->addStretch(1);
    layout->addWidget(sheet, 100);
    layout->addStretch(1);
    connectAll();
    setFocusProxy(m_form);
}

WelcomePage::~WelcomePage()
{
    m_stop.request_stop();
    stopTrials();
}

QVBoxLayout *WelcomePage::buildSide()
{
    const auto add = [this](QVBoxLayout &column, const QString &text, const TextLabel::Look &look) {
        auto *label = new TextLabel(text, look, this);
        label->setFixedWidth(scaled(sideWidth));
        column.addWidget(label);
    };
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(10));
    auto *icon = new QLabel(this);
    const int side = scaled(iconSide);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/bridgewatch.svg")).pixmap(QSize(side, side), devicePixelRatioF()));
    column->addWidget(icon);
    add(*column, tr("What shall be watched?"), {.size = 22, .weight = QFont::Bold, .wraps = true});
    add(*column,
        tr("Each part is looked at as soon as you have entered it. Leave out what you do not have; one part is "
           "enough."),
        {.wraps = true});
    add(*column, tr("Nothing is changed anywhere: Bridgewatch looks, and no more, until you allow it."),
        {.tone = Tone::Dim, .wraps = true});
    column->addSpacing(scaled(8));
    add(*column,
        tr("It becomes a file, which you can change at any time:") + u'\n' + breakable(shownPath(m_setting.path)),
        {.tone = Tone::Dim, .wraps = true});
    column->addStretch();
    column->addWidget(m_lab, 0, Qt::AlignLeft);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    return column;
}

QWidget *WelcomePage::buildForm()
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(scaled(formWidth));
    m_form->layout()->setContentsMargins(0, 0, scaled(besideBar), 0);
    m_scroll->setBody(m_form);
    tintBar();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, scaled(besideBar), 0);
    foot->setSpacing(scaled(16));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_begin, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    return column;
}

void WelcomePage::connectAll()
{
    connect(m_form, &FirstForm::left, this, [this](FirstPart part) { tryPart(part); });
    connect(m_form, &FirstForm::againWanted, this, [this](FirstPart part) { tryPart(part, true); });
    connect(m_form, &FirstForm::keyCheckWanted, this, [this](HostKeyOffer offer) {
        offer.label = offer.address = plainLine(m_form->read().server.address, 200);
        Q_EMIT keyCheckWanted(offer);
    });
    connect(m_form, &FirstForm::passwordBegun, this, [this] { askKeyring(); });
    connect(m_begin, &QPushButton::clicked, this, [this] { begin(); });
    connect(m_lab, &QPushButton::clicked, this, [this] { m_setting.openLab(); });
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::askForProfile);
}

// Its ground is a panel's; here it lies on the window's.
void WelcomePage::tintBar()
{
    QPalette own;
    own.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_scroll->verticalScrollBar()->setPalette(own);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintBar();
    QWidget::changeEvent(event);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (button)
        button->click();
    else
        begin();
}

// A database is looked at from the server once that is known to let us in: what is wrong there is said there.
FirstProfile WelcomePage::aboutOf(FirstPart part) const
{
    FirstProfile about = partOf(m_form->read(), part);
    about.name.clear();
    const auto server = m_trials.find(FirstPart::Server);
    if (part == FirstPart::Database && (server == m_trials.end() || !server->second.isWell))
        about.server = {};
    return about;
}

void WelcomePage::tryPart(FirstPart part, bool again)
{
    Trial &trial = m_trials[part];
    if (m_isBeginning)
        return;
    if (!m_form->isComplete(part)) {
        trial.stop.request_stop();
        trial = {};
        m_form->group(part).showHint();
        return;
    }
    FirstProfile about = aboutOf(part);
    const Secret password = part == FirstPart::Database ? m_form->password() : Secret();
    const bool isKnown = trial.isRunning || (trial.hasEnded && !again);
    if (isKnown && trial.about == about && trial.password == password)
        return;
    trial.stop.request_stop();
    trial = {std::move(about), password, true, false, false, {}};
    m_form->group(part).showLooking();
    look(part, trial.stop.get_token());
}

void WelcomePage::stopTrials()
{
    for (auto &[part, trial] : m_trials) {
        trial.stop.request_stop();
        trial.isRunning = false;
    }
}

QCoro::Task<> WelcomePage::look(FirstPart part, std::stop_token stop)
{
    const Trial &asked = m_trials.at(part);
    QCoro::Task<Result<QList<Observation>>> looking =
        m_setting.look(asked.about, part, asked.password, m_trusted, stop);
    const Result<QList<Observation>> looks = co_await looking;
    if (stop.stop_requested())
        co_return; // something else was entered, or the page is gone
    Trial &trial = m_trials.at(part);
    trial.isRunning = false;
    trial.hasEnded = true;
    trial.isWell = looks && std::all_of(looks->begin(), looks->end(), [](const Observation &one) {
                       return one.outcome == Outcome::Ok || one.outcome == Outcome::Warning;
                   });
    if (looks)
        m_form->group(part).showLooks(*looks);
    else
        m_form->group(part).showTrouble(looks.error().text);
    if (part == FirstPart::Server && trial.isWell && m_form->isComplete(FirstPart::Database))
        tryPart(FirstPart::Database);
}

void WelcomePage::trustKey(const QString &fingerprint)
{
    m_trusted << fingerprint;
    tryPart(FirstPart::Server, true);
}

QCoro::Task<> WelcomePage::askKeyring()
{
    const std::stop_token stop = m_stop.get_token();
    const QString name = m_form->read().name;
    QCoro::Task<bool> asking = m_setting.keyringAnswers(name, stop);
    const bool answers = co_await asking;
    if (!stop.stop_requested())
        m_form->offerKeyring(answers);
}

QCoro::Task<> WelcomePage::begin()
{
    if (m_isBeginning)
        co_return;
    m_isBeginning = true;
    stopTrials();
    const std::stop_token stop = m_stop.get_token();
    const FirstProfile first = m_form->read();
    const Secret password = m_form->password();
    QCoro::Task<Result<void>> keeping = m_setting.keep(first, password, m_form->passwordPlace());
    const Result<void> kept = co_await keeping;
    if (stop.stop_requested())
        co_return; // the page is gone
    m_isBeginning = false;
    if (kept) {
        m_setting.begun();
        co_return;
    }
    m_note->setText(breakable(asSentence(kept.error().text)));
    for (const FirstPart part : {FirstPart::Health, FirstPart::Database, FirstPart::Server})
        tryPart(part);
}

void WelcomePage::askForProfile()
{
    auto *dialog = new QFileDialog(this, tr("Open a profile"));
    dialog->setObjectName(QStringLiteral("openProfileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Profiles (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_setting.openProfile(path); });
    dialog->open();
}

} // namespace bridgewatch
