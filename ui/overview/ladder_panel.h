// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"
#include "ui/widgets/words.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QTimer;

namespace bridgewatch {

class AgeLabel;
class BareScroll;
class ElidedLabel;
class HostKeyNotice;
class LadderColumn;
class ReadingsGrid;

// Everything about one target: how far the looks climb from each vantage, side by side where there is
// room, and the figures that they brought home. For a host whose key is not known: the way to check it.
class LadderPanel final : public QWidget {
    Q_OBJECT
public:
    explicit LadderPanel(const World &world, QWidget *parent = nullptr);

    void setTarget(const QString &target);
    [[nodiscard]] const QString &target() const { return m_target; }
    void refresh(const QDateTime &now);
    // A look was asked for: says so until every vantage has brought a new one.
    void showLooking(const QStringList &targets);

Q_SIGNALS:
    void lookAgain(const QString &target);
    void targetWanted(const QString &target); // another one is asked for
    void keyCheckWanted(const QString &host);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildFoot();
    void rebuildColumns(const TopologyNode &node);
    [[nodiscard]] bool hasRoomBeside(const TopologyNode &node) const;
    [[nodiscard]] int laddersAcross() const;
    void placeReadings(bool beside);
    void refreshColumns(const TopologyNode &node);
    void refreshFigures(const TopologyNode &node);
    void showLooks();
    void showLooksLater();
    void refreshKey(const TopologyNode &node);
    void refreshLooking();
    [[nodiscard]] QMap<QString, QDateTime> lookTimes(const QString &target) const;

    const World &m_world;
    QString m_target;
    QDateTime m_now;
    bool m_hasLooks = false; // the past is shown
    // What each target that is being looked at had been seen at when the look was asked for.
    QMap<QString, QMap<QString, QDateTime>> m_looking;
    ElidedLabel *m_title;
    ElidedLabel *m_place;
    BareScroll *m_scroll;
    QWidget *m_body = nullptr;
    QGridLayout *m_columnsLayout = nullptr;
    QList<LadderColumn *> m_columns;
    int m_across = 2; // how many of them stand beside each other
    HostKeyNotice *m_hostKey = nullptr;
    QWidget *m_rule = nullptr;
    ReadingsGrid *m_readings = nullptr;
    QWidget *m_besideRule = nullptr; // between one ladder and the figures beside it
    QPushButton *m_checkKey = nullptr;
    QPushButton *m_lookAgain = nullptr;
    AgeLabel *m_age = nullptr;
    QTimer *m_patience;
};

} // namespace bridgewatch
