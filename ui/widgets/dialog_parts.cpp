// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_parts.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

namespace bridgewatch {
namespace {

struct AlertDialogs {
    Q_DECLARE_TR_FUNCTIONS(AlertDialogs)
};

const QString nameKey = QStringLiteral("alerts/name");

QString spanWord(int minutes)
{
    if (minutes < 60)
        return AlertDialogs::tr("%n minute(s)", nullptr, minutes);
    if (minutes < 24 * 60)
        return AlertDialogs::tr("%n hour(s)", nullptr, minutes / 60);
    return AlertDialogs::tr("%n day(s)", nullptr, minutes / (24 * 60));
}

} // namespace

QVBoxLayout *prepareDialog(QDialog &dialog, const QString &objectName, const QString &title, const QString &heading)
{
    dialog.setObjectName(objectName);
    dialog.setWindowTitle(title);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(scaled(480));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    layout->setSpacing(scaled(10));
    layout->addWidget(new TextLabel(breakable(heading), {.size = 16, .weight = QFont::Bold, .wraps = true}, &dialog));
    return layout;
}

void addField(QGridLayout &grid, const QString &word, QWidget *field, const QString &objectName)
{
    const int row = grid.rowCount();
    auto *label = new TextLabel(word, {.tone = Tone::Dim}, field->parentWidget());
    label->setBuddy(field);
    grid.addWidget(label, row, 0, qobject_cast<QPlainTextEdit *>(field) ? Qt::AlignTop : Qt::AlignVCenter);
    grid.addWidget(field, row, 1);
    grid.setColumnStretch(1, 1);
    grid.setHorizontalSpacing(scaled(16));
    grid.setVerticalSpacing(scaled(8));
    field->setObjectName(objectName);
    field->setAccessibleName(word);
}

QPushButton *makeButton(const char *name, const QString &word, QWidget *parent)
{
    auto *button = new QPushButton(word, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(spokenWord(word));
    button->setAutoDefault(false);
    return button;
}

QPushButton *addButtons(QDialog &dialog, QVBoxLayout &layout, const QString &word, const QString &objectName)
{
    auto *accept = new QPushButton(word, &dialog);
    accept->setObjectName(objectName);
    accept->setAccessibleName(word);
    accept->setDefault(true);
    QPushButton *cancel =
        makeButton(qPrintable(QString(objectName + QStringLiteral("Cancel"))), AlertDialogs::tr("Cancel"), &dialog);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addStretch();
    row->addWidget(accept);
    row->addWidget(cancel);
    layout.addSpacing(scaled(6));
    layout.addLayout(row);
    return accept;
}

void fillSpans(QComboBox &box, const QList<int> &minutes, int chosen)
{
    for (const int span : minutes)
        box.addItem(spanWord(span), 60 * span);
    box.setCurrentIndex(static_cast<int>(minutes.indexOf(chosen)));
}

QString rememberedName()
{
    const QString name = QSettings().value(nameKey).toString();
    return name.isEmpty() ? QString::fromLocal8Bit(qgetenv("USER")) : name;
}

void rememberName(const QString &name)
{
    QSettings().setValue(nameKey, name);
}

} // namespace bridgewatch
