// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/plan.h"

#include <memory>

namespace bridgewatch {

// The plans that were previewed, in DATA/plans (0700), each in a file of its own (0600), shared by all windows and
// bridgewatchctl. HASH.json is the plan; HASH.running appears when somebody has claimed it, before anything is sent,
// and stays; HASH.done holds the result. So a plan is carried out by one process, once, or nobody knows how far it
// came. Files older than `keptFor` are removed. Each call blocks for as long as the disk takes.
class PlanStore {
public:
    static constexpr std::chrono::hours keptFor{24};
    static constexpr qint64 fileLimit = 4'000'000; // bytes

    explicit PlanStore(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<void> keep(const Plan &plan) const;

    // The plan of this hash, whatever became of it, as long as nobody changed the file.
    [[nodiscard]] Result<Plan> find(const QByteArray &hash) const;

    enum class State {
        Kept,        // nobody has claimed it
        Running,     // a process that lives has
        Interrupted, // it was claimed, and who did is gone without a result
        Done,
    };
    [[nodiscard]] State stateOf(const QByteArray &hash) const;
    // What `finish` was given; empty where it is not done.
    [[nodiscard]] QJsonObject resultOf(const QByteArray &hash) const;

    // The right to carry a plan out. Ends with the object or with its process; the claim itself stays.
    class Claim {
    public:
        ~Claim();
        Q_DISABLE_COPY_MOVE(Claim)
        // On disk when it returns.
        [[nodiscard]] Result<void> finish(const QJsonObject &result);

    private:
        friend class PlanStore;
        Claim(int descriptor, QString base) : m_descriptor(descriptor), m_base(std::move(base)) {}
        int m_descriptor;
        QString m_base; // path without ".done"
    };
    // On disk when it returns. EEXIST where somebody has claimed it before, in this process or another.
    [[nodiscard]] Result<std::unique_ptr<Claim>> claim(const QByteArray &hash) const;

private:
    [[nodiscard]] QString path(const QByteArray &hash, const char *suffix) const;
    void removeOld() const;

    QString m_folder; // DATA/plans
};

} // namespace bridgewatch
