// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/readiness_looks.h"
#include "core/model/topology.h"
#include "ui/widgets/words.h"

#include <QWidget>

class QListView;
class QMenu;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace bridgewatch {

class CalmPage;
class ElidedLabel;
class ReadinessDetail;
class ReadinessModel;
class TextLabel;

// The view Readiness: what is prepared and what is not, by chapter, at the right the chosen check in full. While it is
// in sight what it shows is never much older than ReadinessLooks::freshFor.
class ReadinessPage final : public QWidget {
    Q_OBJECT
public:
    // Both outlive it.
    ReadinessPage(const Topology &topology, ReadinessLooks &looks, Clock clock, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    [[nodiscard]] bool isReading() const { return m_looks.isLooking(); }
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

private:
    QWidget *buildList();
    QLayout *buildHead();
    void addFormat(QMenu &menu, const char *name, const QString &word, const QString &suffix);
    void takeReport();
    void bringIntoSight(int row);
    void choose(int row);
    void tell(const QDateTime &now);
    void askForFile(const QString &suffix);
    void write(const ReadinessReport &report, const QString &suffix, const QString &path);

    ReadinessLooks &m_looks;
    Clock m_clock;
    ReadinessModel *m_model;
    std::optional<QDateTime> m_shown; // when what is shown was seen
    ReadinessTopic m_topic = ReadinessTopic::Pooler;
    QString m_target; // with the topic, what is chosen
    bool m_isChosen = false;
    QString m_folder; // of the last export
    QSplitter *m_splitter;
    ElidedLabel *m_counts;
    TextLabel *m_age;
    QPushButton *m_save;
    QPushButton *m_again;
    QStackedWidget *m_pages;
    CalmPage *m_calm;
    QListView *m_list;
    TextLabel *m_result;
    ReadinessDetail *m_detail;
};

} // namespace bridgewatch
