// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/logs/log_book.h"
#include "core/profile/profile.h"

#include <memory>

namespace bridgewatch {

class Monitor;

// The logs of a profile: a book of each, filled by followers on the monitor's thread, which tell the looks what
// they count. Lives on the window's thread, and longer than the monitor.
class Logs final : public QObject {
    Q_OBJECT
public:
    explicit Logs(const Profile &profile, QObject *parent = nullptr);
    ~Logs() override;

    // Follows every log from now on, until the monitor ends.
    void follow(Monitor &monitor);

    // In the order of the profile.
    [[nodiscard]] const std::vector<std::unique_ptr<LogBook>> &books() const { return m_books; }
    [[nodiscard]] LogBook *find(const QString &target) const;
    [[nodiscard]] LogState state(const QString &target) const { return m_states.value(target); }
    [[nodiscard]] QString label(const QString &target) const;
    // From where it is read: "desk", or a host.
    [[nodiscard]] QString vantage(const QString &target) const;
    // As a follower does; tests feed so too.
    void setState(const QString &target, const LogState &state);

Q_SIGNALS:
    void stateChanged(const QString &target);

private:
    [[nodiscard]] const Target *targetOf(const QString &id) const;

    QList<Target> m_targets;
    std::vector<std::unique_ptr<LogBook>> m_books;
    QMap<QString, LogState> m_states;
};

} // namespace bridgewatch
