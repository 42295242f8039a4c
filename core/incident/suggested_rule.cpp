// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/escalation.h"

#include "core/base/text.h"
#include "core/runbook/words.h"

#include <QRegularExpression>
#include <array>

namespace bridgewatch {
namespace {

using When = EscalationRule::When;
using namespace std::chrono_literals;

constexpr int questionLimit = 200;

bool has(const QString &text, const char *words)
{
    return anyWord(QString::fromUtf8(words), WordEnd::Open).match(text).hasMatch();
}

// The words of a condition, the first that fit: both patterns have to be there.
struct Words {
    const char *of;
    const char *what;
    When when;
};
constexpr std::array words{
    Words{"data|database|index|page|table|daten|seite|tabelle|datos|base de datos|índice|página|tabla|数据|索引|表",
          "corrup|beschädig|korrupt|korruption|dañad|损坏|损毁", When::DataCorruption},
    Words{"corruption|datenbeschädigung|datenkorruption|corrupción", "", When::DataCorruption},
    Words{"database|db|postgres|datenbank|base de datos|数据库",
          "unrecoverable|irrecoverable|not recover|(?:can't|cannot|can not) (?:be )?recover|lost|nicht zu retten|"
          "nicht wiederherstell|nicht wiederherzustellen|unwiederbringlich|verloren|no se puede recuperar|"
          "irrecuperable|perdid|无法恢复|不能恢复|不可恢复|丢失",
          When::DatabaseUnrecoverable},
    Words{"cloud|provider|hosting|vendor|anbieter|nube|proveedor|云|供应商|服务商",
          "issue|outage|incident|problem|trouble|down|failure|vorfall|störung|ausfall|ausgefallen|incidente|"
          "interrupción|fallos?\\b|avería|caíd|故障|中断|问题|事件",
          When::ProviderOutage},
    Words{"(?:e-?)?mails?|sendgrid|smtp|correos?|邮件",
          "prolonged|extended|outage|long|down|fail|not delivered|scheiter|schlägt fehl|schlagen fehl|ausfall|"
          "ausgefallen|länger|nicht zugestellt|kommt nicht an|kommen nicht an|falla|fallos?\\b|interrupción|caíd|"
          "prolongad|no se entrega|no llega|失败|中断|故障|未送达|无法发送|无法送达",
          When::ProlongedMailOutage},
    Words{"response time|sla|respon(?:se|d)|reaktionszeit|antwortzeit|tiempo de respuesta|响应时间|响应时限",
          "exceed|breach|missed|over|late|überschritten|verstrichen|superad|excedid|vencid|超过|超出|超时|超限",
          When::ResponseTimeExceeded},
    Words{"not acknowledged|unacknowledged|no (?:response|acknowledg)|nicht bestätigt|unbestätigt|keine (?:antwort|"
          "reaktion|bestätigung)|sin (?:respuesta|confirmar)|未确认|未响应|无人响应",
          "", When::ResponseTimeExceeded},
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
        QStringLiteral(
            "(?:>|\\bafter|\\bfor|\\blonger than|\\bmore than|\\bover|\\bseit|\\bnach|\\blänger als|\\bmehr als|"
            "\\büber|\\bdesde hace|\\bdurante|\\btras|\\bmás de|超过|持续|达) ?(?:más de |mehr als )?"
            "([0-9]{1,4}) ?(%1)")
            .arg(timeUnits()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    const std::chrono::milliseconds each = timeUnit(match.captured(2));
    const auto span = match.captured(1).toInt() * each;
    return each < 1s || each > 1h || span > 24h ? 0ms : span;
}

// Where `name` stands in the text as a word of its own; -1: nowhere.
qsizetype placeOf(const QString &name, const QString &text)
{
    if (name.size() < 2)
        return -1;
    return anyWord(QRegularExpression::escape(name), WordEnd::Closed).match(text).capturedStart();
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
