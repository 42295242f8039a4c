// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>

namespace bridgewatch {

// Why the profile cannot be used: one plain sentence for each mistake, with its place, and a way
// to try again once it is mended.
class ProfileProblemsPage final : public QWidget {
    Q_OBJECT
public:
    ProfileProblemsPage(const QStringList &lines, std::function<void()> tryAgain, QWidget *parent = nullptr);

private:
    QWidget *makeList(const QStringList &lines);
};

} // namespace bridgewatch
