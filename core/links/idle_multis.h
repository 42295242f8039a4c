// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <curl/curl.h>
#include <vector>

namespace bridgewatch {

// libcurl's multi handles that no transfer of this thread uses: to make one and to clear it away takes longer than a
// short transfer itself. What stays in one for a minute are addresses of names, and each transfer says anew where its
// name is.
class IdleMultis final {
public:
    IdleMultis() = default;
    ~IdleMultis();
    Q_DISABLE_COPY_MOVE(IdleMultis)

    [[nodiscard]] static IdleMultis &ofThisThread();
    [[nodiscard]] CURLM *take();
    // Its easy handles and callbacks are taken out before.
    void giveBack(CURLM *multi);

private:
    std::vector<CURLM *> m_idle;
};

} // namespace bridgewatch
