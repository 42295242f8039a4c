// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/seen_at_step.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bridgewatch {

class BareScroll;
class ElidedLabel;
class RunbookText;
class SeenRow;
class StateBadge;
class TextLabel;

// What one step is about: what is seen, why it is this and not another, the runbook's own text, and the buttons that
// do it. Parts of the program's own (the watch, the cause) are put in by the page.
class StepPanel final : public QWidget {
    Q_OBJECT
public:
    // Everything that is shown of a step; made anew every second, drawn where it changed.
    struct Shown {
        GuideStep step;
        QString section;
        QList<SeenLine> seen;
        QDateTime now;
        QStringList notOthers;
        StepRecord record;
        bool isToBeDone = true; // or it is there to be read
        bool isCurrent = true;  // of an incident that is not over
        bool canLook = false;   // there are targets to look at
        bool canChoose = false; // a scenario that nobody has chosen
        QString escalate;       // "Database on call"; empty: nobody is to be called
    };

    explicit StepPanel(QWidget *parent = nullptr);

    // `blocks` are the runbook's; another step, or another text, is laid out anew.
    void setStep(const Shown &shown, const QList<Block> &blocks, const QMap<QString, QString> &values);
    // Below what is seen, for the steps of the program's own; null: nothing. It belongs to the caller.
    void setOwnPart(QWidget *part);
    void setTrouble(const QString &sentence); // of what was just asked for; empty: none

Q_SIGNALS:
    void lookWanted();
    void doneWanted();
    void skipWanted();
    void againWanted(); // the step is open again
    void chooseWanted();
    void escalateWanted();
    void attachWanted();
    void itemToggled(int item, bool done);
    void actionWanted(const QString &action, const QMap<QString, QString> &parameters);

private:
    QWidget *buildHead();
    QWidget *buildBody();
    QLayout *buildSeenHead();
    QWidget *buildFoot();
    QPushButton *addButton(QLayout &row, const char *name, const QString &word);
    void showHead(const Shown &shown);
    void showSeen(const QList<SeenLine> &seen, const QDateTime &now);
    void showWhyNot(const QStringList &reasons);
    void showText(const QList<Block> &blocks, const QMap<QString, QString> &values, bool isToBeDone);
    void showButtons(const Shown &shown);

    QString m_id;
    QList<Block> m_blocks;
    StateBadge *m_badge;
    ElidedLabel *m_title;
    TextLabel *m_confidence;
    BareScroll *m_scroll;
    QWidget *m_body = nullptr;
    TextLabel *m_because;
    TextLabel *m_seenHead;
    QVBoxLayout *m_seenLayout;
    QList<SeenRow *> m_seen;
    QPushButton *m_whyNot;
    TextLabel *m_whyNotText;
    QVBoxLayout *m_ownLayout;
    QWidget *m_own = nullptr;
    TextLabel *m_textHead;
    QVBoxLayout *m_textLayout;
    RunbookText *m_text = nullptr;
    TextLabel *m_trouble;
    QPushButton *m_choose = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_escalate = nullptr;
};

} // namespace bridgewatch
