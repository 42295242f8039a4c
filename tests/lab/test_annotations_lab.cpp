// SPDX-License-Identifier: GPL-3.0-or-later
// An incident of the command line, as a Grafana that takes annotations is told of it.
#include "tests/support/lab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace bridgewatch::test;

class TestAnnotationsLab : public QObject {
    Q_OBJECT

    Lab m_lab;
    QTemporaryDir m_data;

    [[nodiscard]] Ran incident(const QStringList &words, const QString &profile = {}) const
    {
        return runCtl(QStringList{QStringLiteral("--profile"), profile.isEmpty() ? m_lab.profile() : profile,
                                  QStringLiteral("--data"), m_data.path(), QStringLiteral("incident")} +
                      words);
    }

    [[nodiscard]] QString dashboard() const
    {
        const QByteArray text = m_lab.read(QStringLiteral("profile.yaml"));
        const qsizetype from = text.indexOf("http", text.indexOf("grafana: {"));
        return QString::fromUtf8(text.mid(from, text.indexOf('"', from) - from));
    }

    // What the server has, the newest first, as anybody with the token reads it.
    [[nodiscard]] QJsonArray annotations() const
    {
        const QString api = dashboard().section(QStringLiteral("/d/"), 0, 0) + QStringLiteral("/api/annotations");
        const QByteArray token = m_lab.read(QStringLiteral("grafana.token")).trimmed();
        const Ran ran =
            run(QStringLiteral("curl"),
                {QStringLiteral("-sS"), QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("-K"),
                 QStringLiteral("-")},
                QByteArray("url = \"" + api.toUtf8() + "\"\nheader = \"Authorization: Bearer " + token + "\"\n"));
        return QJsonDocument::fromJson(ran.out).array();
    }

    [[nodiscard]] QByteArray everything() const
    {
        QByteArray all;
        for (const char *name : {"incidents.db", "incidents.jsonl"}) {
            QFile file(m_data.filePath(QString::fromLatin1(name)));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran up = m_lab.up();
        QVERIFY2(up.status == 0, up.err.constData());
        QVERIFY(annotations().isEmpty());
    }

    void anIncidentIsMarkedAtItsOpeningAndItsEnd()
    {
        const Ran opened = incident({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("a <b>drill</b>"),
                                     QStringLiteral("--json")});
        QVERIFY2(opened.status == 0, opened.err.constData());
        QVERIFY2(!opened.err.contains("Grafana"), opened.err.constData());
        const QString id = opened.json().value(u"id").toString();
        QJsonArray all = annotations();
        QCOMPARE(all.size(), 1);
        QJsonObject mark = all.at(0).toObject();
        QCOMPARE(mark.value(u"dashboardUID").toString(), QStringLiteral("oracle-bridge"));
        QCOMPARE(mark.value(u"timeEnd"), mark.value(u"time"));
        const qint64 began = mark.value(u"time").toInteger();
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(began, Qt::UTC).toString(Qt::ISODateWithMs),
                 opened.json().value(u"opened").toString());
        QVERIFY2(mark.value(u"text").toString().contains(id), qPrintable(mark.value(u"text").toString()));
        QVERIFY(!mark.value(u"text").toString().contains(u'<'));

        QCOMPARE(incident({QStringLiteral("resolve"), id, QStringLiteral("--cause"), QStringLiteral("a drill")}).status,
                 0);
        QCOMPARE(incident({QStringLiteral("close"), id}).status, 0);
        all = annotations();
        QCOMPARE(all.size(), 2); // closing has nothing to add
        mark = all.at(0).toObject();
        QCOMPARE(mark.value(u"time").toInteger(), began);
        QVERIFY(mark.value(u"timeEnd").toInteger() > began);
        QVERIFY(mark.value(u"tags").toArray().contains(QStringLiteral("resolved")));
        QVERIFY(mark.value(u"text").toString().endsWith(u"Cause: a drill"));

        const Ran shown = incident({QStringLiteral("show"), id});
        QVERIFY2(shown.out.contains("Grafana: has it as annotation 1") && shown.out.contains("annotation 2"),
                 shown.out.constData());
        const QByteArray token = m_lab.read(QStringLiteral("grafana.token")).trimmed();
        QVERIFY(token.size() > 20 && !everything().isEmpty());
        QVERIFY(!everything().contains(token));
        const Ran report = incident({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY(report.out.contains("annotation 2") && !report.out.contains(token));
        QCOMPARE(incident({QStringLiteral("verify")}).status, 0);
    }

    // The incident is open and answered for whatever Grafana says, and that is said.
    void aTokenThatIsNotKnownIsSaid()
    {
        QFile token(m_lab.file(QStringLiteral("wrong.token")));
        QVERIFY(token.open(QIODevice::WriteOnly) && token.write("glsa_wrong\n") > 0);
        token.close();
        QByteArray text = m_lab.read(QStringLiteral("profile.yaml"));
        text.replace("file: grafana.token", "file: wrong.token");
        QFile profile(m_lab.file(QStringLiteral("wrong.yaml")));
        QVERIFY(profile.open(QIODevice::WriteOnly) && profile.write(text) > 0);
        profile.close();
        const qsizetype before = annotations().size();
        const Ran ran =
            incident({QStringLiteral("new"), QStringLiteral("--title"), QStringLiteral("a drill")}, profile.fileName());
        QCOMPARE(ran.status, 0);
        const QString id = QString::fromUtf8(ran.out).trimmed();
        QVERIFY2(ran.err.contains(QByteArray("Grafana and " + id.toUtf8() + ": it does not know the token (401)")),
                 ran.err.constData());
        QVERIFY2(!ran.err.contains("glsa_wrong"), ran.err.constData());
        QCOMPARE(annotations().size(), before);
        const Ran shown = incident({QStringLiteral("show"), id});
        QVERIFY2(shown.out.contains("Grafana: it does not know the token"), shown.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestAnnotationsLab)
#include "test_annotations_lab.moc"
