// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/cause_part.h"

#include "core/base/text.h"
#include "ui/incident/check_card.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr int textLimitOfLine = 300;
constexpr int days = 14; // until a follow-up is due, unless somebody says otherwise

QString lineOf(const FollowUp &followUp)
{
    QStringList parts{plainLine(followUp.text, textLimitOfLine)};
    if (!followUp.owner.isEmpty())
        parts << plainLine(followUp.owner, 120);
    if (followUp.due.isValid())
        parts << CausePart::tr("until %1").arg(QLocale().toString(followUp.due, QLocale::ShortFormat));
    return parts.join(QStringLiteral(" · "));
}

QDate usualDue()
{
    return QDate::currentDate().addDays(days);
}

} // namespace

CausePart::CausePart(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_keep(new QPushButton(tr("Keep the cause"), this)),
      m_list(new QVBoxLayout), m_what(new QLineEdit(this)), m_owner(new QLineEdit(this)), m_due(new QDateEdit(this)),
      m_add(new QPushButton(tr("Add"), this))
{
    setObjectName(QStringLiteral("causePart"));
    m_text->setObjectName(QStringLiteral("cause"));
    m_text->setAccessibleName(tr("Root cause"));
    m_text->setPlaceholderText(tr("What was the reason, and why did nothing stop it?"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(96));
    m_keep->setObjectName(QStringLiteral("causeKeep"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT causeWanted(written()); });
    const auto judge = [this] { m_keep->setEnabled(written() != m_cause); };
    connect(m_text, &QPlainTextEdit::textChanged, this, judge);
    judge();
    m_list->setSpacing(scaled(4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(new TextLabel(tr("Root cause"), {.weight = QFont::Bold}, this));
    layout->addWidget(m_text);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    layout->addSpacing(scaled(6));
    layout->addWidget(new TextLabel(tr("Follow-ups"), {.weight = QFont::Bold}, this));
    layout->addLayout(m_list);
    layout->addLayout(buildNew());
}

QLayout *CausePart::buildNew()
{
    m_what->setObjectName(QStringLiteral("followUpText"));
    m_what->setAccessibleName(tr("What is to be done"));
    m_what->setPlaceholderText(tr("What is to be done"));
    m_what->setMaxLength(textLimitOfLine);
    m_owner->setObjectName(QStringLiteral("followUpOwner"));
    m_owner->setAccessibleName(tr("Who does it"));
    m_owner->setPlaceholderText(tr("Who"));
    m_owner->setMaxLength(120);
    m_due->setObjectName(QStringLiteral("followUpDue"));
    m_due->setAccessibleName(tr("Until when"));
    m_due->setDate(usualDue());
    m_add->setObjectName(QStringLiteral("followUpAdd"));
    m_add->setAccessibleName(tr("Add the follow-up"));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    connect(m_what, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_what, &QLineEdit::returnPressed, this, &CausePart::add);
    connect(m_add, &QPushButton::clicked, this, &CausePart::add);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_owner, 1);
    row->addWidget(m_due);
    row->addWidget(m_add);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(scaled(8));
    rows->addWidget(m_what);
    rows->addLayout(row);
    return rows;
}

void CausePart::add()
{
    const QString text = m_what->text().trimmed();
    if (text.isEmpty() || m_sent.contains(m_incident))
        return;
    m_sent[m_incident] = text;
    Q_EMIT followUpWanted(m_incident, {{}, text, m_owner->text().trimmed(), m_due->date(), false});
}

void CausePart::followUpEnded(const QString &incident, bool taken)
{
    const QString sent = m_sent.take(incident);
    if (!taken)
        return;
    if (incident != m_incident && m_drafts.value(incident).what.trimmed() == sent)
        m_drafts[incident].what.clear();
    else if (incident == m_incident && m_what->text().trimmed() == sent)
        m_what->clear();
}

QString CausePart::written() const
{
    return m_text->toPlainText().trimmed();
}

void CausePart::turnTo(const Incident &incident)
{
    const bool isTouched = written() != m_cause;
    m_drafts[m_incident] = {isTouched ? std::optional(m_text->toPlainText()) : std::nullopt, m_what->text(),
                            m_owner->text(), m_due->date()};
    m_incident = incident.id;
    const Draft draft = m_drafts.contains(m_incident) ? m_drafts.take(m_incident) : Draft{{}, {}, {}, usualDue()};
    m_cause = incident.cause;
    m_text->setPlainText(draft.cause.value_or(incident.cause));
    m_what->setText(draft.what);
    m_owner->setText(draft.owner);
    m_due->setDate(draft.due);
}

void CausePart::setIncident(const Incident &incident)
{
    if (incident.id != m_incident)
        turnTo(incident);
    if (written() == m_cause && incident.cause != m_cause) {
        m_cause = incident.cause;
        m_text->setPlainText(incident.cause);
    } else if (written() == incident.cause) {
        m_cause = incident.cause;
    }
    m_keep->setEnabled(written() != m_cause);
    showFollowUps(incident.followUps);
}

// Boxes stay where they are, so that the focus does; how they are ticked is what the journal has.
void CausePart::showFollowUps(const QList<FollowUp> &followUps)
{
    m_shown = followUps;
    while (m_boxes.size() > m_shown.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < m_shown.size())
        m_boxes << makeBox(m_boxes.size());
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        CheckCard *box = m_boxes.at(row);
        box->setObjectName(QString(QStringLiteral("followUp.") + m_shown.at(row).id));
        if (const QString line = lineOf(m_shown.at(row)); line != box->text())
            box->setWords(line);
        box->setChecked(m_shown.at(row).isDone);
    }
}

CheckCard *CausePart::makeBox(qsizetype row)
{
    auto *box = new CheckCard({}, 0, this);
    m_list->addWidget(box);
    connect(box, &CheckCard::clicked, this, [this, row](bool done) {
        FollowUp changed = m_shown.at(row);
        changed.isDone = done;
        Q_EMIT followUpWanted(m_incident, changed);
    });
    return box;
}

} // namespace bridgewatch
