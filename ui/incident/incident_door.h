// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/incidents.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace bridgewatch {

class CalmPage;
class IncidentListModel;
class TextLabel;

// The incidents there are, the newest first, and the button that opens one.
class IncidentDoor final : public QWidget {
    Q_OBJECT
public:
    explicit IncidentDoor(QWidget *parent = nullptr);

    // `reason` says what one may be opened for now; empty: nothing asks for one.
    void setIncidents(const QList<Incident> &incidents, const QString &reason, const QDateTime &now);
    void setTrouble(const QString &sentence);

Q_SIGNALS:
    void beginWanted();
    void showWanted(const QString &incident);

private:
    IncidentListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_pages;
    CalmPage *m_calm;
    TextLabel *m_reason;
    TextLabel *m_trouble;
    QPushButton *m_begin;
};

} // namespace bridgewatch
