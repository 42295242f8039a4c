// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/connections/sessions_source.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace bridgewatch {

class AgeLabel;
class ElidedLabel;
class SessionFilter;
class SessionModel;
class TextLabel;

// The live sessions of one database: asked for every `period` while somebody watches, and when they
// press Refresh; one question at a time. Lives on the window's thread; dropped, it forgets what it
// still waits for.
class SessionsPanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds period{5};
    static constexpr std::chrono::seconds patience{4};

    SessionsPanel(const World &world, SessionsSource source, QWidget *parent = nullptr);
    ~SessionsPanel() override;

    // As the charts are about; its sessions come from this desk all the same.
    void setDatabase(const QString &target, const QString &vantage);
    void setWatching(bool watching);
    void refresh(const QDateTime &now); // asks when it is time, and counts the age

    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    // There are no sessions to show, but the reason why; that needs no more than this height.
    [[nodiscard]] bool isBare() const { return m_isBare; }
    [[nodiscard]] int bareHeight() const;
    [[nodiscard]] SessionModel &model() { return *m_model; }
    // What can be done to sessions; at first it is not.
    void offerActions(bool offered);

Q_SIGNALS:
    void bareChanged();
    void actionWanted(const QString &action, const QString &target, const QMap<QString, QString> &parameters);

private:
    void build();
    QWidget *buildHead();
    void buildActions();
    [[nodiscard]] static QMap<QString, QString> marksOf(const Session &session, bool ofStatement);
    void addEntry(const char *name, const QString &word, const char *action, bool ofSession);
    void judgeActions();
    [[nodiscard]] const Session *chosen() const;
    [[nodiscard]] QMap<QString, QString> chosenMarks() const; // empty: nobody is chosen
    void ask();
    QCoro::Task<> read(QString target);
    void takeSessions(const QList<Session> &sessions);
    void showCount();
    void showFilters();
    void showTrouble(const Error &error);
    void setBare(bool isBare);
    void sortBy(int column);
    void showMarks();
    void setTree(bool tree);

    const World &m_world;
    SessionsSource m_source;
    std::stop_source m_stop;
    SessionModel *m_model;
    SessionFilter *m_filter;
    QTreeView *m_table;
    QStackedWidget *m_pages; // the table, or why there is none
    QWidget *m_head = nullptr;
    QWidget *m_reason = nullptr;
    ElidedLabel *m_count;
    TextLabel *m_headline;
    TextLabel *m_advice;
    AgeLabel *m_age;
    QComboBox *m_state;
    QComboBox *m_application;
    QLineEdit *m_search;
    QPushButton *m_treeButton;
    QPushButton *m_refreshButton;
    QPushButton *m_actButton;
    QMenu *m_actions;
    std::optional<Session> m_offered; // that the menu is about
    QString m_target;
    QString m_vantage;
    QDateTime m_now;
    QDateTime m_askedAt;
    bool m_isAsking = false;
    bool m_isWatching = false;
    bool m_hasSessions = false;
    bool m_isBare = false;
};

} // namespace bridgewatch
