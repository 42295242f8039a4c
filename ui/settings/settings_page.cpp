// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/base/text.h"
#include "ui/settings/difference_dialog.h"
#include "ui/settings/entries_page.h"
#include "ui/settings/profile_text.h"
#include "ui/settings/secrets_page.h"
#include "ui/settings/window_page.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_tabs.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QThreadPool>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 250ms;
constexpr qsizetype longText = 200'000; // characters: it takes longer to judge than a window may stand still

JudgedProfile judged(const QString &text, const QString &path)
{
    JudgedProfile done{text, readProfile(text.toUtf8(), path), nullptr};
    Problems ignored; // the profile's own list has them
    done.tree = parseYaml(text.toUtf8(), {}, ignored);
    return done;
}

int countOf(const Problems &problems, Problem::Severity severity)
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(),
                                          [severity](const Problem &problem) { return problem.severity == severity; }));
}

} // namespace

SettingsPage::SettingsPage(SettingsSetting setting, const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_setting(std::move(setting)), m_back(makeButton("settingsBack", tr("‹ &Back"), this)),
      m_tabs(new WordTabs(this)), m_verdict(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)),
      m_saved(new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, this)),
      m_undo(makeButton("settingsUndo", tr("&Undo"), this)), m_save(makeButton("settingsSave", tr("&Save"), this)),
      m_stack(new QStackedWidget(this)), m_text(new ProfileText(m_setting.looker)),
      m_entries(new EntriesPage(m_setting.looker)), m_secrets(new SecretsPage), m_window(new WindowPage(m_setting.data))
{
    setObjectName(QStringLiteral("settings"));
    m_window->setPreferences(preferences);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    build();
    m_text->begin(m_setting.draft.text());
    connectParts();
    takeText();
}

void SettingsPage::build()
{
    const auto add = [this](const char *name, const QString &word, QWidget *page) {
        m_tabNames << QString::fromLatin1(name);
        m_tabs->addTab(word);
        m_stack->addWidget(page);
    };
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setAccessibleName(tr("Parts of the settings"));
    add("text", tr("Profile"), m_text);
    add("forms", tr("Forms"), m_entries);
    add("secrets", tr("Secrets"), m_secrets);
    add("window", tr("Window"), m_window);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(buildHead());
    layout->addWidget(buildNotice());
    layout->addWidget(m_saved);
    layout->addWidget(m_stack, 1);
}

QWidget *SettingsPage::buildHead()
{
    auto *head = new QWidget(this);
    m_verdict->setObjectName(QStringLiteral("settingsVerdict"));
    m_saved->setObjectName(QStringLiteral("settingsSaved"));
    m_saved->hide();
    m_save->setDefault(true);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto *title = new TextLabel(tr("Settings"), {.size = 15, .weight = QFont::Bold}, head);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_back);
    layout->addWidget(title);
    layout->addWidget(m_tabs);
    layout->addStretch();
    layout->addWidget(m_verdict);
    layout->addWidget(m_undo);
    layout->addWidget(m_save);
    return head;
}

QWidget *SettingsPage::buildNotice()
{
    m_notice = new QWidget(this);
    m_notice->setObjectName(QStringLiteral("settingsNotice"));
    auto *text = new TextLabel(tr("Somebody else wrote the file meanwhile. Nothing here is lost."),
                               {.tone = Tone::Warning, .wraps = true}, m_notice);
    QPushButton *difference = makeButton("settingsDifference", tr("Difference…"), m_notice);
    QPushButton *reload = makeButton("settingsTakeTheirs", tr("Take theirs"), m_notice);
    QPushButton *keep = makeButton("settingsKeepMine", tr("Keep mine"), m_notice);
    connect(difference, &QPushButton::clicked, this, &SettingsPage::showDifference);
    connect(reload, &QPushButton::clicked, &m_setting.draft, &ProfileDraft::takeElsewhere);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_setting.draft.keepMine();
        refresh();
    });
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(text, 1);
    layout->addWidget(difference);
    layout->addWidget(reload);
    layout->addWidget(keep);
    return m_notice;
}

void SettingsPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, &SettingsPage::showJudged);
    connect(&m_pause, &QTimer::timeout, this, &SettingsPage::judge);
    connect(m_text, &ProfileText::edited, this, [this] {
        m_setting.draft.setText(m_text->text());
        m_pause.start();
        m_saved->setVisible(!m_hasWorld && !m_isUsable);
        refresh();
    });
    connect(m_entries, &EntriesPage::textWanted, this, &SettingsPage::take);
    connect(m_entries, &EntriesPage::typed, this, [this] {
        m_isTyping = true;
        m_saved->hide();
        refresh();
    });
    connect(m_secrets, &SecretsPage::textWanted, this, &SettingsPage::take);
    connect(m_entries, &EntriesPage::lineWanted, this, [this](int line) {
        showTab(QStringLiteral("text"));
        m_text->goTo(line, 1);
    });
    connect(m_window, &WindowPage::changed, this, [this] { m_setting.usePreferences(m_window->preferences()); });
    connect(m_back, &QPushButton::clicked, this, &SettingsPage::backWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_text->undo();
        judge();
    });
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    const auto addKey = [this](const QKeySequence &keys, const auto &slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addKey(QKeySequence::Save, [this] { save(); });
    addKey(Qt::Key_Escape, [this] {
        if (m_hasWorld)
            Q_EMIT backWanted();
    });
    connect(&m_setting.draft, &ProfileDraft::textReplaced, this, &SettingsPage::takeText);
    connect(&m_setting.draft, &ProfileDraft::troubleChanged, this, &SettingsPage::takeText);
    connect(&m_setting.draft, &ProfileDraft::writtenElsewhere, this, &SettingsPage::refresh);
}

void SettingsPage::setHasWorld(bool hasWorld)
{
    m_hasWorld = hasWorld;
    m_back->setVisible(hasWorld);
    if (!hasWorld && !m_isUsable) {
        m_saved->setTone(Tone::Dim);
        m_saved->setText(
            tr("The profile cannot be used yet, so nothing is looked at. Mend what is listed below and save; "
               "then the watch begins."));
        m_saved->show();
    }
    refresh();
}

void SettingsPage::showTab(const QString &name)
{
    m_tabs->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_tabNames.indexOf(name))));
}

// What stands in the draft now stands here; whoever typed can undo it.
void SettingsPage::takeText()
{
    m_text->setReadOnly(!m_setting.draft.trouble().isEmpty());
    take(m_setting.draft.text());
}

void SettingsPage::take(const QString &text)
{
    m_text->setText(text);
    judge();
}

// A text that is long is judged beside the window's thread, and counts where nothing newer was written meanwhile.
void SettingsPage::judge()
{
    if (m_setting.draft.text().size() <= longText) {
        judgeNow();
        return;
    }
    m_pause.stop();
    const quint64 number = ++m_judging;
    const QString text = m_setting.draft.text();
    const QString path = m_setting.draft.path();
    QThreadPool::globalInstance()->start([self = QPointer<SettingsPage>(this), number, text, path] {
        const JudgedProfile done = judged(text, path);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, number, done] {
            if (self && self->m_judging == number)
                self->takeJudged(done);
        });
    });
}

void SettingsPage::judgeNow()
{
    m_pause.stop();
    ++m_judging;
    takeJudged(judged(m_setting.draft.text(), m_setting.draft.path()));
}

void SettingsPage::takeJudged(const JudgedProfile &judged)
{
    m_judged = judged;
    if (const QString &trouble = m_setting.draft.trouble(); !trouble.isEmpty()) {
        m_judged.loaded.problems = {Problem{Problem::Severity::Error, {}, 0, 0, trouble}};
        m_judged.isEditable = false;
    }
    m_isTyping = false;
    m_isUsable = m_judged.loaded.usable();
    m_errors = countOf(m_judged.loaded.problems, Problem::Severity::Error);
    m_warnings = countOf(m_judged.loaded.problems, Problem::Severity::Warning);
    m_stale = {m_text, m_entries, m_secrets};
    showJudged();
    refresh();
}

void SettingsPage::showJudged()
{
    QWidget *shown = m_stack->currentWidget();
    if (!m_stale.remove(shown))
        return;
    if (shown == m_text)
        m_text->setJudged(m_judged);
    else if (shown == m_entries)
        m_entries->setJudged(m_judged);
    else
        m_secrets->setJudged(m_judged);
}

// What is typed in a field is told when the field is left.
void SettingsPage::commitField()
{
    QWidget *field = QApplication::focusWidget();
    if (!m_isTyping || !field || !m_entries->isAncestorOf(field))
        return;
    field->clearFocus();
    field->setFocus(Qt::OtherFocusReason);
}

bool SettingsPage::isChanged()
{
    commitField();
    return m_setting.draft.isChanged();
}

void SettingsPage::refresh()
{
    const ProfileDraft &draft = m_setting.draft;
    const bool isChanged = draft.isChanged() || m_isTyping;
    m_verdict->setTone(m_errors > 0 ? Tone::Bad : m_warnings > 0 ? Tone::Warning : Tone::Dim);
    const QString verdict = m_errors > 0     ? tr("%n error(s)", nullptr, m_errors)
                            : m_warnings > 0 ? tr("valid, %n warning(s)", nullptr, m_warnings)
                                             : tr("valid");
    m_verdict->setText(isChanged ? tr("not saved · %1").arg(verdict) : verdict);
    m_notice->setVisible(draft.elsewhere().has_value());
    m_save->setEnabled(isChanged && draft.trouble().isEmpty() && !draft.elsewhere());
    m_undo->setEnabled(m_text->canUndo());
}

// A profile that lint refuses may be saved: it is the person's file. Nothing is watched by it before it is mended.
bool SettingsPage::save()
{
    commitField();
    if (!m_save->isEnabled())
        return !m_setting.draft.isChanged();
    const Result<void> saved = m_setting.draft.save();
    judgeNow();
    if (!saved) {
        m_saved->setTone(Tone::Bad);
        m_saved->setText(breakable(saved.error().text));
    } else if (m_isUsable) {
        m_saved->setTone(Tone::Dim);
        m_saved->setText(tr("Saved. This is what is watched now."));
    } else {
        m_saved->setTone(Tone::Warning);
        m_saved->setText(tr("Saved. Nothing is watched by it before its errors are mended."));
    }
    m_saved->show();
    if (saved && m_isUsable)
        m_setting.reopen();
    return saved.has_value();
}

void SettingsPage::discard()
{
    m_setting.draft.discard();
}

void SettingsPage::showDifference()
{
    if (const ProfileDraft &draft = m_setting.draft; draft.elsewhere())
        bridgewatch::showDifference(*this, draft.text(), *draft.elsewhere(), tr("Take theirs"),
                                    [this] { m_setting.draft.takeElsewhere(); });
}

} // namespace bridgewatch
