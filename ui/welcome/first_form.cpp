// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/first_form.h"

#include "ui/widgets/scale.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace bridgewatch {
namespace {

QString textOf(const QLineEdit *line)
{
    return line->text().trimmed();
}

} // namespace

FirstForm::FirstForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("firstForm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    // In the order of the keyboard.
    buildName();
    buildHealth();
    buildDatabase();
    buildServer();
    layout->addStretch();
    setFocusProxy(m_name);
}

FirstGroup *FirstForm::addGroup(FirstPart part, const QString &objectName, const QString &title, const QString &hint)
{
    auto *group = new FirstGroup(objectName, title, hint, this);
    connect(group, &FirstGroup::left, this, [this, part] { Q_EMIT left(part); });
    connect(group, &FirstGroup::againWanted, this, [this, part] { Q_EMIT againWanted(part); });
    connect(group, &FirstGroup::keyCheckWanted, this, &FirstForm::keyCheckWanted);
    layout()->addWidget(group);
    return group;
}

void FirstForm::buildName()
{
    auto *group = new FirstGroup(QStringLiteral("firstNameGroup"), {}, {}, this);
    layout()->addWidget(group);
    m_name = group->addLine(tr("&Name"), QStringLiteral("firstName"), true);
    m_name->setPlaceholderText(tr("What you watch: the shop, the bridge, …"));
    m_name->setMaxLength(80);
}

void FirstForm::buildHealth()
{
    m_health = addGroup(FirstPart::Health, QStringLiteral("firstHealth"), tr("Health page"),
                        tr("Any page that answers 200 while all is well."));
    m_page = m_health->addLine(tr("&Page"), QStringLiteral("firstPage"), true);
    m_page->setPlaceholderText(QStringLiteral("https://www.example.org/health"));
}

void FirstForm::buildDatabase()
{
    m_database = addGroup(FirstPart::Database, QStringLiteral("firstDatabase"), tr("Database (PostgreSQL)"),
                          tr("A login that only looks; best a member of pg_monitor."));
    m_host = m_database->addLine(tr("&Host"), QStringLiteral("firstHost"));
    m_host->setPlaceholderText(QStringLiteral("db.example.org"));
    m_port = m_database->addLine(tr("P&ort"), QStringLiteral("firstPort"));
    m_port->setText(QStringLiteral("5432"));
    m_databaseName = m_database->addLine(tr("&Database"), QStringLiteral("firstDatabaseName"));
    m_user = m_database->addLine(tr("&User"), QStringLiteral("firstUser"));
    m_user->setText(QStringLiteral("ops"));
    m_password = m_database->addLine(tr("Pass&word"), QStringLiteral("firstPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        if (!std::exchange(m_hasBegunPassword, true))
            Q_EMIT passwordBegun();
    });
    m_place = m_database->addChoice(tr("Kept &in"), QStringLiteral("firstPlace"));
    m_place->addItem(tr("a file, yours alone"), static_cast<int>(PasswordPlace::File));
    m_tls = m_database->addChoice(tr("&TLS"), QStringLiteral("firstTls"));
    m_tls->addItem(tr("verify-full: certificate and name"), QStringLiteral("verify-full"));
    m_tls->addItem(tr("verify-ca: the certificate alone"), QStringLiteral("verify-ca"));
    m_tls->addItem(tr("require: nothing is verified"), QStringLiteral("require"));
    m_tls->addItem(tr("disable: no TLS"), QStringLiteral("disable"));
    m_ca = m_database->addLine(tr("&CA file"), QStringLiteral("firstCa"));
    m_ca->setPlaceholderText(tr("the system's"));
}

void FirstForm::buildServer()
{
    m_server = addGroup(FirstPart::Server, QStringLiteral("firstServer"), tr("Server over SSH"),
                        tr("The database is then looked at from there as well. A key logs in, never a password."));
    m_address = m_server->addLine(tr("&Address"), QStringLiteral("firstAddress"));
    m_address->setPlaceholderText(QStringLiteral("bridge.example.org"));
    m_serverPort = m_server->addLine(tr("Po&rt"), QStringLiteral("firstServerPort"));
    m_serverPort->setText(QStringLiteral("22"));
    m_serverUser = m_server->addLine(tr("Us&er"), QStringLiteral("firstServerUser"));
    m_serverUser->setPlaceholderText(tr("as at this desk"));
    m_identity = m_server->addLine(tr("&Key file"), QStringLiteral("firstIdentity"));
    m_identity->setPlaceholderText(tr("the agent's, then ~/.ssh"));
    m_identity->setToolTip(m_identity->placeholderText());
}

FirstProfile FirstForm::read() const
{
    FirstProfile first;
    first.name = textOf(m_name);
    first.health = textOf(m_page);
    first.database = {textOf(m_host),
                      textOf(m_port),
                      textOf(m_databaseName),
                      textOf(m_user),
                      m_tls->currentData().toString(),
                      textOf(m_ca),
                      {}};
    first.server = {textOf(m_address), textOf(m_serverPort), textOf(m_serverUser), textOf(m_identity)};
    return first;
}

Secret FirstForm::password() const
{
    return Secret(m_password->text().toUtf8());
}

PasswordPlace FirstForm::passwordPlace() const
{
    return static_cast<PasswordPlace>(m_place->currentData().toInt());
}

// A database is not asked in without its password while somebody may be on the way to that field.
bool FirstForm::isComplete(FirstPart part) const
{
    switch (part) {
    case FirstPart::Health: return !textOf(m_page).isEmpty();
    case FirstPart::Server: return !textOf(m_address).isEmpty();
    case FirstPart::Database: break;
    }
    const bool isBusy = m_database->isAncestorOf(QApplication::focusWidget());
    return !textOf(m_host).isEmpty() && !textOf(m_databaseName).isEmpty() && !textOf(m_user).isEmpty() &&
           !(isBusy && m_password->text().isEmpty());
}

FirstGroup &FirstForm::group(FirstPart part) const
{
    return part == FirstPart::Health ? *m_health : part == FirstPart::Database ? *m_database : *m_server;
}

void FirstForm::offerKeyring(bool answers)
{
    if (!answers) {
        m_place->setItemText(0, tr("a file: no keyring here"));
        return;
    }
    m_place->insertItem(0, tr("the system's keyring"), static_cast<int>(PasswordPlace::Keyring));
    m_place->setCurrentIndex(0);
}

} // namespace bridgewatch
