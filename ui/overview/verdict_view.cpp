// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/verdict_view.h"

#include "core/base/text.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

namespace bridgewatch {
namespace {

QString headingOf(const Finding &finding)
{
    const QString letter = scenarioLetter(finding.scenario);
    const QString title = scenarioInSentence(finding.scenario);
    return letter.isEmpty() ? VerdictView::tr("Why: %1").arg(title) : VerdictView::tr("Why %1, %2").arg(letter, title);
}

QString notThis(const RuledOut &other)
{
    const QString letter = scenarioLetter(other.scenario);
    const QString name = letter.isEmpty() ? scenarioInSentence(other.scenario)
                                          : letter + QStringLiteral(", ") + scenarioInSentence(other.scenario);
    return VerdictView::tr("Not %1: %2").arg(name, plainLine(other.because));
}

void addOnce(QList<VerdictLine> &lines, const VerdictLine &line)
{
    if (!lines.contains(line))
        lines << line;
}

void addFinding(QList<VerdictLine> &lines, const Finding &finding, const World &world)
{
    using Form = VerdictLine::Form;
    lines.append({Form::Heading, headingOf(finding)});
    if (const Finding *cause = finding.symptom ? causeOf(finding, world) : nullptr) {
        addOnce(lines, {Form::Evidence, VerdictView::tr("Follows from %1: %2")
                                          .arg(labelOf(world.topology(), cause->target), scenarioInSentence(cause->scenario))});
    }
    for (const QString &sentence : finding.evidence)
        addOnce(lines, {Form::Evidence, plainLine(sentence)});
    for (const RuledOut &other : finding.ruledOut)
        addOnce(lines, {Form::Aside, notThis(other)});
}

} // namespace

QList<VerdictLine> verdictOn(const World &world, const QString &target)
{
    QList<VerdictLine> lines;
    for (const Finding &finding : findingsAt(world.diagnosis(), target))
        addFinding(lines, finding, world);
    return lines;
}

VerdictView::VerdictView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("verdict"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(3));
    setVisible(false);
}

void VerdictView::setLines(const QList<VerdictLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const VerdictLine &line : lines)
        add(line);
    setVisible(!lines.isEmpty());
}

void VerdictView::add(const VerdictLine &line)
{
    using Form = VerdictLine::Form;
    if (line.form != Form::Evidence) {
        const bool heading = line.form == Form::Heading;
        if (heading && m_layout->count())
            m_layout->addSpacing(scaled(6));
        m_layout->addWidget(new TextLabel(breakable(line.text),
                                          {.tone = heading ? Tone::Ink : Tone::Dim, .size = heading ? 12.5 : 12,
                                           .weight = heading ? QFont::Bold : QFont::Normal, .wraps = true},
                                          this));
        return;
    }
    auto *item = new QWidget(this);
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins(scaled(4), 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(new TextLabel(QStringLiteral("•"), {.tone = Tone::Accent, .size = 12}, item), 0, Qt::AlignTop);
    row->addWidget(new TextLabel(breakable(line.text), {.size = 12, .wraps = true}, item), 1);
    m_layout->addWidget(item);
}

} // namespace bridgewatch
