// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/lab_fault.h"

// What the lab says, in the language of the window where it is known there, else in the lab's own words.
namespace bridgewatch {

[[nodiscard]] QString faultSentence(const LabFault &fault);
// How it is made.
[[nodiscard]] QString faultWay(const LabFault &fault);
// Why it cannot be made here; empty where it can.
[[nodiscard]] QString faultReason(const LabFault &fault);
// A line of what it does while it starts.
[[nodiscard]] QString labStep(const QString &said);

} // namespace bridgewatch
