// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/incident.h"
#include "core/runbook/runbook.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

class QVBoxLayout;

namespace bridgewatch {

// The text of one step of a runbook: its check items to be ticked, its commands to be copied, and everything else as
// it was written, plain.
class RunbookText final : public QWidget {
    Q_OBJECT
public:
    // `values` are what its placeholders stand for. Lists are there to be ticked, or merely to be read.
    RunbookText(const QList<Block> &blocks, const QMap<QString, QString> &values, bool isToBeDone,
                QWidget *parent = nullptr);

    void setItems(const QMap<int, bool> &items); // which are done
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void itemToggled(int item, bool done);
    // What the runbook binds to a block wants to be run: the name of an action with its parameters.
    void actionWanted(const QString &action, const QMap<QString, QString> &parameters);

private:
    [[nodiscard]] QWidget *make(const Block &block, int &item);
    [[nodiscard]] QWidget *makeItem(const Block &block, int number);
    [[nodiscard]] QWidget *makeCommand(const Block &block);
    [[nodiscard]] QWidget *makeTable(const Block &block);
    [[nodiscard]] TextLabel *makeText(const QString &text, const TextLabel::Look &look);
    [[nodiscard]] QString filled(const QString &text) const;
    void markFilled(const QString &text, QWidget *widget) const;

    QMap<QString, QString> m_values;
    bool m_isToBeDone;
    bool m_isEmpty = true;
};

} // namespace bridgewatch
