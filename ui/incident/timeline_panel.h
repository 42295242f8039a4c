// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/timeline.h"

#include <QWidget>

class QComboBox;
class QListView;
class QPlainTextEdit;

namespace bridgewatch {

class EndKeeper;
class TimelineModel;

// What happened in the incident, which kind of it is shown, and a place for a note: Ctrl+Enter adds it.
class TimelinePanel final : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    // Of an incident; its end is in sight unless somebody has scrolled away from it.
    void setEntries(const QString &incident, const QList<TimelineEntry> &entries);
    // The note that was asked for is in the journal; or it is not, and what was written stays.
    void noteTaken();
    void setWritable(bool writable);

Q_SIGNALS:
    void noteWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show();

    TimelineModel *m_model;
    QListView *m_list;
    EndKeeper *m_end;
    QComboBox *m_group;
    QPlainTextEdit *m_note;
    QString m_incident;
    QList<TimelineEntry> m_entries;
};

} // namespace bridgewatch
