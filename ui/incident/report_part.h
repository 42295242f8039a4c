// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

namespace bridgewatch {

class TextLabel;

// The last step: what was seen, done and said becomes a report.
class ReportPart final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPart(QWidget *parent = nullptr);

Q_SIGNALS:
    void reportWanted();

private:
    TextLabel *m_sentence;
    QPushButton *m_open;
};

} // namespace bridgewatch
