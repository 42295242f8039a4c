// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/first_start.h"
#include "ui/welcome/first_group.h"

namespace bridgewatch {

// What is asked for at the first start: a name, and the parts of a world, each of which may stay empty.
class FirstForm final : public QWidget {
    Q_OBJECT
public:
    explicit FirstForm(QWidget *parent = nullptr);

    [[nodiscard]] FirstProfile read() const;
    [[nodiscard]] Secret password() const;
    [[nodiscard]] PasswordPlace passwordPlace() const;
    // Whether there is enough to look at, and nobody is about to enter the rest of it.
    [[nodiscard]] bool isComplete(FirstPart part) const;
    [[nodiscard]] FirstGroup &group(FirstPart part) const;
    void offerKeyring(bool answers);

Q_SIGNALS:
    void left(bridgewatch::FirstPart part);
    void againWanted(bridgewatch::FirstPart part);
    void passwordBegun(); // once
    void keyCheckWanted(const bridgewatch::HostKeyOffer &offer);

private:
    void buildName();
    void buildHealth();
    void buildDatabase();
    void buildServer();
    FirstGroup *addGroup(FirstPart part, const QString &objectName, const QString &title, const QString &hint);

    QLineEdit *m_name = nullptr;
    FirstGroup *m_health = nullptr;
    QLineEdit *m_page = nullptr;
    FirstGroup *m_database = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_databaseName = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_place = nullptr;
    QComboBox *m_tls = nullptr;
    QLineEdit *m_ca = nullptr;
    FirstGroup *m_server = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_serverPort = nullptr;
    QLineEdit *m_serverUser = nullptr;
    QLineEdit *m_identity = nullptr;
    bool m_hasBegunPassword = false;
};

} // namespace bridgewatch
