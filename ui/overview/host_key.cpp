// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/host_key.h"

#include "core/base/quoting.h"
#include "core/base/text.h"
#include "ui/overview/target_summary.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

using State = FailureCode::HostKeyState;

struct HostKeys {
    Q_DECLARE_TR_FUNCTIONS(HostKey)
};

const Observation *newestLook(const World &world, const TopologyNode &host)
{
    return host.kind == Kind::Ssh && !host.vantages.isEmpty() ? world.latest(host.id, host.vantages.constFirst())
                                                              : nullptr;
}

bool says(const Observation &look, State state)
{
    return look.code == FailureCode::ofHostKey(state);
}

// The form in which known_hosts holds a host (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT).
QString knownAs(const QString &address)
{
    const bool portFollows = address.count(u':') == 1;
    return portFollows ? u'[' + address.section(u':', 0, 0) + QStringLiteral("]:") + address.section(u':', 1) : address;
}

// Empty where no shell could be told.
QString forgetCommand(const TopologyNode &host)
{
    const auto name = commandLine({knownAs(host.address)});
    return name ? QStringLiteral("ssh-keygen -R ") + plainLine(*name, 300) : QString();
}

} // namespace

std::optional<HostKeyOffer> hostKeyOffer(const Observation &look)
{
    const QString fingerprint = look.facts.value(QStringLiteral("ssh.fingerprint"));
    // What cannot be shown as it is cannot be compared.
    if (!says(look, State::Unknown) || fingerprint.isEmpty() || plainLine(fingerprint, 120) != fingerprint)
        return std::nullopt;
    const QString type = plainLine(look.facts.value(QStringLiteral("ssh.key_type")), 40);
    return HostKeyOffer{look.target, {}, {}, type, fingerprint};
}

std::optional<HostKeyOffer> hostKeyOffer(const World &world, const QString &host)
{
    const TopologyNode *node = world.topology().find(host);
    const Observation *look = node ? newestLook(world, *node) : nullptr;
    std::optional<HostKeyOffer> offer = look ? hostKeyOffer(*look) : std::nullopt;
    if (!offer)
        return std::nullopt;
    offer->label = labelOf(world.topology(), host);
    offer->address = plainLine(node->address, 200);
    return offer;
}

HostKeyAdvice hostKeyAdvice(const World &world, const TopologyNode &host)
{
    const Observation *look = newestLook(world, host);
    if (!look || !look->code.is(FailureCode::Family::HostKey))
        return {};
    HostKeyAdvice advice;
    if (says(*look, State::Unknown)) {
        advice.text = HostKeys::tr("Nothing is known yet about the key that this host shows. Compare its fingerprint "
                                   "with the host's own before anything logs in.");
    } else if (says(*look, State::Error)) {
        advice.text = HostKeys::tr("The known_hosts file that the profile names could not be read, so no key can be "
                                   "trusted. Mend the file, then look again.");
    } else {
        const bool changed = says(*look, State::Changed);
        advice.text = (changed ? HostKeys::tr("This is not the key that known_hosts holds: somebody may sit in the "
                                              "middle, or the host was set up anew.")
                               : HostKeys::tr("known_hosts holds a key of another type for this host: somebody may "
                                              "sit in the middle, or the host was set up anew.")) +
                      u' ' + HostKeys::tr("Nothing logs in. Ask those who run the host whether this is theirs:");
        advice.fingerprint = plainLine(look->facts.value(QStringLiteral("ssh.fingerprint")), 120);
        advice.afterwards = HostKeys::tr("Only when they say so, remove the old entry and look again:");
        advice.command = forgetCommand(host);
    }
    return advice;
}

QString fingerprintCommand(const QString &keyType)
{
    static const QStringList own{QStringLiteral("ed25519"), QStringLiteral("ecdsa"), QStringLiteral("rsa")};
    const QString type = keyType.toLower();
    const auto known = std::find_if(own.begin(), own.end(), [&](const QString &name) { return type.contains(name); });
    return QStringLiteral("ssh-keygen -lf /etc/ssh/ssh_host_%1_key.pub")
        .arg(known == own.end() ? QStringLiteral("ed25519") : *known);
}

} // namespace bridgewatch
