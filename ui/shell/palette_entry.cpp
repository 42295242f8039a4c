// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entry.h"

#include "core/actions/action_table.h"
#include "core/base/text.h"
#include "ui/actions/action_words.h"
#include "ui/overview/host_key.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QSet>

namespace bridgewatch {
namespace {

using Type = PaletteEntry::Type;

struct PaletteTexts {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

// plainLine(), which is for strangers' text and slow, only where there is anything to make harmless:
// with many targets that is what opening the search costs.
QString harmless(const QString &text, int limit)
{
    const bool plain =
        text.size() <= limit && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    return plain ? text : plainLine(text, limit);
}

QString nameOf(const TopologyNode &node)
{
    return harmless(node.label.isEmpty() ? node.id : node.label, 80);
}

PaletteEntry targetEntry(const TopologyNode &node, const QString &hostWord)
{
    const Place place = placeOf(node);
    const QString shown = place.kind + QStringLiteral(" · ") + place.address.left(120);
    const QString kind = node.kind == Kind::Ssh ? kindName(node.kind) + u' ' + hostWord : kindName(node.kind);
    PaletteEntry entry{Type::Target, node.id, {}, nameOf(node), shown, {}, {}};
    entry.searched = SearchText({entry.label, harmless(node.id, 80), kind, shown});
    return entry;
}

PaletteEntry lookEntry(const TopologyNode &node, const QString &sentence)
{
    PaletteEntry entry{Type::Look, node.id, {}, sentence.arg(nameOf(node)), {}, {}, {}};
    entry.searched = SearchText({entry.label, harmless(node.id, 80)});
    return entry;
}

PaletteEntry findingEntry(const Finding &finding, const Topology &topology)
{
    PaletteEntry entry{Type::Finding, finding.target, finding.scenario, scenarioHeading(finding.scenario), {}, {}, {}};
    entry.place = labelOf(topology, finding.target);
    entry.searched = SearchText({entry.label, entry.place, plainLine(finding.target, 80), finding.code.toString()});
    return entry;
}

PaletteEntry contactEntry(const Contact &contact)
{
    PaletteEntry entry{Type::Contact, contact.id, {}, harmless(contact.name, 80), harmless(contact.role, 80), {}, {}};
    entry.searched = SearchText({entry.label, entry.place, harmless(contact.id, 80), PaletteTexts::tr("contact")});
    return entry;
}

PaletteEntry copyEntry(const Finding &finding, const Topology &topology)
{
    const QString target = labelOf(topology, finding.target);
    PaletteEntry entry{Type::CopyEvidence,
                       finding.target,
                       finding.scenario,
                       PaletteTexts::tr("Copy the evidence for %1").arg(target),
                       scenarioHeading(finding.scenario),
                       {},
                       {}};
    entry.searched = SearchText({entry.label, plainLine(finding.target, 80)});
    return entry;
}

PaletteEntry trustEntry(const HostKeyOffer &offer)
{
    PaletteEntry entry{
        Type::TrustKey, offer.host, {}, PaletteTexts::tr("Trust the host key of %1…").arg(offer.label), {}, {}, {}};
    entry.searched = SearchText({entry.label, plainLine(offer.host, 80), QStringLiteral("ssh"), offer.address});
    return entry;
}

} // namespace

QList<PaletteEntry> standingEntries(const Topology &topology, const QList<PaletteView> &views,
                                    const QList<Contact> &contacts)
{
    const QString hostWord = PaletteTexts::tr("host", "searched for by this word");
    const QString lookSentence = PaletteTexts::tr("Look at %1 now");
    QList<PaletteEntry> entries;
    for (const TopologyNode &node : topology.nodes)
        entries << targetEntry(node, hostWord);
    PaletteEntry all{Type::LookAtAll, {}, {}, PaletteTexts::tr("Look at everything now"), {}, QStringLiteral("F5"), {}};
    all.searched = SearchText({all.label, all.keys});
    entries << all;
    for (const PaletteView &view : views) {
        PaletteEntry entry{Type::View, view.name, {}, PaletteTexts::tr("Go to %1").arg(view.word), {}, view.keys, {}};
        entry.searched = SearchText({view.word, entry.label, view.name});
        entries << entry;
    }
    for (const Contact &contact : contacts)
        entries << contactEntry(contact);
    for (const TopologyNode &node : topology.nodes)
        entries << lookEntry(node, lookSentence);
    return entries;
}

QList<PaletteEntry> actionEntries(const Topology &topology)
{
    QList<PaletteEntry> entries;
    for (const TopologyNode &node : topology.nodes) {
        for (const ActionKind &kind : actionKinds()) {
            const bool needsPid = std::any_of(kind.parameters.begin(), kind.parameters.end(),
                                              [](const ParameterRule &rule) { return rule.name == u"pid"; });
            if (kind.targetKind != node.kind || needsPid)
                continue;
            PaletteEntry entry{Type::Act, node.id, {}, {}, nameOf(node), {}, {}};
            entry.label = PaletteTexts::tr("%1…", "an action that asks first").arg(actionTitle(kind.name));
            entry.action = kind.name;
            entry.searched = SearchText({entry.label, kind.name, entry.place, harmless(node.id, 80)});
            entries << entry;
        }
    }
    return entries;
}

PaletteEntry labEntry(LabWay way, const QString &keys)
{
    const QString label =
        way == LabWay::Out ? PaletteTexts::tr("Leave the lab") : PaletteTexts::tr("Practise in the lab…");
    PaletteEntry entry{PaletteEntry::Type::Lab, {}, {}, label, {}, keys, {}};
    entry.searched = SearchText({label, PaletteTexts::tr("drill", "searched for by this word")});
    return entry;
}

QList<PaletteEntry> presentEntries(const World &world)
{
    QList<PaletteEntry> entries;
    for (const Finding &finding : world.diagnosis().findings)
        entries << findingEntry(finding, world.topology());
    for (const TopologyNode &node : world.topology().nodes) {
        if (const auto offer = node.kind == Kind::Ssh ? hostKeyOffer(world, node.id) : std::nullopt)
            entries << trustEntry(*offer);
    }
    QSet<QString> copied; // the likeliest finding stands for its target
    for (const Finding &finding : world.diagnosis().findings) {
        if (!copied.contains(finding.target))
            entries << copyEntry(finding, world.topology());
        copied.insert(finding.target);
    }
    return entries;
}

} // namespace bridgewatch
