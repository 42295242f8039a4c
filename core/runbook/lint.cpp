// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/lint.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace bridgewatch {
namespace {

QString shown(const QString &word)
{
    return plainLine(word, 60);
}

// "'usrs-db' is no …; did you mean 'users-db'?"
QString withHint(const QString &sentence, const QString &word, const QStringList &known)
{
    const QString meant = nearest(word, known);
    return meant.isEmpty() ? sentence : Lint::tr("%1; did you mean '%2'?").arg(sentence, meant);
}

class RunbookLint {
public:
    RunbookLint(const Runbook &runbook, const RunbookReferences &known, Problems &problems)
        : m_runbook(runbook), m_known(known), m_problems(problems)
    {
    }

    void run()
    {
        if (m_runbook.sections.isEmpty())
            warn(0, 0,
                 Lint::tr("there is nothing to do in it: no headings such as 'Diagnosis', no lists, no commands"));
        else
            checkSections();
        checkBlocks(m_runbook.preamble);
        for (const Section &section : m_runbook.sections) {
            checkBlocks(section.blocks);
            for (const Step &step : section.steps)
                checkStep(step);
        }
    }

private:
    void add(Problem::Severity severity, int line, int column, const QString &text)
    {
        if (m_problems.size() < problemLimit)
            m_problems.append({severity, {}, line, column, text});
    }
    void error(int line, int column, const QString &text) { add(Problem::Severity::Error, line, column, text); }
    void warn(int line, int column, const QString &text) { add(Problem::Severity::Warning, line, column, text); }

    void checkSections()
    {
        const auto isDiagnosis = [](const Section &section) {
            return section.kind == SectionKind::Diagnosis && !section.steps.isEmpty();
        };
        if (std::none_of(m_runbook.sections.begin(), m_runbook.sections.end(), isDiagnosis))
            warn(0, 0, Lint::tr("there are no steps of diagnosis; a heading such as 'Diagnosis' makes them"));
        QHash<QString, int> titles; // → line
        for (const Section &section : m_runbook.sections) {
            checkTwice(titles, section.title, section.line, section.column);
            QHash<QString, int> below;
            for (const Step &step : section.steps)
                checkTwice(below, step.title, step.line, step.column);
        }
    }

    void checkTwice(QHash<QString, int> &lines, const QString &title, int line, int column)
    {
        const QString key = title.toCaseFolded();
        if (lines.contains(key))
            warn(line, column,
                 Lint::tr("the heading '%1' stands on line %2 as well").arg(shown(title)).arg(lines[key]));
        else
            lines.insert(key, line);
    }

    void checkStep(const Step &step)
    {
        if (!step.scenario.isEmpty() && !m_known.scenarios.contains(step.scenario))
            error(
                step.scenarioLine, 1,
                withHint(Lint::tr("'%1' is no scenario").arg(shown(step.scenario)), step.scenario, m_known.scenarios));
        else if (const QString other = m_scenarios.value(step.scenario); !other.isEmpty())
            warn(step.scenarioLine, 1,
                 Lint::tr("the scenario '%1' belongs to '%2' already").arg(step.scenario, shown(other)));
        if (!step.scenario.isEmpty())
            m_scenarios.insert(step.scenario, step.title);
        checkBlocks(step.blocks);
    }

    void checkBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (block.kind == Block::Kind::Raw && block.text.contains(u"bridgewatch:"))
                warn(block.line, block.column,
                     Lint::tr("this comment means nothing here; known are <!-- bridgewatch:scenario=ID --> and "
                              "<!-- bridgewatch:id=NAME -->, in a heading or right below it"));
            if (block.kind == Block::Kind::Command)
                checkCommand(block);
        }
    }

    void checkCommand(const Block &block)
    {
        if (block.directive)
            checkDirective(*block.directive);
        const auto points = block.text.toUcs4();
        const auto unseen = std::find_if(points.begin(), points.end(),
                                         [](char32_t c) { return c != '\n' && c != '\t' && isTreacherous(c); });
        if (unseen != points.end())
            warn(block.line, block.column,
                 Lint::tr("there is a %1 in this command, which nobody sees who copies it").arg(shownForm(*unseen)));
    }

    void checkDirective(const Directive &directive)
    {
        if (directive.kind == Directive::Kind::Check)
            checkTarget(directive);
        else
            checkAction(directive);
    }

    void checkTarget(const Directive &directive)
    {
        if (m_known.targets && !m_known.targets->contains(directive.name))
            error(directive.line, directive.column,
                  withHint(Lint::tr("the profile has no target '%1'").arg(shown(directive.name)), directive.name,
                           *m_known.targets));
        checkParameters(directive, {});
    }

    void checkAction(const Directive &directive)
    {
        const auto action = m_known.actions.constFind(directive.name);
        if (action != m_known.actions.constEnd())
            checkParameters(directive, *action);
        else
            error(directive.line, directive.column,
                  withHint(Lint::tr("'%1' is no action").arg(shown(directive.name)), directive.name,
                           m_known.actions.keys()));
    }

    void checkParameters(const Directive &directive, const QStringList &known)
    {
        for (const QString &key : directive.parameters.keys()) {
            if (!known.contains(key))
                error(directive.line, directive.column,
                      withHint(Lint::tr("'%1' has no parameter '%2'").arg(shown(directive.name), shown(key)), key,
                               known));
        }
    }

    const Runbook &m_runbook;
    const RunbookReferences &m_known;
    Problems &m_problems;
    QHash<QString, QString> m_scenarios; // → title of the step
};

} // namespace

Problems lintRunbook(const LoadedRunbook &loaded, const RunbookReferences &known)
{
    Problems problems = loaded.problems;
    if (!loaded.runbook)
        return problems;
    RunbookLint(*loaded.runbook, known, problems).run();
    for (Problem &problem : problems)
        problem.file = problem.file.isEmpty() ? loaded.runbook->path : problem.file;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return problems;
}

} // namespace bridgewatch
