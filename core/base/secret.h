// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDebug>
#include <memory>

namespace bridgewatch {

// A password, key or token. It cannot be printed, logged, compared or converted by accident; who
// needs the bytes says `reveal()`. Wiped when the last copy dies. Copies share their bytes.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->bytes.isEmpty(); }
    [[nodiscard]] bool operator==(const Secret &other) const; // of the bytes
    // The bytes, NUL-terminated, for as long as this object lives.
    [[nodiscard]] const char *reveal() const { return m_bytes ? m_bytes->bytes.constData() : ""; }

private:
    struct Wiped {
        QByteArray bytes;
        ~Wiped();
    };
    std::shared_ptr<Wiped> m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace bridgewatch
