// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_page.h"

#include "core/app/readiness_export.h"
#include "ui/readiness/readiness_delegate.h"
#include "ui/readiness/readiness_detail.h"
#include "ui/readiness/readiness_model.h"
#include "ui/widgets/calm_page.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>

namespace bridgewatch {
namespace {

constexpr qsizetype toldPlaces = 40; // beside what was seen there

// "11 ok · 2 critical · 6 warnings · 6 cannot tell", without those that there are none of.
QString countsOf(const ReadinessReport &report)
{
    const auto count = [&](Outcome state) { return static_cast<int>(report.count(state)); };
    QStringList words;
    if (const int bad = count(Outcome::Failed))
        words << ReadinessPage::tr("%n critical", nullptr, bad);
    if (const int some = count(Outcome::Warning))
        words << ReadinessPage::tr("%n warning(s)", nullptr, some);
    if (const int unknown = count(Outcome::Unknown))
        words << ReadinessPage::tr("%n cannot tell", nullptr, unknown);
    words << ReadinessPage::tr("%n ok", nullptr, count(Outcome::Ok));
    return words.join(QStringLiteral(" · "));
}

QByteArray documentOf(const ReadinessReport &report, const QString &suffix)
{
    if (suffix == u"md")
        return readinessMarkdown(report);
    if (suffix == u"csv")
        return readinessCsv(report);
    return QJsonDocument(toJson(report)).toJson();
}

} // namespace

ReadinessPage::ReadinessPage(const Topology &topology, ReadinessLooks &looks, Clock clock, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_clock(std::move(clock)), m_model(new ReadinessModel(topology, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_counts(new ElidedLabel({.tone = Tone::Dim, .size = 12.5}, this, Qt::ElideRight)),
      m_age(new TextLabel({.tone = Tone::Dim, .size = 12.5}, this)),
      m_save(makeButton("readinessSave", tr("Save"), this)),
      m_again(makeButton("readinessAgain", tr("Look again"), this)), m_pages(new QStackedWidget), m_calm(new CalmPage),
      m_list(makeRowList("readinessChecks", tr("Checks"), m_model, new ReadinessDelegate, this)),
      m_result(new TextLabel({.tone = Tone::Dim, .size = 12.5, .wraps = true}, this)), m_detail(new ReadinessDetail)
{
    setObjectName(QStringLiteral("readiness"));
    m_list->setUniformItemSizes(false); // headings are lower
    m_splitter->setObjectName(QStringLiteral("readinessColumns"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(scaled(16));
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(696), scaled(452)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->addWidget(m_splitter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    // Qt would go to the heading above it, which cannot be chosen.
    connect(new QShortcut(Qt::Key_Home, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            [this] { m_list->setCurrentIndex(m_model->index(m_model->firstRow())); });
    connect(m_again, &QPushButton::clicked, &m_looks, &ReadinessLooks::look);
    connect(&m_looks, &ReadinessLooks::changed, this, [this] {
        takeReport();
        tell(m_clock());
    });
    takeReport();
    tell(m_clock());
}

QWidget *ReadinessPage::buildList()
{
    m_counts->setObjectName(QStringLiteral("readinessCounts"));
    m_age->setObjectName(QStringLiteral("readinessAge"));
    m_result->setObjectName(QStringLiteral("readinessResult"));
    m_result->setContentsMargins(scaled(16), 0, scaled(16), scaled(4));
    m_result->hide();
    m_pages->addWidget(m_calm);
    m_pages->addWidget(m_list);
    auto *panel = new Panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, scaled(12), 1, scaled(8));
    column->setSpacing(scaled(8));
    column->addLayout(buildHead());
    column->addWidget(m_result);
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(new Rule(Qt::Horizontal, panel));
    body->addWidget(m_pages, 1);
    column->addLayout(body, 1);
    return panel;
}

QLayout *ReadinessPage::buildHead()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("readinessFormats"));
    addFormat(*menu, "saveMarkdown", tr("Markdown…"), QStringLiteral("md"));
    addFormat(*menu, "saveCsv", tr("CSV…"), QStringLiteral("csv"));
    addFormat(*menu, "saveJson", tr("JSON…"), QStringLiteral("json"));
    m_save->setMenu(menu);
    m_save->setAccessibleDescription(tr("Writes what was seen to a file, in one of three formats"));
    m_again->setAccessibleDescription(tr("Checks everything anew; changes nothing"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(10));
    row->addWidget(new TextLabel(tr("Readiness"), {.weight = QFont::Bold}, this));
    row->addWidget(m_counts, 1);
    row->addWidget(m_age);
    row->addWidget(m_save);
    row->addWidget(m_again);
    return row;
}

void ReadinessPage::addFormat(QMenu &menu, const char *name, const QString &word, const QString &suffix)
{
    QAction *entry = menu.addAction(word);
    entry->setObjectName(QString::fromLatin1(name));
    connect(entry, &QAction::triggered, this, [this, suffix] { askForFile(suffix); });
}

void ReadinessPage::refresh(const QDateTime &now)
{
    m_looks.lookIfOld(now);
    tell(now);
}

// Shows what was seen last; what is chosen stays chosen, where it moved to.
void ReadinessPage::takeReport()
{
    const auto &report = m_looks.report();
    m_save->setEnabled(report.has_value());
    if (!report || m_shown == report->at)
        return;
    m_shown = report->at;
    m_model->setReport(*report);
    m_counts->setText(countsOf(*report));
    const int kept = m_model->rowOf(m_topic, m_target);
    const int row = kept >= 0 && m_isChosen ? kept : m_model->worstRow();
    const bool wasChosen = m_isChosen;
    m_list->setCurrentIndex(m_model->index(row));
    m_isChosen = wasChosen; // by a person
    if (!wasChosen)
        bringIntoSight(row);
    if (row < 0)
        m_detail->clear();
}

// From the first row on where there is room for that, else from the one above it, whole.
void ReadinessPage::bringIntoSight(int row)
{
    m_list->scrollToTop();
    if (row > 0 && !m_list->viewport()->rect().contains(m_list->visualRect(m_model->index(row))))
        m_list->scrollTo(m_model->index(row - 1), QAbstractItemView::PositionAtTop);
}

void ReadinessPage::choose(int row)
{
    const ReadinessGroup *group = m_model->group(row);
    if (!group)
        return;
    m_isChosen = true;
    m_topic = group->first().topic;
    m_target = group->first().target;
    m_detail->setGroup(*group, m_model->placeOf(*group, toldPlaces));
}

void ReadinessPage::tell(const QDateTime &now)
{
    const auto &report = m_looks.report();
    const bool isLooking = m_looks.isLooking();
    m_again->setEnabled(!isLooking);
    if (isLooking)
        m_age->setText(m_looks.all() > 0 ? tr("looking, %1 of %2").arg(m_looks.done()).arg(m_looks.all())
                                         : tr("looking"));
    else
        m_age->setText(report ? tr("seen %1 ago").arg(ageText(report->at, now)) : QString());
    m_pages->setCurrentIndex(report ? 1 : 0);
    if (!report)
        m_calm->setText(Outcome::Unknown, isLooking ? tr("Looking for the first time") : tr("Nothing was checked yet"),
                        isLooking
                            ? tr("Databases, poolers, hosts, Prometheus and Alertmanager are asked; nothing is "
                                 "changed. It takes a few seconds.")
                            : tr("Look again: everything that the profile names is asked, and nothing is changed."));
}

void ReadinessPage::askForFile(const QString &suffix)
{
    if (!m_looks.report())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the readiness checks"));
    dialog->setObjectName(QStringLiteral("readinessSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QDir(m_folder).exists() && !m_folder.isEmpty()
                             ? m_folder
                             : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("readiness.") + suffix);
    // What is in sight is what is saved, whatever is looked at while the dialog is open.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, suffix, report = *m_looks.report()](const QString &path) { write(report, suffix, path); });
    dialog->open();
}

void ReadinessPage::write(const ReadinessReport &report, const QString &suffix, const QString &path)
{
    const QByteArray document = documentOf(report, suffix);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(document) == document.size() && file.commit();
    m_result->setTone(isWritten ? Tone::Dim : Tone::Bad);
    const QString place = breakable(QDir::toNativeSeparators(path));
    m_result->setText(
        isWritten
            ? tr("Saved to %1").arg(place)
            : tr("%1 cannot be written: %2. Choose another folder, or make room.").arg(place, file.errorString()));
    m_result->show();
    if (isWritten)
        m_folder = QFileInfo(path).absolutePath();
}

void ReadinessPage::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("readiness/columns")).toByteArray());
    m_folder = settings.value(QStringLiteral("readiness/folder")).toString();
}

void ReadinessPage::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("readiness/columns"), m_splitter->saveState());
    settings.setValue(QStringLiteral("readiness/folder"), m_folder);
}

} // namespace bridgewatch
