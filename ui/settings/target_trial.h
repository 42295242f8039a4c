// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/procedure.h"

#include <QWidget>
#include <stop_token>

class QPushButton;

namespace bridgewatch {

class ElidedLabel;
class StateBadge;

// Looks with a profile that is saved nowhere; empty: nothing can be tried.
using Looker = std::function<LookNow(const Profile &profile)>;

// A button that looks at one target now, with the profile as it stands in the settings, and what was seen.
class TargetTrial final : public QWidget {
    Q_OBJECT
public:
    explicit TargetTrial(Looker looker, QWidget *parent = nullptr);
    ~TargetTrial() override;

    // What is tried next; an empty target: nothing can be. What was seen of another, or of what another `text` of the
    // profile says of it, is forgotten.
    void setTarget(const Profile &profile, const QString &target, const QString &text);
    void setUsable(bool usable); // the profile has no error

private:
    void begin();
    QCoro::Task<> look(QString target, LookNow looker);
    void show(const Result<QList<Observation>> &seen);
    void refresh();

    using QWidget::show;

    Looker m_looker;
    Profile m_profile;
    QString m_target;
    QString m_said; // the profile's text
    bool m_isUsable = false;
    bool m_isLooking = false;
    QPushButton *m_button;
    StateBadge *m_badge;
    ElidedLabel *m_text;
    std::stop_source m_stop;
};

} // namespace bridgewatch
