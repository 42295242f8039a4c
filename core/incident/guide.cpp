// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/guide.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/incident/guide_text.h"

#include <algorithm>

namespace bridgewatch {
namespace {

using Own = GuideStep::Own;

// Why it is ruled out, by the likeliest finding that says so; empty where none does.
QString ruledOutBy(const Diagnosis &diagnosis, Scenario scenario)
{
    for (const Finding &finding : diagnosis.findings) {
        for (const RuledOut &out : finding.ruledOut) {
            if (out.scenario == scenario)
                return out.because;
        }
    }
    return {};
}

const QString told = QStringLiteral("told/");

// The place of a part that is only read: -1 is what stands before the first section.
QString toldId(qsizetype section)
{
    return QString(told + QString::number(section));
}

std::optional<Outcome> worstOf(const QStringList &targets, const GuideFacts &facts)
{
    std::optional<Outcome> worst;
    for (const QString &target : targets) {
        const TopologyNode *node = facts.topology.find(target);
        for (const QString &vantage : node ? node->vantages : QStringList()) {
            const Observation *look = facts.latest(target, vantage);
            const Outcome outcome = look ? look->outcome : Outcome::Unknown;
            worst = worst ? worse(*worst, outcome) : outcome;
        }
    }
    return worst;
}

// Makes the steps of one incident.
class Maker {
public:
    Maker(const Incident &incident, const Runbook *runbook, const GuideFacts &facts)
        : m_incident(incident), m_runbook(runbook), m_facts(facts)
    {
    }

    [[nodiscard]] QList<GuideSection> make()
    {
        if (m_runbook) {
            addPreamble();
            for (qsizetype i = 0; i < m_runbook->sections.size(); ++i)
                add(m_runbook->sections.at(i), i);
        }
        addFindings();
        addBeyond();
        m_sections.append({SectionKind::Other,
                           GuideText::tr("Afterwards"),
                           {own(Own::Watch, "watch", GuideText::tr("Watch")),
                            own(Own::Cause, "cause", GuideText::tr("Root cause, follow-ups")),
                            own(Own::Report, "report", GuideText::tr("Report"))}});
        return m_sections;
    }

private:
    [[nodiscard]] GuideStep own(Own own, const char *name, const QString &title) const
    {
        GuideStep step;
        step.id = QString(QStringLiteral("bridgewatch/") + QLatin1String(name));
        step.title = title;
        step.own = own;
        return stood(step);
    }
    [[nodiscard]] GuideStep ownFindings() const
    {
        return own(Own::Findings, "findings", GuideText::tr("What Bridgewatch sees"));
    }

    [[nodiscard]] GuideStep stood(GuideStep step) const
    {
        step.state = m_incident.stepRecord(step.id).state;
        return step;
    }

    [[nodiscard]] GuideStep judged(GuideStep step) const
    {
        if (!step.scenario)
            return step;
        if (const Finding *finding = m_facts.diagnosis.likeliest(*step.scenario))
            step.confidence = finding->confidence;
        else
            step.ruledOut = ruledOutBy(m_facts.diagnosis, *step.scenario);
        step.isChosen = m_incident.scenario == scenarioId(*step.scenario);
        return step;
    }

    [[nodiscard]] GuideStep of(const Step &written) const
    {
        GuideStep step;
        step.id = written.id;
        step.title = written.title;
        step.label = !written.letter.isEmpty() ? written.letter
                     : written.number          ? QString::number(*written.number)
                                               : QString();
        step.scenario = scenarioNamed(written.scenario);
        step.seen = worstOf(written.targets(), m_facts);
        return judged(stood(step));
    }

    void addPreamble()
    {
        const QList<Block> &blocks = m_runbook->preamble;
        const bool says = std::any_of(blocks.begin(), blocks.end(),
                                      [](const Block &block) { return block.kind != Block::Kind::Metadata; });
        if (says)
            addToRead(-1, GuideText::tr("Introduction"));
    }

    // What has no steps stands together, one line each.
    void addToRead(qsizetype place, const QString &title)
    {
        const QString heading = GuideText::tr("To read");
        if (m_sections.isEmpty() || m_sections.constLast().title != heading)
            m_sections.append({SectionKind::Overview, heading, {}});
        m_sections.last().steps.append(toRead(place, title));
    }

    [[nodiscard]] static GuideStep toRead(qsizetype section, const QString &title)
    {
        GuideStep step;
        step.id = toldId(section);
        step.title = title;
        step.own = Own::Told;
        return step;
    }

    // Where no look stands beside a step of the runbook's diagnosis, all that is seen is a step before it.
    void addFindings()
    {
        for (GuideSection &section : m_sections) {
            if (section.kind != SectionKind::Diagnosis)
                continue;
            const bool isSeen = std::any_of(section.steps.begin(), section.steps.end(),
                                            [](const GuideStep &step) { return step.seen.has_value(); });
            if (!isSeen)
                section.steps.prepend(ownFindings());
            return;
        }
        const auto first = std::find_if(m_sections.begin(), m_sections.end(),
                                        [](const GuideSection &section) { return isToBeDone(section.kind); });
        m_sections.insert(first, {SectionKind::Diagnosis, GuideText::tr("Diagnosis"), {ownFindings()}});
    }

    void add(const Section &section, qsizetype place)
    {
        if (section.steps.isEmpty() && !section.blocks.isEmpty()) {
            addToRead(place, section.title);
            return;
        }
        GuideSection made{section.kind, section.title, {}};
        if (!section.blocks.isEmpty())
            made.steps.append(toRead(place, GuideText::tr("Before the steps")));
        for (const Step &step : section.steps)
            made.steps.append(of(step));
        if (!made.steps.isEmpty())
            m_sections.append(made);
    }

    [[nodiscard]] bool knows(Scenario scenario) const
    {
        for (const GuideSection &section : m_sections) {
            for (const GuideStep &step : section.steps) {
                if (step.scenario == scenario)
                    return true;
            }
        }
        return false;
    }

    // What was found, or chosen, and has no step in the runbook.
    void addBeyond()
    {
        QList<Scenario> beyond;
        for (const Finding &finding : m_facts.diagnosis.findings) {
            if (!finding.symptom && !beyond.contains(finding.scenario) && !knows(finding.scenario))
                beyond << finding.scenario;
        }
        const std::optional<Scenario> chosen = scenarioNamed(m_incident.scenario);
        if (chosen && !beyond.contains(*chosen) && !knows(*chosen))
            beyond << *chosen;
        if (beyond.isEmpty())
            return;
        GuideSection section{SectionKind::Resolution, GuideText::tr("Beyond the runbook"), {}};
        for (const Scenario scenario : std::as_const(beyond)) {
            GuideStep step;
            step.id = QString(QStringLiteral("bridgewatch/") + scenarioId(scenario));
            step.title = scenarioTitle(scenario);
            step.label = scenarioLetter(scenario);
            step.own = Own::Beyond;
            step.scenario = scenario;
            section.steps.append(judged(stood(step)));
        }
        qsizetype at = 0;
        for (qsizetype i = 0; i < m_sections.size(); ++i) {
            if (m_sections.at(i).kind == SectionKind::Diagnosis || m_sections.at(i).kind == SectionKind::Resolution)
                at = i + 1;
        }
        m_sections.insert(at, section);
    }

    const Incident &m_incident;
    const Runbook *m_runbook;
    const GuideFacts &m_facts;
    QList<GuideSection> m_sections;
};

QList<GuideStep> stepsOf(const QList<GuideSection> &guide)
{
    QList<GuideStep> steps;
    for (const GuideSection &section : guide)
        steps += section.steps;
    return steps;
}

// Of what people do about an incident; the rest is there to be read.
QList<GuideStep> wayOf(const QList<GuideSection> &guide)
{
    QList<GuideStep> steps;
    for (const GuideSection &section : guide) {
        for (const GuideStep &step : section.steps) {
            if (isToBeDone(section.kind) && step.own != Own::Told)
                steps.append(step);
        }
    }
    return steps;
}

bool isMeant(const GuideStep &step, const QString &name)
{
    const auto same = [&](const QString &word) { return word.compare(name, Qt::CaseInsensitive) == 0; };
    return same(step.id) || same(step.id.section(u'/', -1)) || (!step.label.isEmpty() && same(step.label)) ||
           same(step.title) || (step.scenario && same(scenarioId(*step.scenario)));
}

} // namespace

bool isToBeDone(SectionKind kind)
{
    return kind == SectionKind::Diagnosis || kind == SectionKind::Resolution || kind == SectionKind::Recovery ||
           kind == SectionKind::Verification || kind == SectionKind::Other;
}

QList<Block> blocksAt(const GuideStep &step, const Runbook *runbook)
{
    if (!runbook)
        return {};
    if (step.own == Own::Told) {
        const qsizetype section = step.id.mid(told.size()).toLongLong();
        return section < 0 ? runbook->preamble : runbook->sections.value(section).blocks;
    }
    const Step *written = runbook->step(step.id);
    return written ? written->blocks : QList<Block>();
}

QList<GuideSection> guideOf(const Incident &incident, const Runbook *runbook, const GuideFacts &facts)
{
    return Maker(incident, runbook, facts).make();
}

GuideStep currentStep(const Incident &incident, const QList<GuideSection> &guide)
{
    const QList<GuideStep> steps = stepsOf(guide);
    for (const GuideStep &step : steps) {
        if (step.id == incident.step)
            return step;
    }
    for (const GuideStep &step : wayOf(guide)) {
        if (step.state == StepState::Open)
            return step;
    }
    return steps.isEmpty() ? GuideStep() : steps.constFirst();
}

QString nextStep(const QList<GuideSection> &guide, const QString &id)
{
    const QList<GuideStep> way = wayOf(guide);
    // Once the chosen scenario is done, only others that something speaks for are in the way.
    const bool isSettled = std::any_of(
        way.begin(), way.end(), [](const GuideStep &step) { return step.isChosen && step.state == StepState::Done; });
    const auto isOpen = [isSettled](const GuideStep &step) {
        return step.state == StepState::Open && step.ruledOut.isEmpty() &&
               !(isSettled && step.scenario && step.confidence <= 0);
    };
    const auto here = std::find_if(way.begin(), way.end(), [&](const GuideStep &step) { return step.id == id; });
    auto next = here == way.end() ? here : std::find_if(here + 1, way.end(), isOpen);
    if (next == way.end())
        return {};
    if (!next->scenario)
        return next->id;
    // Of scenarios the one that is chosen, else the likeliest.
    const auto weight = [&](const GuideStep &step) {
        return !step.scenario || !isOpen(step) ? -1 : step.isChosen ? 2 : step.confidence;
    };
    return std::max_element(next, way.end(),
                            [&](const GuideStep &one, const GuideStep &other) { return weight(one) < weight(other); })
        ->id;
}

Result<GuideStep> stepNamed(const QList<GuideSection> &guide, const QString &name)
{
    QList<GuideStep> meant;
    QStringList ids;
    for (const GuideStep &step : stepsOf(guide)) {
        if (step.own == Own::Told)
            continue;
        if (step.id == name)
            return step;
        ids << step.id;
        if (isMeant(step, name))
            meant << step;
    }
    if (meant.size() == 1)
        return meant.constFirst();
    const FailureCode code = FailureCode::ofErrno(ENOENT);
    if (meant.isEmpty()) {
        const QString near = nearest(name, ids);
        const QString said = GuideText::tr("there is no step '%1'").arg(plainLine(name, 120));
        return fail(code, near.isEmpty() ? said : GuideText::tr("%1; did you mean '%2'?").arg(said, near));
    }
    QStringList several;
    for (const GuideStep &step : std::as_const(meant))
        several << step.id;
    return fail(code, GuideText::tr("'%1' may mean %2").arg(plainLine(name, 120), listed(several)));
}

} // namespace bridgewatch
