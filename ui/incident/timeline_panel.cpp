// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timeline_panel.h"

#include "ui/incident/timeline_delegate.h"
#include "ui/incident/timeline_model.h"
#include "ui/widgets/end_keeper.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>

namespace bridgewatch {

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent), m_model(new TimelineModel(this)),
      m_list(makeRowList("timeline", tr("Timeline"), m_model, new TimelineDelegate, this)),
      m_end(new EndKeeper(*m_list)), m_group(new QComboBox(this)), m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("timelinePanel"));
    build();
    connect(m_group, &QComboBox::currentIndexChanged, this, &TimelinePanel::show);
    m_note->installEventFilter(this);
}

void TimelinePanel::build()
{
    using Group = TimelineEntry::Group;
    m_group->setObjectName(QStringLiteral("timelineGroup"));
    m_group->setAccessibleName(tr("What of the timeline is shown"));
    m_group->addItem(tr("all"));
    m_group->addItem(tr("seen"), static_cast<int>(Group::Seen));
    m_group->addItem(tr("done"), static_cast<int>(Group::Done));
    m_group->addItem(tr("said"), static_cast<int>(Group::Said));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note for the timeline"));
    m_note->setPlaceholderText(tr("Write a note… Ctrl+Enter adds it"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(64));
    letRowsWrap(*m_list);
    auto *panel = new Panel(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(12), 0);
    head->addWidget(new TextLabel(tr("Timeline"), {.weight = QFont::Bold}, panel));
    head->addStretch();
    head->addWidget(m_group);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(14), 0, scaled(14), 0);
    foot->addWidget(m_note);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, scaled(10), 1, scaled(14));
    inner->setSpacing(scaled(10));
    inner->addLayout(head);
    inner->addWidget(m_list, 1);
    inner->addLayout(foot);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

void TimelinePanel::setEntries(const QString &incident, const QList<TimelineEntry> &entries, const QDateTime &now)
{
    m_entries = entries;
    m_now = now;
    const bool isOther = incident != m_incident;
    if (isOther) {
        m_drafts[m_incident] = m_note->toPlainText();
        m_note->setPlainText(m_drafts.take(incident));
    }
    m_incident = incident;
    show();
    if (isOther)
        m_end->goToEnd();
}

void TimelinePanel::show()
{
    const QVariant group = m_group->currentData();
    m_model->setEntries(
        m_entries, group.isValid() ? std::optional(static_cast<TimelineEntry::Group>(group.toInt())) : std::nullopt,
        m_now);
}

void TimelinePanel::addNote()
{
    const QString text = m_note->toPlainText().trimmed();
    if (text.isEmpty() || m_sent.contains(m_incident))
        return;
    m_sent[m_incident] = text;
    Q_EMIT noteWanted(m_incident, text);
}

void TimelinePanel::noteEnded(const QString &incident, bool taken)
{
    const QString sent = m_sent.take(incident);
    if (!taken)
        return;
    if (incident != m_incident && m_drafts.value(incident).trimmed() == sent)
        m_drafts.remove(incident);
    else if (incident == m_incident && m_note->toPlainText().trimmed() == sent)
        m_note->clear();
}

void TimelinePanel::setWritable(bool writable)
{
    m_note->setEnabled(writable);
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    addNote();
    return true;
}

} // namespace bridgewatch
