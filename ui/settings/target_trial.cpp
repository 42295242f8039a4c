// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/target_trial.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/diagnosis/evidence.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 2min;

} // namespace

TargetTrial::TargetTrial(Looker looker, QWidget *parent)
    : QWidget(parent), m_looker(std::move(looker)),
      m_button(makeButton("targetTest", tr("&Test this target now"), this)), m_badge(new StateBadge(this)),
      m_text(new ElidedLabel({.size = 12.5}, this, Qt::ElideRight))
{
    m_badge->setObjectName(QStringLiteral("targetTestState"));
    m_text->setObjectName(QStringLiteral("targetTestText"));
    m_badge->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_button);
    layout->addWidget(m_badge);
    layout->addWidget(m_text, 1);
    connect(m_button, &QPushButton::clicked, this, &TargetTrial::begin);
    refresh();
}

TargetTrial::~TargetTrial()
{
    m_stop.request_stop();
}

void TargetTrial::setTarget(const Profile &profile, const QString &target, const QString &text)
{
    m_profile = profile;
    if (target != m_target || text != m_said) {
        m_stop.request_stop();
        m_stop = {};
        m_isLooking = false;
        m_badge->hide();
        m_text->setText({});
    }
    m_target = target;
    m_said = text;
    refresh();
}

void TargetTrial::setUsable(bool usable)
{
    m_isUsable = usable;
    refresh();
}

void TargetTrial::refresh()
{
    m_button->setText(m_isLooking ? tr("Testing…") : tr("&Test this target now"));
    m_button->setEnabled(m_looker && m_isUsable && !m_isLooking && !m_target.isEmpty());
    m_button->setToolTip(m_isUsable ? QString() : tr("The profile has errors: mend them first."));
}

void TargetTrial::begin()
{
    m_isLooking = true;
    m_badge->hide();
    m_text->setText({});
    refresh();
    look(m_target, m_looker(m_profile));
}

QCoro::Task<> TargetTrial::look(QString target, LookNow looker)
{
    const QPointer<TargetTrial> self(this);
    const std::stop_token stop = m_stop.get_token();
    const Limits limits{Deadline::in(patience), stop};
    const QStringList targets{target};
    const Result<QList<Observation>> seen = co_await looker(targets, limits);
    if (!self || stop.stop_requested())
        co_return;
    m_isLooking = false;
    show(seen);
    refresh();
}

void TargetTrial::show(const Result<QList<Observation>> &seen)
{
    Outcome outcome = Outcome::Unknown;
    QStringList lines;
    if (!seen) {
        lines << seen.error().text;
    } else {
        outcome = seen->isEmpty() ? Outcome::Unknown : Outcome::Ok;
        for (const Observation &one : *seen) {
            outcome = worse(outcome, one.outcome);
            lines << (seen->size() == 1 ? one.text
                                        : closedUp(tr("from %1: %2").arg(vantageText(one.vantage), one.text)));
        }
    }
    m_badge->setBadge({outcome, outcomeWord(outcome, {}), false, false});
    m_badge->show();
    m_text->setText(plainLine(clauses(lines), 400));
}

} // namespace bridgewatch
