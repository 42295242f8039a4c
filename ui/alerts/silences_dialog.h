// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/alerts/silence_model.h"
#include "ui/alerts/silences_source.h"
#include "ui/widgets/words.h"

#include <QDialog>

class QListView;
class QPushButton;

namespace bridgewatch {

class TextLabel;

// The silences at every Alertmanager of the profile, as the servers tell them when it opens, and an end to one after
// a confirmation that names it. What the servers reply is shown. Open it with open(); it deletes itself when closed.
class SilencesDialog final : public QDialog {
    Q_OBJECT
public:
    SilencesDialog(SilencesSource source, Clock clock, QWidget *parent);

private:
    void build();
    QWidget *buildList();
    QLayout *buildButtons();
    void choose();
    void confirm();
    // Asks the servers; `said` is shown before what they have to say.
    QCoro::Task<> ask(QString said = {});
    QCoro::Task<> expire(SilenceEntry entry);
    void tell(const QList<SilencesAnswer> &answers, const QString &said);
    void say(const QString &text, bool isTrouble);

    SilencesSource m_source;
    Clock m_clock;
    SilenceModel *m_model;
    QListView *m_list;
    TextLabel *m_note;
    QPushButton *m_expire;
    bool m_asking = false;
};

} // namespace bridgewatch
