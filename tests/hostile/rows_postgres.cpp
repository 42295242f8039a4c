// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/rows.h"

#include "tests/hostile/postgres_wire.h"

namespace bridgewatch::test {
namespace {

const auto plain = [](quint16 port) { return postgresTarget(port, SslMode::Disable); };

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

HostileServer::Behaviour afterStartup(const QByteArray &first, const HostileServer::Behaviour &rest)
{
    return [first, rest](Peer &peer) {
        wire::hearStartup(peer);
        peer.say(first);
        rest(peer);
    };
}

HostileServer::Behaviour afterQuery(const QByteArray &first, const HostileServer::Behaviour &rest)
{
    return [first, rest](Peer &peer) {
        wire::letIn(peer);
        wire::hearMessage(peer);
        peer.say(first);
        rest(peer);
    };
}

constexpr qint32 twoGigabytes = 0x7fffffff;
constexpr qint32 oneGigabyte = 0x40000000;
const QByteArray ok = wire::authenticationOk();
const QByteArray treacherous = "\x1b[2J\xe2\x80\xae nwod edispu \xff\n\r";

QList<HostileRow> loginRows()
{
    const QByteArray large(1024 * 1024, 'm');
    return {
        {"login silent", plain, act::silent, s("startup"), s("DEADLINE"), s("server-hung")},
        {"login closes", plain, afterStartup({}, act::halfOpen), s("startup"), s("CLOSED"), s("connection-refused")},
        {"login resets", plain, afterStartup({}, act::reset), s("startup"), s("ECONNRESET"), s("connection-refused")},
        {"login drips",
         plain,
         afterStartup({}, act::dripping("R")),
         s("startup|authentication"),
         s("PROTOCOL|DEADLINE"),
         {}},
        {"login endless garbage", plain, afterStartup({}, act::endless("x")), s("startup"), s("PROTOCOL"), {}},
        {"login speaks HTTP",
         plain,
         afterStartup("HTTP/1.1 400 Bad Request\r\n\r\n", act::silent),
         s("startup"),
         s("PROTOCOL"),
         {}},
        {"login speaks SSH", plain, act::saying("SSH-2.0-OpenSSH_9.2p1\r\n"), s("startup"), s("PROTOCOL"), {}},
        {"login asks for a password and is silent", plain, afterStartup(wire::cleartextPasswordRequest(), act::silent),
         s("authentication"), s("CREDENTIALS_MISSING"), s("credentials-missing")},
        {"login unknown method",
         plain,
         afterStartup(wire::message('R', wire::number(99)), act::silent),
         s("startup|authentication"),
         s("PROTOCOL"),
         {}},
        {"login error without code",
         plain,
         afterStartup(wire::errorResponse({}, "something"), act::close),
         s("startup"),
         s("PROTOCOL|CLOSED"),
         {}},
        {"login error of 1 MB",
         plain,
         afterStartup(wire::errorResponse("28000", large), act::close),
         s("startup|authentication"),
         s("PROTOCOL|CLOSED|ECONNRESET"),
         {}},
        {"login endless error",
         plain,
         afterStartup("E", act::endless("x")),
         s("startup|authentication"),
         s("PROTOCOL"),
         {}},
        {"login error that steers the terminal", plain,
         afterStartup(wire::errorResponse("28000", treacherous, treacherous), act::close), s("authentication"),
         s("28000"), s("authentication")},
        {"login error with an odd code",
         plain,
         afterStartup(wire::errorResponse("\x1b[2J;", "x"), act::close),
         s("startup"),
         s("PROTOCOL|CLOSED"),
         {}},
        {"login length 0", plain, afterStartup(wire::lying('R', 0), act::silent), s("startup"), s("PROTOCOL"), {}},
        {"login length negative",
         plain,
         afterStartup(wire::lying('R', -1), act::silent),
         s("startup"),
         s("PROTOCOL"),
         {}},
        {"login length 2 GB",
         plain,
         afterStartup(wire::lying('R', twoGigabytes), act::endless("x")),
         s("startup"),
         s("PROTOCOL"),
         {}},
        {"session silent", plain, afterStartup(ok, act::silent), s("authentication|session"), s("DEADLINE"),
         s("server-hung")},
        {"session endless settings",
         plain,
         afterStartup(ok, act::endless(wire::parameter("application_name", "x"))),
         s("startup|session"),
         s("PROTOCOL|DEADLINE"),
         {}},
        {"session endless notices",
         plain,
         afterStartup(ok, act::endless(wire::notice("look at me"))),
         s("startup|session"),
         s("PROTOCOL|DEADLINE"),
         {}},
        {"session length 0",
         plain,
         afterStartup(ok + wire::lying('S', 0), act::silent),
         s("startup|session"),
         s("PROTOCOL"),
         {}},
        {"session length negative",
         plain,
         afterStartup(ok + wire::lying('S', -5), act::silent),
         s("startup|session"),
         s("PROTOCOL"),
         {}},
        {"session length 2 GB",
         plain,
         afterStartup(ok + wire::lying('S', twoGigabytes), act::endless("x")),
         s("startup|session"),
         s("PROTOCOL"),
         {}},
        {"session notice of 2 GB",
         plain,
         afterStartup(ok + wire::lying('N', twoGigabytes), act::endless("x")),
         s("startup|session"),
         s("PROTOCOL"),
         {}},
        {"session notice of 1 GB",
         plain,
         afterStartup(ok + wire::lying('N', oneGigabyte), act::endless("x")),
         s("startup|session"),
         s("PROTOCOL|DEADLINE"),
         {}},
    };
}

QList<HostileRow> queryRows()
{
    const QList<QByteArray> names{"sessions.total"};
    const QByteArray head = wire::rowDescription(names);
    const QByteArray row = wire::dataRow({"1"});
    const QByteArray shutdown = wire::errorResponse("57P01", "terminating connection", "ProcessInterrupts");
    return {
        {"query silent", plain, afterQuery({}, act::silent), s("query"), s("DEADLINE"), s("server-hung")},
        {"query drips", plain, afterQuery({}, act::dripping(head)), s("query"), s("DEADLINE"), s("server-hung")},
        {"query closes", plain, afterQuery({}, act::halfOpen), s("query"), s("CLOSED"), s("server-starting")},
        {"query resets", plain, afterQuery({}, act::reset), s("query"), s("CLOSED|ECONNRESET"), {}},
        {"query ended by a shutdown", plain, afterQuery(shutdown, act::close), s("query"), s("57P01"),
         s("server-starting")},
        {"query garbage", plain, afterQuery({}, act::endless("\x7f")), s("query"), s("CLOSED|PROTOCOL"), {}},
        {"query length 0", plain, afterQuery(wire::lying('D', 0), act::silent), s("query"), s("CLOSED|PROTOCOL"), {}},
        {"query length negative",
         plain,
         afterQuery(wire::lying('T', -1), act::silent),
         s("query"),
         s("CLOSED|PROTOCOL"),
         {}},
        {"query row of 2 GB",
         plain,
         afterQuery(head + wire::lying('D', twoGigabytes), act::endless("x")),
         s("query"),
         s("CLOSED|PROTOCOL"),
         {}},
        {"query row of 1 GB",
         plain,
         afterQuery(head + wire::lying('D', oneGigabyte), act::endless("x")),
         s("query"),
         s("PROTOCOL|DEADLINE"),
         {}},
        {"query endless rows", plain, afterQuery(head, act::endless(row)), s("query"), s("PROTOCOL"), {}},
        {"query endless notices",
         plain,
         afterQuery({}, act::endless(wire::notice("look at me"))),
         s("query"),
         s("PROTOCOL|DEADLINE"),
         {}},
        {"query answered with a copy",
         plain,
         afterQuery(wire::message('H', QByteArray(3, '\0')), act::silent),
         s("query"),
         s("PROTOCOL"),
         {}},
        {"query without a row",
         plain,
         afterQuery(wire::commandComplete("BEGIN") + wire::readyForQuery(), act::silent),
         s("query"),
         s("PROTOCOL"),
         {}},
    };
}

} // namespace

QList<HostileRow> postgresRows()
{
    return loginRows() + queryRows();
}

} // namespace bridgewatch::test
