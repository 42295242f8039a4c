// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/send_dialog.h"

#include "core/base/text.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bridgewatch {

SendDialog::SendDialog(const QString &contact, const QByteArray &body, QWidget *parent) : QDialog(parent)
{
    auto *layout = prepareDialog(*this, QStringLiteral("sendDialog"), tr("Send to chat"),
                                 tr("Send this to the chat of %1?").arg(plainLine(contact, 80)));
    layout->addWidget(new TextLabel(tr("Exactly this is posted, once, and everybody who reads the channel sees it."),
                                    {.tone = Tone::Dim, .wraps = true}, this));
    auto *text = new QPlainTextEdit(QString::fromUtf8(body), this);
    text->setObjectName(QStringLiteral("sendBody"));
    text->setAccessibleName(tr("What is posted"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(monoFont(12));
    text->setMinimumHeight(scaled(180));
    layout->addWidget(text);
    QPushButton *accept = addButtons(*this, *layout, tr("Send"), QStringLiteral("sendAccept"));
    connect(accept, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        QDialog::accept();
    });
    accept->setFocus();
}

} // namespace bridgewatch
