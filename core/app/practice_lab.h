// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/lab_fault.h"

#include <QCoroTask>
#include <QObject>
#include <QTemporaryDir>
#include <memory>
#include <stop_token>

class QProcess;

namespace bridgewatch {

// The lab's command line: what BRIDGEWATCH_LAB names, else the source tree's where the program runs from a build
// folder, else the installed one. Whether it is there is another matter.
[[nodiscard]] QString findLab();

// A lab of this program's own: real servers on loopback, in a folder under /tmp. It ends with the program, however that
// ends. What the lab's commands say is bounded and made harmless; which fault was made is told to nobody. Lives on the
// window's thread; one command at a time.
class PracticeLab final : public QObject {
    Q_OBJECT
public:
    enum class State { Down, Starting, Up, Breaking, Healing, Stopping };

    explicit PracticeLab(QString program, QObject *parent = nullptr);
    ~PracticeLab() override; // waits until what it started is gone

    [[nodiscard]] State state() const { return m_state; }
    // The profile that watches it, which a command may rewrite; and a folder for data, private and as short-lived.
    [[nodiscard]] QString profile() const { return inFolder(QStringLiteral("lab/profile.yaml")); }
    [[nodiscard]] QString data() const { return inFolder(QStringLiteral("data")); }
    [[nodiscard]] const QList<LabFault> &faults() const { return m_faults; } // known once it is up

    // Each ends when what it does can be seen. The error's text is the lab's own sentence.
    QCoro::Task<Result<void>> up();
    QCoro::Task<Result<void>> breakBy(QString fault);
    QCoro::Task<Result<void>> heal();
    QCoro::Task<Result<void>> down(); // from any state; one that is starting is given up
    QCoro::Task<> gone();             // ends when the lab is down, where it is on its way there
    // up() ends with an error soon, and leaves nothing.
    void giveUp() { m_stop.request_stop(); }

Q_SIGNALS:
    void changed();                 // state()
    void said(const QString &line); // what it does while it starts
    void lost();                    // it ended by itself; down() clears what is left

private:
    [[nodiscard]] QString inFolder(const QString &name) const;
    [[nodiscard]] std::unique_ptr<QProcess> command(const QStringList &words) const;
    [[nodiscard]] bool isLeft() const; // something that `lab down` would end
    [[nodiscard]] Result<void> makeFolder();
    void setState(State state);
    void hear();
    QCoro::Task<Result<void>> start();
    QCoro::Task<Result<void>> list();
    QCoro::Task<Result<QByteArray>> run(QStringList words, std::stop_token stop);
    QCoro::Task<Result<void>> during(State state, QStringList words);
    QCoro::Task<> endKeeper();

    QString m_program;
    State m_state = State::Down;
    QList<LabFault> m_faults;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<QProcess> m_keeper;  // `lab up --hold`, which ends the lab when it ends
    std::shared_ptr<QProcess> m_command; // any other, while it runs
    QByteArray m_heard;                  // of the keeper's standard error: what is no whole line yet
    QString m_lastSaid;                  // and the line before it
    std::stop_source m_stop;
};

} // namespace bridgewatch
