// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_page.h"

#include "ui/connections/chart_board.h"
#include "ui/connections/connections_bar.h"
#include "ui/connections/sessions_panel.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>

namespace bridgewatch {

ConnectionsPage::ConnectionsPage(const World &world, HistorySource &history, SessionsSource sessions, Clock clock,
                                 QWidget *parent)
    : QWidget(parent), m_world(world), m_clock(std::move(clock)), m_bar(new ConnectionsBar(world.topology(), this)),
      m_board(new ChartBoard(world, history)),
      m_scroll(new BareScroll(QStringLiteral("chartScroll"), tr("Charts"), this)), m_charts(new QStackedWidget(this)),
      m_headline(new TextLabel({.size = 16, .weight = QFont::DemiBold, .wraps = true}, this)),
      m_advice(new TextLabel({.tone = Tone::Dim, .wraps = true}, this)),
      m_notice(new TextLabel({.tone = Tone::Dim, .size = 12, .wraps = true}, this)),
      m_sessions(new SessionsPanel(world, std::move(sessions), this)), m_rows(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("connections"));
    build();
    connect(m_bar, &ConnectionsBar::lengthWanted, m_board, &ChartBoard::setLength);
    connect(m_bar, &ConnectionsBar::liveWanted, m_board, &ChartBoard::goLive);
    connect(m_bar, &ConnectionsBar::exportWanted, this, &ConnectionsPage::askForFile);
    connect(m_bar, &ConnectionsBar::choiceWanted, this, [this](const ChartChoice &choice) {
        m_board->setChoice(choice);
        refresh(m_clock());
    });
    connect(m_board, &ChartBoard::windowChanged, this, [this] { m_bar->showWindow(m_board->timeWindow()); });
    connect(m_board, &ChartBoard::shownChanged, this, [this] {
        showState();
        divide();
    });
    connect(m_sessions, &SessionsPanel::bareChanged, this, &ConnectionsPage::divide);
    refresh(m_clock());
}

void ConnectionsPage::build()
{
    auto *empty = new Panel(this);
    m_headline->setObjectName(QStringLiteral("connectionsEmpty"));
    m_headline->setAlignment(Qt::AlignHCenter);
    m_advice->setAlignment(Qt::AlignHCenter);
    auto *words = new QVBoxLayout(empty);
    words->setContentsMargins(scaled(48), scaled(24), scaled(48), scaled(24));
    words->addStretch();
    words->addWidget(m_headline);
    words->addWidget(m_advice);
    words->addStretch();
    m_scroll->setBody(m_board);
    recolour();
    m_charts->addWidget(empty);
    m_charts->addWidget(m_scroll);
    m_rows->setObjectName(QStringLiteral("connectionsRows"));
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_charts);
    m_rows->addWidget(m_sessions);
    connect(m_sessions, &SessionsPanel::actionWanted, this, &ConnectionsPage::actionWanted);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    m_notice->setObjectName(QStringLiteral("connectionsNotice"));
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_rows, 1);
}

void ConnectionsPage::refresh(const QDateTime &now)
{
    m_board->refresh(now);
    m_bar->showChoice(m_board->choice());
    m_sessions->setDatabase(m_board->choice().database, m_board->choice().vantage);
    m_sessions->refresh(now);
    showState();
}

void ConnectionsPage::showState()
{
    const bool any = !m_board->shown().isEmpty();
    m_charts->setCurrentIndex(any ? 1 : 0);
    m_bar->setExportable(any);
    const ChartChoice &choice = m_board->choice();
    const bool hasTargets = !choice.database.isEmpty() || !choice.pooler.isEmpty() || !choice.process.isEmpty();
    m_sessions->setVisible(!choice.database.isEmpty());
    if (!hasTargets) {
        m_headline->setText(tr("No connections to chart"));
        m_advice->setText(tr("Add a target of the kind postgres, pgbouncer or pm2 to the profile."));
    } else if (const std::optional<Error> &trouble = m_board->feed().trouble()) {
        m_headline->setText(tr("The history cannot be read"));
        m_advice->setText(trouble->text);
    } else if (m_board->feed().isEmptyHanded()) {
        m_headline->setText(tr("Reading the history…"));
        m_advice->setText({});
    } else {
        m_headline->setText(tr("Nothing was seen in this time"));
        m_advice->setText(tr("The first looks show up within seconds. Choose a longer range to see what was before."));
    }
}

bool ConnectionsPage::isReading() const
{
    return m_board->feed().isEmptyHanded() || m_sessions->isAsking();
}

void ConnectionsPage::setMarks(const QList<ChartBand> &bands, const QList<ChartMarker> &markers)
{
    m_board->setMarks(bands, markers);
}

void ConnectionsPage::askForFile(ExportFormat format)
{
    auto *dialog = new QFileDialog(this, tr("Export the charts"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("connections-%1.%2")
                           .arg(m_clock().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm")), suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { writeFile(format, path); });
    dialog->open();
}

void ConnectionsPage::writeFile(ExportFormat format, const QString &path)
{
    const Result<void> written = exportCharts(*m_board, format, path);
    m_notice->setTone(written ? Tone::Dim : Tone::Bad);
    m_notice->setText(written ? tr("Written to %1").arg(QDir::toNativeSeparators(path)) : written.error().text);
    m_notice->show();
}

// The charts lie on the window, not on a panel: so does their scroll bar.
void ConnectionsPage::recolour()
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const QColor ground = themeOf(*this).window;
    if (bar->palette().color(QPalette::Base) == ground)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Base, ground);
    bar->setPalette(own);
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void ConnectionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sessions->setWatching(true);
    refresh(m_clock());
}

void ConnectionsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_sessions->setWatching(false);
}

void ConnectionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

// The charts end with a whole one. Of a tall window they have more: of the sessions some rows are enough to begin with,
// and where there are none the reason is.
void ConnectionsPage::divide()
{
    if (m_divided)
        return;
    const int height = m_rows->height() - m_rows->handleWidth();
    const int sessions = m_sessions->isBare() ? m_sessions->bareHeight() : std::min(height * 37 / 100, scaled(310));
    const int charts = m_charts->currentWidget() == m_scroll ? m_board->heightIn(height - sessions) : height - sessions;
    m_rows->setSizes({charts, height - charts});
}

void ConnectionsPage::restore(const QSettings &settings)
{
    m_divided = m_rows->restoreState(settings.value(QStringLiteral("connections/rows")).toByteArray());
    if (const qint64 length = settings.value(QStringLiteral("connections/length")).toLongLong(); length > 0)
        m_board->setLength(std::chrono::milliseconds(length));
}

void ConnectionsPage::save(QSettings &settings) const
{
    if (m_divided)
        settings.setValue(QStringLiteral("connections/rows"), m_rows->saveState());
    settings.setValue(QStringLiteral("connections/length"), m_board->timeWindow().span().length());
}

void ConnectionsPage::offerActions(bool offered)
{
    m_sessions->offerActions(offered);
}

} // namespace bridgewatch
