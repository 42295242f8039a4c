// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/alerts/alert_proxy.h"
#include "ui/widgets/words.h"

#include <QTableView>

namespace bridgewatch {

class QuietHeader;

// The table itself: whole rows are chosen, several with Ctrl and Shift; a click on a heading sorts by it, with Shift by
// it as well. The columns share what width there is.
class AlertView final : public QTableView {
    Q_OBJECT
public:
    AlertView(AlertProxy &proxy, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QList<AlertRow> chosen() const;
    void choose(const QString &key);
    // Shares the width anew, after the rows have changed.
    void divide();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void sortBy(int section);
    void showMarks();
    [[nodiscard]] int widthOf(int column) const;

    AlertProxy &m_proxy;
    QuietHeader *m_header;
};

} // namespace bridgewatch
