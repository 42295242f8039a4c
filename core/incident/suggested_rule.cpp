// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/escalation.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <array>

namespace bridgewatch {
namespace {

using When = EscalationRule::When;
using namespace std::chrono_literals;

constexpr int questionLimit = 200;

bool has(const QString &text, const char *pattern)
{
    const QRegularExpression words(QStringLiteral("\\b(?:%1)").arg(QString::fromLatin1(pattern)),
                                   QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

// The words of a condition, the first that fit: both patterns have to be there.
struct Words {
    const char *of;
    const char *what;
    When when;
};
constexpr std::array words{
    Words{"data|database|index|page|table", "corrupt", When::DataCorruption},
    Words{"corruption", "", When::DataCorruption},
    Words{"database|db|postgres",
          "unrecoverable|irrecoverable|not recover|(?:can't|cannot|can not) (?:be )?recover|lost",
          When::DatabaseUnrecoverable},
    Words{"cloud|provider|hosting|vendor", "issue|outage|incident|problem|trouble|down|failure", When::ProviderOutage},
    Words{"(?:e-?)?mails?|sendgrid|smtp", "prolonged|extended|outage|long|down|fail|not delivered",
          When::ProlongedMailOutage},
    Words{"response time|sla|respon(?:se|d)", "exceed|breach|missed|over|late", When::ResponseTimeExceeded},
    Words{"not acknowledged|unacknowledged|no (?:response|acknowledg)", "", When::ResponseTimeExceeded},
};

std::optional<EscalationRule> byScenario(const QString &text)
{
    for (const Scenario scenario : allScenarios()) {
        const QString spaced = scenarioId(scenario).replace(u'-', u' ');
        if (text.compare(scenarioId(scenario), Qt::CaseInsensitive) == 0 ||
            text.compare(spaced, Qt::CaseInsensitive) == 0 ||
            text.compare(scenarioTitle(scenario), Qt::CaseInsensitive) == 0) {
            EscalationRule rule;
            rule.when = When::ScenarioFound;
            rule.scenario = scenario;
            return rule;
        }
    }
    return std::nullopt;
}

std::optional<EscalationRule> bySeverity(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\bseverity:? (?:is )?(critical|high|warning|info)\\b|\\b(critical|high) severity\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    EscalationRule rule;
    rule.when = When::SeverityAtLeast;
    rule.severity = severityOf(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    return rule;
}

EscalationRule conditionOf(const QString &text)
{
    EscalationRule rule;
    for (const Words &row : words) {
        if (has(text, row.of) && has(text, row.what)) {
            rule.when = row.when;
            return rule;
        }
    }
    if (const auto scenario = byScenario(text))
        return *scenario;
    if (const auto severity = bySeverity(text))
        return *severity;
    rule.question = text;
    return rule;
}

// "> 1 hour", "after 30 min", "for 10m"; nothing, or out of the range of a profile: none.
std::chrono::milliseconds timeIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(?:>|\\bafter|\\bfor|\\blonger than|\\bmore than|\\bover) ?([0-9]{1,4}) ?"
                       "(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const QChar unit = match.captured(2).isEmpty() ? QChar() : match.captured(2).at(0).toLower();
    const std::chrono::milliseconds each = unit == u'h' ? 1h : unit == u'm' ? 1min : 1s;
    const auto span = match.captured(1).toInt() * each;
    return span > 24h ? 0ms : span;
}

// Where `name` stands in the text as a word of its own; -1: nowhere.
qsizetype placeOf(const QString &name, const QString &text)
{
    if (name.size() < 2)
        return -1;
    const QRegularExpression word(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(name)),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    return word.match(text).capturedStart();
}

// Of those that are named the one that is named first.
QString contactIn(const QString &action, const QList<Contact> &contacts)
{
    QString found;
    qsizetype first = action.size();
    for (const Contact &contact : contacts) {
        for (const QString &name : {contact.role, contact.name, contact.id}) {
            const qsizetype place = placeOf(name, action);
            if (place >= 0 && place < first) {
                first = place;
                found = contact.id;
            }
        }
    }
    return found;
}

} // namespace

EscalationRule suggestedRule(const QString &condition, const QString &action, const QList<Contact> &contacts)
{
    QString text = plainLine(condition.trimmed(), questionLimit);
    if (text.size() > questionLimit) // with its ellipsis
        text.chop(text.size() - questionLimit);
    EscalationRule rule = conditionOf(text.remove(u'"'));
    if (rule.when != When::Asked) {
        const std::chrono::milliseconds written = timeIn(text);
        rule.after = written > 0ms ? written : rule.usualAfter();
    }
    rule.contact = contactIn(plainLine(action, 500), contacts);
    return rule;
}

} // namespace bridgewatch
