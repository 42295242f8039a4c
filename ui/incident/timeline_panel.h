// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/timeline.h"

#include <QMap>
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

    // Of an incident; its end is in sight unless somebody has scrolled away from it. A note that is being written stays
    // with the incident that it is about.
    void setEntries(const QString &incident, const QList<TimelineEntry> &entries, const QDateTime &now);
    // What became of the note that was asked for: it is in the journal, and leaves its box unless somebody has written
    // on; or it is not, and what was written stays.
    void noteEnded(const QString &incident, bool taken);
    void setWritable(bool writable);

Q_SIGNALS:
    // Until it has ended, no other is asked for.
    void noteWanted(const QString &incident, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show();
    void addNote();

    TimelineModel *m_model;
    QListView *m_list;
    EndKeeper *m_end;
    QComboBox *m_group;
    QPlainTextEdit *m_note;
    QString m_incident;
    QMap<QString, QString> m_drafts; // by incident, of those that are not in front
    QMap<QString, QString> m_sent;   // by incident: the note that is on its way
    QList<TimelineEntry> m_entries;
    QDateTime m_now;
};

} // namespace bridgewatch
