// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/markdown.h"

#include <algorithm>
#include <cstring>

namespace bridgewatch {

// Lines end with LF, CR LF or CR.
LineIndex::LineIndex(const QByteArray &text) : m_text(text), m_starts{0}
{
    const char *const begin = text.constData();
    const char *const end = begin + text.size();
    const bool returns = text.contains('\r');
    for (const char *at = begin; at < end;) {
        if (!returns) {
            at = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
            if (!at)
                return;
        } else if (*at != '\n' && (*at != '\r' || (at + 1 < end && at[1] == '\n'))) {
            ++at;
            continue;
        }
        m_starts.append(++at - begin);
    }
}

int LineIndex::line(qsizetype offset) const
{
    return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
}

LineIndex::Place LineIndex::place(qsizetype offset) const
{
    const int number = line(offset);
    const qsizetype start = m_starts.at(number - 1);
    const QByteArray before = QByteArray::fromRawData(m_text.constData() + start, offset - start);
    const bool marked = start == 0 && before.startsWith("\xef\xbb\xbf");
    return {number, static_cast<int>(QString::fromUtf8(before.mid(marked ? 3 : 0)).toUcs4().size()) + 1};
}

} // namespace bridgewatch
