// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/gate_part.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>

namespace bridgewatch {
namespace {

constexpr qsizetype shownTroubles = 6;
constexpr int steps = 1'000; // of the bar

QString headlineOf(const Incident &incident, const QDateTime &now)
{
    const WatchGate &gate = incident.gate;
    if (gate.passed.isValid())
        return GatePart::tr("The watch is over: nothing came back.");
    if (!gate.started.isValid())
        return GatePart::tr("Once the trouble is mended, watch whether it comes back.");
    if (gate.held)
        return GatePart::tr("The watch is held: it counts when all of this is healthy.");
    return GatePart::tr("All well. %1 to go.").arg(ageText(now, gate.due()));
}

QString detailOf(const WatchGate &gate)
{
    if (!gate.started.isValid())
        return GatePart::tr("The targets of the incident have to stay healthy and its alerts gone, without a break.");
    QStringList parts{GatePart::tr("of %1").arg(spanText(gate.span))};
    if (gate.relapses > 0)
        parts << GatePart::tr("%n relapse(s)", nullptr, gate.relapses);
    if (!gate.because.isEmpty())
        parts << gate.because;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

GatePart::GatePart(std::chrono::milliseconds usual, QWidget *parent)
    : QWidget(parent), m_headline(new TextLabel({.weight = QFont::Bold, .wraps = true}, this)),
      m_detail(new TextLabel({.tone = Tone::Dim, .wraps = true}, this)), m_progress(new QProgressBar(this)),
      m_troubles(new TextLabel({.tone = Tone::Bad, .wraps = true}, this)), m_span(new QComboBox(this)),
      m_start(new QPushButton(tr("Begin to watch"), this)), m_resolve(new QPushButton(tr("Resolved"), this))
{
    setObjectName(QStringLiteral("gatePart"));
    m_headline->setObjectName(QStringLiteral("gateHeadline"));
    m_troubles->setObjectName(QStringLiteral("gateTroubles"));
    m_progress->setObjectName(QStringLiteral("gateProgress"));
    m_progress->setAccessibleName(tr("How much of the watch is over"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(8));
    m_span->setObjectName(QStringLiteral("gateSpan"));
    m_span->setAccessibleName(tr("How long to watch"));
    QList<std::chrono::milliseconds> spans{std::chrono::minutes(10), std::chrono::minutes(30), std::chrono::minutes(60),
                                           std::chrono::minutes(120)};
    if (!spans.contains(usual))
        spans.prepend(usual);
    for (const auto span : std::as_const(spans))
        m_span->addItem(spanText(span), static_cast<qlonglong>(span.count()));
    m_span->setCurrentIndex(static_cast<int>(spans.indexOf(usual)));
    m_start->setObjectName(QStringLiteral("gateStart"));
    m_start->setAccessibleName(m_start->text());
    m_resolve->setObjectName(QStringLiteral("gateResolve"));
    m_resolve->setAccessibleName(m_resolve->text());
    for (QPushButton *button : {m_start, m_resolve})
        button->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this,
            [this] { Q_EMIT watchWanted(std::chrono::milliseconds(m_span->currentData().toLongLong())); });
    connect(m_resolve, &QPushButton::clicked, this, &GatePart::resolveWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_span);
    row->addWidget(m_start);
    row->addWidget(m_resolve);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    for (QWidget *widget : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_troubles)})
        layout->addWidget(widget);
    layout->addLayout(row);
}

void GatePart::setGate(const Incident &incident, const QStringList &troubles, const QDateTime &now)
{
    const WatchGate &gate = incident.gate;
    m_headline->setText(headlineOf(incident, now));
    m_detail->setText(breakable(detailOf(gate)));
    const double share = gate.passed.isValid() ? 1
                         : gate.held || gate.span.count() <= 0
                             ? 0
                             : static_cast<double>(gate.since.msecsTo(now)) / static_cast<double>(gate.span.count());
    m_progress->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * steps));
    m_progress->setVisible(gate.started.isValid());
    QString text = troubles.mid(0, shownTroubles).join(u'\n');
    if (troubles.size() > shownTroubles)
        text += u'\n' + tr("and %1 more").arg(troubles.size() - shownTroubles);
    m_troubles->setText(breakable(text));
    m_troubles->setVisible(!troubles.isEmpty() && !incident.isOver());
    const bool isOver = incident.isOver();
    m_span->setVisible(!gate.isRunning() && !isOver);
    m_start->setVisible(!gate.isRunning() && !isOver);
    m_start->setText(gate.passed.isValid() ? tr("Watch again") : tr("Begin to watch"));
    m_resolve->setVisible(!isOver);
    m_resolve->setDefault(gate.passed.isValid());
}

} // namespace bridgewatch
