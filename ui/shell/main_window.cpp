// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/help/help_window.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/host_key_dialog.h"
#include "ui/shell/window_keys.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QCloseEvent>
#include <QDialog>
#include <QIcon>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bridgewatch {

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent), m_notice(new NoticeBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Bridgewatch"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/bridgewatch.svg")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    restoreGeometryOrDefault();
    connect(new QShortcut(settingsKeys(), this), &QShortcut::activated, this, [this] { showSettings(); });
    connect(new QShortcut(helpKeys(), this), &QShortcut::activated, this, [this] { showHelp(); });
}

void MainWindow::restoreGeometryOrDefault()
{
    if (restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray()))
        return;
    resize(QSize(scaled(1280), scaled(800)).boundedTo(screen()->availableSize()));
}

void MainWindow::setBody(QWidget *body)
{
    if (m_body) {
        m_stack->removeWidget(m_body);
        // It may be what called us.
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = body;
    m_stack->addWidget(body);
    if (!m_settings || m_stack->currentWidget() != m_settings)
        m_stack->setCurrentWidget(body);
}

void MainWindow::showWorld(const Watched &watched, Requests requests, Clock clock)
{
    auto *workspace = new Workspace(watched, std::move(requests), std::move(clock), this);
    workspace->restore(QSettings());
    m_workspace = workspace;
    setWindowTitle(QStringLiteral("Bridgewatch · ") + watched.world.topology().profile);
    setBody(workspace);
    connect(workspace, &Workspace::settingsWanted, this, [this] { showSettings(); });
    connect(workspace, &Workspace::helpWanted, this, [this] { showHelp(); });
    if (m_settings)
        m_settings->setHasWorld(true);
    // Nothing carries the focus ring before someone uses the keyboard.
    if (m_stack->currentWidget() == workspace)
        workspace->setFocus();
}

void MainWindow::clear()
{
    save();
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isModal())
            continue;
        dialog->close();
        dialog->deleteLater(); // also one that would rather stay
    }
    m_workspace = nullptr;
    setBody(new QWidget(this));
}

void MainWindow::showNoWorld()
{
    m_workspace = nullptr;
    setWindowTitle(QStringLiteral("Bridgewatch"));
    if (m_body) {
        m_stack->removeWidget(m_body);
        m_body->deleteLater(); // it may be what called us
        m_body = nullptr;
    }
    if (m_settings)
        m_settings->setHasWorld(false);
    showSettings(QStringLiteral("text"));
}

void MainWindow::setSettings(std::function<SettingsPage *()> make)
{
    m_makeSettings = std::move(make);
    if (!m_settings)
        return;
    m_settings->hide();
    m_settings->deleteLater(); // likewise
    m_settings = nullptr;
}

void MainWindow::showSettings(const QString &tab)
{
    if (!m_settings && m_makeSettings) {
        m_settings = m_makeSettings();
        m_settings->setHasWorld(m_workspace);
        m_stack->addWidget(m_settings);
        connect(m_settings, &SettingsPage::backWanted, this, &MainWindow::hideSettings);
    }
    if (!m_settings)
        return;
    if (!tab.isEmpty())
        m_settings->showTab(tab);
    m_stack->setCurrentWidget(m_settings);
    m_settings->setFocus();
}

HelpWindow &MainWindow::help()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    return *m_help;
}

void MainWindow::showHelp()
{
    const bool isSettings = m_settings && m_stack->currentWidget() == m_settings;
    help().showPage(isSettings    ? QStringLiteral("settings")
                    : m_workspace ? m_workspace->shownView()
                                  : QStringLiteral("start"));
}

void MainWindow::hideSettings()
{
    if (!m_body)
        return;
    m_stack->setCurrentWidget(m_body);
    m_body->setFocus();
}

void MainWindow::showWelcome(WelcomeSetting setting)
{
    m_workspace = nullptr;
    setWindowTitle(QStringLiteral("Bridgewatch"));
    auto *page = new WelcomePage(std::move(setting), this);
    connect(page, &WelcomePage::keyCheckWanted, page, [this, page](const HostKeyOffer &offer) {
        auto *dialog = new HostKeyDialog(offer, this);
        connect(dialog, &HostKeyDialog::trusted, page,
                [page](const QString &, const QString &fingerprint) { page->trustKey(fingerprint); });
        dialog->open();
    });
    setBody(page);
    page->setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_settings && m_settings->isChanged()) {
        event->ignore();
        askForDraft();
        return;
    }
    save();
    QWidget::closeEvent(event);
}

// Text that is not saved is not lost by closing the window.
void MainWindow::askForDraft()
{
    showSettings();
    if (const auto *asking = findChild<QDialog *>(QStringLiteral("draftDialog")); asking && asking->isVisible())
        return;
    auto *dialog = new QDialog(this);
    auto *layout = prepareDialog(*dialog, QStringLiteral("draftDialog"), tr("Profile"),
                                 tr("The profile has changes that are not saved"));
    layout->addWidget(
        new TextLabel(tr("Closed without saving, the file stays as it is."), {.tone = Tone::Dim}, dialog));
    QPushButton *keep = addButtons(*dialog, *layout, tr("Save and close"), QStringLiteral("draftSave"));
    QPushButton *drop = makeButton("draftDrop", tr("Close without saving"), dialog);
    layout->addWidget(drop, 0, Qt::AlignRight);
    connect(keep, &QPushButton::clicked, this, [this, dialog] {
        dialog->accept();
        if (m_settings->save())
            close();
    });
    connect(drop, &QPushButton::clicked, this, [this, dialog] {
        dialog->accept();
        m_settings->discard();
        close();
    });
    dialog->open();
}

void MainWindow::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_workspace)
        m_workspace->save(settings);
}

} // namespace bridgewatch
