// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/escalation_reader.h"

#include "core/base/text.h"

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;
using When = EscalationRule::When;

constexpr size_t ruleLimit = 100;
constexpr int questionLimit = 200;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

// Of every condition but a question.
QList<EscalationRule> knownConditions()
{
    QList<EscalationRule> all;
    for (const When when : {When::DatabaseUnrecoverable, When::DataCorruption, When::ProviderOutage,
                            When::ProlongedMailOutage, When::ResponseTimeExceeded}) {
        EscalationRule rule;
        rule.when = when;
        all << rule;
    }
    for (const Scenario scenario : allScenarios()) {
        EscalationRule rule;
        rule.when = When::ScenarioFound;
        rule.scenario = scenario;
        all << rule;
    }
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Warning, Severity::Info}) {
        EscalationRule rule;
        rule.when = When::SeverityAtLeast;
        rule.severity = severity;
        all << rule;
    }
    return all;
}

QString unknownCondition(const QString &word)
{
    QStringList known;
    for (const EscalationRule &rule : knownConditions())
        known << rule.condition();
    const QString meant = nearest(word, known);
    const QString hint = meant.isEmpty() ? QString() : Lint::tr("; did you mean '%1'?").arg(meant);
    return Lint::tr("'when' is a condition such as data-corruption, scenario:tls, severity:high or ask:\"a question\" "
                    "of at most %1 characters, not '%2'%3")
        .arg(QString::number(questionLimit), plainLine(word, 60), hint);
}

EscalationRule readCondition(MapReader &reader, Complaints &complaints)
{
    const QString word = reader.requiredText(key("when"));
    const auto rule = parseCondition(word);
    if (!rule && !word.isEmpty())
        complaints.error(*reader.value(key("when")), unknownCondition(word));
    return rule.value_or(EscalationRule());
}

void checkContact(MapReader &reader, const char *name, const QString &id, const QList<Contact> &contacts,
                  Complaints &complaints)
{
    QStringList ids;
    for (const Contact &contact : contacts)
        ids << contact.id;
    if (id.isEmpty() || ids.contains(id))
        return;
    const QString meant = complaints.wantsHints() ? nearest(id, ids) : QString();
    const QString shown = plainLine(id, 60);
    complaints.error(*reader.value(key(name)),
                     meant.isEmpty() ? Lint::tr("there is no contact '%1'").arg(shown)
                                     : Lint::tr("there is no contact '%1'; did you mean '%2'?").arg(shown, meant));
}

// Whether `to` leads back to `from` over the rules of one condition.
bool leadsBack(const QString &to, const QString &from, const QString &condition, const QList<EscalationRule> &rules)
{
    QStringList open{to};
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (open.at(i) == from)
            return true;
        for (const EscalationRule &rule : rules) {
            if (rule.contact == open.at(i) && rule.condition() == condition && !open.contains(rule.then))
                open << rule.then;
        }
    }
    return false;
}

EscalationRule readRule(const YamlPtr &node, const QList<EscalationRule> &before, const QList<Contact> &contacts,
                        Complaints &complaints)
{
    MapReader reader(node, Lint::tr("an escalation rule"), complaints);
    EscalationRule rule = readCondition(reader, complaints);
    rule.after = reader.duration(key("after"), rule.usualAfter(), 1s, 24h);
    rule.contact = reader.requiredText(key("contact"));
    checkContact(reader, "contact", rule.contact, contacts, complaints);
    rule.within = reader.duration(key("within"), rule.within, 1min, 24h * 30);
    rule.then = reader.has(key("then")) ? reader.requiredText(key("then")) : QString();
    const YamlPtr then = reader.value(key("then"));
    checkContact(reader, "then", rule.then, contacts, complaints);
    if (then && !reader.has(key("within")))
        complaints.error(*then, Lint::tr("'then' needs 'within': the time after which somebody else is called"));
    if (!rule.then.isEmpty() && leadsBack(rule.then, rule.contact, rule.condition(), before))
        complaints.error(*then, Lint::tr("the chain of calls comes back to '%1'").arg(plainLine(rule.contact, 60)));
    reader.finish();
    return rule;
}

} // namespace

std::optional<EscalationRule> parseCondition(const QString &word)
{
    static const QList<EscalationRule> known = knownConditions();
    for (const EscalationRule &rule : known) {
        if (rule.condition() == word)
            return rule;
    }
    if (!word.startsWith(u"ask:"))
        return std::nullopt;
    EscalationRule rule;
    rule.question = word.mid(4);
    if (rule.question.size() > 1 && rule.question.startsWith(u'"') && rule.question.endsWith(u'"'))
        rule.question = rule.question.mid(1, rule.question.size() - 2);
    const bool isPlain = !rule.question.isEmpty() && rule.question.size() <= questionLimit &&
                         plainLine(rule.question, questionLimit) == rule.question && !rule.question.contains(u'"');
    return isPlain ? std::optional(rule) : std::nullopt;
}

QList<EscalationRule> readEscalation(MapReader &root, const QList<Contact> &contacts, Complaints &complaints)
{
    QList<EscalationRule> rules;
    for (const YamlPtr &item : root.list(key("escalation"), ruleLimit)) {
        if (complaints.hasEnough())
            break;
        rules.append(readRule(item, rules, contacts, complaints));
    }
    return rules;
}

} // namespace bridgewatch
