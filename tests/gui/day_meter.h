// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QTimer>
#include <chrono>
#include <vector>

namespace bridgewatch::test {

// Milliseconds by how often they came.
class Spread {
public:
    void add(double milliseconds);
    [[nodiscard]] double quantile(double share) const; // to a millisecond; 0 while nothing came
    [[nodiscard]] double most() const { return m_most; }

private:
    std::vector<qint64> m_counts = std::vector<qint64>(10'001);
    qint64 m_all = 0;
    double m_most = 0;
};

// A timer that should come every `interval`, in the thread whose event loop is watched. What lies between two of its
// beats is a gap; `own` is a gap without the time for which the thread could have run and the machine ran others.
// Begins with `start()`, on that thread; read when it has stopped or from that thread.
class Heartbeat final : public QObject {
public:
    static constexpr std::chrono::milliseconds interval{20};

    // A gap to remember.
    struct Long {
        double end = 0; // ms, of a clock that all heartbeats share
        double gap = 0; // ms, as the others
        double own = 0;
        double worked = 0; // on a core
    };

    explicit Heartbeat(QObject *parent = nullptr) : QObject(parent) {}

    void start();
    void stop();   // on the same thread, which it leaves
    void forget(); // what was measured so far
    [[nodiscard]] const Spread &gaps() const { return m_gaps; }
    [[nodiscard]] const Spread &own() const { return m_own; }
    [[nodiscard]] const QList<Long> &longest() const { return m_longest; } // by `own`, the longest first
    // Without what `idle`, a thread that has nothing to do, lost at the same time: the machine stood still.
    [[nodiscard]] double own(const Long &gap, const Heartbeat &idle) const;

private:
    struct Times {
        double worked = 0; // ms
        double waited = 0;
    };
    void beat();
    [[nodiscard]] Times times();

    QTimer m_timer{this};
    QFile m_scheduling;
    QElapsedTimer m_since;
    Times m_before;
    Spread m_gaps;
    Spread m_own;
    QList<Long> m_longest;
};

// What this process holds.
struct Holding {
    qint64 atMs = 0;
    int descriptors = 0;
    int threads = 0;
    double megabytes = 0; // resident
    double asked = 0;     // megabytes that the program has asked for and not given back; the rest is the heap's own
    double cpuSeconds = 0;

    [[nodiscard]] static Holding now(qint64 atMs);
};

// By least squares through the least of every six minutes, as if it went on for a day: the window
// gives back what it no longer needs every five.
[[nodiscard]] double megabytesADay(const QList<Holding> &samples);

} // namespace bridgewatch::test
