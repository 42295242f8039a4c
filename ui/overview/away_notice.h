// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

namespace bridgewatch {

class ElidedLabel;
class TextLabel;

// In place of a ladder: the host to look from cannot be reached, what its own look says, and the way
// to it.
class AwayNotice final : public QWidget {
    Q_OBJECT
public:
    explicit AwayNotice(QWidget *parent = nullptr);

    // `code` is empty while the host's own look does not fail.
    void setHost(const QString &id, const QString &label, const QString &code);

Q_SIGNALS:
    void hostWanted(const QString &id);

private:
    QString m_host;
    TextLabel *m_sentence;
    ElidedLabel *m_code;
    QPushButton *m_show;
};

} // namespace bridgewatch
