// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/idle_multis.h"

namespace bridgewatch {
namespace {

constexpr size_t mostKept = 32; // 1 MB in all for a thread, and two descriptors each

} // namespace

IdleMultis::~IdleMultis()
{
    for (CURLM *multi : m_idle)
        curl_multi_cleanup(multi);
}

IdleMultis &IdleMultis::ofThisThread()
{
    static thread_local IdleMultis ours;
    return ours;
}

CURLM *IdleMultis::take()
{
    if (m_idle.empty())
        return curl_multi_init();
    CURLM *const multi = m_idle.back();
    m_idle.pop_back();
    return multi;
}

void IdleMultis::giveBack(CURLM *multi)
{
    if (m_idle.size() < mostKept)
        m_idle.push_back(multi);
    else
        curl_multi_cleanup(multi);
}

} // namespace bridgewatch
