// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/escalation/contact_card.h"

#include "core/base/text.h"
#include "core/incident/escalation_message.h"
#include "core/incident/office_hours.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/state_badge.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace bridgewatch {

// The first letters of a name on a disc.
class InitialsDisc final : public QWidget {
public:
    explicit InitialsDisc(QWidget *parent) : QWidget(parent) { setFixedSize(scaled(40), scaled(40)); }

    void setName(const QString &name)
    {
        QString initials;
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
            const auto letter = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
            if (letter != word.end() && initials.size() < 2)
                initials += letter->toUpper();
        }
        m_initials = initials;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawEllipse(rect());
        painter.setFont(textFont(14, QFont::Bold));
        painter.setPen(theme.accent);
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
    }

private:
    QString m_initials;
};

namespace {

// Where a conversation is, without what the address holds besides.
QString placeOf(const QUrl &chat)
{
    return plainLine(chat.host() + chat.path(), 200);
}

QString thereText(const QDateTime &there)
{
    return QStringLiteral("%1 %2").arg(there.toString(QStringLiteral("HH:mm")),
                                       QLocale().dayName(there.date().dayOfWeek()));
}

} // namespace

ContactCard::ContactCard(QWidget *parent)
    : QWidget(parent), m_disc(new InitialsDisc(this)),
      m_name(new ElidedLabel({.size = 15, .weight = QFont::Bold}, this, Qt::ElideRight)),
      m_role(new ElidedLabel({.tone = Tone::Dim}, this, Qt::ElideRight)), m_reach(new StateBadge(this)),
      m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("contactCard"));
    m_name->setObjectName(QStringLiteral("contactName"));
    m_role->setObjectName(QStringLiteral("contactRole"));
    m_reach->setObjectName(QStringLiteral("contactReach"));
    m_grid->setHorizontalSpacing(scaled(12));
    m_grid->setVerticalSpacing(scaled(6));
    m_grid->setColumnStretch(1, 1);
    m_phone = addLine("contactPhone", tr("Phone"), tr("Call"));
    m_mail = addLine("contactMail", tr("Mail"), tr("Write"));
    m_chat = addLine("contactChat", tr("Chat"), tr("Open"));
    m_hours = addLine("contactHours", tr("Hours"), {});
    m_there = addLine("contactThere", tr("There now"), {});
    m_next = addLine("contactNext", tr("Next"), tr("Show"));
    connect(m_phone.button, &QPushButton::clicked, this, &ContactCard::callWanted);
    connect(m_mail.button, &QPushButton::clicked, this, &ContactCard::writeWanted);
    connect(m_chat.button, &QPushButton::clicked, this, &ContactCard::chatWanted);
    connect(m_next.button, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(m_nextId); });
    auto *panel = new Panel(this);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(12));
    inner->setSpacing(scaled(10));
    inner->addLayout(buildHead());
    inner->addLayout(m_grid);
    inner->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

QLayout *ContactCard::buildHead()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(scaled(2));
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_role);
    names->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    head->addWidget(m_disc);
    head->addLayout(names, 1);
    head->addWidget(m_reach, 0, Qt::AlignVCenter);
    return head;
}

ContactCard::Line ContactCard::addLine(const char *name, const QString &word, const QString &button)
{
    const int row = m_grid->rowCount();
    Line line{new Rule(Qt::Horizontal, this), new TextLabel(word, {.tone = Tone::Dim}, this), new ElidedLabel({}, this),
              nullptr};
    line.value->setObjectName(QString::fromLatin1(name));
    m_grid->addWidget(line.rule, row, 0, 1, 3);
    m_grid->addWidget(line.word, row + 1, 0);
    m_grid->addWidget(line.value, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 1, scaled(28));
    if (!button.isEmpty()) {
        line.button = new QPushButton(button, this);
        line.button->setObjectName(QString::fromLatin1(name) + QStringLiteral("Button"));
        line.button->setAccessibleName(button);
        line.button->setAutoDefault(false);
        line.button->setMinimumWidth(scaled(76));
        m_grid->addWidget(line.button, row + 1, 2);
    }
    return line;
}

void ContactCard::setLine(const Line &line, const QString &value, bool canAct, const QString &whom)
{
    line.value->setText(value.isEmpty() ? QStringLiteral("–") : value);
    line.value->setTone(value.isEmpty() ? Tone::Dim : Tone::Ink);
    if (!line.button)
        return;
    line.button->setVisible(canAct);
    line.button->setAccessibleName(QStringLiteral("%1: %2").arg(line.button->text(), whom));
}

void ContactCard::setContact(const Contact *contact, const Contact *next, const QString &nextWhen, const QDateTime &now)
{
    const QString name = contact ? plainLine(contact->name, 120) : tr("Nobody is chosen");
    m_disc->setName(contact ? name : QString());
    m_name->setText(name);
    m_role->setText(contact ? plainLine(contact->role, 120) : tr("Choose a condition at the left"));
    const Reachability reach = contact ? reachability(*contact, now) : Reachability();
    m_reach->setVisible(contact);
    m_reach->setBadge(
        {reach.now ? Outcome::Ok : Outcome::Warning, reach.now ? tr("reachable") : tr("not now"), {}, {}});
    m_reach->setToolTip(plainToolTip(reach.text));
    m_reach->setAccessibleName(reach.text);
    const Contact nobody;
    const Contact &whom = contact ? *contact : nobody;
    setLine(m_phone, plainLine(whom.phone, 120), telUrl(whom.phone).isValid(), name);
    setLine(m_mail, plainLine(whom.email, 200), !whom.email.isEmpty(), name);
    setLine(m_chat, placeOf(whom.chat), whom.chat.isValid() && !whom.chat.isEmpty(), name);
    setLine(m_hours, contact ? officeHoursText(whom) : QString(), false, name);
    setLine(m_there, contact ? QString(thereText(reach.there) + QStringLiteral(" · ") + reach.place) : QString(), false,
            name);
    m_nextId = next ? next->id : QString();
    const QString nextName = next ? plainLine(next->name, 120) : QString();
    setLine(m_next, next ? listed({nextName, nextWhen}) : QString(), next, nextName);
}

} // namespace bridgewatch
