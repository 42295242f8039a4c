// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/connections/session_filter.h"

#include <QHeaderView>

namespace bridgewatch {

// The head of the table: dim words over a fine line, with an arrow for each column that it is sorted
// by, and its place where there are several.
class SessionHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit SessionHeader(QWidget *parent = nullptr);

    void setKeys(const QList<SessionFilter::Key> &keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString markOf(int section) const;

    QList<SessionFilter::Key> m_keys;
};

} // namespace bridgewatch
