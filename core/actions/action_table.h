// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/kind.h"

#include <QMap>
#include <QStringList>
#include <optional>

namespace bridgewatch {

// What an action may be told.
struct ParameterRule {
    enum class Type {
        Number, // whole, `least` to `most`
        Choice, // one of `choices`
        Text,   // a name, up to 63 characters, none of them treacherous
    };

    QString name;
    Type type = Type::Text;
    QString what;     // one phrase
    QString fallback; // empty: what is not said does not matter, or is required
    bool isRequired = false;
    int least = 0;
    int most = 0;
    QStringList choices{}; // of a number: what is offered at once
};

// One row of the table of all that can be done.
struct ActionKind {
    QString name;                   // "terminate-idle"
    std::optional<Kind> targetKind; // none: it needs no target
    QString does;                   // one sentence
    QString needs;                  // one sentence
    QList<ParameterRule> parameters;
};

[[nodiscard]] const QList<ActionKind> &actionKinds();
// Null when there is none of this name.
[[nodiscard]] const ActionKind *findAction(const QString &name);

// All parameters, with what was not said filled in; or a sentence about what is wrong.
[[nodiscard]] Result<QMap<QString, QString>> understand(const ActionKind &kind, const QMap<QString, QString> &given);

} // namespace bridgewatch
