// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in words here, for those who translate.
#pragma once
#include <QCoreApplication>

namespace bridgewatch {

struct HttpText {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

struct LogText {
    Q_DECLARE_TR_FUNCTIONS(Logs)
};

struct Pm2Text {
    Q_DECLARE_TR_FUNCTIONS(Pm2)
};

struct PostgresText {
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

struct PrometheusText {
    Q_DECLARE_TR_FUNCTIONS(Prometheus)
};

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

struct StatusPageText {
    Q_DECLARE_TR_FUNCTIONS(StatusPage)
};

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

struct SshText {
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

struct VendorText {
    Q_DECLARE_TR_FUNCTIONS(Vendors)
};

} // namespace bridgewatch
