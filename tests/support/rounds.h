// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRandomGenerator>
#include <QtGlobal>

namespace bridgewatch::test {

// How often what is left to chance is tried: BRIDGEWATCH_ROUNDS, which the tests with the label "long" set, or `few`.
inline int roundsOr(int few)
{
    const int told = qEnvironmentVariableIntValue("BRIDGEWATCH_ROUNDS");
    return told > 0 ? told : few;
}

// BRIDGEWATCH_SEED, or another one each time; printed, so that what failed can be had again.
inline quint32 seedOfTheRun()
{
    bool isGiven = false;
    const int told = qEnvironmentVariableIntValue("BRIDGEWATCH_SEED", &isGiven);
    const quint32 seed = isGiven ? static_cast<quint32>(told) : QRandomGenerator::global()->generate() >> 1;
    qInfo("seed %u: BRIDGEWATCH_SEED gives it again", seed);
    return seed;
}

} // namespace bridgewatch::test
