// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "core/profile/response_settings.h"
#include "ui/shell/palette_match.h"

namespace bridgewatch {

// A view of the window, as the palette offers it.
struct PaletteView {
    QString name;
    QString word;
    QString keys; // "Ctrl+1"
};

// What can be done about the lab.
enum class LabWay { None, In, Out };

// One thing that the palette finds. All texts are harmless single lines.
struct PaletteEntry {
    enum class Type { Finding, Target, TrustKey, CopyEvidence, Look, LookAtAll, View, Contact, Act, Lab };

    Type type = Type::Target;
    QString about;       // id of the target, host or contact, or name of the view; empty: everything
    Scenario scenario{}; // of a finding
    QString label;
    QString place; // "postgres · db.internal:5432"
    QString keys;  // the shortcut that does the same
    SearchText searched;
    QString action{}; // of Act: its name

    // Whether both are the same thing, whenever they were gathered.
    [[nodiscard]] bool isSameAs(const PaletteEntry &other) const
    {
        return type == other.type && scenario == other.scenario && about == other.about && action == other.action;
    }
};

// What is always there: targets and hosts in the order of the profile, each with the look at it, then
// the look at everything, the views, and the contacts.
[[nodiscard]] QList<PaletteEntry> standingEntries(const Topology &topology, const QList<PaletteView> &views,
                                                  const QList<Contact> &contacts);
// What can be done to the targets, as far as nothing but the target has to be known for it.
[[nodiscard]] QList<PaletteEntry> actionEntries(const Topology &topology);
[[nodiscard]] PaletteEntry labEntry(LabWay way, const QString &keys);
// What is there because of how things stand: findings, likeliest first, with their evidence to copy,
// and the host keys that may be trusted.
[[nodiscard]] QList<PaletteEntry> presentEntries(const World &world);

} // namespace bridgewatch
