// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/topology.h"
#include "ui/actions/action_source.h"
#include "ui/widgets/words.h"

#include <QDialog>
#include <QElapsedTimer>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace bridgewatch {

class ActionForm;
class ActionOutcome;
class ActionPreview;
class AllowPart;
class TextLabel;

// From the wish to change something to what came of it: asks for what is missing, shows the plan, and carries out what
// it has shown, once, when a person confirms it. Nothing confirms but its button, which no key presses by default and
// which a double click on what stood there before does not reach. Closing it while something runs takes nothing back;
// it says so. Open it with open(); it deletes itself when closed.
class ActionDialog final : public QDialog {
    Q_OBJECT
public:
    ActionDialog(const ActionOrder &order, const Topology &topology, ActionSource source, Clock clock,
                 QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh(); // as of now: what still holds, and what may be done
    void reject() override;

private:
    enum class Stage { Asking, Planning, Previewing, Running, Ended };

    void build(const Topology &topology);
    QWidget *buildPreview();
    QPushButton *addButton(const char *name, const QString &word, QBoxLayout &row);
    void buildButtons(QBoxLayout &layout);
    void setStage(Stage stage);
    void showButtons();
    void say(const QString &text, bool isTrouble = false);
    void sayHowLong(const QDateTime &now);
    void preview(); // plans
    QCoro::Task<> plan(ActionOrder order);
    void confirm();
    QCoro::Task<> carryOut(QByteArray hash);
    QCoro::Task<> allow(QString sentence);
    [[nodiscard]] bool mayConfirm(const QDateTime &now) const;

    ActionOrder m_order;
    ActionKind m_kind;
    ActionSource m_source;
    Clock m_clock;
    Stage m_stage = Stage::Asking;
    Plan m_plan;
    QElapsedTimer m_shown;    // since the plan is there to be read
    QDateTime m_began;        // the carrying out
    bool m_hasWarned = false; // that closing takes nothing back

    QStackedWidget *m_pages = nullptr;
    ActionForm *m_form = nullptr;
    TextLabel *m_sentence = nullptr;
    ActionPreview *m_preview = nullptr;
    AllowPart *m_allow = nullptr;
    ActionOutcome *m_outcome = nullptr;
    TextLabel *m_status = nullptr;
    QPushButton *m_look = nullptr; // previews
    QPushButton *m_change = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bridgewatch
