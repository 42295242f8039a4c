// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace bridgewatch {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({.size = 12.5, .wraps = true}, this)), m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(scaled(8));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(6));
    layout->setSpacing(scaled(12));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    hide();
}

void NoticeBar::tell(const QString &about, const QString &text, const QList<Offer> &offers)
{
    m_notices.removeIf([&about](const Notice &notice) { return notice.about == about; });
    m_notices.append({about, text, offers});
    refresh();
}

void NoticeBar::forget(const QString &about)
{
    m_notices.removeIf([&about](const Notice &notice) { return notice.about == about; });
    refresh();
}

void NoticeBar::refresh()
{
    for (QPushButton *old : m_buttons->findChildren<QPushButton *>()) {
        old->hide();
        old->setObjectName({});
        old->deleteLater(); // one of them may be what called us
    }
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    const Notice notice = m_notices.constLast();
    m_text->setText(notice.text);
    const auto add = [this, about = notice.about](const char *name, const QString &word, const Offer &offer) {
        QPushButton *button = makeButton(name, word, m_buttons);
        connect(button, &QPushButton::clicked, this, [this, about, offer] {
            if (offer.closes)
                forget(about);
            if (offer.take)
                offer.take();
        });
        m_buttons->layout()->addWidget(button);
        button->show();
    };
    int place = 0;
    for (const Offer &offer : notice.offers)
        add(qPrintable(QStringLiteral("noticeOffer%1").arg(++place)), offer.word, offer);
    add("noticeClose", tr("Close"), {});
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace bridgewatch
