// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logs_page.h"

#include "ui/logs/class_chip.h"
#include "ui/logs/class_look.h"
#include "ui/logs/log_saver.h"
#include "ui/logs/log_view.h"
#include "ui/logs/minute_strip.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace bridgewatch {
namespace {

QHBoxLayout *makeRow(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(8));
    return row;
}

// "14:22", "14:22:05", "2026-11-23 14:22", by the desk's clock; without a date it is that of `now`.
std::optional<qint64> momentIn(const QString &text, const QDateTime &now)
{
    const QString wanted = text.simplified();
    for (const char *form : {"HH:mm", "HH:mm:ss"}) {
        const QTime time = QTime::fromString(wanted, QString::fromLatin1(form));
        if (time.isValid())
            return QDateTime(now.toLocalTime().date(), time).toMSecsSinceEpoch();
    }
    for (const char *form : {"yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"}) {
        const QDateTime moment = QDateTime::fromString(wanted, QString::fromLatin1(form));
        if (moment.isValid())
            return moment.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

QString askForPath(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, LogsPage::tr("Save the lines shown"), suggested);
}

} // namespace

LogsPage::LogsPage(Logs &logs, QWidget *parent)
    : QWidget(parent), m_logs(logs), m_askPath(askForPath), m_now(QDateTime::currentDateTimeUtc()),
      m_choice(new QComboBox(this)), m_state(new StateBadge(this)),
      m_why(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_strip(new MinuteStrip(this)),
      m_search(new QLineEdit(this)), m_expression(new QCheckBox(tr("Expression"), this)),
      m_only(new QCheckBox(tr("Only lines found"), this)),
      m_found(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_time(new QLineEdit(this)),
      m_follow(makeButton("logFollow", {}, this)), m_said(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)),
      m_stack(new QStackedWidget(this)), m_view(new LogView(m_lines, this)), m_empty(new CalmPage(this))
{
    setObjectName(QStringLiteral("logs"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    outer->setSpacing(scaled(12));
    QWidget *head = buildHead();
    head->setHidden(m_logs.books().empty());
    outer->addWidget(head);
    outer->addWidget(buildBody(), 1);
    for (const auto &book : m_logs.books())
        m_choice->addItem(m_logs.label(book->target()), book->target());
    connect(m_choice, &QComboBox::currentIndexChanged, this, &LogsPage::choose);
    connect(&m_logs, &Logs::stateChanged, this, &LogsPage::showState);
    connect(&m_lines, &LogLines::foundChanged, this, &LogsPage::showFound);
    connect(&m_lines, &LogLines::changed, this, [this] {
        showFollowing(m_view->isFollowing());
        showState();
    });
    connect(m_view, &LogView::followingChanged, this, &LogsPage::showFollowing);
    connect(m_strip, &MinuteStrip::minuteChosen, this, [this](qint64 minute) { goToTime(minute * 60'000); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] { m_search->setFocus(); });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { find(1); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this, [this] { find(-1); });
    choose(m_choice->currentIndex());
}

QWidget *LogsPage::buildHead()
{
    auto *panel = new Panel(this);
    m_choice->setObjectName(QStringLiteral("logChoice"));
    m_choice->setAccessibleName(tr("Log"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setObjectName(QStringLiteral("logState"));
    m_why->setObjectName(QStringLiteral("logWhy"));
    m_why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *title = new QWidget(panel);
    auto *row = makeRow(title);
    row->addWidget(new TextLabel(tr("Log"), {.weight = QFont::Bold}, title));
    row->addWidget(m_choice);
    row->addWidget(m_state);
    row->addWidget(m_why, 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, scaled(10), 0, scaled(6));
    layout->setSpacing(scaled(8));
    layout->addWidget(title);
    layout->addWidget(buildChips());
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(scaled(12), 0, scaled(12), 0);
    inset->addWidget(m_strip);
    layout->addLayout(inset);
    return panel;
}

QWidget *LogsPage::buildChips()
{
    auto *chips = new QWidget(this);
    m_chipRow = makeRow(chips);
    m_chipRow->addStretch();
    return chips;
}

QWidget *LogsPage::buildSearch()
{
    auto *bar = new QWidget(this);
    auto *row = makeRow(bar);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaled(72));
    m_search->setMaxLength(500);
    m_expression->setObjectName(QStringLiteral("logExpression"));
    m_expression->setToolTip(tr("The text is a regular expression (RE2)"));
    m_only->setObjectName(QStringLiteral("logOnlyFound"));
    m_found->setObjectName(QStringLiteral("logFound"));
    m_time->setObjectName(QStringLiteral("logTime"));
    m_time->setAccessibleName(tr("Go to a time"));
    m_time->setPlaceholderText(tr("Go to 14:22"));
    m_time->setMinimumWidth(scaled(72));
    m_time->setMaximumWidth(scaled(120));
    auto *previous = makeButton("logPrevious", tr("Previous"), bar);
    auto *next = makeButton("logNext", tr("Next"), bar);
    auto *copy = makeButton("logCopy", tr("Copy"), bar);
    auto *keep = makeButton("logSave", tr("Save…"), bar);
    row->addWidget(m_search, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_expression, m_only, previous, next, m_found, m_time, copy, keep, m_follow})
        row->addWidget(widget);
    connect(m_search, &QLineEdit::textChanged, this, &LogsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(1); });
    connect(m_expression, &QCheckBox::toggled, this, &LogsPage::search);
    connect(m_only, &QCheckBox::toggled, &m_lines, &LogLines::setOnlyFound);
    connect(previous, &QPushButton::clicked, this, [this] { find(-1); });
    connect(next, &QPushButton::clicked, this, [this] { find(1); });
    connect(m_time, &QLineEdit::returnPressed, this, &LogsPage::jump);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_view->selectedText());
        say(m_view->selectedFirst() < 0 ? tr("Select lines to copy them") : tr("Copied"));
    });
    connect(keep, &QPushButton::clicked, this, &LogsPage::saveLines);
    connect(m_follow, &QPushButton::clicked, this, [this] { m_view->setFollowing(!m_view->isFollowing()); });
    return bar;
}

QWidget *LogsPage::buildBody()
{
    auto *panel = new Panel(this);
    m_said->setObjectName(QStringLiteral("logSaid"));
    m_stack->addWidget(m_view);
    m_empty->setObjectName(QStringLiteral("logEmpty"));
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, scaled(10), 1, scaled(8));
    layout->setSpacing(scaled(8));
    QWidget *bar = buildSearch();
    bar->setHidden(m_logs.books().empty());
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(16), 0, scaled(16), 0);
    foot->addWidget(m_said, 1);
    layout->addLayout(foot);
    return panel;
}

void LogsPage::choose(int index)
{
    const QString target = m_choice->itemData(index).toString();
    m_view->forget();
    m_lines.setBook(m_logs.find(target));
    makeChips();
    showState();
    say({});
    refresh(m_now);
}

void LogsPage::showLog(const QString &target)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(target)));
}

void LogsPage::restore(const QSettings &settings)
{
    showLog(settings.value(QStringLiteral("logs/shown")).toString());
}

void LogsPage::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("logs/shown"), shown());
}

QString LogsPage::shown() const
{
    return m_choice->currentData().toString();
}

// Ordinary lines first, then the classes of this log.
void LogsPage::makeChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    const QStringList classes = m_lines.book() ? m_lines.book()->classes() : QStringList();
    for (int lineClass = 0; m_lines.book() && lineClass <= classes.size(); ++lineClass) {
        auto *chip = new ClassChip(lineClass, classWord(lineClass, classes), this);
        m_chipRow->insertWidget(lineClass, chip);
        m_chips << chip;
        connect(chip, &ClassChip::toggled, this, [this] {
            QSet<int> hidden;
            for (const ClassChip *one : std::as_const(m_chips)) {
                if (!one->isChecked())
                    hidden.insert(one->lineClass());
            }
            m_lines.setHidden(hidden);
        });
    }
    m_lines.setHidden({});
}

void LogsPage::showState()
{
    const LogState state = m_logs.state(shown());
    static const QMap<LogState::Now, Outcome> outcomes{{LogState::Now::Starting, Outcome::Unknown},
                                                       {LogState::Now::Following, Outcome::Ok},
                                                       {LogState::Now::Waiting, Outcome::Warning},
                                                       {LogState::Now::Failing, Outcome::Failed}};
    const QMap<LogState::Now, QString> words{{LogState::Now::Starting, tr("Starting")},
                                             {LogState::Now::Following, tr("Followed")},
                                             {LogState::Now::Waiting, tr("Waiting")},
                                             {LogState::Now::Failing, tr("Not followed")}};
    m_state->setBadge({outcomes.value(state.now), words.value(state.now), false, false});
    m_state->setVisible(m_lines.book());
    m_why->setText(state.text);
    m_why->setToolTip(plainToolTip(state.text));
    const bool hasLines = m_lines.rows() > 0;
    m_stack->setCurrentIndex(hasLines ? 0 : 1);
    if (!hasLines)
        showEmpty(state);
}

void LogsPage::showEmpty(const LogState &state)
{
    if (!m_lines.book()) {
        m_empty->setText(Outcome::Unknown, tr("No log is watched"),
                         tr("Add one to the targets of the profile, such as { id: bridge-log, kind: log, on: bridge, "
                            "pm2_process: oracle-bridge }, or with 'path' for a file and 'on: desk' for one here."));
    } else if (m_lines.book()->end() > m_lines.book()->first()) {
        m_empty->setText(Outcome::Unknown, m_lines.isSearching() ? tr("Searching") : tr("No line fits"),
                         tr("Show more classes above, or search for less."));
    } else if (state.now == LogState::Now::Following) {
        m_empty->setText(Outcome::Ok, tr("The log is empty"), tr("What is written to it appears here by itself."));
    } else {
        m_empty->setText(Outcome::Unknown, tr("Nothing was read yet"),
                         state.text.isEmpty()
                             ? tr("The first lines come as soon as the file can be read.")
                             : tr("%1. Check 'path' and 'on' of this log in the profile.").arg(state.text));
    }
}

void LogsPage::showFound()
{
    const LogQuery &query = m_lines.query();
    const auto count = static_cast<double>(m_lines.found().size());
    if (!query.trouble().isEmpty())
        m_found->setText(tr("Not an expression: %1").arg(query.trouble()));
    else if (query.isEmpty())
        m_found->setText({});
    else
        m_found->setText(m_lines.isSearching() ? tr("%1 found so far").arg(numberText(count))
                                               : tr("%1 found").arg(numberText(count)));
    m_found->setTone(query.trouble().isEmpty() ? Tone::Dim : Tone::Bad);
    showState();
}

void LogsPage::showFollowing(bool following)
{
    const qint64 more = m_lines.heldBack();
    m_follow->setText(following  ? tr("Pause")
                      : more > 0 ? tr("Follow (%1 new)").arg(numberText(static_cast<double>(more)))
                                 : tr("Follow"));
}

void LogsPage::search()
{
    m_lines.setQuery(LogQuery(m_search->text(), m_expression->isChecked()));
}

// From the selected line, or from the newest.
void LogsPage::find(int direction)
{
    const std::deque<qint64> &found = m_lines.found();
    if (found.empty())
        return;
    const qint64 from = m_view->selectedLast();
    if (direction > 0) {
        const auto next = std::upper_bound(found.begin(), found.end(), from);
        m_view->goTo(next == found.end() ? found.front() : *next);
    } else {
        const auto here = std::lower_bound(found.begin(), found.end(), from < 0 ? INT64_MAX : from);
        m_view->goTo(here == found.begin() ? found.back() : *std::prev(here));
    }
}

void LogsPage::goToTime(qint64 at)
{
    LogBook *book = m_lines.book();
    const qint64 number = book ? book->lineAt(at) : 0;
    if (!book || number >= book->end())
        say(tr("No line was written then or later"));
    else
        m_view->goTo(number);
}

void LogsPage::jump()
{
    const std::optional<qint64> at = momentIn(m_time->text(), m_now);
    if (at)
        goToTime(*at);
    else
        say(tr("Write a time as 14:22, 14:22:05 or 2026-11-23 14:22"));
}

void LogsPage::saveLines()
{
    if (m_lines.rows() == 0) {
        say(tr("There is nothing to save"));
        return;
    }
    const QString path = m_askPath(this, QDir::home().filePath(shown() + QStringLiteral(".log")));
    if (path.isEmpty())
        return;
    auto *saver = new LogSaver(m_lines, path, this);
    connect(saver, &LogSaver::done, this, [this, path](const QString &trouble) {
        say(trouble.isEmpty() ? tr("Saved to %1").arg(path) : tr("Not saved: %1").arg(trouble));
    });
    say(tr("Saving…"));
    saver->start();
}

void LogsPage::say(const QString &text)
{
    m_said->setText(text);
}

void LogsPage::refresh(const QDateTime &now)
{
    m_now = now;
    m_strip->show(m_lines.book(), now);
    if (!m_lines.book())
        return;
    const QList<int> counts = m_lines.book()->countsSince(now.toSecsSinceEpoch() / 60 - MinuteStrip::minutesShown + 1);
    for (ClassChip *chip : std::as_const(m_chips))
        chip->setCount(counts.value(chip->lineClass()));
}

} // namespace bridgewatch
