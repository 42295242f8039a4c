// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace bridgewatch {

// Bytes of a log, in pieces of any size, to lines of harmless text in UTF-8. Of a line `kept` bytes stay, however
// long it is; how many were left out stands at its end. Colours (ECMA-48 SGR) are dropped; any other control,
// and what turns text around or hides in it, is shown as ⟨U+001B⟩; a byte that is no UTF-8 as \x9F; a tab as
// blanks. A line ends with LF or CR LF, or with flush(). Never more memory than about twice `kept`.
class LineDecoder {
public:
    static constexpr qsizetype kept = 16 * 1024;

    // `line` is valid during the call alone.
    using Take = std::function<void(QByteArrayView line)>;

    void feed(QByteArrayView bytes, const Take &take);
    // What has come of a line that will not be ended any more.
    void flush(const Take &take);
    // Forgets it.
    void reset();
    // Whether a line has begun and not ended.
    [[nodiscard]] bool isInside() const { return !m_partial.isEmpty(); }

private:
    void keep(QByteArrayView bytes);
    void finish(QByteArrayView line, qint64 leftOut, const Take &take);

    QByteArray m_partial;
    qint64 m_leftOut = 0;
    QByteArray m_clean;
};

} // namespace bridgewatch
