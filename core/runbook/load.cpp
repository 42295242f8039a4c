// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runbook/load.h"

#include "core/runbook/arrange.h"
#include "core/runbook/metadata.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <openssl/evp.h>

namespace bridgewatch {
namespace {

struct Refusal {
    QString text;
    LineIndex::Place place{};
};

// OpenSSL's is several times as fast as Qt's.
QByteArray sha256Of(const QByteArray &bytes)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()),
                   reinterpret_cast<unsigned char *>(digest.data()), &size, EVP_sha256(), nullptr) != 1)
        return {};
    return digest.left(static_cast<qsizetype>(size)).toHex();
}

// Where the first byte lies that is not UTF-8; there is one.
qsizetype firstInvalid(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes.at(at));
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > bytes.size() || !QByteArray::fromRawData(bytes.constData() + at, length).isValidUtf8())
            break;
        at += length;
    }
    return at;
}

std::optional<Refusal> refusalOf(const QByteArray &bytes, const LineIndex &lines)
{
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return Refusal{Lint::tr("not a text: there is a NUL byte; a runbook is Markdown in UTF-8"), lines.place(zero)};
    if (!bytes.isValidUtf8())
        return Refusal{Lint::tr("not valid UTF-8; save the file as UTF-8"), lines.place(firstInvalid(bytes))};
    return {};
}

QString titleFromPath(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName().replace(u'-', u' ').replace(u'_', u' ').trimmed();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

// "Runbook: Pool exhausted" is a runbook; its title need not say so.
QString withoutWord(const QString &title)
{
    for (const auto *word : {"runbook:", "playbook:", "runbook -", "alert:"}) {
        const auto length = static_cast<qsizetype>(qstrlen(word));
        if (title.startsWith(QLatin1String(word), Qt::CaseInsensitive) && title.size() > length + 1)
            return title.mid(length).trimmed();
    }
    return title;
}

Block frontMatterBlock(const QByteArray &bytes, qsizetype from, qsizetype end)
{
    Block block;
    block.kind = Block::Kind::Metadata;
    block.text = QString::fromUtf8(bytes.mid(from, end - from)).trimmed();
    block.line = block.column = 1;
    return block;
}

} // namespace

LoadedRunbook readRunbook(const QByteArray &bytes, const QString &path)
{
    const auto refuse = [&](const QString &text, int line, int column) {
        return LoadedRunbook{{}, {{Problem::Severity::Error, path, line, column, text}}};
    };
    if (bytes.size() > runbookByteLimit)
        return refuse(Lint::tr("larger than %1 MB: that is no runbook").arg(runbookByteLimit / 1024 / 1024), 0, 0);
    const LineIndex lines(bytes);
    if (const auto refusal = refusalOf(bytes, lines))
        return refuse(refusal->text, refusal->place.line, refusal->place.column);
    const qsizetype begin = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const FrontMatter matter = readFrontMatter(bytes, begin);
    LoadedRunbook loaded;
    auto items = readMarkdown(bytes, std::max(begin, matter.end), lines, loaded.problems);
    if (!items)
        return refuse(items.error().text, items.error().where.section(u':', 0, 0).toInt(), 1);
    Runbook &runbook = loaded.runbook.emplace();
    runbook.path = path.startsWith(u':') ? path : QFileInfo(path).absoluteFilePath();
    runbook.source = bytes;
    runbook.sha256 = sha256Of(bytes);
    if (matter.end > 0)
        runbook.preamble << frontMatterBlock(bytes, begin, matter.end);
    takeFrontMatter(matter, runbook);
    if (matter.isUnclosed)
        loaded.problems.append({Problem::Severity::Warning,
                                {},
                                1,
                                1,
                                Lint::tr("front matter begins here and never ends, so it counts as text: end it with a "
                                         "line '---' within %1 lines")
                                    .arg(frontMatterLinesLimit)});
    arrange(std::move(*items), runbook, loaded.problems);
    runbook.escalation = readEscalation(runbook.sections);
    runbook.title = withoutWord(runbook.title.isEmpty() ? titleFromPath(path) : runbook.title);
    for (Problem &problem : loaded.problems)
        problem.file = path;
    std::stable_sort(loaded.problems.begin(), loaded.problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return loaded;
}

LoadedRunbook loadRunbook(const QString &path)
{
    const auto refuse = [&](const QString &text) {
        return LoadedRunbook{{}, {{Problem::Severity::Error, path, 0, 0, text}}};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(Lint::tr("there is no such file"));
    if (!info.isFile())
        return refuse(Lint::tr("not a regular file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Lint::tr("cannot be opened: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(runbookByteLimit + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(Lint::tr("cannot be read: %1").arg(file.errorString()));
    return readRunbook(bytes, path);
}

namespace {

Result<Runbook> runbookOf(LoadedRunbook loaded, const QString &path)
{
    if (loaded.runbook)
        return std::move(*loaded.runbook);
    const Problem &problem = loaded.problems.first();
    const QString place =
        QStringLiteral("%1:%2:%3").arg(path, QString::number(problem.line), QString::number(problem.column));
    return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), problem.text,
                problem.line > 0 ? place : path);
}

} // namespace

Result<Runbook> parseRunbook(const QByteArray &bytes, const QString &path)
{
    return runbookOf(readRunbook(bytes, path), path);
}

Result<Runbook> openRunbook(const QString &path)
{
    return runbookOf(loadRunbook(path), path);
}

} // namespace bridgewatch
