// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/guide.h"

#include <QAbstractListModel>

namespace bridgewatch {

// A guide as one list: the word of a section, then its steps. Rows are changed where they stand while the steps are
// the same, so that nothing jumps under a hand.
class GuideModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        StepRole = Qt::UserRole, // id of the step; empty: a section's word
        AsideRole,               // what is said at its right: "ruled out", "0.97"
        MarkRole,                // a GuideMark
        OutcomeRole,             // of GuideMark::Seen, an Outcome
        ChosenRole,              // the scenario that a person chose
    };

    using QAbstractListModel::QAbstractListModel;

    void setGuide(const QList<GuideSection> &guide);
    [[nodiscard]] QModelIndex indexOf(const QString &step) const; // invalid: not there
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString section; // of a section's word
        GuideStep step;
        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
};

// What stands before a step.
enum class GuideMark { Ahead, Done, Skipped, Failed, RuledOut, Proposed, Seen };
[[nodiscard]] GuideMark markOf(const GuideStep &step);

} // namespace bridgewatch
