// SPDX-License-Identifier: GPL-3.0-or-later
// classify_lines FILE: classes the lines of a file as a follower does, and prints how many tell of errors.
// classify_lines --patterns: prints the expressions, one a line.
// classify_lines --whole FILE: decodes, times, classes and keeps the lines, and prints how many there are.
#include "core/logs/line_gatherer.h"
#include "core/logs/log_book.h"
#include "core/logs/log_tail.h"
#include "core/profile/profile.h"

#include <QFile>
#include <cstdio>

using namespace bridgewatch;

namespace {

void classify(QFile &file)
{
    const LineClassifier classifier;
    QByteArray text;
    qint64 found = 0;
    while (!file.atEnd()) {
        text += file.read(LogTail::pieceBytes);
        const qsizetype end = text.lastIndexOf('\n') + 1;
        classifier.scan(QByteArrayView(text).first(end), [&](QByteArrayView, LineClass) { ++found; });
        text.remove(0, end);
    }
    std::printf("%lld\n", found);
}

void keep(QFile &file)
{
    LogBook book(QStringLiteral("log"), logClasses());
    LineGatherer gatherer(std::make_shared<LineClassifier>(), LineSource::First);
    while (!file.atEnd()) {
        gatherer.feed(file.read(LogTail::pieceBytes), 1);
        book.append(gatherer.take());
    }
    std::printf("%lld\n", book.end());
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray first(argc > 1 ? argv[1] : "");
    if (first == "--patterns") {
        for (const QString &expression : LineClassifier::knownExpressions())
            std::printf("%s\n", qUtf8Printable(expression));
        return 0;
    }
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[argc - 1] : ""));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        std::fprintf(stderr, "usage: classify_lines [--whole] FILE | --patterns\n");
        return 2;
    }
    if (first == "--whole")
        keep(file);
    else
        classify(file);
    return 0;
}
