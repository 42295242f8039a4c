// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace bridgewatch::test {

// A lab of the test's own, in a temporary folder; taken down with it.
class Lab {
public:
    ~Lab();

    [[nodiscard]] Ran up();
    [[nodiscard]] Ran breakBy(const QString &fault);
    [[nodiscard]] Ran heal();
    [[nodiscard]] QString profile() const { return file(QStringLiteral("profile.yaml")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(QStringLiteral("lab/") + name); }
    [[nodiscard]] QByteArray read(const QString &name) const;
    // The id of one of its processes, such as "alertmanager"; 0: there is none.
    [[nodiscard]] pid_t process(const QString &name) const;
    // What PostgreSQL has logged since the last call.
    [[nodiscard]] QByteArray newServerLog();

    // Every fault, as `lab list --json` tells it in this place.
    [[nodiscard]] static QJsonArray faults();

private:
    [[nodiscard]] Ran command(const QStringList &arguments) const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/bridgewatch-test-XXXXXX")};
    qsizetype m_logRead = 0;
};

} // namespace bridgewatch::test
