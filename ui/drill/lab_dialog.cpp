// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drill/lab_dialog.h"

#include "core/base/text.h"
#include "ui/drill/lab_words.h"
#include "ui/widgets/copy_line.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bridgewatch {
namespace {

constexpr int stepLimit = 200;

} // namespace

QStringList LabDialog::packages()
{
    return QStringLiteral("python3 postgresql-15 openssl nodejs npm iproute2 nftables procps openssh-server "
                          "openssh-client pgbouncer prometheus prometheus-alertmanager")
        .split(u' ');
}

LabDialog::LabDialog(PracticeLab &lab, QWidget *parent)
    : QDialog(parent), m_lab(lab), m_step(new TextLabel({.wraps = true}, this)), m_progress(new QProgressBar(this)),
      m_advice(makeAdvice())
{
    auto *layout =
        prepareDialog(*this, QStringLiteral("labDialog"), tr("Practise in the lab"), tr("Practise in the lab"));
    layout->addWidget(new TextLabel(
        tr("A small world of real servers starts on this machine, on loopback alone, to be broken and healed at will. "
           "What you watch otherwise goes on being watched, and its alerts are told."),
        {.tone = Tone::Dim, .wraps = true}, this));
    m_step->setObjectName(QStringLiteral("labStep"));
    m_progress->setObjectName(QStringLiteral("labProgress"));
    m_progress->setAccessibleName(tr("The lab is starting"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(8));
    setMinimumWidth(scaled(560));
    layout->addWidget(m_progress);
    layout->addWidget(m_step);
    layout->addWidget(m_advice);
    m_again = addButtons(*this, *layout, tr("Try again"), QStringLiteral("labAgain"));
    connect(m_again, &QPushButton::clicked, this, &LabDialog::start);
    connect(&m_lab, &PracticeLab::said, this,
            [this](const QString &line) { m_step->setText(breakable(labStep(line))); });
    m_advice->hide();
}

QWidget *LabDialog::makeAdvice()
{
    auto *advice = new QWidget(this);
    auto *layout = new QVBoxLayout(advice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(new TextLabel(tr("On Debian 12 the lab runs with these packages; what is there already is left "
                                       "alone:"),
                                    {.tone = Tone::Dim, .wraps = true}, advice));
    auto *line = new CopyLine(QStringLiteral("labPackages"), tr("A command that installs what the lab needs"), advice);
    line->setText(QString(QStringLiteral("sudo apt install ") + packages().join(u' ')));
    line->setCursorPosition(0);
    layout->addWidget(line);
    return advice;
}

void LabDialog::start()
{
    if (m_isStarting)
        return;
    m_isStarting = true;
    m_step->setTone(Tone::Ink);
    m_step->setText(tr("It takes a few seconds; the very first time, when the service's packages are fetched with npm, "
                       "a minute."));
    m_progress->show();
    m_again->hide();
    m_advice->hide();
    bringUp();
}

void LabDialog::showTrouble(const QString &sentence)
{
    m_progress->hide();
    m_step->setTone(Tone::Bad);
    m_step->setText(breakable(plainLine(sentence, stepLimit)));
    m_again->show();
    fit();
}

// As high as its sentences are at its width.
void LabDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

QCoro::Task<> LabDialog::bringUp()
{
    const QPointer<LabDialog> self(this);
    co_await m_lab.gone();
    if (!self)
        co_return;
    const Result<void> up = co_await m_lab.up();
    if (!self)
        co_return;
    m_isStarting = false;
    if (up) {
        Q_EMIT ready();
        accept();
    } else if (up.error().code.family() != FailureCode::Family::Stopped) {
        showTrouble(tr("There is no lab: %1").arg(up.error().text));
        m_advice->show();
        fit();
    }
}

// Whoever closes it while the lab starts does not want it any more.
void LabDialog::done(int result)
{
    if (m_isStarting)
        m_lab.giveUp();
    QDialog::done(result);
}

} // namespace bridgewatch
