// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace bridgewatch {

class TextLabel;

// The watch after mitigation: begin it, see how long it lasts still and what holds it, then call it resolved.
class GatePart final : public QWidget {
    Q_OBJECT
public:
    // `usual` is the profile's span.
    explicit GatePart(std::chrono::milliseconds usual, QWidget *parent = nullptr);

    // `troubles` is what is not healthy now.
    void setGate(const Incident &incident, const QStringList &troubles, const QDateTime &now);

Q_SIGNALS:
    void watchWanted(std::chrono::milliseconds span);
    void resolveWanted();

private:
    TextLabel *m_headline;
    TextLabel *m_detail;
    QProgressBar *m_progress;
    TextLabel *m_troubles;
    QComboBox *m_span;
    QPushButton *m_start;
    QPushButton *m_resolve;
};

} // namespace bridgewatch
