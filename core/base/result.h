// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/failure_code.h"

#include <tl/expected.hpp>

namespace bridgewatch {

// Why something could not be done. Code branches on `code`; people read `text`, one sentence in
// plain text; `where` is a place to go to ("profile.yaml:12:5", a path, a routine) or empty.
struct Error {
    FailureCode code;
    QString text;
    QString where;
};

template<typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(FailureCode code, QString text, QString where = {})
{
    return tl::make_unexpected(Error{std::move(code), std::move(text), std::move(where)});
}

} // namespace bridgewatch
