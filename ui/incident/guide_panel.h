// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incident/guide.h"

#include <QWidget>

class QListView;

namespace bridgewatch {

class ElidedLabel;
class GuideModel;

// The steps of an incident with how they stand; the one that is in front is chosen.
class GuidePanel final : public QWidget {
    Q_OBJECT
public:
    explicit GuidePanel(QWidget *parent = nullptr);

    void setHead(const QString &title, const QString &detail);
    void setGuide(const QList<GuideSection> &guide, const QString &current);

Q_SIGNALS:
    void stepChosen(const QString &id);

private:
    GuideModel *m_model;
    QListView *m_list;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    QString m_current;
};

} // namespace bridgewatch
