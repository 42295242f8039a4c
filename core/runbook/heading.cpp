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

// Words of real runbooks in English, German, Spanish and Chinese, whatever the language of the window. A phrase may
// also begin or end a heading, the longest counts.
constexpr std::array names{
    Names{SectionKind::Overview,
          "overview|meaning|summary|background|description|context|about|introduction|intro|purpose|scope|goal|"
          "what this is|what is this|what this means|what it means|what does this mean|what happened|problem|"
          "problem description|problem statement|alert|alert description|explanation|details|affected systems|"
          "affected services|affected components|tl dr|plain english summary|when to use|when to use this runbook|"
          "use when|"
          "überblick|übersicht|zusammenfassung|beschreibung|hintergrund|bedeutung|einleitung|einführung|kontext|"
          "zweck|worum es geht|was ist passiert|betroffene systeme|betroffene dienste|"
          "resumen|visión general|descripción general|descripción|introducción|antecedentes|contexto|significado|"
          "propósito|qué significa|sistemas afectados|servicios afectados|"
          "概述|概要|概览|总览|摘要|简介|背景|说明|含义|受影响的系统|受影响系统"},
    Names{SectionKind::Symptoms,
          "symptoms|symptom|impact|signs|indicators|detection|trigger|triggers|business impact|user impact|"
          "customer impact|effects|effect|consequences|how to detect|what you see|what users see|observed behaviour|"
          "observed behavior|how do you know|"
          "symptome|auswirkung|auswirkungen|anzeichen|erkennung|folgen|woran man es erkennt|"
          "síntomas|síntoma|impacto|señales|indicios|detección|efectos|consecuencias|"
          "症状|现象|故障现象|表现|迹象|影响|影响范围|检测"},
    Names{SectionKind::Diagnosis,
          "diagnosis|diagnostics|diagnostic|diagnose|diagnosing|diagnostic steps|diagnosis steps|how to diagnose|"
          "investigation|investigate|investigating|investigation steps|troubleshooting|troubleshoot|"
          "troubleshooting steps|debugging|debug|triage|triage steps|triage checklist|initial triage|assessment|"
          "initial assessment|checks|checklist|initial checks|first checks|first look|first steps|quick checks|"
          "what to check|where to look|analysis|root cause analysis steps|identify the cause|finding the cause|"
          "steps|procedure|instructions|response checklist|"
          "diagnoseschritte|untersuchung|fehlersuche|störungssuche|ursachensuche|fehleranalyse|ursachenanalyse|"
          "eingrenzung|prüfung|prüfungen|erste prüfungen|erste schritte|checkliste|"
          "diagnóstico|pasos de diagnóstico|investigación|análisis|solución de problemas|resolución de problemas|"
          "comprobaciones|primeros pasos|lista de comprobación|triaje|depuración|"
          "诊断|诊断步骤|故障诊断|排查|排查步骤|故障排查|问题排查|排障|定位|问题定位|分析|原因分析|调查|检查|"
          "检查步骤|检查清单|初步检查"},
    Names{SectionKind::Resolution,
          "resolution|resolve|resolving|resolution steps|how to resolve|mitigation|mitigations|mitigate|"
          "mitigation steps|how to mitigate|remediation|remediate|remediation steps|fix|fixes|fixing|how to fix|"
          "the fix|action|actions|immediate action|immediate actions|immediate response|actions to take|"
          "required action|recommended actions|response|response steps|solution|solutions|possible solutions|"
          "workaround|workarounds|containment|repair|what to do|possible causes|common causes|scenarios|"
          "causes and fixes|playbook|"
          "behebung|störungsbehebung|problembehebung|fehlerbehebung|lösung|lösungen|lösungsschritte|abhilfe|"
          "entstörung|maßnahmen|gegenmaßnahmen|sofortmaßnahmen|was tun|was zu tun ist|mögliche ursachen|szenarien|"
          "resolución|pasos de resolución|solución|soluciones|mitigación|remediación|corrección|reparación|"
          "contención|acciones|acciones inmediatas|medidas|medidas inmediatas|respuesta|qué hacer|posibles causas|"
          "causas comunes|escenarios|"
          "处置|处置步骤|应急处置|处理|处理步骤|处理措施|处理方法|应急处理|解决|解决方案|解决方法|解决步骤|修复|"
          "修复步骤|缓解|缓解措施|措施|应对措施|可能原因|常见原因|场景"},
    Names{SectionKind::Recovery,
          "recovery|recover|recovering|recovery steps|disaster recovery|restore|restoration|restoring service|"
          "rollback|roll back|rolling back|rollback procedure|rollback steps|rollback plan|failover|clean up|cleanup|"
          "wiederherstellung|wiederherstellungsschritte|wiederanlauf|zurückrollen|aufräumen|"
          "recuperación|pasos de recuperación|recuperación ante desastres|restauración|restablecimiento|reversión|"
          "limpieza|"
          "恢复|恢复步骤|服务恢复|数据恢复|灾难恢复|回滚|回滚步骤|回退|清理"},
    Names{SectionKind::Verification,
          "verification|verify|verifying|verification steps|verify the fix|verify resolution|how to verify|"
          "validation|validate|validation steps|confirm|confirmation|confirm the fix|confirm recovery|"
          "post resolution|postresolution|post resolution steps|post incident|post incident actions|"
          "post incident tasks|post incident steps|post mortem|postmortem|after the incident|after resolution|"
          "afterwards|aftercare|follow up|followup|follow ups|follow up actions|follow up tasks|exit criteria|"
          "success criteria|monitoring after the fix|closing|closure|"
          "überprüfung|verifizierung|verifikation|bestätigung|erfolgskontrolle|nachkontrolle|nachbereitung|"
          "nachsorge|nach der behebung|nach dem vorfall|abschluss|"
          "verificación|validación|comprobación|confirmación|seguimiento|tras la resolución|"
          "después de la resolución|después del incidente|cierre|"
          "验证|验证步骤|确认|校验|复核|事后|事后处理|后续|后续工作|复盘|收尾"},
    Names{SectionKind::Prevention,
          "prevention|preventing|prevent|preventive measures|preventative measures|preventive actions|"
          "prevention measures|preventing recurrence|best practices|hardening|long term fix|long term fixes|"
          "long term|long term solution|long term actions|lessons learned|improvements|"
          "vorbeugung|vorbeugende maßnahmen|prävention|vermeidung|langfristige maßnahmen|verbesserungen|lehren|"
          "prevención|medidas preventivas|medidas de prevención|buenas prácticas|lecciones aprendidas|mejoras|"
          "预防|预防措施|防范|防范措施|长期措施|改进|改进措施|经验教训|最佳实践"},
    Names{SectionKind::Escalation,
          "escalation|escalate|escalating|escalations|escalation path|escalation paths|escalation policy|"
          "escalation matrix|escalation procedure|escalation contacts|when to escalate|who to call|who to contact|"
          "contacts|contact|contact information|points of contact|on call contacts|getting help|get help|help|"
          "support contacts|contact rota|"
          "eskalation|eskalationsweg|eskalationswege|eskalationspfad|eskalationsstufen|eskalationsmatrix|"
          "wann eskalieren|wen anrufen|ansprechpartner|kontakt|kontakte|hilfe|"
          "escalada|escalado|escalamiento|ruta de escalada|matriz de escalamiento|cuándo escalar|a quién llamar|"
          "contacto|contactos|ayuda|"
          "升级|升级路径|升级流程|升级条件|问题升级|何时升级|上报|上报流程|联系人|联系方式"},
};

// Words in lower case, without accents, marks, emoji and what counts headings.
QStringList wordsOf(const QString &title)
{
    QString plain;
    plain.reserve(title.size());
    for (const QChar c : title.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (c.category() == QChar::Mark_NonSpacing)
            continue;
        else if (c != u'\'' && c != QChar(0x2019))
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

const QHash<QString, SectionKind> &phrases()
{
    static const auto table = [] {
        QHash<QString, SectionKind> all;
        for (const Names &entry : names) {
            for (const QString &phrase : QString::fromUtf8(entry.phrases).split(u'|'))
                all.insert(wordsOf(phrase).join(u' '), entry.kind);
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
                                            "debug|monitoring|closing|closure|improvements|long term|"
                                            "beschreibung|kontext|zweck|erkennung|folgen|prüfung|prüfungen|checkliste|"
                                            "maßnahmen|bestätigung|abschluss|verbesserungen|kontakt|hilfe|"
                                            "descripción|contexto|propósito|señales|detección|efectos|acciones|medidas|"
                                            "respuesta|comprobaciones|confirmación|cierre|mejoras|contacto|ayuda")
                                 .split(u'|');
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &phrase : list)
            all.insert(wordsOf(phrase).join(u' '));
        return all;
    }();
    return words;
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

// "Step 2:", "Schritt 2:", "步骤 2：", "步骤2": the word, if it is one of steps, the count, and the rest. In English
// the letter may be small; elsewhere that is a word: "Paso a paso".
QString prefixForm()
{
    const QString number = QStringLiteral(R"([0-9]{1,4}(?:\.[0-9]{1,4})*)");
    const QString english =
        QStringLiteral(R"((?:(step|phase|stage)|scenario|option|case|cause)\s+#?(%1|[a-z]))").arg(number);
    const QString others =
        QStringLiteral(R"((?:(schritt|paso|etapa|步骤|阶段)|szenario|ursache|escenario|opción|caso|causa|)"
                       R"(场景|情形|方案|原因)(?:\s+|(?<=\p{Han}))#?(%1|(?-i:[A-Z])))")
            .arg(number);
    return QStringLiteral(R"(^(?|%1|%2)(?:\s*[:：.)）、–—-]+\s*|\s+|$)(.*)$)").arg(english, others);
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
    static const QRegularExpression prefixed(prefixForm(), QRegularExpression::CaseInsensitiveOption |
                                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression counted(
        QStringLiteral(
            R"(^\(?([0-9]{1,4}(?:\.[0-9]{1,4})*|[A-Z])(?:[.):]+\s+|[、：]\s*|\s+[–—-]\s+|(?<=\.[0-9])\s+)(.+)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    HeadingText heading;
    heading.title = withoutSymbols(text.trimmed());
    if (const auto match = prefixed.match(heading.title); match.hasMatch()) {
        heading.prefix = match.hasCaptured(1) ? HeadingText::Prefix::Step : HeadingText::Prefix::Scenario;
        takeCount(match.captured(2), heading);
        if (const QString rest = match.captured(3).trimmed(); !rest.isEmpty())
            heading.title = rest;
    } else if (const auto plain = counted.match(heading.title); plain.hasMatch()) {
        takeCount(plain.captured(1), heading);
        heading.title = plain.captured(2).trimmed();
    }
    if (heading.title.size() > 1 && (heading.title.endsWith(u':') || heading.title.endsWith(QChar(0xff1a))))
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
