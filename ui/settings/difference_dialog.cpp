// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/difference_dialog.h"

#include "core/app/line_difference.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bridgewatch {
namespace {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

constexpr qsizetype shownLines = 2'000;

} // namespace

void showDifference(QWidget &parent, const QString &before, const QString &after, const QString &acceptWord,
                    const std::function<void()> &accept)
{
    auto *dialog = new QDialog(&parent);
    auto *layout = prepareDialog(*dialog, QStringLiteral("differenceDialog"), DifferenceText::tr("Profile"),
                                 DifferenceText::tr("From what stands here (−) to what stands in the file (+)"));
    const QStringList lines = lineDifference(before, after).mid(0, shownLines);
    auto *text = new QPlainTextEdit(lines.join(u'\n'), dialog);
    text->setObjectName(QStringLiteral("differenceText"));
    text->setAccessibleName(DifferenceText::tr("Difference"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(monoFont(12.5));
    text->setMinimumSize(scaled(640), scaled(320));
    layout->addWidget(text, 1);
    QPushButton *take = addButtons(*dialog, *layout, acceptWord, QStringLiteral("differenceTake"));
    QObject::connect(take, &QPushButton::clicked, dialog, [dialog, accept] {
        accept();
        dialog->accept();
    });
    dialog->open();
}

} // namespace bridgewatch
