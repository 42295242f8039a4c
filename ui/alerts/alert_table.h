// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_board.h"
#include "ui/alerts/alert_proxy.h"
#include "ui/alerts/silence_dialog.h"
#include "ui/alerts/silences_source.h"

#include <QPointer>

class QAction;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace bridgewatch {

class AlertView;
class CalmPage;
class FilterPill;
class TextLabel;

// The board of alerts as a panel: which kinds are shown, the table, and what can be done with the rows that are
// chosen. Without rows it says what that means, and who is listened to. Whoever owns the clock calls refresh()
// every second or so.
class AlertTable final : public QWidget {
    Q_OBJECT
public:
    AlertTable(AlertBoard &board, Clock clock, QWidget *parent = nullptr);

    // Where the silences that there are come from; before that, and without an Alertmanager, they are not offered.
    void setSilences(SilencesSource source);

    void refresh();
    // Chooses this row and gives the table the keyboard; shows its kind where that was switched off.
    void showAlert(const QString &key);
    // Opens the dialogs for the rows that are chosen.
    void acknowledge();
    void silence();
    void explain();
    void listSilences();
    // Takes the acknowledgement of these rows back.
    void withdraw();

    // The answer to silenceWanted().
    void showSilenceMade();
    void showSilenceTrouble(const QString &text);

Q_SIGNALS:
    void silenceWanted(const bridgewatch::SilenceWish &wish);
    void runbookWanted(const bridgewatch::AlertRow &alert); // it has one
    void targetWanted(const QString &target);
    void incidentWanted(const bridgewatch::AlertRow &alert); // somebody wants to work on it

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void buildActions();
    QAction *addAction(const char *name, const QString &word, void (AlertTable::*does)());
    void connectView();
    void refilter();
    void refreshCounts();
    void refreshEmpty(const QDateTime &now);
    void refreshActions();
    [[nodiscard]] bool hasServers() const; // any that can be told of silences
    void openRunbook();
    void openTarget();
    void openIncident();
    void activate(const QModelIndex &index);
    [[nodiscard]] QList<AlertRow> chosen() const;

    AlertBoard &m_board;
    Clock m_clock;
    AlertModel *m_model;
    AlertProxy *m_proxy;
    AlertView *m_view;
    FilterPill *m_firing;
    FilterPill *m_acknowledged;
    FilterPill *m_gone;
    FilterPill *m_hidden;
    TextLabel *m_notice; // sources that do not answer, or what the filter's trouble is
    QStackedWidget *m_pages;
    CalmPage *m_calm;
    QLineEdit *m_filter;
    QPushButton *m_acknowledge;
    QPushButton *m_silence;
    QPushButton *m_silences;
    QPushButton *m_why;
    SilencesSource m_silencesSource;
    QMap<QString, QAction *> m_actions;
    QString m_filterTrouble;
    QPointer<SilenceDialog> m_silenceDialog;
};

} // namespace bridgewatch
