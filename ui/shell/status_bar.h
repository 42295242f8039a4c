// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "core/app/world.h"
#include "core/incident/incident.h"

#include <QWidget>

namespace bridgewatch {

class AgeLabel;
class ElidedLabel;
class Pill;
class PillButton;
class StateMark;
class TextLabel;

// The worst state in words (what fires before what is seen to be wrong), the incident that people work on, whether
// anything may be changed, the way to search, and how old the data is; always in sight.
class StatusBar final : public QWidget {
    Q_OBJECT
public:
    StatusBar(const World &world, const AlertBoard &board, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    // What people work on; null: nothing.
    void setIncident(const Incident *incident);
    void setMayAct(bool mayAct);

Q_SIGNALS:
    void searchWanted();
    void incidentWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const World &m_world;
    const AlertBoard &m_board;
    StateMark *m_mark;
    TextLabel *m_state;
    ElidedLabel *m_detail;
    PillButton *m_incident;
    Pill *m_mode;
    AgeLabel *m_age;
};

} // namespace bridgewatch
