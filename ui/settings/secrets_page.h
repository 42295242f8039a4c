// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/wait.h"
#include "core/profile/secrets.h"
#include "ui/settings/judged_profile.h"

#include <QPointer>
#include <QWidget>
#include <stop_token>

namespace bridgewatch {

class BareScroll;
class TextLabel;

// The secrets that the profile names: where each is kept, whether it is there, and a way to put it there. Values are
// never shown. Where no keyring answers, a secret can go into a file that is its owner's alone; the profile then names
// that file.
class SecretsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SecretsPage(QWidget *parent = nullptr);
    ~SecretsPage() override;

    void setJudged(const JudgedProfile &judged);

Q_SIGNALS:
    void textWanted(const QString &text); // the profile's, naming another place for a secret

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        SecretRef ref;
        TextLabel *state = nullptr;
        QWidget *remove = nullptr;
    };

    void rebuild();
    void addRow(const SecretRef &ref, QWidget *body);
    void look();
    QCoro::Task<> lookAt(Row row);
    void ask(const SecretRef &ref);
    QCoro::Task<> keep(SecretRef ref, Secret secret);
    void keepInFile(const SecretRef &ref, const Secret &secret);
    void offerFile(const SecretRef &ref, const Secret &secret, const QString &why);
    void askToForget(const SecretRef &ref);
    QCoro::Task<> forget(SecretRef ref);
    void say(const QString &text, bool isTrouble);

    JudgedProfile m_judged;
    QList<SecretRef> m_refs; // of the rows that there are
    QList<Row> m_rows;
    BareScroll *m_scroll;
    TextLabel *m_said;
    std::stop_source m_stop;
};

} // namespace bridgewatch
