// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_problems_page.h"

#include "core/base/text.h"
#include "ui/widgets/bare_scroll.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bridgewatch {

ProfileProblemsPage::ProfileProblemsPage(const QStringList &lines, std::function<void()> tryAgain, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("profileProblems"));
    auto *mark = new StateMark(this);
    mark->setState(Outcome::Failed, false);
    auto *title = new TextLabel(tr("The profile cannot be used yet"), {.size = 17, .weight = QFont::Bold}, this);
    auto *text = new TextLabel(tr("Nothing is being looked at. Mend what is listed here in the file, then try again."),
                               {.tone = Tone::Dim, .wraps = true}, this);
    auto *button = new QPushButton(tr("Try again"), this);
    button->setObjectName(QStringLiteral("tryAgain"));
    button->setAccessibleName(tr("Try again"));
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, std::move(tryAgain));

    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(mark);
    head->addWidget(title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(48), scaled(40), scaled(48), scaled(40));
    layout->setSpacing(scaled(12));
    layout->addLayout(head);
    layout->addWidget(text);
    layout->addWidget(makeList(lines), 1);
    layout->addWidget(button, 0, Qt::AlignLeft);
}

QWidget *ProfileProblemsPage::makeList(const QStringList &lines)
{
    auto *sheet = new Panel;
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    rows->setSpacing(scaled(10));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i)
            rows->addWidget(new Rule(Qt::Horizontal, sheet));
        auto *line = new TextLabel(breakable(plainLine(lines.at(i), 600)), {.wraps = true}, sheet);
        line->setObjectName(QStringLiteral("problem"));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(line);
    }
    rows->addStretch();
    auto *scroll = new BareScroll(QStringLiteral("problemsScroll"), tr("Problems in the profile"), this);
    scroll->setBody(sheet);
    return scroll;
}

} // namespace bridgewatch
