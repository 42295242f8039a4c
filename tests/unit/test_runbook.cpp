// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/load.h"
#include <QTest>
#include <cstdio>
int main(int, char **v)
{
    auto l = bridgewatch::loadRunbook(QString::fromLocal8Bit(v[1]));
    for (auto &p : l.problems)
        puts(qPrintable(p.toString()));
    if (!l.runbook)
        return 2;
    for (auto &s : l.runbook->sections) {
        printf("%s | %s\n", qPrintable(sectionKindName(s.kind)), qPrintable(s.title));
        for (auto &t : s.steps)
            printf("  %s [%s]\n", qPrintable(t.id), qPrintable(t.scenario));
    }
}
