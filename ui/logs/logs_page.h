// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/logs.h"
#include "ui/logs/log_lines.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace bridgewatch {

class CalmPage;
class ClassChip;
class LogView;
class MinuteStrip;
class StateBadge;
class TextLabel;

// The view Logs: one log at a time, its error lines by class and minute, all of its lines to read, filter and
// search.
class LogsPage final : public QWidget {
    Q_OBJECT
public:
    // Asks for the file to save to; empty: not at all. Tests answer themselves.
    using AskPath = std::function<QString(QWidget *parent, const QString &suggested)>;

    explicit LogsPage(Logs &logs, QWidget *parent = nullptr);

    void refresh(const QDateTime &now);
    void showLog(const QString &target);
    void restore(const QSettings &settings);
    void save(QSettings &settings) const;
    [[nodiscard]] QString shown() const;
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }
    [[nodiscard]] LogLines &lines() { return m_lines; }

private:
    QWidget *buildHead();
    QWidget *buildChips();
    QWidget *buildSearch();
    QWidget *buildBody();
    void choose(int index);
    void makeChips();
    void showState();
    void showEmpty(const LogState &state);
    void showFound();
    void showFollowing(bool following);
    void search();
    void find(int direction);
    void jump();
    void saveLines();
    void goToTime(qint64 at);
    void say(const QString &text);

    Logs &m_logs;
    LogLines m_lines;
    AskPath m_askPath;
    QDateTime m_now;
    QComboBox *m_choice;
    StateBadge *m_state;
    TextLabel *m_why;
    QHBoxLayout *m_chipRow = nullptr;
    QList<ClassChip *> m_chips;
    MinuteStrip *m_strip;
    QLineEdit *m_search;
    QCheckBox *m_expression;
    QCheckBox *m_only;
    TextLabel *m_found;
    QLineEdit *m_time;
    QPushButton *m_follow;
    TextLabel *m_said;
    QStackedWidget *m_stack;
    LogView *m_view;
    CalmPage *m_empty;
};

} // namespace bridgewatch
