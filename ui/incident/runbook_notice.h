// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/runbooks.h"

#include <QWidget>

class QPushButton;

namespace bridgewatch {

class TextLabel;

// Says that the file of a runbook says something else now, shows what, and takes it. Hides itself where nothing waits.
class RunbookNotice final : public QWidget {
    Q_OBJECT
public:
    // `runbooks` outlives it.
    explicit RunbookNotice(Runbooks &runbooks, QWidget *parent = nullptr);

private:
    void refresh();
    void showChanges();

    Runbooks &m_runbooks;
    TextLabel *m_text;
    QPushButton *m_changes;
};

} // namespace bridgewatch
