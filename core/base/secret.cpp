// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <cstring>

namespace bridgewatch {

Secret::Secret(const QByteArray &bytes) : m_bytes(std::make_shared<Wiped>())
{
    // A deep copy: wiping must not reach into a buffer that the caller shares.
    m_bytes->bytes = QByteArray(bytes.constData(), bytes.size());
}

bool Secret::operator==(const Secret &other) const
{
    return std::strcmp(reveal(), other.reveal()) == 0;
}

Secret::Wiped::~Wiped()
{
    explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace bridgewatch
