// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/overview/rungs.h"

#include <QWidget>

class QVBoxLayout;

namespace bridgewatch {

class AwayNotice;
class LooksStrip;
class RungRow;
class StateBadge;
struct BadgeText;

// How far the looks from one vantage climb, or why there is none from there.
class LadderColumn final : public QWidget {
    Q_OBJECT
public:
    // `place` is the vantage as people call it.
    LadderColumn(const QString &vantage, const QString &place, QWidget *parent = nullptr);

    void setBadge(const BadgeText &badge);
    void setRungs(const QList<Rung> &rungs);
    // Instead of rungs; `code` is what the host's own look says, or empty.
    void setAway(const QString &host, const QString &label, const QString &code);
    // Oldest first, drawn below all else where that is shown.
    void setLooks(const QList<Observation> &looks, const QDateTime &now);
    void showLooks(bool shown);
    [[nodiscard]] int looksHeight() const;

Q_SIGNALS:
    void hostWanted(const QString &host);

private:
    StateBadge *m_outcome;
    QVBoxLayout *m_layout;
    QList<RungRow *> m_rows;
    LooksStrip *m_strip;
    AwayNotice *m_away = nullptr;
};

} // namespace bridgewatch
