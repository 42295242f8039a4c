// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoroTask>

namespace bridgewatch {

// Posts a body of JSON to a chat's webhook, once, and answers with what the chat said, a plain line. Whoever has the
// address may post: it stands in no error and no answer, and what would lead there (the host, a reply that repeats it)
// does not either. It is https, or http to this machine. No redirect is followed, a reply is read to 16 KB. An
// answer that is not 2xx is an error with its HTTP status. Where the error says that it is not known whether it
// was posted, a second try may post twice.
QCoro::Task<Result<QString>> postWebhook(Secret url, QByteArray body, Limits limits);

} // namespace bridgewatch
