// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/rows.h"

namespace bridgewatch::test {
namespace {

const auto http = [](quint16 port) { return httpTarget(port); };
const auto judgedHttp = [](quint16 port) {
    Target target = httpTarget(port);
    std::get<HttpSettings>(target.settings).expectBody = QStringLiteral("ok");
    return target;
};

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

HostileServer::Behaviour afterRequest(const QByteArray &first, const HostileServer::Behaviour &rest)
{
    return [first, rest](Peer &peer) {
        peer.hearUntil("\r\n\r\n");
        peer.say(first);
        rest(peer);
    };
}

const QByteArray okay = "HTTP/1.1 200 OK\r\n";
const QByteArray redirect = "HTTP/1.1 302 Found\r\nLocation: /health?again\r\nContent-Length: 0\r\n\r\n";
const QByteArray elsewhere = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";

} // namespace

QList<HostileRow> httpRows()
{
    const QByteArray chunked = okay + "Transfer-Encoding: chunked\r\n\r\n";
    return {
        {"http deaf", http, nullptr, s("tcp"), s("DEADLINE"), s("network")},
        {"http silent", http, act::silent, s("request"), s("DEADLINE"), s("server-hung")},
        {"http closes", http, act::close, s("request"), s("CLOSED|ECONNRESET"), s("service-down")},
        {"http half-open", http, act::halfOpen, s("request"), s("CLOSED"), s("service-down")},
        {"http resets", http, act::reset, s("request|tcp"), s("CLOSED|ECONNRESET"), {}},
        {"http resets behind the request", http, afterRequest({}, act::reset), s("request"), s("ECONNRESET"),
         s("service-down")},
        {"http drips its header", http, afterRequest({}, act::dripping("HTTP/1.1 200 OK\r\nX: y")), s("request|body"),
         s("DEADLINE"), s("server-hung")},
        {"http endless header",
         http,
         afterRequest(okay, act::endless("X-More: and more\r\n")),
         s("request|body"),
         s("PROTOCOL"),
         {}},
        {"http endless header line",
         http,
         afterRequest(okay + "X: ", act::endless("x")),
         s("request|body"),
         s("PROTOCOL"),
         {}},
        {"http endless status line",
         http,
         afterRequest("HTTP/1.1 200 ", act::endless("x")),
         s("request|body"),
         s("PROTOCOL"),
         {}},
        {"http endless interim answers",
         http,
         afterRequest({}, act::endless("HTTP/1.1 100 Continue\r\n\r\n")),
         s("request|body"),
         s("PROTOCOL"),
         {}},
        {"http header, silent", http, afterRequest(okay + "Content-Length: 9\r\n\r\n", act::silent), s("body"),
         s("DEADLINE"), s("server-hung")},
        {"http endless body", judgedHttp, afterRequest(okay + "\r\n", act::endless("x")), s("expectation"),
         s("EXPECTATION"), s("service-down")},
        {"http endless chunks", judgedHttp, afterRequest(chunked, act::endless("1\r\nx\r\n")), s("expectation"),
         s("EXPECTATION"), s("service-down")},
        {"http drips its body", http, afterRequest(okay + "\r\n", act::dripping("x")), s("body"), s("DEADLINE"),
         s("server-hung")},
        {"http garbage for chunks", http, afterRequest(chunked, act::saying("zz\r\nno chunk\r\n")), s("body"),
         s("PROTOCOL"), s("service-down")},
        {"http endless chunk size", http, afterRequest(chunked, act::endless("1")), s("body"), s("PROTOCOL"),
         s("service-down")},
        {"http endless trailer", http, afterRequest(chunked + "0\r\n", act::endless("X-More: and more\r\n")), s("body"),
         s("PROTOCOL"), s("service-down")},
        {"http promises more than it sends", http,
         afterRequest(okay + "Content-Length: 99\r\n\r\nshort", act::halfOpen), s("body"), s("CLOSED"),
         s("service-down")},
        {"http sends more than it promises",
         http,
         afterRequest(okay + "Content-Length: 1\r\n\r\n", act::endless("x")),
         {},
         {},
         {}},
        {"http negative length",
         http,
         afterRequest(okay + "Content-Length: -1\r\n\r\n", act::silent),
         s("request|body"),
         s("PROTOCOL"),
         {}},
        {"http impossible length", judgedHttp,
         afterRequest(okay + "Content-Length: 9223372036854775807\r\n\r\n", act::endless("x")), s("expectation"),
         s("EXPECTATION"), s("service-down")},
        {"http 0.9",
         http,
         afterRequest("hello there, this is no header\r\n", act::close),
         s("request|body"),
         s("PROTOCOL"),
         {}},
        {"http claims gzip", judgedHttp,
         afterRequest(okay + "Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08", act::endless("x")), s("expectation"),
         s("EXPECTATION"), s("service-down")},
        {"http redirects for ever", http, afterRequest(redirect, act::close), s("expectation"), s("HTTP_302"), {}},
        {"http redirects to another origin",
         http,
         afterRequest(elsewhere, act::close),
         s("expectation"),
         s("HTTP_302"),
         {}},
        {"http endless zeros", http, act::endless(QByteArray(1, '\0')), s("request|body"), s("PROTOCOL"), {}},
        {"http speaks SSH", http, act::saying("SSH-2.0-OpenSSH_9.2p1\r\n"), s("request|body"), s("PROTOCOL"),
         s("wrong-service")},
        {"http steers the terminal", http,
         afterRequest("HTTP/1.1 500 \x1b[2J\r\nContent-Type: \x1b]0;x\x07\r\n\r\n\x1b[31m\xe2\x80\xae red", act::close),
         s("expectation"), s("HTTP_500"), s("service-down")},
    };
}

} // namespace bridgewatch::test
