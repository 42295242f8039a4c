// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/observation.h"
#include "ui/overview/host_key.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace bridgewatch {

class StateBadge;
class TextLabel;

// A part of the form on a sheet of its own: fields, two abreast, and under them what a look at what they say has shown.
class FirstGroup final : public QWidget {
    Q_OBJECT
public:
    // Without a title it is fields alone, which nobody looks at.
    FirstGroup(const QString &objectName, const QString &title, const QString &hint, QWidget *parent);

    // `word` is the label with its mnemonic. A field that is not `wide` leaves room for one more beside it.
    QLineEdit *addLine(const QString &word, const QString &objectName, bool wide = false);
    QComboBox *addChoice(const QString &word, const QString &objectName);

    void showHint();
    void showLooking();
    void showTrouble(const QString &text);
    // One look from each vantage. What is not well can be looked at again, and a host's key that nothing is known about
    // be checked.
    void showLooks(const QList<Observation> &looks);

Q_SIGNALS:
    void left(); // a field, by whoever was in it
    void againWanted();
    void keyCheckWanted(const bridgewatch::HostKeyOffer &offer);

private:
    void add(const QString &word, QWidget *field, const QString &objectName, bool wide);
    QPushButton *makeFurther(QWidget *sheet);
    void say(const std::optional<Outcome> &outcome, const QString &word, const QString &text);
    void offer(const std::optional<HostKeyOffer> &key, bool again);

    QString m_title;
    QString m_hint;
    QGridLayout *m_grid;
    int m_next = 0; // the half row that the next field takes
    StateBadge *m_badge = nullptr;
    TextLabel *m_sentence = nullptr;
    QPushButton *m_further = nullptr; // what there is to do about what was seen
    std::optional<HostKeyOffer> m_offer;
};

// Text that may be a stranger's as a sentence for people: harmless, with a capital and a full stop.
[[nodiscard]] QString asSentence(const QString &text);

} // namespace bridgewatch
