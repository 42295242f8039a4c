// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tls_mode.h"

namespace bridgewatch {

QString sslModeName(SslMode mode)
{
    switch (mode) {
    case SslMode::Disable: return QStringLiteral("disable");
    case SslMode::Require: return QStringLiteral("require");
    case SslMode::VerifyCa: return QStringLiteral("verify-ca");
    case SslMode::VerifyFull: return QStringLiteral("verify-full");
    }
    return {};
}

QString channelBindingName(ChannelBinding binding)
{
    switch (binding) {
    case ChannelBinding::Disable: return QStringLiteral("disable");
    case ChannelBinding::Prefer: return QStringLiteral("prefer");
    case ChannelBinding::Require: return QStringLiteral("require");
    }
    return {};
}

} // namespace bridgewatch
