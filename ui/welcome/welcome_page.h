// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/first_start.h"
#include "ui/overview/host_key.h"

#include <QWidget>
#include <map>

class QPushButton;
class QVBoxLayout;

namespace bridgewatch {

class BareScroll;
class FirstForm;
class TextLabel;

// What the first start needs from outside.
struct WelcomeSetting {
    QString path; // where the profile will lie
    // lookAtPart(), keepFirstProfile() and doesKeyringAnswer() for that path.
    std::function<QCoro::Task<Result<QList<Observation>>>(FirstProfile, FirstPart, Secret, QStringList trusted,
                                                          std::stop_token)>
        look;
    std::function<QCoro::Task<Result<void>>(FirstProfile, Secret, PasswordPlace)> keep;
    std::function<QCoro::Task<bool>(QString name, std::stop_token)> keyringAnswers;
    std::function<void()> begun; // the profile is there; may replace the page
    // Each has a button where it is given; may replace the page.
    std::function<void()> openLab;
    std::function<void(const QString &path)> openProfile;
};

// The first start: a form for a name, a page, a database and a server, each part looked at as it is entered, which
// becomes a profile.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(WelcomeSetting setting, QWidget *parent = nullptr);
    ~WelcomePage() override;
    Q_DISABLE_COPY_MOVE(WelcomePage)

    // A person has compared this key with the host's: it is looked at again.
    void trustKey(const QString &fingerprint);

Q_SIGNALS:
    void keyCheckWanted(const bridgewatch::HostKeyOffer &offer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What was last looked at, or is being.
    struct Trial {
        FirstProfile about;
        Secret password;
        bool isRunning = false;
        bool hasEnded = false;
        bool isWell = false;
        std::stop_source stop;
    };

    QWidget *buildForm();
    QVBoxLayout *buildSide();
    void connectAll();
    void tintBar();
    [[nodiscard]] FirstProfile aboutOf(FirstPart part) const;
    // What was looked at already is looked at again where that is wanted.
    void tryPart(FirstPart part, bool again = false);
    void stopTrials();
    QCoro::Task<> look(FirstPart part, std::stop_token stop);
    QCoro::Task<> askKeyring();
    QCoro::Task<> begin();
    void askForProfile();

    WelcomeSetting m_setting;
    FirstForm *m_form;
    BareScroll *m_scroll;
    TextLabel *m_note;
    QPushButton *m_begin;
    QPushButton *m_lab;
    QPushButton *m_open;
    std::map<FirstPart, Trial> m_trials;
    QStringList m_trusted;
    bool m_isBeginning = false;
    std::stop_source m_stop; // this page is gone
};

} // namespace bridgewatch
