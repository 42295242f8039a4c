// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/model/stage.h"

#include <QStringList>

namespace bridgewatch {

class SshLink;

// One climb of a ladder, handed from link to link: how long it may take, what it has passed, and
// what each address of a name answered. Lives in the look's coroutine.
struct Attempt {
    Limits limits;
    Ladder ladder;
    QStringList addresses;  // "192.0.2.7: ECONNREFUSED"
    SshLink *via = nullptr; // the host that every connection is made from; null: this desk
};

} // namespace bridgewatch
