// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace bridgewatch::test {

// What a program printed and how it ended; status -1 when it could not be run or did not end.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
    qint64 tookMs = 0;

    [[nodiscard]] QJsonObject json() const; // of `out`
};

[[nodiscard]] Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                      const QStringList &environment = {}, int patienceMs = 60'000);
// The bridgewatchctl of this build.
[[nodiscard]] Ran runCtl(const QStringList &arguments, const QByteArray &input = {},
                         const QStringList &environment = {});

} // namespace bridgewatch::test
