// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/scenario_titles.h"

#include <QRegularExpression>
#include <array>

namespace bridgewatch {
namespace {

struct Words {
    const char *scenario;
    const char *title; // what its words match, in lower case
};

constexpr std::array titles{
    Words{"connection-refused", "connections? (is |are |was |were )?refused|refus(es|ing) connections?|econnrefused"},
    Words{"pool-exhausted", "pool (is )?(exhaust(ed|ion)|full)|too many (connections|clients)|out of connections|"
                            "(connections?|slots|max_connections) (are )?exhausted"},
    Words{"tls", "tls|ssl|certificates?"},
    Words{"authentication", "authentication|passwords?|credentials?"},
    Words{"network", "network|firewall|connections? tim(es?|ed|ing) ?out|no route to host|packet loss"},
    Words{"service-down",
          "(service|process|bridge|application|app) (is )?(down|stopped|crash(ed|ing|es)?|not running)"},
    Words{"dns", "dns|name resolution"},
    Words{"disk-or-memory", "disk (is )?full|no space left( on device)?|out of (disk|disk space|memory)|oom"},
    Words{"data-corruption", "corrupt(ed|ion)"},
    Words{"pooler", "pgbouncer|pooler"},
    Words{"sync-stale", "(data |users? )?sync (is |has )?(stale|stopped|stuck|lagging|behind)|stale sync"},
    Words{"sync-mismatch", "(sync|counts?|data) mismatch|counts? (differ|disagree)"},
    Words{"canister-unreachable", "canister (is )?(unreachable|down|not reachable|not answering)"},
    Words{"missing-database", "database does not exist|missing database"},
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
            made.at(i) = QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(QString::fromLatin1(titles.at(i).title)),
                                            QRegularExpression::CaseInsensitiveOption);
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
