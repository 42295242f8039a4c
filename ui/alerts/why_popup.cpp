// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/why_popup.h"

#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bridgewatch {

WhyPopup::WhyPopup(const QString &name, const QStringList &sentences, QWidget *parent) : QDialog(parent)
{
    auto *layout = prepareDialog(*this, QStringLiteral("whyPopup"), tr("Why is this shown?"), name);
    for (const QString &sentence : sentences) {
        auto *label = new TextLabel(breakable(sentence), {.wraps = true}, this);
        label->setObjectName(QStringLiteral("whySentence"));
        layout->addWidget(label);
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("whyClose"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addSpacing(scaled(6));
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace bridgewatch
