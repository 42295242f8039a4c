// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/scenario_titles.h"

#include "core/runbook/words.h"

#include <array>

namespace bridgewatch {
namespace {

struct Words {
    const char *scenario;
    const char *title; // what its words match, in lower case
};

constexpr std::array titles{
    Words{"connection-refused", "connections? (is |are |was |were )?refused|refus(es|ing) connections?|econnrefused|"
                                "verbindung(en)? (wird |werden |wurde )?(abgelehnt|verweigert)|"
                                "conexi(ón|ones) rechazadas?|连接被?拒绝|拒绝连接"},
    Words{"pool-exhausted", "pool (is )?(exhaust(ed|ion)|full)|too many (connections|clients)|out of connections|"
                            "(connections?|slots|max_connections) (are )?exhausted|"
                            "(verbindungs)?(pool|plätze) (ist |sind )?(erschöpft|voll)|zu viele verbindungen|"
                            "(pool|conexiones|slots)( de conexi(ón|ones))? agotad[oa]s?|demasiadas conexiones|"
                            "连接(池|槽|数)?已?(耗尽|用尽|已满)|连接数?过多"},
    Words{"tls", "tls|ssl|certificates?|zertifikat\\p{L}*|certificados?|证书"},
    Words{"authentication", "authentication|passwords?|credentials?|anmeldung|authentifizierung|passwort|zugangsdaten|"
                            "autenticación|contraseñas?|credencial(es)?|认证|密码|凭据"},
    Words{"network", "network|firewall|connections? tim(es?|ed|ing) ?out|no route to host|packet loss|"
                     "netzwerk|paketverlust|cortafuegos|(problemas?|fallos?) de red|pérdida de paquetes|"
                     "网络|防火墙|丢包"},
    Words{"service-down", "(service|process|bridge|application|app) (is )?(down|stopped|crash(ed|ing|es)?|not running)|"
                          "(dienst|prozess|anwendung|bridge) (ist )?(ausgefallen|gestoppt|abgestürzt)|"
                          "(dienst|prozess|anwendung|bridge) läuft nicht|"
                          "(servicio|proceso|aplicación|bridge) (está )?(caíd[oa]|detenid[oa])|"
                          "(服务|进程|应用|bridge) ?(已?(宕机|停止|崩溃)|未运行)"},
    Words{"dns", "dns|name resolution|namensauflösung|resolución de nombres|域名解析"},
    Words{"disk-or-memory", "disk (is )?full|no space left( on device)?|out of (disk|disk space|memory)|oom|"
                            "(fest)?platte (ist )?voll|kein speicherplatz|disco lleno|sin (espacio|memoria)|"
                            "磁盘(空间)?(已?满|不足)|内存(不足|耗尽)"},
    Words{"data-corruption",
          "corrupt(ed|ion)|beschädigte daten|datenbeschädigung|corrupción|datos (dañados|corruptos)|数据损坏"},
    Words{"pooler", "pgbouncer|pooler|连接池器"},
    Words{"sync-stale", "(data |users? )?sync (is |has )?(stale|stopped|stuck|lagging|behind)|stale sync|"
                        "abgleich (ist )?(veraltet|stehengeblieben)|abgleich steht|"
                        "sincronización (está )?(obsoleta|detenida)|同步(已?停止|停滞|滞后)"},
    Words{"sync-mismatch", "(sync|counts?|data) mismatch|counts? (differ|disagree)|zahlen weichen ab|"
                           "recuentos distintos|计数不一致"},
    Words{"canister-unreachable", "canister (is )?(unreachable|down|not reachable|not answering)|"
                                  "canister (ist )?nicht erreichbar|canister inaccesible|canister ?无法(到达|访问)"},
    Words{"missing-database", "database does not exist|missing database|datenbank (existiert nicht|fehlt)|"
                              "la base de datos no existe|数据库不存在"},
};

// Its id; empty: none, or more than one.
QString scenarioIn(const QString &title)
{
    constexpr qsizetype longest = 80; // what is longer tells, and names nothing
    if (title.size() > longest)
        return {};
    static const std::array<QRegularExpression, titles.size()> forms = [] {
        std::array<QRegularExpression, titles.size()> made;
        for (std::size_t i = 0; i < titles.size(); ++i)
            made.at(i) = anyWord(QString::fromUtf8(titles.at(i).title), WordEnd::Closed);
        return made;
    }();
    QString found;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (!forms.at(i).match(title).hasMatch())
            continue;
        if (!found.isEmpty())
            return {};
        found = QString::fromLatin1(titles.at(i).scenario);
    }
    return found;
}

} // namespace

void inferScenarios(Runbook &runbook)
{
    QStringList taken;
    for (const Section &section : std::as_const(runbook.sections)) {
        for (const Step &step : section.steps)
            taken << step.scenario;
    }
    for (Section &section : runbook.sections) {
        for (Step &step : section.steps) {
            const bool resolves = section.kind == SectionKind::Resolution ||
                                  (section.kind == SectionKind::Other && !step.letter.isEmpty());
            const QString named = resolves && step.scenario.isEmpty() ? scenarioIn(step.title) : QString();
            if (named.isEmpty() || taken.contains(named))
                continue;
            step.scenario = named;
            taken << named;
        }
    }
}

} // namespace bridgewatch
