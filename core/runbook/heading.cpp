// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/heading.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <array>

namespace bridgewatch {
namespace {

constexpr int mostWords = 5; // of a heading that is recognised by a part of it
constexpr int longestName = 80;

struct Names {
    SectionKind kind;
    const char *phrases; // lower case, words apart by a space, phrases by |
};

// Words of real runbooks. A phrase may also begin or end a heading, the longest counts.
constexpr std::array names{
    Names{SectionKind::Overview,
          "overview|meaning|summary|background|description|context|about|introduction|intro|purpose|scope|goal|"
          "what this is|what is this|what this means|what it means|what does this mean|what happened|problem|"
          "problem description|problem statement|alert|alert description|explanation|details|affected systems|"
          "affected services|affected components|tl dr|plain english summary|when to use|when to use this runbook|"
          "use when"},
    Names{SectionKind::Symptoms,
          "symptoms|symptom|impact|signs|indicators|detection|trigger|triggers|business impact|user impact|"
          "customer impact|effects|effect|consequences|how to detect|what you see|what users see|observed behaviour|"
          "observed behavior|how do you know"},
    Names{SectionKind::Diagnosis,
          "diagnosis|diagnostics|diagnostic|diagnose|diagnosing|diagnostic steps|diagnosis steps|how to diagnose|"
          "investigation|investigate|investigating|investigation steps|troubleshooting|troubleshoot|"
          "troubleshooting steps|debugging|debug|triage|triage steps|triage checklist|initial triage|assessment|"
          "initial assessment|checks|checklist|initial checks|first checks|first look|first steps|quick checks|"
          "what to check|where to look|analysis|root cause analysis steps|identify the cause|finding the cause|"
          "steps|procedure|instructions|response checklist"},
    Names{SectionKind::Resolution,
          "resolution|resolve|resolving|resolution steps|how to resolve|mitigation|mitigations|mitigate|"
          "mitigation steps|how to mitigate|remediation|remediate|remediation steps|fix|fixes|fixing|how to fix|"
          "the fix|action|actions|immediate action|immediate actions|immediate response|actions to take|"
          "required action|recommended actions|response|response steps|solution|solutions|possible solutions|"
          "workaround|workarounds|containment|repair|what to do|possible causes|common causes|scenarios|"
          "causes and fixes|playbook"},
    Names{SectionKind::Recovery,
          "recovery|recover|recovering|recovery steps|disaster recovery|restore|restoration|restoring service|"
          "rollback|roll back|rolling back|rollback procedure|rollback steps|rollback plan|failover|clean up|cleanup"},
    Names{SectionKind::Verification,
          "verification|verify|verifying|verification steps|verify the fix|verify resolution|how to verify|"
          "validation|validate|validation steps|confirm|confirmation|confirm the fix|confirm recovery|"
          "post resolution|postresolution|post resolution steps|post incident|post incident actions|"
          "post incident tasks|post incident steps|post mortem|postmortem|after the incident|after resolution|"
          "afterwards|aftercare|follow up|followup|follow ups|follow up actions|follow up tasks|exit criteria|"
          "success criteria|monitoring after the fix|closing|closure"},
    Names{SectionKind::Prevention,
          "prevention|preventing|prevent|preventive measures|preventative measures|preventive actions|"
          "prevention measures|preventing recurrence|best practices|hardening|long term fix|long term fixes|"
          "long term|long term solution|long term actions|lessons learned|improvements"},
    Names{SectionKind::Escalation,
          "escalation|escalate|escalating|escalations|escalation path|escalation paths|escalation policy|"
          "escalation matrix|escalation procedure|escalation contacts|when to escalate|who to call|who to contact|"
          "contacts|contact|contact information|points of contact|on call contacts|getting help|get help|help|"
          "support contacts|contact rota"},
};

const QHash<QString, SectionKind> &phrases()
{
    static const auto table = [] {
        QHash<QString, SectionKind> all;
        for (const Names &entry : names) {
            for (const QString &phrase : QString::fromLatin1(entry.phrases).split(u'|'))
                all.insert(phrase, entry.kind);
        }
        return all;
    }();
    return table;
}

// Too common in other headings to say anything as a part of one.
const QSet<QString> &wholeOnly()
{
    static const auto list = QStringLiteral("alert|details|about|context|description|purpose|scope|goal|problem|help|"
                                            "contact|steps|procedure|instructions|checks|checklist|response|action|"
                                            "playbook|trigger|effect|effects|signs|detection|checks|explanation|intro|"
                                            "debug|monitoring|closing|closure|improvements|long term")
                                 .split(u'|');
    static const QSet<QString> words(list.begin(), list.end());
    return words;
}

// Words in lower case, without marks, emoji and what counts headings.
QStringList wordsOf(const QString &title)
{
    QString plain;
    plain.reserve(title.size());
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (c != u'\'' && c != QChar(0x2019))
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

// Of few words that begin or end a title; the longest first.
std::optional<SectionKind> partOf(const QStringList &words)
{
    for (qsizetype length = words.size() - 1; length > 0; --length) {
        for (const qsizetype from : {words.size() - length, qsizetype(0)}) {
            const QString phrase = words.mid(from, length).join(u' ');
            const auto found = phrases().constFind(phrase);
            if (found != phrases().constEnd() && !wholeOnly().contains(phrase))
                return *found;
        }
    }
    return {};
}

// Symbols before the first word or bracket, emoji among them.
QString withoutSymbols(const QString &text)
{
    qsizetype from = 0;
    while (from < text.size() && !text.at(from).isLetterOrNumber() &&
           !QStringView(u"([{<\"'`/~.$-_@").contains(text.at(from)))
        ++from;
    // A digit in a box is a digit with marks behind it.
    QString rest = text.mid(from);
    if (rest.size() > 2 && rest.at(0).isDigit() && (rest.at(1) == QChar(0xfe0f) || rest.at(1) == QChar(0x20e3)))
        rest.remove(1, rest.at(2) == QChar(0x20e3) ? 2 : 1);
    return rest.isEmpty() ? text : rest;
}

void takeCount(const QString &count, HeadingText &heading)
{
    bool isNumber = false;
    const int number = count.section(u'.', -1).toInt(&isNumber);
    if (isNumber)
        heading.number = number;
    else
        heading.letter = count.toUpper();
}

} // namespace

HeadingText readHeading(const QString &text)
{
    static const QRegularExpression prefixed(
        QStringLiteral(
            R"(^(step|phase|stage|scenario|option|case|cause)\s+#?([0-9]{1,4}(?:\.[0-9]{1,4})*|[a-z])(?:\s*[:.)–—-]+\s*|\s+|$)(.*)$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression counted(
        QStringLiteral(R"(^\(?([0-9]{1,4}(?:\.[0-9]{1,4})*|[A-Z])(?:[.):]+\s+|\s+[–—-]\s+|(?<=\.[0-9])\s+)(.+)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    HeadingText heading;
    heading.title = withoutSymbols(text.trimmed());
    if (const auto match = prefixed.match(heading.title); match.hasMatch()) {
        const QString word = match.captured(1).toLower();
        const bool step = word == u"step" || word == u"phase" || word == u"stage";
        heading.prefix = step ? HeadingText::Prefix::Step : HeadingText::Prefix::Scenario;
        takeCount(match.captured(2), heading);
        if (const QString rest = match.captured(3).trimmed(); !rest.isEmpty())
            heading.title = rest;
    } else if (const auto plain = counted.match(heading.title); plain.hasMatch()) {
        takeCount(plain.captured(1), heading);
        heading.title = plain.captured(2).trimmed();
    }
    if (heading.title.size() > 1 && heading.title.endsWith(u':'))
        heading.title = heading.title.chopped(1).trimmed();
    return heading;
}

std::optional<Recognised> recogniseSection(const QString &title)
{
    if (title.size() > longestName)
        return {};
    const QStringList words = wordsOf(title);
    const auto whole = phrases().constFind(words.join(u' '));
    if (whole != phrases().constEnd())
        return Recognised{*whole, true};
    if (words.size() > mostWords)
        return {};
    const std::optional<SectionKind> part = partOf(words);
    return part ? std::optional(Recognised{*part, false}) : std::nullopt;
}

QString slug(const QString &text)
{
    constexpr int longest = 60;
    QString made;
    for (const QChar c : text) {
        if (made.size() >= longest)
            break;
        if (c.isLetterOrNumber())
            made += c.toLower();
        else if (c != u'\'' && c != QChar(0x2019) && !made.isEmpty() && !made.endsWith(u'-'))
            made += u'-';
    }
    while (made.endsWith(u'-'))
        made.chop(1);
    return made.isEmpty() ? QStringLiteral("untitled") : made;
}

} // namespace bridgewatch
