// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_dialog.h"

#include "core/base/text.h"
#include "ui/actions/action_form.h"
#include "ui/actions/action_outcome.h"
#include "ui/actions/action_preview.h"
#include "ui/actions/action_words.h"
#include "ui/actions/allow_part.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace bridgewatch {
namespace {

enum Page { FormPage, PreviewPage, OutcomePage };

ActionKind actionNamed(const QString &action)
{
    const ActionKind *found = findAction(action);
    return found ? *found : ActionKind{action, {}, {}, {}, {}};
}

} // namespace

ActionDialog::ActionDialog(const ActionOrder &order, const Topology &topology, ActionSource source, Clock clock,
                           QWidget *parent)
    : QDialog(parent), m_order(order), m_kind(actionNamed(order.action)), m_source(std::move(source)),
      m_clock(std::move(clock))
{
    build(topology);
    setStage(Stage::Asking);
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &ActionDialog::refresh);
    second->start(std::chrono::seconds(1));
    if (m_form->isComplete())
        preview();
}

void ActionDialog::build(const Topology &topology)
{
    const QString title = actionTitle(m_order.action);
    auto *layout = prepareDialog(*this, QStringLiteral("actionDialog"), title, title);
    setMinimumSize(scaled(640), scaled(320));
    if (!m_kind.does.isEmpty())
        layout->addWidget(new TextLabel(m_kind.does, {.tone = Tone::Dim, .wraps = true}, this));
    auto *journal = new TextLabel(m_order.incident.isEmpty()
                                      ? tr("No incident is open: no journal will tell of it.")
                                      : tr("The journal of the incident %1 tells of it.").arg(m_order.incident),
                                  {.tone = Tone::Dim, .size = 12, .wraps = true}, this);
    journal->setObjectName(QStringLiteral("actionJournal"));
    layout->addWidget(journal);
    m_pages = new QStackedWidget(this);
    auto *formPage = new QWidget(m_pages);
    auto *column = new QVBoxLayout(formPage);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new ActionForm(m_kind, topology, m_order, formPage);
    connect(m_form, &ActionForm::edited, this, [this] { showButtons(); });
    column->addWidget(m_form);
    column->addStretch();
    m_pages->addWidget(formPage);
    m_pages->addWidget(buildPreview());
    m_outcome = new ActionOutcome(this);
    auto *scroll = new BareScroll(QStringLiteral("outcomeScroll"), tr("How it ended"), m_pages);
    scroll->setBody(m_outcome);
    m_pages->addWidget(scroll);
    layout->addWidget(m_pages, 1);
    m_status = new TextLabel({.tone = Tone::Dim, .wraps = true}, this);
    m_status->setObjectName(QStringLiteral("actionStatus"));
    layout->addWidget(m_status);
    buildButtons(*layout);
}

QWidget *ActionDialog::buildPreview()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    m_sentence = new TextLabel({.size = 14, .weight = QFont::DemiBold, .wraps = true}, page);
    m_sentence->setObjectName(QStringLiteral("planSentence"));
    m_preview = new ActionPreview(page);
    auto *scroll = new BareScroll(QStringLiteral("previewScroll"), tr("What will happen"), page);
    scroll->setBody(m_preview);
    m_allow = new AllowPart(m_order.incident, page);
    connect(m_allow, &AllowPart::typed, this, [this](const QString &sentence) { allow(sentence); });
    column->addWidget(m_sentence);
    column->addWidget(scroll, 1);
    column->addWidget(m_allow);
    return page;
}

// None of them is the default, but for the one that only looks.
QPushButton *ActionDialog::addButton(const char *name, const QString &word, QBoxLayout &row)
{
    QPushButton *button = makeButton(name, word, this);
    row.addWidget(button);
    return button;
}

void ActionDialog::buildButtons(QBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    m_change = addButton("actionChange", tr("Change…"), *row);
    m_again = addButton("actionAgain", tr("Plan again"), *row);
    row->addStretch();
    m_look = addButton("actionPreviewButton", tr("Preview"), *row);
    m_confirm = addButton("actionConfirm", actionTitle(m_order.action), *row);
    m_close = addButton("actionClose", tr("Cancel"), *row);
    connect(m_change, &QPushButton::clicked, this, [this] {
        say({});
        setStage(Stage::Asking);
    });
    connect(m_again, &QPushButton::clicked, this, &ActionDialog::preview);
    connect(m_look, &QPushButton::clicked, this, &ActionDialog::preview);
    connect(m_confirm, &QPushButton::clicked, this, &ActionDialog::confirm);
    connect(m_close, &QPushButton::clicked, this, &ActionDialog::reject);
    layout.addLayout(row);
}

void ActionDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isForm = stage == Stage::Asking || stage == Stage::Planning;
    m_pages->setCurrentIndex(isForm ? FormPage : stage == Stage::Ended ? OutcomePage : PreviewPage);
    if (stage == Stage::Previewing || stage == Stage::Running)
        resize(std::max(width(), scaled(900)), std::max(height(), scaled(660)));
    refresh();
}

void ActionDialog::showButtons()
{
    const QDateTime now = m_clock();
    const bool isForm = m_stage == Stage::Asking || m_stage == Stage::Planning;
    const bool isPreview = m_stage == Stage::Previewing;
    m_form->setEnabled(m_stage == Stage::Asking);
    m_look->setVisible(isForm);
    m_look->setEnabled(m_stage == Stage::Asking && m_form->isComplete());
    m_look->setDefault(isForm);
    m_change->setVisible(isPreview || m_stage == Stage::Ended);
    m_again->setVisible(isPreview || m_stage == Stage::Ended);
    m_confirm->setVisible(isPreview || m_stage == Stage::Running);
    m_confirm->setEnabled(mayConfirm(now));
    m_close->setText(m_stage == Stage::Running || m_stage == Stage::Ended ? tr("Close") : tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    m_allow->setVisible(isPreview && !m_source.mayAct(m_order.incident));
}

void ActionDialog::refresh()
{
    showButtons();
    sayHowLong(m_clock());
}

void ActionDialog::say(const QString &text, bool isTrouble)
{
    m_status->setTone(isTrouble ? Tone::Bad : Tone::Dim);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void ActionDialog::sayHowLong(const QDateTime &now)
{
    if (m_stage == Stage::Running && !m_hasWarned)
        say(tr("It is being done, for %1 so far…").arg(ageText(m_began, now)));
    if (m_stage != Stage::Previewing)
        return;
    const qint64 left = now.secsTo(m_plan.expires);
    if (left <= 0)
        say(tr("The plan has expired, for the world has gone on since. Plan again."), true);
    else if (m_plan.victims.isEmpty())
        say(tr("It would touch nobody: there is nothing to do."));
    else
        say(tr("The plan holds for %1 more, until %2.")
                .arg(spanText(std::chrono::seconds(left)), clockText(m_plan.expires, now)));
}

bool ActionDialog::mayConfirm(const QDateTime &now) const
{
    return m_stage == Stage::Previewing && !m_plan.victims.isEmpty() && now < m_plan.expires &&
           m_shown.hasExpired(QApplication::doubleClickInterval()) && m_source.mayAct(m_order.incident);
}

void ActionDialog::preview()
{
    if (m_stage == Stage::Planning || m_stage == Stage::Running || !m_form->isComplete())
        return;
    m_order = m_form->order();
    say(tr("Looking at what it would touch; nothing is changed…"));
    setStage(Stage::Planning);
    plan(m_order);
}

QCoro::Task<> ActionDialog::plan(ActionOrder order)
{
    const QPointer<ActionDialog> self(this);
    QCoro::Task<Result<Plan>> planning = m_source.plan(order);
    const Result<Plan> plan = co_await planning;
    if (!self)
        co_return;
    if (!plan) {
        const QString reason = plan.error().text.isEmpty() ? plan.error().code.toString() : plan.error().text;
        say(plainLine(reason, 600), true);
        setStage(Stage::Asking);
        co_return;
    }
    m_plan = *plan;
    m_sentence->setText(breakable(plainLine(m_plan.sentence, 600)));
    m_preview->setPlan(m_plan);
    m_confirm->setText(confirmWord(m_plan));
    m_confirm->setAccessibleName(m_confirm->text());
    m_shown.start();
    QTimer::singleShot(QApplication::doubleClickInterval() + 1, this, &ActionDialog::refresh);
    setStage(Stage::Previewing);
}

void ActionDialog::confirm()
{
    const QDateTime now = m_clock();
    if (!mayConfirm(now)) {
        refresh();
        return;
    }
    m_began = now;
    m_hasWarned = false;
    setStage(Stage::Running);
    carryOut(m_plan.hash());
}

QCoro::Task<> ActionDialog::carryOut(QByteArray hash)
{
    const QPointer<ActionDialog> self(this);
    QCoro::Task<ActionResult> running = m_source.run(hash, m_order.incident);
    const ActionResult result = co_await running;
    if (!self)
        co_return;
    say({});
    m_outcome->setResult(result);
    setStage(Stage::Ended);
    m_close->setFocus();
}

QCoro::Task<> ActionDialog::allow(QString sentence)
{
    const QPointer<ActionDialog> self(this);
    QCoro::Task<Result<void>> allowing = m_source.allow(m_order.incident, sentence);
    const Result<void> allowed = co_await allowing;
    if (!self)
        co_return;
    m_allow->setTrouble(allowed ? QString() : plainLine(allowed.error().text, 300));
    refresh();
}

void ActionDialog::reject()
{
    if (m_stage == Stage::Running && !m_hasWarned) {
        m_hasWarned = true;
        say(m_order.incident.isEmpty()
                ? tr("What was sent is not taken back by closing, and nobody would see how it ends. Close once more to "
                     "do it all the same.")
                : tr("What was sent is not taken back by closing; the journal of the incident will tell how it ends. "
                     "Close once more to do it all the same."),
            true);
        return;
    }
    QDialog::reject();
}

} // namespace bridgewatch
