// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_page.h"

#include "core/app/startup.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace bridgewatch {
namespace {

constexpr double widest = 720;

QString nativeName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : QString(name.front().toUpper() + name.mid(1));
}

// Why data cannot be kept there; empty: it can.
QString folderTrouble(const QString &path)
{
    if (path.isEmpty())
        return {};
    if (!QDir::isAbsolutePath(path))
        return WindowPage::tr("The path has to begin with /.");
    QFileInfo nearest(path);
    while (!nearest.exists() && !nearest.isRoot())
        nearest.setFile(nearest.path());
    if (!nearest.isDir())
        return WindowPage::tr("%1 is no folder.").arg(nearest.filePath());
    return nearest.isWritable() ? QString() : WindowPage::tr("%1 cannot be written to.").arg(nearest.filePath());
}

} // namespace

WindowPage::WindowPage(QString folder, QWidget *parent)
    : QWidget(parent), m_scheme(new QComboBox(this)), m_text(new QComboBox(this)), m_language(new QComboBox(this)),
      m_notify(new QComboBox(this)), m_readOnly(new QCheckBox(tr("Change &nothing, whatever a profile allows"), this)),
      m_folder(new QLineEdit(this)),
      m_folderProblem(new TextLabel({.tone = Tone::Bad, .size = 12, .wraps = true}, this)), m_data(std::move(folder))
{
    setObjectName(QStringLiteral("windowPage"));
    fill();
    build();
    const auto tell = [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    };
    for (QComboBox *box : {m_scheme, m_text, m_language, m_notify})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_readOnly, &QCheckBox::toggled, this, tell);
    connect(m_folder, &QLineEdit::editingFinished, this, &WindowPage::judgeFolder);
}

void WindowPage::fill()
{
    m_scheme->addItem(tr("as the desktop"), -1);
    m_scheme->addItem(tr("light"), static_cast<int>(Scheme::Light));
    m_scheme->addItem(tr("dark"), static_cast<int>(Scheme::Dark));
    m_scheme->addItem(tr("high contrast"), static_cast<int>(Scheme::Contrast));
    for (const int percent : {100, 115, 130, 150, 175, 200})
        m_text->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    m_language->addItem(tr("as the desktop"), QString());
    for (const QStringList codes = windowLanguages(); const QString &code : codes)
        m_language->addItem(nativeName(code), code);
    m_notify->addItem(tr("every alert"), static_cast<int>(Severity::Info));
    m_notify->addItem(tr("warnings and worse"), static_cast<int>(Severity::Warning));
    m_notify->addItem(tr("high and critical alerts"), static_cast<int>(Severity::High));
    m_notify->addItem(tr("critical alerts alone"), static_cast<int>(Severity::Critical));
    m_notify->addItem(tr("no alert"), -1);
}

void WindowPage::build()
{
    auto *sheet = new Panel(this);
    auto *body = new QWidget(sheet);
    body->setMaximumWidth(scaled(widest));
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(16));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    const QString later = tr("From the next start on.");
    addRow(*grid, tr("&Colours"), m_scheme, "prefScheme", {});
    addRow(*grid, tr("Text si&ze"), m_text, "prefText", later);
    addRow(*grid, tr("&Language"), m_language, "prefLanguage", later);
    addRow(*grid, tr("Desktop noti&fications"), m_notify, "prefNotify",
           tr("The board shows every alert all the same."));
    m_readOnly->setObjectName(QStringLiteral("prefReadOnly"));
    m_readOnly->setAccessibleName(tr("Change nothing, whatever a profile allows"));
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(tr("Actions"), {.tone = Tone::Dim}, body), row, 0);
    grid->addWidget(m_readOnly, row, 1);
    grid->addWidget(new TextLabel(tr("Plans can be looked at; nothing is carried out."),
                                  {.tone = Tone::Dim, .size = 12, .wraps = true}, body),
                    row + 1, 1);
    grid->setRowMinimumHeight(grid->rowCount(), scaled(6));
    addRow(*grid, tr("&Data folder"), makeFolder(), "prefFolderRow",
           tr("History, incidents and logs. From the next start on, for bridgewatchctl as well; what lies in the old "
              "folder stays there."));
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16));
    inner->addWidget(body);
    inner->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sheet);
}

void WindowPage::addRow(QGridLayout &grid, const QString &word, QWidget *field, const char *name, const QString &note)
{
    addField(grid, word, field, QString::fromLatin1(name));
    field->setAccessibleName(spokenWord(word));
    if (!note.isEmpty())
        grid.addWidget(new TextLabel(note, {.tone = Tone::Dim, .size = 12, .wraps = true}, this), grid.rowCount(), 1);
    grid.setRowMinimumHeight(grid.rowCount(), scaled(6));
}

QWidget *WindowPage::makeFolder()
{
    auto *box = new QWidget(this);
    m_folder->setObjectName(QStringLiteral("prefFolder"));
    m_folder->setAccessibleName(tr("Data folder"));
    m_folderProblem->setObjectName(QStringLiteral("prefFolderProblem"));
    m_folderProblem->hide();
    QPushButton *choose = makeButton("prefFolderChoose", tr("Choose…"), box);
    QPushButton *open = makeButton("prefFolderOpen", tr("Open"), box);
    connect(choose, &QPushButton::clicked, this, &WindowPage::askForFolder);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_data)); });
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(6));
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    line->addWidget(open);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    layout->addLayout(line);
    layout->addWidget(m_folderProblem);
    box->setFocusProxy(m_folder);
    return box;
}

void WindowPage::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Data folder"));
    dialog->setObjectName(QStringLiteral("prefFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder->setText(path);
        judgeFolder();
    });
    dialog->open();
}

void WindowPage::judgeFolder()
{
    const QString path = m_folder->text().trimmed();
    const QString trouble = folderTrouble(path);
    m_folderProblem->setText(trouble);
    m_folderProblem->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty() || path == m_goodFolder)
        return;
    m_goodFolder = path;
    Q_EMIT changed();
}

void WindowPage::setPreferences(const Preferences &preferences)
{
    m_isShowing = true;
    const auto choose = [](QComboBox &box, const QVariant &value) {
        box.setCurrentIndex(std::max(0, box.findData(value)));
    };
    choose(*m_scheme, preferences.scheme ? static_cast<int>(*preferences.scheme) : -1);
    choose(*m_text, preferences.textPercent);
    choose(*m_language, preferences.language);
    choose(*m_notify, preferences.notifyFrom ? static_cast<int>(*preferences.notifyFrom) : -1);
    m_readOnly->setChecked(preferences.readOnly);
    m_goodFolder = preferences.dataFolder;
    m_folder->setText(preferences.dataFolder);
    m_folder->setPlaceholderText(tr("default: %1").arg(usualDataPath()));
    m_isShowing = false;
}

Preferences WindowPage::preferences() const
{
    Preferences wanted;
    if (const int scheme = m_scheme->currentData().toInt(); scheme >= 0)
        wanted.scheme = static_cast<Scheme>(scheme);
    wanted.textPercent = m_text->currentData().toInt();
    wanted.language = m_language->currentData().toString();
    const int least = m_notify->currentData().toInt();
    wanted.notifyFrom = least >= 0 ? std::optional(static_cast<Severity>(least)) : std::nullopt;
    wanted.readOnly = m_readOnly->isChecked();
    wanted.dataFolder = m_goodFolder;
    return wanted;
}

} // namespace bridgewatch
