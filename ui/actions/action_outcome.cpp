// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_outcome.h"

#include "core/base/text.h"
#include "ui/actions/action_words.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace bridgewatch {
namespace {

using End = ActionResult::Outcome;

TextLabel *addLabel(QVBoxLayout &layout, const char *name, const TextLabel::Look &look)
{
    auto *label = new TextLabel(look);
    label->setObjectName(QString::fromLatin1(name));
    layout.addWidget(label);
    return label;
}

QString advice(End outcome)
{
    if (outcome == End::Unknown)
        return ActionOutcome::tr("It may have been done, and it may not. Do not repeat it: look again first, at the "
                                 "target itself.");
    if (outcome == End::Done)
        return ActionOutcome::tr("It was done, but no look afterwards says that it helped.");
    return {};
}

void say(TextLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ActionOutcome::ActionOutcome(QWidget *parent) : QWidget(parent), m_badge(new StateBadge(this))
{
    setObjectName(QStringLiteral("actionOutcome"));
    m_badge->setObjectName(QStringLiteral("outcomeBadge"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, scaled(8), 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_badge, 0, Qt::AlignLeft);
    m_text = addLabel(*layout, "outcomeText", {.size = 14, .wraps = true});
    m_advice = addLabel(*layout, "outcomeAdvice", {.tone = Tone::Warning, .wraps = true});
    m_lines = addLabel(*layout, "outcomeLines", {.size = 12.5, .mono = true, .wraps = true});
    m_verification = addLabel(*layout, "outcomeVerification", {.tone = Tone::Dim, .wraps = true});
    layout->addStretch();
}

void ActionOutcome::setResult(const ActionResult &result)
{
    const BadgeText badge = outcomeBadge(result);
    m_badge->setBadge(badge);
    m_badge->setAccessibleName(tr("Outcome: %1").arg(badge.word));
    say(*m_text, breakable(plainLine(result.text, 2'000)));
    say(*m_advice, advice(result.outcome));
    QStringList lines;
    for (const QString &line : result.lines)
        lines << breakable(plainLine(line, 400));
    say(*m_lines, lines.join(u'\n'));
    say(*m_verification, result.verification.isEmpty() || result.outcome == End::Refused
                             ? QString()
                             : tr("Looked afterwards: %1").arg(breakable(plainLine(result.verification, 2'000))));
}

} // namespace bridgewatch
