// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ladder_panel.h"

#include "core/base/text.h"
#include "ui/overview/host_key.h"
#include "ui/overview/host_key_notice.h"
#include "ui/overview/ladder_column.h"
#include "ui/overview/readings_grid.h"
#include "ui/overview/target_summary.h"
#include "ui/widgets/age_label.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QTimer>

namespace bridgewatch {
namespace {

// After this long a look that was asked for is no longer waited for.
constexpr std::chrono::seconds patience{30};
// In a panel that is not as wide, figures do not stand beside a ladder.
constexpr double narrow = 430;
// Nor two ladders beside each other in one that is not as wide.
constexpr double tooNarrowForTwo = 450;

// What is wrong at a host, as its own newest look says; empty while that does not fail.
QString codeOf(const World &world, const QString &host)
{
    const TopologyNode *node = world.topology().find(host);
    const Observation *look =
        node && !node->vantages.isEmpty() ? world.latest(host, node->vantages.constFirst()) : nullptr;
    return look ? look->code.toString() : QString();
}

} // namespace

LadderPanel::LadderPanel(const World &world, QWidget *parent)
    : QWidget(parent), m_world(world), m_title(new ElidedLabel({.weight = QFont::Bold}, this)),
      m_place(new ElidedLabel({.tone = Tone::Dim, .size = 12}, this)),
      m_scroll(new BareScroll(QStringLiteral("ladderScroll"), tr("Ladder"), this)), m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("ladderPanel"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_looking.clear();
        refreshLooking();
    });
    build();
}

void LadderPanel::build()
{
    auto *panel = new Panel(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, scaled(12), 1, scaled(10));
    layout->setSpacing(scaled(6));
    layout->addWidget(buildHead());
    layout->addWidget(buildBody(), 1);
    layout->addWidget(buildFoot());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

QWidget *LadderPanel::buildHead()
{
    m_title->setObjectName(QStringLiteral("ladderTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_place->setObjectName(QStringLiteral("ladderPlace"));
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(scaled(16), 0, scaled(16), 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_title);
    layout->addWidget(m_place, 1);
    return head;
}

QWidget *LadderPanel::buildBody()
{
    m_body = new QWidget;
    m_readings = new ReadingsGrid(m_body);
    m_hostKey = new HostKeyNotice(m_body);
    m_rule = new Rule(Qt::Horizontal, m_body);
    m_columnsLayout = new QGridLayout;
    m_columnsLayout->setHorizontalSpacing(scaled(14));
    m_columnsLayout->setVerticalSpacing(scaled(12));
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(scaled(16), 0, scaled(16), 0);
    layout->setSpacing(scaled(6));
    layout->addLayout(m_columnsLayout);
    layout->addWidget(m_hostKey);
    layout->addWidget(m_rule);
    layout->addWidget(m_readings);
    layout->addStretch();

    m_scroll->setBody(m_body);
    return m_scroll;
}

QWidget *LadderPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    m_checkKey = new QPushButton(tr("Check host key…"), foot);
    m_checkKey->setObjectName(QStringLiteral("checkHostKey"));
    m_checkKey->setAccessibleName(tr("Check host key"));
    m_checkKey->setDefault(true);
    m_checkKey->setVisible(false);
    m_lookAgain = new QPushButton(tr("Look again"), foot);
    m_lookAgain->setObjectName(QStringLiteral("lookAgain"));
    m_lookAgain->setAccessibleName(tr("Look again"));
    m_lookAgain->setDefault(true);
    m_age = new AgeLabel({.tone = Tone::Dim, .size = 12}, tr("looked %1 ago"), tr("not looked yet"), foot);
    m_age->setObjectName(QStringLiteral("lookedAge"));
    connect(m_checkKey, &QPushButton::clicked, this, [this] { Q_EMIT keyCheckWanted(m_target); });
    connect(m_lookAgain, &QPushButton::clicked, this, [this] { Q_EMIT lookAgain(m_target); });
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(scaled(16), 0, scaled(16), 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(m_checkKey);
    layout->addWidget(m_lookAgain);
    layout->addStretch();
    layout->addWidget(m_age);
    return foot;
}

void LadderPanel::setTarget(const QString &target)
{
    if (target == m_target)
        return;
    m_target = target;
    if (const TopologyNode *node = m_world.topology().find(target))
        rebuildColumns(*node);
}

void LadderPanel::rebuildColumns(const TopologyNode &node)
{
    while (QLayoutItem *item = m_columnsLayout->takeAt(0)) {
        if (item->widget() != m_readings)
            delete item->widget();
        delete item;
    }
    m_columns.clear();
    m_hasLooks = false;
    m_across = laddersAcross();
    for (int i = 0; i < node.vantages.size(); ++i) {
        const QString vantage = node.vantages.at(i);
        m_columns << new LadderColumn(vantage, vantageWord(vantage, m_world.topology()), m_body);
        // Queued: showing another target deletes the column whose button was pressed.
        connect(m_columns.constLast(), &LadderColumn::hostWanted, this, &LadderPanel::targetWanted,
                Qt::QueuedConnection);
        m_columnsLayout->addWidget(m_columns.constLast(), i / m_across, i % m_across * 2, Qt::AlignTop);
        if (i % m_across)
            m_columnsLayout->addWidget(new Rule(Qt::Vertical, m_body), i / m_across, 1);
    }
    placeReadings(hasRoomBeside(node));
    m_columnsLayout->setColumnStretch(2, m_besideRule || std::min<qsizetype>(m_across, m_columns.size()) > 1 ? 1 : 0);
    m_scroll->ensureVisible(0, 0);
}

bool LadderPanel::hasRoomBeside(const TopologyNode &node) const
{
    return node.vantages.size() == 1 && width() >= scaled(narrow);
}

int LadderPanel::laddersAcross() const
{
    return width() >= scaled(tooNarrowForTwo) ? 2 : 1;
}

void LadderPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const TopologyNode *node = m_world.topology().find(m_target);
    if (node && hasRoomBeside(*node) == (m_besideRule != nullptr) && laddersAcross() == m_across)
        showLooksLater();
    if (!node || (hasRoomBeside(*node) == (m_besideRule != nullptr) && laddersAcross() == m_across))
        return;
    rebuildColumns(*node);
    if (m_now.isValid())
        refresh(m_now);
}

// Beside a single ladder, else below all of them.
void LadderPanel::placeReadings(bool beside)
{
    m_readings->setColumns(beside ? 1 : 2);
    m_besideRule = nullptr;
    auto &body = static_cast<QVBoxLayout &>(*m_body->layout());
    body.removeWidget(m_readings);
    if (beside) {
        m_besideRule = new Rule(Qt::Vertical, m_body);
        m_columnsLayout->addWidget(m_besideRule, 0, 1);
        m_columnsLayout->addWidget(m_readings, 0, 2, Qt::AlignTop);
    } else
        body.insertWidget(body.count() - 1, m_readings);
}

void LadderPanel::refresh(const QDateTime &now)
{
    m_now = now;
    const TopologyNode *node = m_world.topology().find(m_target);
    setEnabled(node);
    if (!node)
        return;
    m_title->setText(labelOf(m_world.topology(), m_target));
    const QString detail = node->detail.isEmpty() ? QString() : QStringLiteral(" · ") + plainLine(node->detail, 120);
    m_place->setText(plainLine(node->address, 200) + detail);
    refreshColumns(*node);
    refreshKey(*node);
    refreshFigures(*node);
    showLooksLater();
    m_age->setMoment(summarise(m_world, *node, now).at);
    m_age->tick(now);
    refreshLooking();
}

void LadderPanel::refreshColumns(const TopologyNode &node)
{
    QList<QList<Observation>> looks;
    for (const QString &vantage : node.vantages) {
        looks << m_world.recent(m_target, vantage);
        // A look that never left tells nothing about rungs.
        if (!looks.constLast().isEmpty() && !hostAway(looks.constLast().constLast()).isEmpty())
            looks.last().clear();
    }
    const QList<QList<Rung>> rungs = alignedRungs(node.kind, looks);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString &vantage = node.vantages.at(i);
        LadderColumn &column = *m_columns.at(i);
        const Observation *newest = m_world.latest(m_target, vantage);
        column.setLooks(m_world.recent(m_target, vantage), m_now);
        const Outcome outcome = newest ? newest->outcome : Outcome::Unknown;
        const QString word = newest ? stateWord(node.kind, outcome, newest->code) : tr("not seen yet");
        column.setBadge({outcome, word, isStaleFrom(m_world, node, vantage, m_now), true});
        const QString host = newest ? hostAway(*newest) : QString();
        if (host.isEmpty())
            column.setRungs(rungs.at(i));
        else
            column.setAway(host, labelOf(m_world.topology(), host), codeOf(m_world, host));
    }
}

// When new rungs have their place, and the scroll area its size.
void LadderPanel::showLooksLater()
{
    QMetaObject::invokeMethod(this, &LadderPanel::showLooks, Qt::QueuedConnection);
}

// The past is the first that gives way where not all has room.
void LadderPanel::showLooks()
{
    if (m_columns.isEmpty())
        return;
    const auto lines = (static_cast<int>(m_columns.size()) + m_across - 1) / m_across;
    const int more = m_hasLooks ? 0 : lines * m_columns.constFirst()->looksHeight();
    m_hasLooks = m_body->minimumSizeHint().height() + more <= m_scroll->viewport()->height();
    for (LadderColumn *column : std::as_const(m_columns))
        column->showLooks(m_hasLooks);
}

void LadderPanel::refreshKey(const TopologyNode &node)
{
    m_hostKey->setHost(m_world, node);
    const bool offered = hostKeyOffer(m_world, m_target).has_value();
    if (!offered && m_checkKey->hasFocus())
        m_lookAgain->setFocus();
    m_checkKey->setVisible(offered);
    m_lookAgain->setDefault(!offered);
}

void LadderPanel::refreshFigures(const TopologyNode &node)
{
    const Figures figures = figuresOf(m_world, node, m_besideRule ? 8 : 6);
    const bool any = !figures.readings.isEmpty();
    m_readings->setFigures(figures, m_now);
    m_rule->setVisible(any && !m_besideRule);
    if (m_besideRule)
        m_besideRule->setVisible(any);
    // A ladder with nothing beside it is wider, but not so wide that the eye loses the line.
    m_columnsLayout->setColumnStretch(0, m_besideRule && !any ? 2 : 1);
}

QMap<QString, QDateTime> LadderPanel::lookTimes(const QString &target) const
{
    QMap<QString, QDateTime> times;
    if (const TopologyNode *node = m_world.topology().find(target)) {
        for (const QString &vantage : node->vantages) {
            const Observation *look = m_world.latest(target, vantage);
            times[vantage] = look ? look->at : QDateTime();
        }
    }
    return times;
}

void LadderPanel::showLooking(const QStringList &targets)
{
    for (const QString &target : targets)
        m_looking[target] = lookTimes(target);
    m_patience->start();
    refreshLooking();
}

void LadderPanel::refreshLooking()
{
    for (auto it = m_looking.begin(); it != m_looking.end();) {
        const QMap<QString, QDateTime> now = lookTimes(it.key());
        const bool allNew = std::all_of(now.keyBegin(), now.keyEnd(), [&](const QString &vantage) {
            return now.value(vantage) != it->value(vantage);
        });
        it = allNew ? m_looking.erase(it) : std::next(it);
    }
    const bool looking = m_looking.contains(m_target);
    m_lookAgain->setText(looking ? tr("Looking…") : tr("Look again"));
    // A button that goes out of use hands the focus to anybody: it is kept for its return.
    if (looking && m_lookAgain->hasFocus())
        setFocus();
    m_lookAgain->setEnabled(!looking);
    if (!looking && hasFocus())
        m_lookAgain->setFocus();
}

} // namespace bridgewatch
