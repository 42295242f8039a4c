// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>

namespace bridgewatch::test {

// One line of shell, as the test's own account; true when it succeeded.
bool shell(const QString &command);

// A program that runs on the far host and can be hurt: it and all that it has started.
class FarProgram {
public:
    FarProgram(QString program, QStringList arguments)
        : m_program(std::move(program)), m_arguments(std::move(arguments))
    {
    }
    ~FarProgram() { send(SIGKILL); }

    void start();
    void send(int signal); // SIGSTOP, SIGCONT, SIGKILL: to the whole family
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QByteArray said() { return m_said += m_process.readAll(); }

private:
    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QByteArray m_said;
};

// Another machine, as far as the network can tell: a network namespace at the other end of a cable, 198.51.100.2, with
// a PostgreSQL, an sshd and a web server. Only for a test that has a namespace of its own (in_namespace); this end of
// the cable is the interface "desk", 198.51.100.1.
class FarHost {
public:
    ~FarHost();

    // Why there is none, or empty.
    [[nodiscard]] QString start();
    // Every server answers, asked from here.
    [[nodiscard]] bool answers();
    // Waits until they do.
    [[nodiscard]] bool waitUntilItAnswers();
    // Written for bridgewatchctl: the host "far" and the targets web, db and port.
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile.yaml")); }

    [[nodiscard]] FarProgram &database() { return *m_database; }
    [[nodiscard]] FarProgram &shellServer() { return *m_sshd; }
    [[nodiscard]] FarProgram &webServer() { return *m_web; }

private:
    [[nodiscard]] bool layCable();
    [[nodiscard]] QString startDatabase();
    [[nodiscard]] QString startSshd();
    void startWeb();
    void writeProfile() const;
    [[nodiscard]] std::unique_ptr<FarProgram> program(const QString &program, const QStringList &arguments,
                                                      bool asServant = false) const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/bridgewatch-far-XXXXXX")};
    QProcess m_holder; // holds the namespace
    std::unique_ptr<FarProgram> m_database;
    std::unique_ptr<FarProgram> m_sshd;
    std::unique_ptr<FarProgram> m_web;
};

} // namespace bridgewatch::test
