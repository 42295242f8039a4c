// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/base/text.h"
#include "ui/reports/report_list.h"
#include "ui/reports/report_panel.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>

namespace bridgewatch {
namespace {

// A report that only grew is made anew this much later than it took to make, at least a second.
constexpr int restFactor = 4;

QString filterOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown: return ReportsPage::tr("Markdown (*.md)");
    case ReportFormat::Html: return ReportsPage::tr("HTML page (*.html)");
    case ReportFormat::Pdf: return ReportsPage::tr("PDF (*.pdf)");
    case ReportFormat::Json: break;
    }
    return ReportsPage::tr("JSON (*.json)");
}

QString reasonOf(const Error &error)
{
    return error.text.isEmpty() ? error.code.toString() : error.text;
}

} // namespace

ReportsPage::ReportsPage(const ReportsSetting &setting, Clock clock, QWidget *parent)
    : QWidget(parent), m_setting(setting), m_incidents(setting.incidents), m_clock(std::move(clock)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(new ReportList), m_panel(new ReportPanel),
      m_maker(setting.incidents.journalPath(), setting.known)
{
    setObjectName(QStringLiteral("reports"));
    m_pause.setSingleShot(true);
    build();
    connectParts();
}

ReportsPage::~ReportsPage()
{
    m_stop.request_stop();
}

void ReportsPage::build()
{
    m_splitter->setObjectName(QStringLiteral("reportsColumns"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(scaled(16));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(690), scaled(458)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->addWidget(m_splitter);
}

void ReportsPage::connectParts()
{
    const auto again = [this] {
        m_isStale = true;
        if (isVisible())
            refresh(m_clock());
    };
    connect(&m_incidents, &Incidents::changed, this, again);
    connect(&m_incidents, &Incidents::troubleChanged, this, again);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    connect(m_list, &ReportList::rowChosen, this, [this] {
        m_panel->setResult({}, Tone::Dim);
        read();
    });
    connect(m_list, &ReportList::incidentWanted, this, &ReportsPage::incidentWanted);
    connect(m_panel, &ReportPanel::masksChanged, this, &ReportsPage::read);
    connect(m_panel, &ReportPanel::exportWanted, this, &ReportsPage::askForFile);
    connect(m_panel, &ReportPanel::copyWanted, this, &ReportsPage::copy);
    connect(m_panel, &ReportPanel::folderWanted, this, &ReportsPage::openFolder);
}

void ReportsPage::refresh(const QDateTime &now)
{
    if (std::exchange(m_isStale, false))
        m_list->setIncidents(m_incidents.all(), m_incidents.older(), m_incidents.isLoaded(), now);
    else
        m_list->tick(now);
    m_list->setTrouble(m_incidents.trouble());
    read();
}

void ReportsPage::show(const QString &incident)
{
    m_isStale = true;
    refresh(m_clock());
    m_list->choose(incident);
}

ReportWish ReportsPage::wish(ReportFormat format) const
{
    return {m_list->chosen(), m_panel->redaction(), format, m_clock()};
}

bool ReportsPage::isReading() const
{
    return m_isMaking || !m_incidents.isLoaded();
}

// Makes the report in front, where that is not what is shown.
void ReportsPage::read()
{
    if (m_isMaking || !isVisible())
        return; // the end of the one that is being made, or the next refresh, looks here again
    const ReportWish wanted = wish(ReportFormat::Markdown);
    const Incident *incident = m_incidents.find(wanted.incident);
    if (!incident) {
        m_seen = {};
        m_panel->setNothing(tr("No report"),
                            tr("Choose an incident: its report is shown here as it would be exported."));
        return;
    }
    const bool isLike = m_seen.isLike(wanted);
    if (isLike && (m_seenTo >= incident->lastSequence || m_pause.isActive()))
        return;
    if (!isLike)
        m_panel->setMaking();
    m_isMaking = true;
    m_seenTo = incident->lastSequence;
    make(wanted);
}

QCoro::Task<> ReportsPage::make(ReportWish wish)
{
    const QPointer<ReportsPage> self(this);
    QElapsedTimer clock;
    clock.start();
    const Limits limits = this->limits();
    const Result<MadeReport> made = co_await m_maker.make(wish, limits);
    if (!self)
        co_return;
    m_isMaking = false;
    take(wish, made);
    m_pause.start(std::max(std::chrono::milliseconds(1000), restFactor * std::chrono::milliseconds(clock.elapsed())));
    read();
}

void ReportsPage::take(const ReportWish &wish, const Result<MadeReport> &made)
{
    if (!wish.isLike(this->wish(ReportFormat::Markdown)))
        return; // another is wanted by now
    const bool isSame = m_seen.incident == wish.incident;
    m_seen = wish;
    if (!made) {
        m_seenTo = 0; // it is made again after the pause
        m_panel->setNothing(tr("The report cannot be made"),
                            tr("%1\nIt is tried again by itself.").arg(reasonOf(made.error())));
        return;
    }
    m_seenTo = std::max(m_seenTo, made->sequence);
    m_panel->setReport(*made, tr("%1 · as of %2").arg(plainLine(wish.incident, 60), clockText(wish.now, m_clock())),
                       isSame);
}

void ReportsPage::askForFile(ReportFormat format)
{
    // What was seen is what goes out, whatever is chosen while the dialog is open.
    ReportWish wanted = m_seen;
    wanted.format = format;
    const QString suffix = reportFormatName(format);
    auto *dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setObjectName(QStringLiteral("reportExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filterOf(format));
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QDir(m_folder).exists() && !m_folder.isEmpty()
                             ? m_folder
                             : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(wanted.incident + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, wanted](const QString &path) {
        ReportWish now = wanted;
        now.now = m_clock();
        write(now, path);
    });
    dialog->open();
}

QCoro::Task<> ReportsPage::write(ReportWish wish, QString path)
{
    const QPointer<ReportsPage> self(this);
    m_panel->setSaving(true);
    m_panel->setResult(tr("Writing %1…").arg(QDir::toNativeSeparators(path)), Tone::Dim);
    const Limits limits = this->limits();
    const Result<void> written = co_await m_maker.write(wish, path, limits);
    if (!self)
        co_return;
    m_panel->setSaving(false);
    if (!written) {
        m_panel->setResult(tr("%1. No file was changed: choose another folder, or make room, and export once more.")
                               .arg(reasonOf(written.error())),
                           Tone::Bad);
        co_return;
    }
    m_folder = QFileInfo(path).absolutePath();
    m_panel->setResult(tr("Saved to %1, readable by you alone").arg(QDir::toNativeSeparators(path)), Tone::Dim,
                       m_folder);
}

void ReportsPage::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_panel->markdown()));
    m_panel->setResult(tr("Copied as Markdown"), Tone::Dim);
}

void ReportsPage::openFolder(const QString &folder)
{
    if (!m_setting.openUrl(QUrl::fromLocalFile(folder)))
        m_panel->setResult(tr("This desktop has no program that shows folders. The file is in %1")
                               .arg(QDir::toNativeSeparators(folder)),
                           Tone::Warning);
}

void ReportsPage::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("reports/columns")).toByteArray());
    m_folder = settings.value(QStringLiteral("reports/folder")).toString();
    m_list->restore(settings);
    m_panel->restore(settings);
}

void ReportsPage::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("reports/columns"), m_splitter->saveState());
    settings.setValue(QStringLiteral("reports/folder"), m_folder);
    m_list->save(settings);
    m_panel->save(settings);
}

} // namespace bridgewatch
