// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/gui/fake_history.h"
#include "tests/support/fabricate.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace bridgewatch {

// The application of a test: fonts, theme and language as in the product, settings in a folder of
// its own.
void prepareGui(const QString &language = QStringLiteral("en"));

// The real window on a world that a test feeds, with a clock that the test turns.
class Desk {
public:
    explicit Desk(const Topology &topology = fabricate::smallWorld(), QSize size = {1280, 800},
                  const ResponseSettings &response = {});

    void take(const Observation &observation) { m_world.take(observation); }
    void takeHealthy(); // one look at everything, begun at `now`
    void takeRefused(); // the database and its port refuse, the page that leans on them fails
    void turnClock(std::chrono::seconds by);
    void settle(); // shows what was taken

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] AlertBoard &board() { return m_board; }
    void setPast(const QList<Episode> &past) { m_past = past; }
    void setSessions(const QList<Session> &sessions) { m_sessions = sessions; } // of whatever database
    [[nodiscard]] Logs &logs() { return m_logs; }                               // of the world's targets
    [[nodiscard]] fabricate::FakeHistory &history() { return m_history; }
    [[nodiscard]] Incidents &incidents() { return m_incidents; }
    [[nodiscard]] const Runbooks &runbooks() const { return m_runbooks; }
    [[nodiscard]] QString dataPath() const { return m_data.path(); }
    [[nodiscard]] Escalations &escalations() { return m_escalations; }
    [[nodiscard]] ReadinessLooks &readiness() { return m_readiness; }
    // What was handed to the desktop; it takes it unless it is told to refuse.
    [[nodiscard]] const QList<QUrl> &opened() const { return m_opened; }
    void refuseUrls() { m_takesUrls = false; }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    void showIn(MainWindow &window); // this world in one more window, which it outlives
    void close() { m_window.reset(); }
    [[nodiscard]] const QList<QStringList> &looks() const { return m_looks; }
    // "bridge SHA256:…", for each key that was trusted.
    [[nodiscard]] const QStringList &trusted() const { return m_trusted; }
    [[nodiscard]] const TopologyNode &node(const char *id) const;
    [[nodiscard]] QDateTime now() const { return m_now; }

    // By object name; fails the test's run where there is none.
    template<typename T = QWidget> T &find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return *found;
    }
    [[nodiscard]] QString text(const char *name) const; // what a label says
    // Every text that the children of the named widget show, in no order.
    [[nodiscard]] QStringList texts(const char *name) const;

private:
    QDateTime m_now = fabricate::noon();
    World m_world;
    fabricate::FakeHistory m_history;
    AlertBoard m_board;
    Logs m_logs;
    QTemporaryDir m_data;
    Incidents m_incidents;
    Escalations m_escalations;
    Runbooks m_runbooks;
    ReadinessLooks m_readiness{Profile()};
    KnownNames m_known;
    QList<QUrl> m_opened;
    bool m_takesUrls = true;
    QList<Episode> m_past;
    QList<Session> m_sessions;
    QList<QStringList> m_looks;
    QStringList m_trusted;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bridgewatch

// A test's main(): the application exists before the test object does.
#define BRIDGEWATCH_GUI_MAIN(Test, language)                                                                           \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        bridgewatch::prepareGui(QStringLiteral(language));                                                             \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
