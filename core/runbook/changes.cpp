// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/changes.h"

#include "core/base/text.h"
#include "core/runbook/heading.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunbookChange)
};

using Kind = RunbookChange::Kind;

QString shown(const QString &text)
{
    return plainLine(text, 100);
}

bool sameBlocks(const QList<Block> &a, const QList<Block> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Block &one, const Block &other) { return one.sameAs(other); });
}

bool sameStep(const Step &a, const Step &b)
{
    return a.scenario == b.scenario && sameBlocks(a.blocks, b.blocks);
}

class Comparison {
public:
    Comparison(const Runbook &before, const Runbook &after) : m_before(before), m_after(after) {}

    QList<RunbookChange> take()
    {
        compareDocument();
        compareSections();
        compareSteps();
        if (!sameEscalation())
            add(Kind::Escalation, {}, Text::tr("The escalation table changed."));
        return std::move(m_changes);
    }

private:
    void add(Kind kind, const QString &step, const QString &sentence) { m_changes.append({kind, step, sentence}); }

    void compareField(const QString &name, const QString &before, const QString &after)
    {
        if (before != after)
            add(Kind::Document, {}, Text::tr("%1: '%2' instead of '%3'.").arg(name, shown(after), shown(before)));
    }

    void compareDocument()
    {
        const auto list = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
        compareField(Text::tr("Title"), m_before.title, m_after.title);
        compareField(Text::tr("Alerts"), list(m_before.alerts), list(m_after.alerts));
        compareField(Text::tr("Severity"), m_before.severity, m_after.severity);
        compareField(Text::tr("Response time"), m_before.responseTime, m_after.responseTime);
        compareField(Text::tr("Last updated"), m_before.lastUpdated, m_after.lastUpdated);
        if (!sameBlocks(withoutMetadata(m_before.preamble), withoutMetadata(m_after.preamble)))
            add(Kind::Document, {}, Text::tr("The introduction changed."));
    }

    static QList<Block> withoutMetadata(QList<Block> blocks)
    {
        blocks.removeIf([](const Block &block) { return block.kind == Block::Kind::Metadata; });
        return blocks;
    }

    // By kind and title, the first of that name.
    static QHash<QString, const Section *> sectionsOf(const Runbook &runbook)
    {
        QHash<QString, const Section *> sections;
        for (const Section &section : runbook.sections) {
            const QString key = sectionKindName(section.kind) + u'/' + section.title;
            if (!sections.contains(key))
                sections.insert(key, &section);
        }
        return sections;
    }

    void compareSections()
    {
        const auto before = sectionsOf(m_before);
        const auto after = sectionsOf(m_after);
        for (const Section &section : m_after.sections) {
            const QString key = sectionKindName(section.kind) + u'/' + section.title;
            if (after.value(key) != &section)
                continue;
            const Section *old = before.value(key);
            if (!old)
                add(Kind::SectionAdded, {}, Text::tr("Section added: %1.").arg(shown(section.title)));
            else if (!sameBlocks(old->blocks, section.blocks))
                add(Kind::SectionText, {}, Text::tr("Text changed in section %1.").arg(shown(section.title)));
        }
        for (const Section &section : m_before.sections) {
            if (!after.contains(sectionKindName(section.kind) + u'/' + section.title))
                add(Kind::SectionRemoved, {}, Text::tr("Section removed: %1.").arg(shown(section.title)));
        }
    }

    // A step of the old runbook that is gone, in the same kind of section and with the same contents.
    const Step *renamedTo(const Step &step, QSet<QString> &gone) const
    {
        for (const Step *old : m_before.steps()) {
            if (gone.contains(old->id) && old->section == step.section && !step.blocks.isEmpty() &&
                sameStep(*old, step))
                return gone.remove(old->id) ? old : nullptr;
        }
        return nullptr;
    }

    void compareSteps()
    {
        QHash<QString, const Step *> before;
        QSet<QString> gone;
        for (const Step *step : m_before.steps()) {
            before.insert(step->id, step);
            gone.insert(step->id);
        }
        for (const Step *step : m_after.steps())
            gone.remove(step->id);
        for (const Step *step : m_after.steps()) {
            const Step *old = before.value(step->id);
            if (!old)
                addStep(*step, renamedTo(*step, gone));
            else if (slug(old->title) != slug(step->title)) // its id is marked
                addStep(*step, old);
            if (old && !sameStep(*old, *step))
                add(Kind::StepText, step->id, Text::tr("Text of step changed: %1.").arg(shown(step->title)));
        }
        addMoved(before);
        for (const Step *step : m_before.steps()) {
            if (gone.contains(step->id))
                add(Kind::StepRemoved, step->id, Text::tr("Step removed: %1.").arg(shown(step->title)));
        }
    }

    void addStep(const Step &step, const Step *old)
    {
        if (old)
            add(Kind::StepRenamed, step.id,
                Text::tr("Step renamed: %1, before %2.").arg(shown(step.title), shown(old->title)));
        else
            add(Kind::StepAdded, step.id, Text::tr("Step added: %1.").arg(shown(step.title)));
    }

    // The fewest steps that had to be moved for the others to keep their order: those outside of the longest
    // sequence that rises (patience sorting).
    void addMoved(const QHash<QString, const Step *> &before)
    {
        QHash<QString, qsizetype> places;
        for (const Step *step : m_before.steps())
            places.insert(step->id, places.size());
        QList<const Step *> kept;
        for (const Step *step : m_after.steps()) {
            if (before.contains(step->id))
                kept << step;
        }
        const QSet<QString> inOrder = rising(kept, places);
        for (const Step *step : std::as_const(kept)) {
            if (!inOrder.contains(step->id))
                add(Kind::StepMoved, step->id, Text::tr("Step moved: %1.").arg(shown(step->title)));
        }
    }

    static QSet<QString> rising(const QList<const Step *> &steps, const QHash<QString, qsizetype> &places)
    {
        QList<qsizetype> ends; // of a sequence of each length, the step with the lowest place
        QList<qsizetype> previous;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const auto at = std::lower_bound(ends.begin(), ends.end(), i, [&](qsizetype a, qsizetype b) {
                return places.value(steps.at(a)->id) < places.value(steps.at(b)->id);
            });
            previous << (at == ends.begin() ? -1 : *(at - 1));
            if (at == ends.end())
                ends << i;
            else
                *at = i;
        }
        QSet<QString> ids;
        for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i))
            ids.insert(steps.at(i)->id);
        return ids;
    }

    [[nodiscard]] bool sameEscalation() const
    {
        return std::equal(m_before.escalation.begin(), m_before.escalation.end(), m_after.escalation.begin(),
                          m_after.escalation.end(), [](const EscalationRow &a, const EscalationRow &b) {
                              return a.condition == b.condition && a.action == b.action && a.contact == b.contact &&
                                     a.within == b.within;
                          });
    }

    const Runbook &m_before;
    const Runbook &m_after;
    QList<RunbookChange> m_changes;
};

} // namespace

QList<RunbookChange> changesBetween(const Runbook &before, const Runbook &after)
{
    return Comparison(before, after).take();
}

} // namespace bridgewatch
