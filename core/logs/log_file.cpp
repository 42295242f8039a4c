// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_file.h"

namespace bridgewatch {
namespace {

bool isMark(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == ':' || c == 'T' || c == 'Z';
}

} // namespace

bool isRotated(const QByteArray &base, const QByteArray &name)
{
    const qsizetype dot = base.lastIndexOf('.');
    const QByteArray stem = dot < 0 ? base : base.first(dot);
    if (name == base || !name.startsWith(stem))
        return false;
    QByteArray rest = name.startsWith(base) ? name.sliced(base.size()) : name.sliced(stem.size());
    if (dot >= 0 && !name.startsWith(base) && rest.endsWith(base.sliced(dot)))
        rest.chop(base.size() - dot);
    return rest == ".old" || rest == ".bak" || std::all_of(rest.begin(), rest.end(), isMark);
}

} // namespace bridgewatch
