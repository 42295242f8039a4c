// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/practice_lab.h"

#include <QRandomGenerator>

namespace bridgewatch {

// One fault from the moment at which the lab was asked to make it.
struct DrillRound {
    struct Named {
        Scenario scenario = Scenario::Network;
        std::chrono::milliseconds after{};
    };

    LabFault fault;
    bool isBlind = false;                              // nobody was told what it is
    QList<Named> named;                                // what Bridgewatch put first, and when it began to
    std::optional<std::chrono::milliseconds> answered; // after so long
    std::optional<Scenario> said;                      // none: the person did not know

    [[nodiscard]] bool isAnswered() const { return answered.has_value(); }
    [[nodiscard]] bool isRight() const { return said && fault.isNamedBy(*said); }
    [[nodiscard]] bool isNamedRight() const { return !named.isEmpty() && fault.isNamedBy(named.constLast().scenario); }
};

// Practising with a lab while it is up: breaks it, keeps the clock, and compares what a person and Bridgewatch said
// with the truth. What is broken in a blind round is told before the answer by round() alone. The lab outlives it.
class Drill final : public QObject {
    Q_OBJECT
public:
    using Ticks = std::function<std::chrono::milliseconds()>; // of a clock that never jumps

    explicit Drill(PracticeLab &lab, Ticks ticks = &steadyTicks, QObject *parent = nullptr);

    [[nodiscard]] const PracticeLab &lab() const { return m_lab; }
    [[nodiscard]] bool isWhole() const { return m_lab.state() == PracticeLab::State::Up && !m_round; }
    [[nodiscard]] bool isBroken() const { return m_lab.state() == PracticeLab::State::Up && m_round; }
    // What is being broken or is broken; null: nothing.
    [[nodiscard]] const DrillRound *round() const { return m_round ? &*m_round : nullptr; }
    // Since the round began; once it was answered, until then.
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    // Rounds that were answered, or ended by healing before; the latest first.
    [[nodiscard]] const QList<DrillRound> &past() const { return m_past; }
    // Why the lab did not do what it was asked last; empty: it did.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    // Each does nothing unless the lab is whole, or is broken.
    QCoro::Task<> begin(LabFault fault, bool isBlind = false);
    QCoro::Task<> surprise(); // one of those that can be made here, and not the last one again
    QCoro::Task<> heal();
    void answer(std::optional<Scenario> said);
    // What Bridgewatch says now.
    void note(const Diagnosis &diagnosis);
    void seed(quint32 seed) { m_dice.seed(seed); }

Q_SIGNALS:
    void changed();

private:
    void forget();
    static std::chrono::milliseconds steadyTicks();

    PracticeLab &m_lab;
    Ticks m_ticks;
    QRandomGenerator m_dice = QRandomGenerator::securelySeeded();
    std::optional<DrillRound> m_round;
    std::chrono::milliseconds m_began{};
    std::optional<Scenario> m_first;  // what Bridgewatch puts first now
    std::optional<Scenario> m_before; // and did when the round began, for as long as it does
    QList<DrillRound> m_past;
    QString m_trouble;
};

} // namespace bridgewatch
