// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/alerts/alert_row.h"
#include "ui/widgets/words.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bridgewatch {

class TextLabel;

// A silence that somebody wants, at each of these Alertmanagers.
struct SilenceWish {
    QStringList sources; // as Alert::source has them
    QList<LabelMatcher> matchers;
    QDateTime startsAt; // UTC
    QDateTime endsAt;   // UTC, later
    QString createdBy;
    QString comment;

    bool operator==(const SilenceWish &) const = default;
};

// The conditions that the labels of all of these alerts fulfil, and as few others as that allows.
[[nodiscard]] QList<LabelMatcher> matchersFor(const QList<AlertRow> &rows);

// Asks for a silence: a condition a line, for how long, who and why; says how many alerts of the board it fits. It
// stays open until the server's answer is told to it. Open it with open(); it deletes itself when closed.
class SilenceDialog final : public QDialog {
    Q_OBJECT
public:
    // Only what an Alertmanager tells of can be silenced; `board` is all that stands.
    SilenceDialog(const QList<AlertRow> &rows, const QList<AlertRow> &board, Clock clock, QWidget *parent);

    // The server made it: the dialog closes.
    void showMade();
    // The server refused, or did not answer: what was written stays.
    void showTrouble(const QString &text);

    [[nodiscard]] static QStringList silencingSources(const QList<AlertRow> &rows);

Q_SIGNALS:
    void wanted(const bridgewatch::SilenceWish &wish);

private:
    void build(const QList<AlertRow> &rows);
    void judge();
    void submit();
    [[nodiscard]] std::optional<QList<LabelMatcher>> matchers(QString &trouble) const;
    [[nodiscard]] int fitting(const QList<LabelMatcher> &matchers) const;

    QStringList m_sources;
    QList<AlertRow> m_board;
    Clock m_clock;
    QPlainTextEdit *m_matchers;
    QComboBox *m_span;
    QLineEdit *m_name;
    QLineEdit *m_comment;
    TextLabel *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace bridgewatch

Q_DECLARE_METATYPE(bridgewatch::SilenceWish)
