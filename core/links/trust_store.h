// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <memory>
#include <openssl/x509.h>

namespace bridgewatch {

// Of so many files the authorities are kept; the file that nobody asked for longest goes first.
inline constexpr std::size_t trustStoresKept = 32;

// The certificate authorities in a PEM file, parsed once for as long as the file stays as it is:
// the system's list takes 20 ms of the processor, and every handshake needs it. Null when `path`
// names no readable regular file (anything else is never opened), and when the file holds no
// certificate or a damaged one. May be called from any thread. The store is shared between all
// who ask: change nothing in it, and hand it to no library that would.
[[nodiscard]] std::shared_ptr<X509_STORE> trustStore(const QString &path);

} // namespace bridgewatch
