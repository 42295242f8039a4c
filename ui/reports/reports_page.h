// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/incidents.h"
#include "ui/reports/report_maker.h"
#include "ui/widgets/words.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QUrl;

namespace bridgewatch {

class ReportList;
class ReportPanel;

// What the view Reports works with; each outlives it.
struct ReportsSetting {
    Incidents &incidents;
    KnownNames known; // for the masks
    // Hands an address to the program that the desktop has for it; false: there is none.
    std::function<bool(const QUrl &)> openUrl;
};

// The view Reports: all incidents at the left, and at the right what would be exported of the one in front. Reports are
// made from the journal as it is at that moment; one that goes on is made anew while it is shown.
class ReportsPage final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{120}; // for one report

    ReportsPage(const ReportsSetting &setting, Clock clock, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void refresh(const QDateTime &now);
    void show(const QString &incident);
    [[nodiscard]] bool isReading() const;
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    using QWidget::show;

Q_SIGNALS:
    void incidentWanted(); // to open one

private:
    void build();
    void connectParts();
    void read();
    QCoro::Task<> make(ReportWish wish);
    void take(const ReportWish &wish, const Result<MadeReport> &made);
    void askForFile(ReportFormat format);
    QCoro::Task<> write(ReportWish wish, QString path);
    void copy();
    void openFolder(const QString &folder);
    [[nodiscard]] ReportWish wish(ReportFormat format) const;
    [[nodiscard]] Limits limits() const { return {Deadline::in(patience), m_stop.get_token()}; }

    ReportsSetting m_setting;
    Incidents &m_incidents;
    Clock m_clock;
    bool m_isStale = true; // the list is not that of the incidents
    ReportWish m_seen;     // what stands in the preview, or cannot be made
    qint64 m_seenTo = 0;   // the last event of it; 0: it could not be made
    bool m_isMaking = false;
    QTimer m_pause{this}; // until what has only grown, or could not be made, is made anew
    QString m_folder;     // of the last export
    QSplitter *m_splitter;
    ReportList *m_list;
    ReportPanel *m_panel;
    std::stop_source m_stop;
    ReportMaker m_maker; // last: it uses what is above
};

} // namespace bridgewatch
