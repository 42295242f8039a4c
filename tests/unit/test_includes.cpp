// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every #include of core/ and ui/ against include_table.txt, and core/ against Widgets; and every type to a
// name of its own.
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class TestIncludes : public QObject {
    Q_OBJECT

    using Table = QMap<QString, QSet<QString>>;

    static QString source() { return QStringLiteral(BRIDGEWATCH_SOURCE); }

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static Table table()
    {
        Table direct;
        const QStringList lines =
            read(source() + QStringLiteral("/tests/unit/include_table.txt")).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList allowed = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
            direct[line.section(u':', 0, 0)] = QSet<QString>(allowed.begin(), allowed.end());
        }
        return direct;
    }

    static QSet<QString> reach(const Table &direct, const QString &folder)
    {
        QSet<QString> seen{folder};
        QStringList open{folder};
        while (!open.isEmpty()) {
            for (const QString &next : direct.value(open.takeFirst())) {
                if (!seen.contains(next)) {
                    seen.insert(next);
                    open.append(next);
                }
            }
        }
        return seen;
    }

    static QString folderOf(const QString &path)
    {
        const QStringList parts = path.split(u'/');
        return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
    }

    // What is wrong with the includes of `text`, which stands in `folder`.
    static QStringList violations(const QString &text, const QString &folder, const Table &direct)
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+[<\"]([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        static const QRegularExpression display(
            QStringLiteral("^(QtWidgets|QtCharts|QWidget|QApplication|QPainter|QGuiApplication)"));
        QStringList found;
        auto matches = include.globalMatch(text);
        while (matches.hasNext()) {
            const QString path = matches.next().captured(1);
            const bool ours = path.startsWith(u"core/") || path.startsWith(u"ui/");
            if (ours && !reach(direct, folder).contains(folderOf(path)))
                found << path;
            const bool mayPaint = folder == u"core/report" && (path == u"QPainter" || path == u"QGuiApplication");
            if (folder.startsWith(u"core/") && display.match(path).hasMatch() && !mayPaint)
                found << path;
        }
        return found;
    }

private Q_SLOTS:
    void everyIncludeIsAllowed()
    {
        const Table direct = table();
        QStringList found;
        int files = 0;
        for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui")}) {
            QDirIterator walk(source() + u'/' + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                const QString folder = folderOf(QDir(source()).relativeFilePath(path));
                QVERIFY2(direct.contains(folder),
                         qPrintable(folder + QStringLiteral(" is missing in include_table.txt")));
                for (const QString &bad : violations(read(path), folder, direct))
                    found << path + QStringLiteral(" includes ") + bad;
                ++files;
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // All are in one namespace: two of one name, in headers that never meet, would share destructors and
    // containers at link time, and the wrong one would be called without a word.
    void everyTypeHasANameOfItsOwn()
    {
        static const QRegularExpression defined(
            QStringLiteral("^(?:template<.*> )?(?:struct|class|enum class) (\\w+)[^;:]*(?::[^;]*)?\\{"),
            QRegularExpression::MultilineOption);
        QMap<QString, QString> taken;
        QStringList twice;
        for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui")}) {
            QDirIterator walk(source() + u'/' + top, {QStringLiteral("*.h")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                const QString text = read(path);
                for (auto matches = defined.globalMatch(text); matches.hasNext();) {
                    const QString name = matches.next().captured(1);
                    if (taken.contains(name) && taken[name] != path)
                        twice << name + QStringLiteral(" in ") + taken[name] + QStringLiteral(" and ") + path;
                    taken.insert(name, path);
                }
            }
        }
        QVERIFY(taken.size() > 200);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void aForbiddenIncludeIsFound()
    {
        const Table direct = table();
        QCOMPARE(violations(QStringLiteral("#include \"core/probes/look.h\"\n"), QStringLiteral("core/links"), direct)
                     .size(),
                 1);
        QCOMPARE(violations(QStringLiteral("#include <QWidget>\n"), QStringLiteral("core/app"), direct).size(), 1);
        QCOMPARE(violations(QStringLiteral("#include <QPainter>\n"), QStringLiteral("core/app"), direct).size(), 1);
        QCOMPARE(violations(QStringLiteral("#include <QPainter>\n"), QStringLiteral("core/report"), direct).size(), 0);
        QCOMPARE(violations(QStringLiteral("#include <QWidget>\n"), QStringLiteral("core/report"), direct).size(), 1);
        QCOMPARE(violations(QStringLiteral("#include \"core/base/result.h\"\n"), QStringLiteral("core/probes"), direct)
                     .size(),
                 0);
        QCOMPARE(violations(QStringLiteral("#include \"ui/shell/main_window.h\"\n"), QStringLiteral("core/app"), direct)
                     .size(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "test_includes.moc"
