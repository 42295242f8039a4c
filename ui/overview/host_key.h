// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

namespace bridgewatch {

// A key that a host shows, which a person may compare and then trust.
struct HostKeyOffer {
    QString host; // its id
    QString label;
    QString address;
    QString keyType;     // "ED25519"
    QString fingerprint; // "SHA256:…", exactly as it was seen; nothing in it is hidden when shown

    bool operator==(const HostKeyOffer &) const = default;
};

// What there is to trust at `host`: only a key that nothing is known about, by the newest look, and
// only where its fingerprint was seen. A key that contradicts what is known is never offered.
[[nodiscard]] std::optional<HostKeyOffer> hostKeyOffer(const World &world, const QString &host);
// The same by one look at a host that no world knows; without label and address.
[[nodiscard]] std::optional<HostKeyOffer> hostKeyOffer(const Observation &look);

// What to make of the newest look at a host whose key is not trusted; empty where the key is not what
// is wrong. Where it contradicts a known key: the fingerprint to ask about, and what removes the
// known key once it has been confirmed.
struct HostKeyAdvice {
    QString text;
    QString fingerprint;
    QString afterwards;
    QString command;
};
[[nodiscard]] HostKeyAdvice hostKeyAdvice(const World &world, const TopologyNode &host);

// What prints the fingerprint on the host itself.
[[nodiscard]] QString fingerprintCommand(const QString &keyType);

} // namespace bridgewatch
