// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/verdict.h"

#include <QWidget>

class QPushButton;

namespace bridgewatch {

class BareScroll;
class ElidedLabel;

// The reasoning behind one finding, and a way to take it along as text. Scrolls where it is long.
class VerdictView final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictView(QWidget *parent = nullptr);

    void setVerdict(const VerdictText &verdict);

Q_SIGNALS:
    void copyRequested();
    void incidentRequested();

private:
    void addEvidence(const QString &text);
    void addRuledOut(const QString &text);

    VerdictText m_verdict;
    ElidedLabel *m_heading;
    QPushButton *m_incident; // before what scrolls, also for the Tab key
    QPushButton *m_copy;
    BareScroll *m_scroll;
    QWidget *m_lines = nullptr;
};

} // namespace bridgewatch
