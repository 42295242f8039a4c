// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/subject.h"

namespace bridgewatch {

Subject subjectOf(Kind kind)
{
    switch (kind) {
    case Kind::Tcp:
    case Kind::Tls:
    case Kind::Http:
    case Kind::Postgres:
    case Kind::PgBouncer:
    case Kind::Pm2:
    case Kind::Log:
    case Kind::Sync:
    case Kind::Ssh: return Subject::Itself;
    case Kind::Prometheus: return Subject::Others;
    case Kind::Statuspage:
    case Kind::StripeStatus: return Subject::Vendor;
    case Kind::Sendgrid:
    case Kind::Stripe: return Subject::Account;
    }
    return Subject::Itself;
}

} // namespace bridgewatch
