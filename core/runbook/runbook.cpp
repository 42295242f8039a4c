// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/runbook.h"

#include <tuple>

namespace bridgewatch {

bool Block::sameAs(const Block &other) const
{
    const auto content = [](const Block &block) {
        return std::tie(block.kind, block.text, block.depth, block.number, block.done, block.level, block.language,
                        block.header, block.rows, block.links);
    };
    const auto withoutPlace = [](std::optional<Directive> asked) {
        if (asked)
            asked->line = asked->column = 0;
        return asked;
    };
    return content(*this) == content(other) && withoutPlace(directive) == withoutPlace(other.directive);
}

QStringList Step::targets() const
{
    QStringList named;
    for (const Block &block : blocks) {
        if (block.directive && block.directive->kind == Directive::Kind::Check)
            named << block.directive->name;
    }
    named.removeDuplicates();
    return named;
}

QString sectionKindName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Overview: return QStringLiteral("overview");
    case SectionKind::Symptoms: return QStringLiteral("symptoms");
    case SectionKind::Diagnosis: return QStringLiteral("diagnosis");
    case SectionKind::Resolution: return QStringLiteral("resolution");
    case SectionKind::Recovery: return QStringLiteral("recovery");
    case SectionKind::Verification: return QStringLiteral("verification");
    case SectionKind::Prevention: return QStringLiteral("prevention");
    case SectionKind::Escalation: return QStringLiteral("escalation");
    case SectionKind::Other: break;
    }
    return QStringLiteral("other");
}

QList<const Step *> Runbook::steps() const
{
    QList<const Step *> all;
    for (const Section &section : sections) {
        for (const Step &entry : section.steps)
            all << &entry;
    }
    return all;
}

const Step *Runbook::step(const QString &id) const
{
    for (const Step *entry : steps()) {
        if (entry->id == id)
            return entry;
    }
    return nullptr;
}

} // namespace bridgewatch
