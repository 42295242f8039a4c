// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace bridgewatch {

// Where a secret comes from; never the secret itself.
struct SecretRef {
    enum class From { None, Keyring, Environment, File };
    From from = From::None;
    QString name; // keyring entry ("users-db.password"), variable, or absolute path

    bool operator==(const SecretRef &) const = default;
};

} // namespace bridgewatch
