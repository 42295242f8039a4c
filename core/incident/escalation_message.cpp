// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/escalation_message.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/incident/judged.h"
#include "core/incident/moments.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace bridgewatch {
namespace {

struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(EscalationMessage)
};

constexpr qsizetype evidenceLimit = 6;
constexpr qsizetype ruledOutLimit = 3;

QString plain(const QString &text)
{
    return plainLine(text.trimmed(), EscalationMessage::lineLimit - 40);
}

QString headline(const MessageFacts &facts)
{
    if (!facts.what.isEmpty())
        return plain(facts.what);
    if (facts.finding)
        return MessageText::tr("%1: %2").arg(plain(facts.finding->target), scenarioTitle(facts.finding->scenario));
    return MessageText::tr("help is needed");
}

QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(u'.') || sentence.endsWith(u'。'))
        sentence.chop(1);
    return sentence;
}

QString opening(const MessageFacts &facts, const QDateTime &now)
{
    const QString line = MessageText::tr("%1: %2").arg(severityWord(facts.severity), headline(facts));
    return facts.since.isValid()
               ? MessageText::tr("%1 since %2.").arg(withoutFullStop(line), momentText(facts.since, now))
               : MessageText::tr("%1.", "a sentence").arg(withoutFullStop(line));
}

QStringList aboutFinding(const Finding &finding)
{
    const QString letter = scenarioLetter(finding.scenario);
    const QString title = letter.isEmpty()
                              ? MessageText::tr("Scenario '%1'").arg(scenarioTitle(finding.scenario))
                              : MessageText::tr("Scenario %1 (%2)").arg(letter, scenarioTitle(finding.scenario));
    QStringList lines{MessageText::tr("%1, confidence %2:").arg(title, percentText(finding.confidence))};
    for (const QString &sentence : finding.evidence.first(std::min(evidenceLimit, finding.evidence.size())))
        lines << QStringLiteral("– %1").arg(plain(sentence));
    for (const RuledOut &out : finding.ruledOut.first(std::min(ruledOutLimit, finding.ruledOut.size())))
        lines << MessageText::tr("Not '%1': %2").arg(scenarioTitle(out.scenario), plain(out.because));
    return lines;
}

QString closing(const MessageFacts &facts, const QDateTime &now)
{
    QStringList parts;
    if (!facts.incident.isEmpty())
        parts << MessageText::tr("Incident %1").arg(plainLine(facts.incident, 60));
    if (!facts.who.isEmpty())
        parts << plainLine(facts.who, 60);
    if (facts.respondBy.isValid())
        parts << MessageText::tr("respond by %1").arg(momentText(facts.respondBy, now));
    return parts.join(QStringLiteral(" · "));
}

// Whole lines: what does not fit is left out from the middle, where the evidence stands.
QString bounded(QStringList lines, qsizetype tail)
{
    const auto size = [&] { return lines.join(u'\n').size(); };
    for (qsizetype last = lines.size() - tail - 1; size() > EscalationMessage::bodyLimit && last > 0; --last)
        lines.removeAt(last);
    return lines.join(u'\n');
}

// A mention begins with @ behind anything but a letter or digit, as in no address; a link in other words and a picture
// need brackets side by side; a fence begins a block of code that a later line could end.
QString inert(QString text)
{
    static const QRegularExpression mention(QStringLiteral("(?<![\\p{L}\\p{N}])@"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    text.replace(mention, QStringLiteral("\uFF20"));
    text.replace(QStringLiteral("]("), QStringLiteral("] ("));
    text.replace(QStringLiteral("]["), QStringLiteral("] ["));
    text.replace(QStringLiteral("!["), QStringLiteral("! ["));
    text.replace(u'`', u'\'');
    text.replace(u'&', QStringLiteral("&amp;"));
    text.replace(u'<', QStringLiteral("&lt;"));
    text.replace(u'>', QStringLiteral("&gt;"));
    return text;
}

// The finding that the row is about, or the likeliest.
std::optional<Finding> findingFor(const RuleStanding *row, const WorldFacts &facts)
{
    using When = EscalationRule::When;
    std::optional<Scenario> own;
    if (row && row->rule.when == When::ScenarioFound)
        own = row->rule.scenario;
    if (row && row->rule.when == When::ProviderOutage)
        own = Scenario::ProviderOutage;
    const bool isOfMail = row && row->rule.when == When::ProlongedMailOutage;
    for (const Finding &finding : facts.findings) {
        if (finding.scenario == own || (isOfMail && concernsMail(finding, facts)))
            return finding;
    }
    return facts.findings.isEmpty() ? std::nullopt : std::optional(facts.findings.constFirst());
}

} // namespace

MessageFacts messageFactsOf(const RuleStanding *row, const WorldFacts &facts)
{
    MessageFacts message;
    message.finding = findingFor(row, facts);
    if (row) {
        message.since = row->since;
        message.respondBy = row->respondBy;
    }
    if (row && !message.finding)
        message.what = conditionTitle(row->rule);
    if (message.finding && !message.since.isValid())
        message.since = facts.failingSince.value(message.finding->target).at;
    if (const std::optional<IncidentFacts> &incident = facts.incident) {
        message.severity = incident->severity;
        message.incident = incident->id;
        if (!message.respondBy.isValid() && !incident->acknowledgedAt.isValid())
            message.respondBy = incident->openedAt.addMSecs(incident->respondWithin.count());
    }
    return message;
}

EscalationMessage compose(const MessageFacts &facts, const QDateTime &now)
{
    const QString line = opening(facts, now);
    const QString incident =
        facts.incident.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(plainLine(facts.incident, 40));
    EscalationMessage message;
    message.subject =
        plainLine(withoutFullStop(line), EscalationMessage::subjectLimit - 1 - static_cast<int>(incident.size())) +
        incident;
    QStringList lines{line};
    if (facts.finding)
        lines += aboutFinding(*facts.finding);
    QStringList tail;
    if (!facts.effect.isEmpty())
        tail << MessageText::tr("Effect: %1.").arg(withoutFullStop(plain(facts.effect)));
    if (!facts.asked.isEmpty())
        tail << MessageText::tr("Asked of you: %1.").arg(withoutFullStop(plain(facts.asked)));
    tail << closing(facts, now);
    tail.removeAll(QString());
    message.body = bounded(lines + tail, tail.size());
    return message;
}

QUrl mailtoUrl(const QString &address, const EscalationMessage &message)
{
    const auto encoded = [](QString text) {
        return QUrl::toPercentEncoding(text.replace(u'\n', QStringLiteral("\r\n")));
    };
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(address, "@") +
                                 "?subject=" + encoded(message.subject) + "&body=" + encoded(message.body),
                             QUrl::StrictMode);
}

QUrl telUrl(const QString &phone)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^\\s*(\\+?)([0-9().\\s/–-]*[0-9][0-9().\\s/–-]*)(?:(?:,|;)?\\s*(?:ext\\.?|x|ext=)\\s*([0-9]{1,7}))?"
            "(?:\\s*\\([^0-9*#]*\\))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(phone);
    if (!match.hasMatch())
        return {};
    QString number = match.captured(2);
    if (!match.captured(1).isEmpty())
        number.remove(QStringLiteral("(0)")); // dialled within the country alone
    static const QRegularExpression separators(QStringLiteral("[^0-9]"));
    number.remove(separators);
    const QString extension = match.captured(3).isEmpty() ? QString() : QStringLiteral(";ext=") + match.captured(3);
    return QUrl(QStringLiteral("tel:") + match.captured(1) + number + extension, QUrl::StrictMode);
}

QByteArray webhookBody(const EscalationMessage &message)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("text"), inert(message.body)}}).toJson(QJsonDocument::Compact);
}

} // namespace bridgewatch
