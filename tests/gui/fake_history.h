// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/samples.h"

#include <map>

namespace bridgewatch::fabricate {

// A past that a test writes, gathered into steps as the contract says. Answers at once.
class FakeHistory final : public HistorySource {
public:
    using Looks = QList<std::pair<qint64, double>>; // ms, value; oldest first
    std::map<SeriesId, Looks, BySeries> looks;
    QList<Change> told; // newest first
    std::optional<Error> trouble;
    int reads = 0;

    QCoro::Task<Result<QList<Series>>> read(QList<SeriesId> ids, TimeRange range, int steps, Limits limits) override;
    QCoro::Task<Result<QList<Change>>> changes(TimeRange range, int limit, Limits limits) override;
};

} // namespace bridgewatch::fabricate
