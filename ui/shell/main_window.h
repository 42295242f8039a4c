// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/workspace.h"

namespace bridgewatch {

// The window: remembers where it stood, and holds either a world or the reasons why there is none.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    // What is shown must live until something else is shown or the window is gone.
    void showWorld(const Watched &watched, Requests requests, Clock clock = &QDateTime::currentDateTimeUtc);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; } // none where there is no world
    // Each line is a sentence with its place: "profile.yaml:12:5: …".
    void showProblems(const QStringList &lines, std::function<void()> tryAgain);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setBody(QWidget *body);
    void restoreGeometryOrDefault();
    void save() const;

    Workspace *m_workspace = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace bridgewatch
