// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>
#include <array>

namespace bridgewatch {
namespace {

struct Name {
    EventKind kind;
    const char *name;
};

constexpr std::array names{
    Name{EventKind::Opened, "opened"},
    Name{EventKind::Observation, "observation"},
    Name{EventKind::Finding, "finding"},
    Name{EventKind::Step, "step"},
    Name{EventKind::Choice, "choice"},
    Name{EventKind::Note, "note"},
    Name{EventKind::ActionPlan, "action-plan"},
    Name{EventKind::ActionConfirmed, "action-confirmed"},
    Name{EventKind::ActionResult, "action-result"},
    Name{EventKind::ActionVerified, "action-verified"},
    Name{EventKind::Escalation, "escalation"},
    Name{EventKind::Acknowledged, "acknowledged"},
    Name{EventKind::Role, "role"},
    Name{EventKind::Alert, "alert"},
    Name{EventKind::State, "state"},
    Name{EventKind::Gate, "gate"},
    Name{EventKind::Cause, "cause"},
    Name{EventKind::FollowUp, "follow-up"},
    Name{EventKind::Edit, "edit"},
    Name{EventKind::Mode, "mode"},
    Name{EventKind::Attachment, "attachment"},
};

} // namespace

QString eventKindName(EventKind kind)
{
    const auto it = std::find_if(names.begin(), names.end(), [&](const Name &known) { return known.kind == kind; });
    return it == names.end() ? QString() : QString::fromLatin1(it->name);
}

std::optional<EventKind> eventKindFrom(const QString &name)
{
    const auto it =
        std::find_if(names.begin(), names.end(), [&](const Name &known) { return name == QLatin1String(known.name); });
    return it == names.end() ? std::nullopt : std::optional(it->kind);
}

QString newEventId(const QDateTime &now)
{
    std::array<quint64, 2> halves{};
    QRandomGenerator::system()->fillRange(halves.data(), 2);
    const auto stamp = static_cast<quint64>(now.toMSecsSinceEpoch()) & 0xffff'ffff'ffffULL;
    halves[0] = stamp << 16 | 0x7000 | (halves[0] & 0x0fff);                       // version 7
    halves[1] = (halves[1] & 0x3fff'ffff'ffff'ffffULL) | 0x8000'0000'0000'0000ULL; // the variant of RFC 9562
    QByteArray bytes(16, '\0');
    qToBigEndian(halves[0], bytes.data());
    qToBigEndian(halves[1], bytes.data() + 8);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace bridgewatch
