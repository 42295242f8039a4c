// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/response_settings.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace bridgewatch {

class ElidedLabel;
class InitialsDisc;
class StateBadge;
class TextLabel;

// Somebody to call: who it is, whether they answer now, and the ways to reach them, each with its button.
class ContactCard final : public QWidget {
    Q_OBJECT
public:
    explicit ContactCard(QWidget *parent = nullptr);

    // Null: nobody. `next` is the contact that follows in the chain, or null; `nextWhen` says when.
    void setContact(const Contact *contact, const Contact *next, const QString &nextWhen, const QDateTime &now);

Q_SIGNALS:
    void callWanted();
    void writeWanted();
    void chatWanted();
    void nextWanted(const QString &contact);

private:
    struct Line {
        QWidget *rule = nullptr;
        TextLabel *word = nullptr;
        ElidedLabel *value = nullptr;
        QPushButton *button = nullptr;
    };
    Line addLine(const char *name, const QString &word, const QString &button);
    static void setLine(const Line &line, const QString &value, bool canAct, const QString &whom);
    QLayout *buildHead();

    InitialsDisc *m_disc;
    ElidedLabel *m_name;
    ElidedLabel *m_role;
    StateBadge *m_reach;
    QGridLayout *m_grid;
    Line m_phone, m_mail, m_chat, m_hours, m_there, m_next;
    QString m_nextId;
};

} // namespace bridgewatch
