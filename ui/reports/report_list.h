// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace bridgewatch {

class CalmPage;
class MeanFigure;
class ReportListFilter;
class ReportListModel;
class ReportListView;
class TextLabel;

// The left half of the view: the incidents, what to search them by, and the means of those that are shown.
class ReportList final : public QWidget {
    Q_OBJECT
public:
    explicit ReportList(QWidget *parent = nullptr);

    // `older` are in the journal alone; `isKnown` says whether the journal has been read.
    void setIncidents(const QList<Incident> &incidents, qsizetype older, bool isKnown, const QDateTime &now);
    void tick(const QDateTime &now);
    void setTrouble(const QString &sentence);
    // Shows it, whatever was searched for; false: it is not here.
    bool choose(const QString &incident);
    [[nodiscard]] QString chosen() const; // empty: none
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void rowChosen();
    void incidentWanted(); // to open one

private:
    QLayout *buildHead();
    QLayout *buildFigures();
    QWidget *buildEmpty();
    void connectParts();
    void showFigures();
    void showPage();
    void chooseFirst();

    ReportListModel *m_model;
    ReportListFilter *m_rows;
    QLineEdit *m_search;
    QComboBox *m_severity;
    QComboBox *m_state;
    TextLabel *m_count;
    MeanFigure *m_acknowledge;
    MeanFigure *m_resolve;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    CalmPage *m_calm;
    QPushButton *m_begin;
    ReportListView *m_view; // after those that stand above it, also for the Tab key
    TextLabel *m_older;
    TextLabel *m_trouble;
    bool m_isKnown = false;
};

} // namespace bridgewatch
