// SPDX-License-Identifier: GPL-3.0-or-later
// What the libraries alone take of the processor where ours looks at a PostgreSQL with TLS: OpenSSL's handshake with
// one context for all, and libpq's login. One after the other in a warm loop, so that no look can take less. Usage:
// bare_postgres PORT DATABASE USER PASSWORD-FILE CA-FILE; prints microseconds, of a handshake and of a login.
#include "core/links/postgres_parameters.h"

#include <QFile>
#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <ctime>
#include <functional>
#include <libpq-fe.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace bridgewatch;

namespace {

constexpr int times = 100;
constexpr const char *host = "localhost";

double processorMicroseconds()
{
    timespec at{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) * 1e6 + static_cast<double>(at.tv_nsec) / 1e3;
}

// The median; negative when `once` failed.
double measure(const std::function<bool()> &once)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const double before = processorMicroseconds();
        if (!once())
            return -1;
        took.push_back(processorMicroseconds() - before);
    }
    std::nth_element(took.begin(), took.begin() + times / 2, took.end());
    return took[times / 2];
}

bool shakeHands(SSL_CTX *context, quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const char ask[] = {0, 0, 0, 8, 4, '\xd2', 0x16, 0x2f}; // PostgreSQL manual, 55.2.10: SSLRequest
    char answer = 0;
    SSL *const ssl = SSL_new(context);
    SSL_set_fd(ssl, descriptor);
    SSL_set_tlsext_host_name(ssl, host);
    SSL_set1_host(ssl, host);
    const bool done = ::connect(descriptor, reinterpret_cast<sockaddr *>(&to), sizeof to) == 0 &&
                      ::send(descriptor, ask, sizeof ask, MSG_NOSIGNAL) == sizeof ask &&
                      ::recv(descriptor, &answer, 1, 0) == 1 && answer == 'S' && SSL_connect(ssl) == 1;
    SSL_free(ssl);
    ::close(descriptor);
    return done;
}

bool logIn(const std::vector<std::pair<const char *, QByteArray>> &parameters)
{
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (const auto &[keyword, value] : parameters) {
        keywords.push_back(keyword);
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    PGconn *const connection = PQconnectdbParams(keywords.data(), values.data(), 0);
    const bool done = PQstatus(connection) == CONNECTION_OK;
    if (!done)
        std::fprintf(stderr, "%s", PQerrorMessage(connection));
    PQfinish(connection);
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fprintf(stderr, "usage: bare_postgres PORT DATABASE USER PASSWORD-FILE CA-FILE\n");
        return 2;
    }
    SSL_CTX *const context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_load_verify_locations(context, argv[5], nullptr);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    const auto port = QByteArray(argv[1]).toUShort();
    const double handshake = measure([&] { return shakeHands(context, port); });
    SSL_CTX_free(context);

    QFile file(QString::fromLocal8Bit(argv[4]));
    const QByteArray password = file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
    PostgresLogin login;
    login.host = QString::fromLatin1(host);
    login.database = QString::fromLocal8Bit(argv[2]);
    login.user = QString::fromLocal8Bit(argv[3]);
    login.caFile = QString::fromLocal8Bit(argv[5]);
    auto parameters = postgresParameters(login, {QHostAddress(QHostAddress::LocalHost)}, port, std::chrono::seconds(3));
    parameters.emplace_back("password", password);
    const double loggedIn = measure([&] { return logIn(parameters); });
    std::printf("%.0f %.0f\n", handshake, loggedIn);
    return handshake < 0 || loggedIn < 0 ? 1 : 0;
}
