// SPDX-License-Identifier: GPL-3.0-or-later
// Runbooks in German, Spanish and Chinese, understood as English ones are: their words, and the shipped runbook, whose
// translations have to say the same in every part that the program acts on.
#include "core/app/runbooks.h"
#include "core/cli/runbook_references.h"
#include "core/incident/escalation.h"
#include "core/runbook/heading.h"
#include "core/runbook/lint.h"
#include "core/runbook/metadata.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch;
using namespace std::chrono_literals;

namespace {

const QString shippedName = QStringLiteral("database-connectivity.md");

Runbook parsed(const QByteArray &bytes)
{
    Result<Runbook> runbook = parseRunbook(bytes, QStringLiteral("/x/r.md"));
    return runbook ? *runbook : Runbook();
}

// What is run or copied; comments of SQL and what an action of no command says are told in words.
QString commandOf(const Block &block)
{
    if (block.kind != Block::Kind::Command || (block.language == u"text" && !block.text.startsWith(u"http")))
        return {};
    QStringList lines = block.text.split(u'\n');
    if (block.language == u"sql")
        lines.removeIf([](const QString &line) { return line.startsWith(u"--"); });
    return lines.join(u'\n');
}

QString directiveOf(const Block &block)
{
    if (!block.directive)
        return {};
    QString text = QString((block.directive->kind == Directive::Kind::Check ? u'?' : u'!') + block.directive->name);
    for (auto it = block.directive->parameters.begin(); it != block.directive->parameters.end(); ++it)
        text += QString(u' ' + it.key() + u'=' + it.value());
    return text;
}

void outline(const QList<Block> &blocks, QStringList &lines)
{
    for (const Block &block : blocks) {
        const int ticked = block.done ? (*block.done ? 2 : 1) : 0;
        QString line = QStringLiteral("    block %1 depth %2 number %3 box %4 level %5 table %6x%7 %8")
                           .arg(static_cast<int>(block.kind))
                           .arg(block.depth)
                           .arg(block.number.value_or(0))
                           .arg(ticked)
                           .arg(block.level)
                           .arg(block.header.size())
                           .arg(block.rows.size())
                           .arg(block.language);
        line += QString(u' ' + directiveOf(block) + u' ' + commandOf(block));
        for (const Link &link : block.links)
            line += QString(QStringLiteral(" > ") + link.target);
        lines << line;
    }
}

// All that must not depend on the language.
QStringList outlineOf(const Runbook &runbook)
{
    QStringList lines{runbook.alerts.join(u','), runbook.severity, runbook.responseTime, runbook.lastUpdated,
                      QString::number(runbook.respondWithin.value_or(-1ms).count())};
    outline(runbook.preamble, lines);
    for (const Section &section : runbook.sections) {
        lines << sectionKindName(section.kind);
        outline(section.blocks, lines);
        for (const Step &step : section.steps) {
            lines << QString(u' ' + step.id + u' ' + QString::number(step.number.value_or(0)) + u' ' + step.letter +
                             u' ' + step.scenario);
            outline(step.blocks, lines);
        }
    }
    for (const EscalationRow &row : runbook.escalation) {
        const EscalationRule rule = suggestedRule(row.condition, row.action, {});
        lines << QStringLiteral("%1 after %2").arg(rule.condition()).arg(rule.after.count());
    }
    return lines;
}

} // namespace

class TestRunbookLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedOneIsThereInEachLanguage()
    {
        QCOMPARE(shippedRunbooks(), QStringList{shippedName});
        QCOMPARE(shippedInLanguages(shippedName).join(u' '),
                 QStringLiteral("database-connectivity.md database-connectivity.de.md database-connectivity.es.md "
                                "database-connectivity.zh_CN.md"));
    }

    void theOneOfTheWindowsLanguage_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *locale, const char *language) {
            QTest::newRow(locale) << QStringLiteral("database-connectivity%1.md").arg(QLatin1String(language));
        };
        row("en", "");
        row("en_GB", "");
        row("C", "");
        row("fr_FR", "");
        row("de", ".de");
        row("de_AT", ".de");
        row("es_MX", ".es");
        row("zh_CN", ".zh_CN");
        row("zh", ".zh_CN");
        row("zh_TW", "");
    }
    void theOneOfTheWindowsLanguage()
    {
        const QLocale locale(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(shippedRunbookFor(shippedName, locale), "expected");
        QCOMPARE(shippedRunbookFor(QStringLiteral("other.md"), locale), QStringLiteral("other.md"));
    }

    void aWindowHasTheOneOfItsLanguageAlone()
    {
        const QLocale before;
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const Runbooks german{Profile()};
        QCOMPARE(german.all().size(), 1);
        QCOMPARE(german.all().constFirst().path, QStringLiteral(":/runbooks/database-connectivity.de.md"));
        Profile profile; // whose team reads English, or Spanish
        for (const char *named : {"database-connectivity.md", "database-connectivity.es.md"}) {
            profile.runbooks = {QStringLiteral(BRIDGEWATCH_SOURCE "/resources/runbooks/") + QLatin1String(named)};
            const Runbooks runbooks(profile);
            QCOMPARE(runbooks.all().size(), 1);
            QCOMPARE(runbooks.all().constFirst().path, profile.runbooks.constFirst());
        }
    }

    void translationsSayTheSame_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : shippedInLanguages(shippedName).mid(1))
            QTest::newRow(qPrintable(name)) << name;
    }
    void translationsSayTheSame()
    {
        QFETCH(QString, name);
        const QStringList expected = outlineOf(parsed(shippedRunbook(shippedName)));
        const Runbook translated = parsed(shippedRunbook(name));
        const QStringList got = outlineOf(translated);
        QVERIFY(expected.size() > 150);
        for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i)
            QCOMPARE(got.value(i), expected.value(i));
        QVERIFY(translated.title != parsed(shippedRunbook(shippedName)).title);
    }

    void translationsAreSound_data() { translationsSayTheSame_data(); }
    void translationsAreSound()
    {
        QFETCH(QString, name);
        const LoadedRunbook loaded = readRunbook(shippedRunbook(name), name);
        for (const Problem &problem : lintRunbook(loaded, runbookReferences(nullptr)))
            QFAIL(qPrintable(problem.toString()));
    }

    void sectionsAreKnown_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *heading, const char *kind) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(kind);
        };
        row("ÜBERBLICK", "overview");
        row("U\u0308berblick", "overview");
        row("Auswirkungen", "symptoms");
        row("2. Fehlersuche", "diagnosis");
        row("Erste Prüfungen", "diagnosis");
        row("Prüfung der Zertifikate", "");
        row("Lösung", "resolution");
        row("Wiederherstellung der Daten", "recovery");
        row("Nach dem Vorfall", "verification");
        row("Vorbeugende Maßnahmen", "prevention");
        row("Wann eskalieren?", "escalation");
        row("Störungen externer Dienste", "");
        row("Sintomas", "symptoms");
        row("Síntomas:", "symptoms");
        row("DIAGNÓSTICO", "diagnosis");
        row("Solución de problemas", "diagnosis");
        row("¿Qué hacer?", "resolution");
        row("Recuperación de los datos", "recovery");
        row("Recuperarse de problemas de conexión", "");
        row("Verificar la sincronización de datos", "");
        row("Medidas preventivas", "prevention");
        row("Cuándo escalar", "escalation");
        row("概述：", "overview");
        row("一、概述", "overview");
        row("2、症状", "symptoms");
        row("故障排查", "diagnosis");
        row("🔧 处置步骤", "resolution");
        row("回滚", "recovery");
        row("验证", "verification");
        row("验证数据同步", "");
        row("外部服务问题", "");
        row("预防措施", "prevention");
        row("升级", "escalation");
        // In English nothing changed.
        row("Analyse the heap", "");
        row("Red light", "");
    }
    void sectionsAreKnown()
    {
        QFETCH(QString, heading);
        QFETCH(QString, kind);
        const auto found = recogniseSection(readHeading(heading).title);
        QCOMPARE(found ? sectionKindName(found->kind) : QString(), kind);
    }

    void headingsLoseTheirPrefix_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // step or scenario, number, letter, title
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Schritt 1: Ansehen", "step|1||Ansehen");
        row("SZENARIO B – Voll", "scenario||B|Voll");
        row("Paso 2. Mirar", "step|2||Mirar");
        row("Paso a paso", "none|0||Paso a paso");
        row("Opción C: Reiniciar", "scenario||C|Reiniciar");
        row("步骤 1：检查", "step|1||检查");
        row("步骤2：检查：", "step|2||检查");
        row("场景 A：连接被拒绝", "scenario||A|连接被拒绝");
        row("场景B、连接槽耗尽", "scenario||B|连接槽耗尽");
        row("3、检查", "none|3||检查");
        row("步骤说明", "none|0||步骤说明");
        row("Step a: Look", "step||A|Look");
    }
    void headingsLoseTheirPrefix()
    {
        QFETCH(QString, text);
        const HeadingText heading = readHeading(text);
        const bool isStep = heading.prefix == HeadingText::Prefix::Step;
        const bool isNone = heading.prefix == HeadingText::Prefix::None;
        const QString number = heading.letter.isEmpty() ? QString::number(heading.number.value_or(0)) : QString();
        QTEST(QStringLiteral("%1|%2|%3|%4")
                  .arg(isNone ? QStringLiteral("none") : (isStep ? QStringLiteral("step") : QStringLiteral("scenario")),
                       number, heading.letter, heading.title),
              "expected");
    }

    void metadataIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("de") << QByteArray("# T\n\nAlarm: Voll und Leer\nSchweregrad: hoch\nReaktionszeit: 2 Stunden\n"
                                          "Zuletzt aktualisiert: heute\n");
        QTest::newRow("es") << QByteArray("# T\n\n| Alertas | Voll y Leer |\n|---|---|\n| Severidad | hoch |\n"
                                          "| Tiempo de respuesta | 1 a 2 horas |\n| Última actualización | heute |\n");
        QTest::newRow("zh") << QByteArray(
            "# T\n\n告警：Voll、Leer\n严重性：hoch\n响应时间：2 小时内\n最后更新：heute\n");
        QTest::newRow("zh, on one line") << QByteArray(
            "# T\n\n告警：Voll，Leer；严重性：hoch；响应时间：120分钟；最后更新：heute\n");
        QTest::newRow("front matter") << QByteArray("---\ntitel: T\nalarme: [Voll, Leer]\nschweregrad: hoch\n"
                                                    "reaktionszeit: 2 Std\nzuletzt_aktualisiert: heute\n---\n");
    }
    void metadataIsRead()
    {
        QFETCH(QByteArray, text);
        const Runbook runbook = parsed(text);
        QCOMPARE(runbook.title, QStringLiteral("T"));
        QCOMPARE(runbook.alerts.join(u','), QStringLiteral("Voll,Leer"));
        QCOMPARE(runbook.severity, QStringLiteral("hoch"));
        QCOMPARE(runbook.respondWithin, 2h);
        QCOMPARE(runbook.lastUpdated, QStringLiteral("heute"));
    }

    void columnsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("de") << QByteArray("| Frist | Ansprechpartner | Maßnahme | Bedingung |");
        QTest::newRow("es") << QByteArray("| Plazo | Responsable | Acción | Condición |");
        QTest::newRow("zh") << QByteArray("| 处理时限 | 负责人 | 处理措施 | 触发条件 |");
    }
    void columnsAreKnown()
    {
        QFETCH(QByteArray, header);
        const Runbook runbook =
            parsed("# T\n## Eskalation\n\n" + header + "\n|---|---|---|---|\n| within | who | do | when |\n");
        QCOMPARE(runbook.escalation.size(), 1);
        const EscalationRow &row = runbook.escalation.constFirst();
        QCOMPARE(QString(row.condition + u' ' + row.action + u' ' + row.contact + u' ' + row.within),
                 QStringLiteral("when do who within"));
    }

    void titlesNameScenarios_data()
    {
        QTest::addColumn<QString>("scenario");
        const auto row = [](const char *title, const char *scenario) {
            QTest::newRow(title) << QString::fromLatin1(scenario);
        };
        row("Verbindung abgelehnt", "connection-refused");
        row("Verbindungspool erschöpft", "pool-exhausted");
        row("Zertifikatsproblem", "tls");
        row("Demasiadas conexiones", "pool-exhausted");
        row("Problemas de red", "network");
        row("Servicio caído", "service-down");
        row("主机连接被拒绝", "connection-refused");
        row("连接池已耗尽", "pool-exhausted");
        row("证书问题", "tls");
        row("网络问题", "network");
        row("数据损坏", "data-corruption");
        row("Red o verde", "");
        row("Otra cosa", "");
    }
    void titlesNameScenarios()
    {
        const Runbook runbook = parsed("# T\n## Behebung\n### " + QByteArray(QTest::currentDataTag()) + "\n- x\n");
        QCOMPARE(runbook.steps().size(), 1);
        QTEST(runbook.steps().constFirst()->scenario, "scenario");
    }

    void conditionsSuggestRules_data()
    {
        QTest::addColumn<QString>("rule"); // condition, minutes
        const auto row = [](const char *condition, const char *rule) {
            QTest::newRow(condition) << QString::fromUtf8(rule);
        };
        row("Datenbank nicht wiederherstellbar", "database-unrecoverable 0");
        row("Datenbeschädigung vermutet", "data-corruption 0");
        row("Störung beim Cloud-Anbieter", "provider-outage 0");
        row("E-Mails kommen nicht an, seit 45 Minuten", "prolonged-mail-outage 45");
        row("Reaktionszeit überschritten", "response-time-exceeded 0");
        row("Base de datos irrecuperable", "database-unrecoverable 0");
        row("Datos dañados", "data-corruption 0");
        row("Avería del proveedor", "provider-outage 0");
        row("El correo falla desde hace más de 2 horas", "prolonged-mail-outage 120");
        row("Sin respuesta", "response-time-exceeded 0");
        row("PostgreSQL数据库已无法恢复", "database-unrecoverable 0");
        row("怀疑数据损坏", "data-corruption 0");
        row("云服务商故障", "provider-outage 0");
        row("邮件中断超过45分钟", "prolonged-mail-outage 45");
        row("超过响应时间", "response-time-exceeded 0");
        row("客户受到影响", "ask:客户受到影响 0");
        row("Mail fallout shelter", "ask:Mail fallout shelter 0");
    }
    void conditionsSuggestRules()
    {
        const EscalationRule rule = suggestedRule(QString::fromUtf8(QTest::currentDataTag()), {}, {});
        QTEST(QStringLiteral("%1 %2").arg(rule.condition()).arg(rule.after / 1min), "rule");
    }

    void contactsAreNamedInChinese()
    {
        Contact contact;
        contact.id = QStringLiteral("lead");
        contact.role = QStringLiteral("团队负责人");
        const EscalationRule rule = suggestedRule(QStringLiteral("x"), QStringLiteral("立即呼叫团队负责人"), {contact});
        QCOMPARE(rule.contact, QStringLiteral("lead"));
    }

    void headingsGiveTheirOwnIds()
    {
        const Runbook runbook = parsed("# T\n## Andere Dienste <!-- bridgewatch:id=other -->\n"
                                       "### Zahlungen\n<!-- bridgewatch:id=Pay Me! -->\n\n- a\n"
                                       "### Zahlen <!-- bridgewatch:id=pay --> <!-- bridgewatch:scenario=webhooks -->\n"
                                       "- b\n### Mehr <!-- bridgewatch:id=pay -->\n- c\n## Diagnose\n"
                                       "### Ansehen <!-- bridgewatch:id=../look -->\n- d\n");
        QStringList ids;
        for (const Step *step : runbook.steps())
            ids << step->id;
        QCOMPARE(ids.join(u' '), QStringLiteral("other/zahlungen other/pay other/pay-2 diagnosis/look"));
        QCOMPARE(runbook.steps().at(1)->scenario, QStringLiteral("webhooks"));
        QCOMPARE(runbook.steps().at(1)->title, QStringLiteral("Zahlen"));
    }

    // What the profile says comes first, then what its runbooks say of themselves, then the program's own.
    void anAlertHasTheRunbookThatFits()
    {
        const QTemporaryDir folder;
        const QString ours = folder.filePath(QStringLiteral("ours.md"));
        const QString chosen = folder.filePath(QStringLiteral("chosen.md"));
        const auto write = [](const QString &path, const char *text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        };
        write(ours, "---\nalerts: [EmailDeliveryFailures, CpuHot]\n---\n# Ours\n## Diagnosis\n### Look\n"
                    "```bash bridgewatch:check=disk\ndf\n```\n");
        write(chosen, "# Chosen\n");
        Profile profile;
        profile.runbooks = {ours};
        profile.alerts.runbookFor = {{QStringLiteral("DiskFull"), chosen}};
        const RunbookPlaces places = Runbooks(profile).places();
        QCOMPARE(places.chosen, profile.alerts.runbookFor);
        QCOMPARE(places.naming.value(QStringLiteral("cpuhot")), ours);
        QCOMPARE(places.naming.value(QStringLiteral("emaildeliveryfailures")), ours);
        QVERIFY(places.naming.value(QStringLiteral("oraclebridgehigherrorrate")).endsWith(shippedName));
        QCOMPARE(places.looking.value(QStringLiteral("disk")), ours);
        QVERIFY(places.looking.value(QStringLiteral("users-db")).endsWith(shippedName));
    }

    // For an incident that several alerts and targets are of: what the profile chose for one of them comes first.
    void anIncidentIsProposedTheRunbookThatFits_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("alerts");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const QString &path, const QStringList &alerts,
                            const QStringList &targets, const char *title) {
            QTest::newRow(name) << path << alerts << targets << QString::fromLatin1(title);
        };
        const QString disk = QStringLiteral("disk");
        const QString hot = QStringLiteral("CPUHOT");
        const QString full = QStringLiteral("DiskFull");
        row("nothing is known", {}, {}, {}, "First");
        row("none is for it", {}, {QStringLiteral("Other")}, {QStringLiteral("other")}, "First");
        row("one that comes with the program names it", {}, {QStringLiteral("EmailDeliveryFailures")}, {}, "First");
        row("named by its file", QStringLiteral("naming.md"), {full}, {disk}, "Naming");
        row("a file that is not there", QStringLiteral("nowhere.md"), {hot}, {}, "Naming");
        row("one that looks at the target", {}, {}, {disk}, "Looking");
        row("one that names the alert", {}, {hot}, {disk}, "Naming");
        row("chosen for the second alert", {}, {hot, full}, {disk}, "Chosen");
        row("chosen for the target", {}, {hot}, {QStringLiteral("mail")}, "Chosen");
    }
    void anIncidentIsProposedTheRunbookThatFits()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, alerts);
        QFETCH(QStringList, targets);
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const char *text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
        };
        Profile profile;
        profile.runbooks = {write("first.md", "# First\n"),
                            write("looking.md", "# Looking\n## Diagnosis\n### Look\n"
                                                "```bash bridgewatch:check=disk\ndf\n```\n"),
                            write("naming.md", "---\nalerts: [CpuHot, DiskFull]\n---\n# Naming\n")};
        const QString chosen = write("chosen.md", "# Chosen\n");
        profile.alerts.runbookFor = {{QStringLiteral("DiskFull"), chosen}, {QStringLiteral("mail"), chosen}};
        const Runbooks runbooks(profile);
        Beginning beginning;
        for (const QString &alert : std::as_const(alerts))
            beginning.alerts.append({{}, alert, Severity::High, {}});
        beginning.targets = targets;
        const int place = runbooks.fitting(path.isEmpty() ? path : folder.filePath(path), beginning);
        QVERIFY(place >= 0);
        QTEST(runbooks.all().at(place).title, "title");
    }

    void anIdOfNothingIsToldOf()
    {
        const LoadedRunbook loaded = readRunbook("# T <!-- bridgewatch:id=t -->\n## Diagnose\n### A\n- a\n"
                                                 "#### B <!-- bridgewatch:id=b -->\n- b\n",
                                                 QStringLiteral("r.md"));
        QStringList lines;
        for (const Problem &problem : loaded.problems)
            lines << problem.toString();
        const QString what = QStringLiteral("warning: an id belongs to the heading of a section or step; this one is "
                                            "neither");
        QCOMPARE(lines, (QStringList{QStringLiteral("r.md:1:1: ") + what, QStringLiteral("r.md:5:1: ") + what}));
    }
};

QTEST_GUILESS_MAIN(TestRunbookLanguages)
#include "test_runbook_languages.moc"
