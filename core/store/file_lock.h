// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <chrono>
#include <memory>

namespace bridgewatch {

// An exclusive flock(2) on a file, held until this object dies or its process does, in whatever way.
// It holds against other processes and against other locks of this one. The file stays, empty.
class FileLock {
public:
    // EWOULDBLOCK when somebody else still holds it after `patience`; blocks that long at most.
    static Result<std::unique_ptr<FileLock>> take(const QString &path, std::chrono::milliseconds patience);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace bridgewatch
