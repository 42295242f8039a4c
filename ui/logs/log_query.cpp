// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_query.h"

#include "core/base/text.h"

#include <cstring>
#include <re2/re2.h>

namespace bridgewatch {
namespace {

constexpr qsizetype spanLimit = 100;

re2::StringPiece piece(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

} // namespace

LogQuery::LogQuery(const QString &text, bool isExpression)
{
    if (text.isEmpty())
        return;
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_never_nl(true);
    options.set_case_sensitive(false);
    const std::string wanted = isExpression ? text.toStdString() : re2::RE2::QuoteMeta(text.toStdString());
    auto compiled = std::make_shared<re2::RE2>("(?m:" + wanted + ')', options);
    if (compiled->ok())
        m_expression = std::move(compiled);
    else
        m_trouble = plainLine(QByteArray::fromStdString(compiled->error()), 120);
}

bool LogQuery::isIn(QByteArrayView line) const
{
    return m_expression && re2::RE2::PartialMatch(piece(line), *m_expression);
}

qsizetype LogQuery::nextIn(QByteArrayView text, qsizetype at) const
{
    re2::StringPiece hit;
    const auto size = static_cast<size_t>(text.size());
    if (!m_expression || at >= text.size() ||
        !m_expression->Match(piece(text), static_cast<size_t>(at), size, re2::RE2::UNANCHORED, &hit, 1))
        return -1;
    const qsizetype hitAt = hit.data() - text.data();
    if (hitAt >= text.size())
        return -1; // behind the last line
    const void *before = hitAt > at ? ::memrchr(text.data() + at, '\n', static_cast<size_t>(hitAt - at)) : nullptr;
    return before ? static_cast<const char *>(before) - text.data() + 1 : at;
}

QList<LogQuery::Span> LogQuery::spansIn(const QByteArray &line) const
{
    QList<Span> spans;
    if (!m_expression)
        return spans;
    re2::StringPiece hit;
    size_t at = 0;
    const auto size = static_cast<size_t>(line.size());
    const auto units = [&](const char *end) {
        return QString::fromUtf8(line.constData(), end - line.constData()).size();
    };
    while (at <= size && spans.size() < spanLimit &&
           m_expression->Match(piece(line), at, size, re2::RE2::UNANCHORED, &hit, 1)) {
        const qsizetype begin = units(hit.data());
        if (!hit.empty())
            spans << Span{begin, units(hit.data() + hit.size()) - begin};
        at = static_cast<size_t>(hit.data() - line.constData()) + std::max<size_t>(1, hit.size());
    }
    return spans;
}

} // namespace bridgewatch
