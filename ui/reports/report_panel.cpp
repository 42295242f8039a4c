// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_panel.h"

#include "core/base/text.h"
#include "ui/reports/report_preview.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quiet_header.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bridgewatch {
namespace {

constexpr int maskedRows = 4; // in sight; the others are scrolled to

QCheckBox *makeBox(const char *name, const QString &word, const QString &tip, QWidget *parent)
{
    auto *box = new QCheckBox(word, parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(word);
    box->setAccessibleDescription(tip);
    box->setToolTip(plainToolTip(tip));
    return box;
}

QTreeWidget *makeMasked(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QStringLiteral("maskedWords"));
    list->setAccessibleName(ReportPanel::tr("What is masked"));
    list->setHeaderLabels({ReportPanel::tr("Word"), ReportPanel::tr("Written as"), ReportPanel::tr("Times")});
    auto *header = new QuietHeader(list);
    header->setInset(scaled(4), scaled(4));
    list->setHeader(header);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTabKeyNavigation(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(1, std::max(scaled(96), header->widthOf(1)));
    header->resizeSection(2, std::max(scaled(56), header->widthOf(2)));
    list->hide();
    return list;
}

} // namespace

ReportPanel::ReportPanel(QWidget *parent)
    : QWidget(parent), m_place(new ElidedLabel({.tone = Tone::Dim, .size = 12.5}, this, Qt::ElideRight)),
      m_copy(makeButton("reportCopy", tr("Copy"), this)), m_export(makeButton("reportExport", tr("Export"), this)),
      m_hosts(makeBox("maskHosts", tr("Mask hosts"), tr("Names and addresses of machines, and mail addresses"), this)),
      m_people(makeBox("maskPeople", tr("Mask people"),
                       tr("Names of people, their home folders, telephone numbers and mail addresses"), this)),
      m_maskedCount(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)), m_masked(makeMasked(this)),
      m_warning(new TextLabel({.tone = Tone::Warning, .size = 12.5, .wraps = true}, this)),
      m_pages(new QStackedWidget(this)), m_calm(new CalmPage), m_preview(new ReportPreview),
      m_result(new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, this)),
      m_open(makeButton("reportFolder", tr("Open the folder"), this))
{
    setObjectName(QStringLiteral("reportPanel"));
    m_place->setObjectName(QStringLiteral("reportPlace"));
    m_maskedCount->setObjectName(QStringLiteral("maskedCount"));
    m_warning->setObjectName(QStringLiteral("reportWarning"));
    m_warning->hide();
    m_result->setObjectName(QStringLiteral("reportResult"));
    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_preview);
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14));
    inner->setSpacing(scaled(8));
    inner->addLayout(buildHead());
    inner->addLayout(buildMasks());
    inner->addWidget(m_masked);
    inner->addWidget(m_warning);
    inner->addWidget(m_pages, 1);
    inner->addLayout(buildResult());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    setResult({}, Tone::Dim);
    setNothing(tr("No report"), tr("Choose an incident: its report is shown here as it would be exported."));
}

QLayout *ReportPanel::buildHead()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("reportFormats"));
    addFormat(*menu, "exportMarkdown", tr("Markdown…"), ReportFormat::Markdown);
    addFormat(*menu, "exportHtml", tr("HTML page…"), ReportFormat::Html);
    addFormat(*menu, "exportPdf", tr("PDF…"), ReportFormat::Pdf);
    addFormat(*menu, "exportJson", tr("JSON…"), ReportFormat::Json);
    m_export->setMenu(menu);
    m_export->setAccessibleDescription(tr("Writes the report to a file, in one of four formats"));
    m_copy->setToolTip(plainToolTip(tr("Copy as Markdown")));
    m_copy->setAccessibleDescription(tr("Copy as Markdown"));
    connect(m_copy, &QPushButton::clicked, this, &ReportPanel::copyWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(new TextLabel(tr("Report"), {.weight = QFont::Bold}, this));
    row->addWidget(m_place, 1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    return row;
}

void ReportPanel::addFormat(QMenu &menu, const char *name, const QString &word, ReportFormat format)
{
    QAction *entry = menu.addAction(word);
    entry->setObjectName(QString::fromLatin1(name));
    connect(entry, &QAction::triggered, this, [this, format] { Q_EMIT exportWanted(format); });
}

QLayout *ReportPanel::buildMasks()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16));
    row->addWidget(m_hosts);
    row->addWidget(m_people);
    row->addStretch(1);
    row->addWidget(m_maskedCount);
    for (QCheckBox *box : {m_hosts, m_people}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            setMaking();
            Q_EMIT masksChanged();
        });
    }
    return row;
}

QLayout *ReportPanel::buildResult()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_result, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_folder); });
    return row;
}

Redaction ReportPanel::redaction() const
{
    Redaction redaction;
    redaction.hosts = m_hosts->isChecked();
    redaction.people = m_people->isChecked();
    return redaction;
}

void ReportPanel::setNothing(const QString &headline, const QString &sentence)
{
    m_isShown = false;
    m_markdown.clear();
    m_place->setText({});
    m_warning->hide();
    showMasked({});
    m_calm->setText(Outcome::Unknown, headline, sentence);
    m_pages->setCurrentWidget(m_calm);
    refreshButtons();
}

void ReportPanel::setMaking()
{
    m_isShown = false;
    refreshButtons();
}

void ReportPanel::setReport(const MadeReport &report, const QString &place, bool isSame)
{
    m_isShown = true;
    m_markdown = report.document;
    m_place->setText(place);
    m_warning->setText(!report.unchecked.isEmpty()
                           ? tr("The journal could not be checked: %1").arg(breakable(report.unchecked))
                           : tr("The journal is not as it was written; the end of the report says where."));
    m_warning->setVisible(!report.unchecked.isEmpty() || !report.isSound);
    showMasked(report.masked);
    m_preview->setReport(report.document, isSame);
    m_pages->setCurrentWidget(m_preview);
    refreshButtons();
}

void ReportPanel::showMasked(const QList<MaskedWord> &words)
{
    m_maskedCount->setVisible(redaction().any());
    m_maskedCount->setText(words.isEmpty() ? tr("nothing to mask was found")
                                           : tr("%n word(s) masked", nullptr, static_cast<int>(words.size())));
    m_masked->setVisible(!words.isEmpty());
    m_masked->clear();
    QList<QTreeWidgetItem *> rows;
    for (const MaskedWord &word : words)
        rows << new QTreeWidgetItem({plainLine(word.word, 200), word.as, QString::number(word.times)});
    m_masked->addTopLevelItems(rows);
    const auto shown = std::min<qsizetype>(words.size(), maskedRows);
    const int row = words.isEmpty() ? 0 : m_masked->sizeHintForRow(0);
    m_masked->setFixedHeight(m_masked->header()->sizeHint().height() + static_cast<int>(shown) * row + scaled(4));
}

void ReportPanel::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    refreshButtons();
}

void ReportPanel::setResult(const QString &sentence, Tone tone, const QString &folder)
{
    m_folder = folder;
    m_result->setTone(tone);
    m_result->setText(breakable(sentence));
    m_result->setVisible(!sentence.isEmpty());
    m_open->setVisible(!folder.isEmpty());
}

void ReportPanel::refreshButtons()
{
    m_copy->setEnabled(m_isShown);
    m_export->setEnabled(m_isShown && !m_isSaving);
}

void ReportPanel::restore(const QSettings &settings)
{
    m_hosts->setChecked(settings.value(QStringLiteral("reports/maskHosts")).toBool());
    m_people->setChecked(settings.value(QStringLiteral("reports/maskPeople")).toBool());
}

void ReportPanel::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("reports/maskHosts"), m_hosts->isChecked());
    settings.setValue(QStringLiteral("reports/maskPeople"), m_people->isChecked());
}

} // namespace bridgewatch
