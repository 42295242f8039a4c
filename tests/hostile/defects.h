// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/tls_server.h"

#include <QString>

namespace bridgewatch::test {

// Certificates with one thing wrong each, and what a look should say about it.
struct Defect {
    QByteArray name;
    TlsServerOptions server;
    QString host = QStringLiteral("localhost"); // what the profile calls the server
    QString code;                               // empty: sound
    QString says;                               // a piece of the text that tells what to repair
    double daysLeft = 0;
};

// One root that the looks trust, and what hangs below it.
struct Authority {
    Identity root;
    Identity intermediate;

    Authority();
    [[nodiscard]] QList<Defect> certificateDefects() const;
    [[nodiscard]] QList<Defect> protocolDefects() const;
    [[nodiscard]] TlsServerOptions sound() const;
};

} // namespace bridgewatch::test
