// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/sections.h"

namespace bridgewatch {

// Makes one section; the one door through which text comes into a report for people, and by which it becomes plain.
class SectionMaker {
public:
    static constexpr int lineLimit = 4'200; // a note with its heading

    SectionMaker(const QString &id, const QString &title) : m_section{id, title, {}} {}

    void heading(const QString &text);
    void paragraph(const QString &text); // nothing where it is empty
    void warn(const QString &text);
    void list(const QStringList &items);
    void code(const QStringList &lines);
    // Without those that have no value.
    void fields(const QList<std::pair<QString, QString>> &fields);
    // Nothing where there are no rows.
    void table(const QStringList &head, const QList<int> &shares, const QList<QStringList> &rows,
               const QList<std::optional<Outcome>> &tones = {});
    void chart(const ReportSeries &series, const QList<std::pair<QDateTime, QString>> &marks);
    void unlessEmpty(const QString &otherwise);

    [[nodiscard]] const ReportSection &section() const { return m_section; }

private:
    void lines(ReportBlock::Kind kind, const QStringList &lines);

    ReportSection m_section;
};

namespace report {
[[nodiscard]] ReportSection actionsSection(const ReportModel &model);
[[nodiscard]] ReportSection laddersSection(const ReportModel &model);
[[nodiscard]] ReportSection chartsSection(const ReportModel &model);
[[nodiscard]] ReportSection escalationsSection(const ReportModel &model);
} // namespace report

} // namespace bridgewatch
