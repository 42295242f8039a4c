// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "core/base/text.h"
#include "core/incident/state_words.h"
#include "ui/alerts/alert_words.h"
#include "ui/overview/standing.h"
#include "ui/shell/pill.h"
#include "ui/shell/pill_button.h"
#include "ui/widgets/age_label.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

namespace bridgewatch {
namespace {

// "respond within 41 min", by the alert that leaves the least time.
QString firstDeadline(const QList<AlertRow> &firing, const QDateTime &now)
{
    const auto first = std::min_element(firing.begin(), firing.end(), [](const AlertRow &one, const AlertRow &other) {
        return one.deadline < other.deadline;
    });
    return first->deadline > now ? StatusBar::tr("respond within %1").arg(ageText(now, first->deadline))
                                 : StatusBar::tr("overdue by %1").arg(ageText(first->deadline, now));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StatusBar::StatusBar(const World &world, const AlertBoard &board, QWidget *parent)
    : QWidget(parent), m_world(world), m_board(board), m_mark(new StateMark(this)),
      m_state(new TextLabel({.size = 15, .weight = QFont::Bold}, this)),
      m_detail(new ElidedLabel({.tone = Tone::Dim}, this)), m_incident(new PillButton({}, {}, this)),
      m_mode(new Pill({}, this)),
      m_age(new AgeLabel({.tone = Tone::Dim, .size = 12.5}, tr("data %1 old"), tr("not everything seen yet"), this))
{
    setObjectName(QStringLiteral("statusBar"));
    m_mark->setObjectName(QStringLiteral("stateMark"));
    m_state->setObjectName(QStringLiteral("worldState"));
    m_detail->setObjectName(QStringLiteral("worldDetail"));
    m_age->setObjectName(QStringLiteral("dataAge"));
    m_mode->setObjectName(QStringLiteral("actionMode"));
    setMayAct(false);
    m_incident->setObjectName(QStringLiteral("incidentPill"));
    m_incident->setToolTip(plainToolTip(tr("The incident that is open: show its step")));
    connect(m_incident, &PillButton::clicked, this, &StatusBar::incidentWanted);
    setIncident(nullptr);
    const QKeySequence keys(Qt::CTRL | Qt::Key_K);
    auto *search = new PillButton(tr("Search"), keys.toString(QKeySequence::NativeText), this);
    search->setObjectName(QStringLiteral("searchPill"));
    connect(search, &PillButton::clicked, this, &StatusBar::searchWanted);
    setFixedHeight(scaled(52));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(18), 0, scaled(20), 1);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_mark);
    layout->addWidget(m_state);
    layout->addSpacing(scaled(10));
    layout->addWidget(m_detail, 1);
    layout->addSpacing(scaled(10));
    layout->addWidget(m_incident);
    layout->addWidget(m_mode);
    layout->addSpacing(scaled(6));
    layout->addWidget(search);
    layout->addSpacing(scaled(14));
    layout->addWidget(m_age);
}

void StatusBar::setIncident(const Incident *incident)
{
    m_incident->setVisible(incident);
    if (incident)
        m_incident->setWords(incident->id, incidentStateWord(incident->state));
}

void StatusBar::setMayAct(bool mayAct)
{
    m_mode->setWord(mayAct ? tr("Actions allowed") : tr("Read-only"));
    m_mode->setToolTip(plainToolTip(mayAct
                                        ? tr("Actions may be carried out, each after its preview and a confirmation.")
                                        : tr("Bridgewatch looks, and changes nothing of what it looks at.")));
}

void StatusBar::refresh(const QDateTime &now)
{
    Standing standing = standingOf(m_world, now);
    const QList<AlertRow> firing = firingOf(m_board);
    if (!firing.isEmpty()) {
        const bool isFine = standing.outcome == Outcome::Ok; // then the ages of looks are of no interest
        const QStringList parts{firstDeadline(firing, now), isFine ? QString() : standing.detail};
        standing.state = firingText(firing);
        standing.detail = joined(parts);
        standing.outcome = worse(standing.outcome, weightOf(firing.constFirst().alert.severity));
    }
    m_mark->setState(standing.outcome, standing.stale);
    m_state->setText(standing.state);
    m_detail->setText(standing.detail);
    setAccessibleName(listed({standing.state, standing.detail}));
    m_age->setMoment(m_world.oldestLook());
    m_age->tick(now);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace bridgewatch
