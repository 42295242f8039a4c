// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"

#include "core/base/text.h"

#include <re2/re2.h>

namespace bridgewatch {
namespace {
re2::RE2::Options quiet()
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    return options;
}
} // namespace

Pattern::Pattern(const QString &expression)
    : m_expression(std::make_unique<re2::RE2>(expression.toStdString(), quiet()))
{
}

Pattern::~Pattern() = default;

QString Pattern::trouble() const
{
    return m_expression->ok() ? QString() : plainLine(QByteArray::fromStdString(m_expression->error()), 120);
}

bool Pattern::isIn(const QByteArray &bytes) const
{
    return m_expression->ok() &&
           re2::RE2::PartialMatch(re2::StringPiece(bytes.constData(), static_cast<size_t>(bytes.size())),
                                  *m_expression);
}

} // namespace bridgewatch
