// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/canister_answer.h"

#include "core/base/text.h"
#include "core/links/candid_text.h"
#include "core/links/link_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

namespace bridgewatch {
namespace {

constexpr qsizetype documentLimit = 64;
constexpr qint64 exactLimit = qint64(1) << 53; // beyond it a double does not tell neighbours apart

tl::unexpected<Error> unreadable(const QString &text)
{
    return fail(FailureCode::of(FailureCode::Family::Protocol), text);
}

tl::unexpected<Error> noCount(const QString &text)
{
    return fail(FailureCode::of(FailureCode::Family::Expectation), text);
}

// Where the document that begins at `at` ends.
qsizetype documentEnd(const QString &text, qsizetype at)
{
    int open = 0;
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuoted) {
            if (c == u'\\')
                ++at;
            isQuoted = c != u'"';
            if (!isQuoted && open == 0)
                return at + 1;
            continue;
        }
        if (open == 0 && c.isSpace())
            return at;
        isQuoted = c == u'"';
        if (c == u'{' || c == u'[')
            ++open;
        else if ((c == u'}' || c == u']') && --open <= 0)
            return at + 1;
    }
    return text.size();
}

std::optional<QList<QJsonValue>> jsonDocuments(const QString &text)
{
    QList<QJsonValue> documents;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = documentEnd(text, at);
        // A value alone is no document to Qt.
        const QByteArray wrapped = QString(u'[' + text.mid(at, end - at) + u']').toUtf8();
        const QJsonArray one = QJsonDocument::fromJson(wrapped).array();
        if (one.size() != 1 || documents.size() >= documentLimit)
            return std::nullopt;
        documents.append(one.at(0));
        at = end;
    }
    return documents.isEmpty() ? std::nullopt : std::optional(documents);
}

bool isPlace(const QString &step)
{
    bool isNumber = false;
    (void)step.toUInt(&isNumber);
    return isNumber;
}

// An option with a value is that value, as JSON tells it: an array of one.
QJsonValue inside(QJsonValue value)
{
    while (value.isArray() && value.toArray().size() == 1)
        value = value.toArray().at(0);
    return value;
}

// 1234567 as Candid prints it: 1_234_567.
QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'_');
    return digits;
}

std::optional<QJsonValue> stepInto(const QJsonValue &value, const QString &step)
{
    if (value.isArray() && isPlace(step)) {
        const QJsonArray array = value.toArray();
        const auto place = static_cast<qsizetype>(step.toUInt());
        return place < array.size() ? std::optional<QJsonValue>(array.at(place)) : std::nullopt;
    }
    const QJsonObject object = inside(value).toObject();
    const QString hash = QString::number(candidHash(step));
    for (const QString &name : {step, hash, grouped(hash)}) {
        if (const auto found = object.constFind(name); found != object.constEnd())
            return *found;
    }
    return std::nullopt;
}

std::optional<QJsonValue> follow(QJsonValue value, const QStringList &path)
{
    for (const QString &step : path) {
        const std::optional<QJsonValue> next = stepInto(value, step);
        if (!next)
            return std::nullopt;
        value = *next;
    }
    return value;
}

std::optional<QJsonValue> find(const QList<QJsonValue> &documents, const QStringList &path)
{
    for (const QJsonValue &document : documents) {
        if (const auto found = follow(document, path))
            return found;
    }
    if (path.isEmpty() || !isPlace(path.constFirst()))
        return std::nullopt;
    const auto place = static_cast<qsizetype>(path.constFirst().toUInt());
    return place < documents.size() ? follow(documents.at(place), path.mid(1)) : std::nullopt;
}

Result<qint64> countIn(const QJsonValue &found, const QString &name)
{
    const QJsonValue value = inside(found);
    if (value.isNull() || (value.isArray() && value.toArray().isEmpty()))
        return noCount(SyncText::tr("%1 is empty (null)").arg(name));
    QString digits = value.isString() ? value.toString() : QString();
    if (value.isDouble())
        digits = QString::number(value.toDouble(), 'f', value.toDouble() == std::floor(value.toDouble()) ? 0 : 3);
    static const QRegularExpression whole(QStringLiteral("^([+-]?)([0-9][0-9_]*)(?:\\.0*)?$"));
    const QRegularExpressionMatch match = whole.match(digits);
    if (!match.hasMatch())
        return noCount(SyncText::tr("%1 is no whole number: %2")
                           .arg(name, digits.isEmpty() ? SyncText::tr("something else") : plainLine(digits, 40)));
    bool fits = false;
    const qint64 count = match.captured(2).remove(u'_').toLongLong(&fits);
    if (!fits || count >= exactLimit)
        return noCount(SyncText::tr("%1 is larger than any count: %2").arg(name, plainLine(digits, 40)));
    if (match.captured(1) == u"-" && count > 0)
        return noCount(SyncText::tr("%1 is negative: %2").arg(name, plainLine(digits, 40)));
    return count;
}

} // namespace

Result<qint64> parseCanisterCount(const QByteArray &answer, const QString &path)
{
    if (answer.size() > canisterByteLimit)
        return unreadable(SyncText::tr("the answer is larger than %1 KB").arg(canisterByteLimit >> 10));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = QString(decoder.decode(answer)).trimmed();
    if (decoder.hasError())
        return unreadable(SyncText::tr("the answer is no text (UTF-8)"));
    if (text.isEmpty())
        return unreadable(SyncText::tr("the answer is empty"));
    std::optional<QList<QJsonValue>> documents = text.startsWith(u'(') ? std::nullopt : jsonDocuments(text);
    if (!documents)
        documents = parseCandidText(text);
    if (!documents)
        return unreadable(
            SyncText::tr("the answer is neither JSON nor Candid; it begins: %1").arg(plainLine(text, 80)));
    const std::optional<QJsonValue> found = find(*documents, path.split(u'.', Qt::SkipEmptyParts));
    if (!found)
        return noCount(SyncText::tr("the answer has no '%1'").arg(plainLine(path, 80)));
    return countIn(*found, path.isEmpty() ? SyncText::tr("the answer") : plainLine(path, 80));
}

} // namespace bridgewatch
