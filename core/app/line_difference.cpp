// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/line_difference.h"

#include <vector>

namespace bridgewatch {
namespace {

constexpr qsizetype cellLimit = 4'000'000; // of the table below

struct Step {
    QChar mark;
    QString line;
};

// The longest common subsequence, from its end; the table tells how long it is from each pair on.
QList<Step> aligned(const QStringList &before, const QStringList &after)
{
    QList<Step> steps;
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if ((rows + 1) * (columns + 1) > cellLimit) {
        for (const QString &line : before)
            steps.append({u'-', line});
        for (const QString &line : after)
            steps.append({u'+', line});
        return steps;
    }
    std::vector<int> length(static_cast<size_t>((rows + 1) * (columns + 1)));
    const auto at = [&](qsizetype row, qsizetype column) -> int & {
        return length[static_cast<size_t>(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = before.at(row) == after.at(column) ? at(row + 1, column + 1) + 1
                                                                 : std::max(at(row + 1, column), at(row, column + 1));
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before.at(row) == after.at(column)) {
            steps.append({u' ', before.at(row)});
            ++row;
            ++column;
        } else if (column == columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
            steps.append({u'-', before.at(row++)});
        } else {
            steps.append({u'+', after.at(column++)});
        }
    }
    return steps;
}

bool isNear(const QList<Step> &steps, qsizetype place, int around)
{
    const qsizetype first = std::max<qsizetype>(0, place - around);
    const qsizetype last = std::min(steps.size() - 1, place + around);
    return std::any_of(steps.begin() + first, steps.begin() + last + 1,
                       [](const Step &step) { return step.mark != u' '; });
}

} // namespace

QStringList lineDifference(const QString &before, const QString &after, int around)
{
    if (before == after)
        return {};
    QStringList old = before.split(u'\n');
    QStringList now = after.split(u'\n');
    QStringList head; // the same at the beginning; what is the same at the end needs no table either
    while (!old.isEmpty() && !now.isEmpty() && old.constFirst() == now.constFirst()) {
        head << old.takeFirst();
        now.removeFirst();
    }
    QStringList tail;
    while (!old.isEmpty() && !now.isEmpty() && old.constLast() == now.constLast()) {
        tail.prepend(old.takeLast());
        now.removeLast();
    }
    QList<Step> steps;
    for (const QString &line : std::as_const(head))
        steps.append({u' ', line});
    steps += aligned(old, now);
    for (const QString &line : std::as_const(tail))
        steps.append({u' ', line});
    QStringList shown;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (isNear(steps, i, around))
            shown << QString(steps.at(i).mark + QStringLiteral(" ") + steps.at(i).line);
        else if (shown.isEmpty() || shown.constLast() != u"⋯")
            shown << QStringLiteral("⋯");
    }
    return shown;
}

} // namespace bridgewatch
