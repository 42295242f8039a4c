// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <QWidget>

class QVBoxLayout;

namespace bridgewatch {

// One paragraph of the reasoning about a target.
struct VerdictLine {
    enum class Form { Heading, Evidence, Aside };
    Form form = Form::Aside;
    QString text; // one harmless line of plain text

    bool operator==(const VerdictLine &) const = default;
};

// Why each scenario found at `target` is held for true, and why not the others. What holds for
// several is said once.
[[nodiscard]] QList<VerdictLine> verdictOn(const World &world, const QString &target);

class VerdictView final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictView(QWidget *parent = nullptr);

    void setLines(const QList<VerdictLine> &lines); // hides itself when there are none

private:
    void add(const VerdictLine &line);

    QList<VerdictLine> m_lines;
    QVBoxLayout *m_layout;
};

} // namespace bridgewatch
