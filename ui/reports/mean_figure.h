// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/means.h"

#include <QWidget>

namespace bridgewatch {

class TextLabel;

// A mean as one reads it: its short name and figure, and beneath how it is worked out and over how many.
class MeanFigure final : public QWidget {
    Q_OBJECT
public:
    // `id` is that of the measure, and the beginning of the object names.
    explicit MeanFigure(const QString &id, QWidget *parent = nullptr);

    void setMean(const ReportMean &mean);

private:
    TextLabel *m_name;
    TextLabel *m_figure;
    TextLabel *m_how;
    TextLabel *m_count;
};

} // namespace bridgewatch
