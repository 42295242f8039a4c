// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/program_help.h"

namespace bridgewatch::test {

// Text as roff writes it.
[[nodiscard]] QString toRoff(QString text);

// A man page in its sources: under each heading its lines, and the words that .TP explains.
class ManPage {
public:
    explicit ManPage(const QString &name); // "bridgewatch.1"

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QStringList headings() const { return m_lines.keys(); }
    [[nodiscard]] QStringList lines(const QString &heading) const { return m_lines.value(heading); }
    [[nodiscard]] QList<Explained> explained(const QString &heading) const { return m_explained.value(heading); }

    // What to add so that all this stands below the heading, or below `shared`; nothing: it does.
    [[nodiscard]] QStringList lackOf(const QString &heading, const QList<Explained> &wanted,
                                     const QStringList &shared = {}) const;

private:
    QString m_path;
    QMap<QString, QStringList> m_lines;
    QMap<QString, QList<Explained>> m_explained;
};

} // namespace bridgewatch::test
