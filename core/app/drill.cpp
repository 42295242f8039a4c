// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/drill.h"

#include <QPointer>

namespace bridgewatch {
namespace {

constexpr qsizetype pastLimit = 200;
constexpr qsizetype namedLimit = 50;

} // namespace

std::chrono::milliseconds Drill::steadyTicks()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

Drill::Drill(PracticeLab &lab, Ticks ticks, QObject *parent) : QObject(parent), m_lab(lab), m_ticks(std::move(ticks))
{
    connect(&m_lab, &PracticeLab::changed, this, [this] {
        const PracticeLab::State state = m_lab.state();
        if (state == PracticeLab::State::Stopping || state == PracticeLab::State::Down)
            forget();
        Q_EMIT changed();
    });
}

// The lab is gone, and its fault with it.
void Drill::forget()
{
    m_round.reset();
    m_first.reset();
    m_before.reset();
    m_trouble.clear();
}

std::chrono::milliseconds Drill::elapsed() const
{
    if (!m_round)
        return {};
    return m_round->answered.value_or(m_ticks() - m_began);
}

QCoro::Task<> Drill::begin(LabFault fault, bool isBlind)
{
    if (!isWhole() || !fault.isAvailable())
        co_return;
    const QPointer<Drill> self(this);
    m_trouble.clear();
    m_began = m_ticks();
    m_before = m_first;
    const QString name = fault.name;
    m_round = DrillRound{std::move(fault), isBlind, {}, {}, {}};
    const Result<void> done = co_await m_lab.breakBy(name);
    if (!self || !m_round)
        co_return;
    if (!done) {
        m_trouble = done.error().text;
        m_round.reset();
    }
    Q_EMIT changed();
}

QCoro::Task<> Drill::surprise()
{
    QList<LabFault> choice;
    for (const LabFault &fault : m_lab.faults()) {
        if (fault.isAvailable() && (m_past.isEmpty() || fault.name != m_past.constFirst().fault.name))
            choice << fault;
    }
    if (isWhole() && choice.isEmpty()) {
        m_trouble = tr("nothing can be broken here");
        Q_EMIT changed();
    }
    if (!isWhole() || choice.isEmpty())
        co_return;
    LabFault chosen = choice.at(m_dice.bounded(static_cast<int>(choice.size())));
    co_await begin(std::move(chosen), true);
}

QCoro::Task<> Drill::heal()
{
    if (!isBroken())
        co_return;
    const QPointer<Drill> self(this);
    m_trouble.clear();
    const Result<void> done = co_await m_lab.heal();
    if (!self || !m_round)
        co_return;
    if (!done) {
        m_trouble = done.error().text;
    } else {
        if (!m_round->isAnswered())
            m_past.prepend(*m_round);
        m_past = m_past.mid(0, pastLimit);
        m_round.reset();
    }
    Q_EMIT changed();
}

void Drill::answer(std::optional<Scenario> said)
{
    if (!isBroken() || m_round->isAnswered())
        return;
    m_round->answered = m_ticks() - m_began;
    m_round->said = said;
    m_past.prepend(*m_round);
    Q_EMIT changed();
}

// What stood first before the fault was there, a trace of an earlier one, names nothing.
void Drill::note(const Diagnosis &diagnosis)
{
    m_first = diagnosis.findings.isEmpty() ? std::nullopt : std::optional(diagnosis.findings.constFirst().scenario);
    if (m_first != m_before)
        m_before.reset();
    if (!m_round || !m_first || m_first == m_before)
        return;
    QList<DrillRound::Named> &named = m_round->named;
    if ((!named.isEmpty() && named.constLast().scenario == *m_first) || named.size() == namedLimit)
        return;
    named << DrillRound::Named{*m_first, m_ticks() - m_began};
    if (m_round->isAnswered())
        m_past.first().named = named;
    Q_EMIT changed();
}

} // namespace bridgewatch
