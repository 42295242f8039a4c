// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace bridgewatch::test {

// A small file system over a folder, for a test that fills it; needs a mount namespace of the test's own.
class SmallDisk {
public:
    SmallDisk() = default;
    ~SmallDisk() { unmount(); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    // Why it cannot be had, or empty.
    [[nodiscard]] QString mount(const QString &folder, int megabytes);
    void unmount();

private:
    QString m_folder;
};

} // namespace bridgewatch::test
