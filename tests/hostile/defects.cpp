// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/defects.h"

namespace bridgewatch::test {
namespace {

CertificateOrder authorityCalled(const char *name)
{
    CertificateOrder order;
    order.commonName = QString::fromLatin1(name);
    order.isAuthority = true;
    return order;
}

CertificateOrder valid(int fromDays, int toDays)
{
    CertificateOrder order;
    order.fromDays = fromDays;
    order.toDays = toDays;
    return order;
}

CertificateOrder named(const char *commonName, const QStringList &names)
{
    CertificateOrder order;
    order.commonName = QString::fromLatin1(commonName);
    order.names = names;
    return order;
}

CertificateOrder weak(CertificateOrder::Key key, bool sha1)
{
    CertificateOrder order;
    order.key = key;
    order.sha1 = sha1;
    return order;
}

TlsServerOptions serving(const Identity &identity, const QList<Identity> &chain = {})
{
    TlsServerOptions options;
    options.identity = identity;
    options.chain = chain;
    return options;
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

Authority::Authority()
    : root(issue(authorityCalled("Trusted Root"))), intermediate(issue(authorityCalled("Intermediate"), &root))
{
}

TlsServerOptions Authority::sound() const
{
    return serving(issue({}, &root));
}

QList<Defect> Authority::certificateDefects() const
{
    const Identity stranger = issue(authorityCalled("Stranger Root"));
    CertificateOrder old = authorityCalled("Old Intermediate");
    old.fromDays = -90;
    old.toDays = -3;
    const Identity expired = issue(old, &root);
    CertificateOrder plain;
    plain.commonName = s("no authority");
    const Identity noAuthority = issue(plain, &root);
    const QString localhost = s("localhost");
    const QStringList elsewhere{s("DNS:db.internal"), s("DNS:db2.internal")};
    return {
        {"sound", sound(), localhost, {}, {}, 90},
        {"sound, with an intermediate", serving(issue({}, &intermediate), {intermediate}), localhost, {}, {}, 90},
        {"expired", serving(issue(valid(-90, -2), &root)), localhost, s("X509_10"), s("expired on"), -2},
        {"not yet valid", serving(issue(valid(2, 90), &root)), localhost, s("X509_9"), s("clock"), 90},
        {"self-signed", serving(issue({})), localhost, s("X509_18"), s("self-signed"), 90},
        {"untrusted root in the chain", serving(issue({}, &stranger), {stranger}), localhost, s("X509_19"), s("root"),
         90},
        {"unknown authority", serving(issue({}, &stranger)), localhost, s("X509_20"), s("issuer: CN=Stranger Root"),
         90},
        {"missing intermediate", serving(issue({}, &intermediate)), localhost, s("X509_20"),
         s("intermediate certificate was not sent"), 90},
        {"expired intermediate", serving(issue({}, &expired), {expired}), localhost, s("X509_10"),
         s("Old Intermediate"), 90},
        {"intermediate that is no authority",
         serving(issue({}, &noAuthority), {noAuthority}),
         localhost,
         s("X509_79"),
         {},
         90},
        {"for another name", serving(issue(named("db.internal", elsewhere), &root)), localhost, s("X509_62"),
         s("db.internal, db2.internal, not for localhost"), 90},
        {"for another name, common name alone", serving(issue(named("db.internal", {}), &root)), localhost,
         s("X509_62"), s("db.internal"), 90},
        {"for another address", serving(issue(named("db", {s("IP:192.0.2.7")}), &root)), s("127.0.0.1"), s("X509_64"),
         s("192.0.2.7, not for 127.0.0.1"), 90},
        {"weak key", serving(issue(weak(CertificateOrder::Key::Rsa1024, false), &root)), localhost, s("X509_66"),
         s("key"), 90},
        {"SHA-1", serving(issue(weak(CertificateOrder::Key::Ec256, true), &root)), localhost, s("X509_68"), s("weak"),
         90},
    };
}

QList<Defect> Authority::protocolDefects() const
{
    const QString localhost = s("localhost");
    TlsServerOptions old = sound();
    old.lowest = TLS1_VERSION;
    old.highest = TLS1_1_VERSION;
    TlsServerOptions cipher = sound();
    cipher.highest = TLS1_2_VERSION;
    cipher.ciphers = "AES128-SHA"; // wants an RSA key, and this server has none
    TlsServerOptions otherName = sound();
    otherName.onlyName = "db.internal";
    TlsServerOptions wantsOurs = sound();
    wantsOurs.highest = TLS1_2_VERSION;
    wantsOurs.clientRoot = root;
    return {
        {"too old a protocol", old, localhost, s("TLS_ALERT_70"), s("version"), 0},
        {"no common cipher", cipher, localhost, s("TLS_ALERT_40"), s("handshake failure"), 0},
        {"unknown server name", otherName, localhost, s("TLS_ALERT_112"), s("unrecognized name"), 0},
        {"wants a client certificate, TLS 1.2", wantsOurs, localhost, s("TLS_ALERT_40"), s("handshake failure"), 90},
    };
}

} // namespace bridgewatch::test
