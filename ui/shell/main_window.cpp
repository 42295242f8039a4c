// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/profile_problems_page.h"
#include "ui/widgets/scale.h"

#include <QIcon>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace bridgewatch {

MainWindow::MainWindow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Bridgewatch"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/bridgewatch.svg")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    restoreGeometryOrDefault();
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
        layout()->removeWidget(m_body);
        // It may be what called us.
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = body;
    layout()->addWidget(body);
}

void MainWindow::showWorld(const Watched &watched, Requests requests, Clock clock)
{
    auto *workspace = new Workspace(watched, std::move(requests), std::move(clock), this);
    workspace->restore(QSettings());
    m_workspace = workspace;
    setWindowTitle(QStringLiteral("Bridgewatch · ") + watched.world.topology().profile);
    setBody(workspace);
    // Nothing carries the focus ring before someone uses the keyboard.
    workspace->setFocus();
}

void MainWindow::showProblems(const QStringList &lines, std::function<void()> tryAgain)
{
    m_workspace = nullptr;
    setBody(new ProfileProblemsPage(lines, std::move(tryAgain), this));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QWidget::closeEvent(event);
}

void MainWindow::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_workspace)
        m_workspace->save(settings);
}

} // namespace bridgewatch
