// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/help/help_pages.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace bridgewatch {

// The help, in a window of its own beside the work: the pages at the left, what is looked for among them, and the one
// that is read.
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);

    // The page of that name, or the first.
    void showPage(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose(int row);
    void follow(const QUrl &link);
    void filter();
    void render();
    void markFound();
    void dress();

    QList<HelpPage> m_pages;
    int m_shown = 0;
    QList<int> m_before; // pages to go back to
    QLineEdit *m_field;
    QListWidget *m_list;
    QTextBrowser *m_browser;
};

} // namespace bridgewatch
