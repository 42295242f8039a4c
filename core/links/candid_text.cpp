// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/candid_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bridgewatch {
namespace {

constexpr int depthLimit = 64;
constexpr int valueLimit = 20'000;
constexpr int fieldLimit = 2'000; // of one record: each is sorted in

using Value = std::optional<QJsonValue>;

class CandidReader {
public:
    explicit CandidReader(const QString &text) : m_text(text) {}

    std::optional<QList<QJsonValue>> document()
    {
        QList<QJsonValue> values;
        if (take(u'(')) {
            while (!take(u')')) {
                const Value value = annotated();
                if (!value || (!take(u',') && !sees(u')')))
                    return std::nullopt;
                values.append(*value);
            }
        } else if (const Value value = annotated()) {
            values.append(*value);
        }
        skipSpace();
        return values.isEmpty() || m_at < m_text.size() ? std::nullopt : std::optional(values);
    }

private:
    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipSpace()
    {
        while (m_at < m_text.size()) {
            if (here().isSpace())
                ++m_at;
            else if (m_text.mid(m_at, 2) == u"//")
                m_at = end(m_text.indexOf(u'\n', m_at));
            else if (m_text.mid(m_at, 2) == u"/*")
                m_at = end(m_text.indexOf(QLatin1String("*/"), m_at + 2), 2);
            else
                return;
        }
    }
    [[nodiscard]] qsizetype end(qsizetype found, int length = 1) const
    {
        return found < 0 ? m_text.size() : found + length;
    }
    [[nodiscard]] bool sees(QChar c)
    {
        skipSpace();
        return here() == c;
    }
    bool take(QChar c)
    {
        if (!sees(c) || c.isNull())
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] static bool isWordPart(QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); }

    QString word()
    {
        skipSpace();
        const qsizetype begin = m_at;
        while (isWordPart(here()))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    // With the type that may stand behind it.
    Value annotated()
    {
        Value read = value();
        if (read && take(u':'))
            skipType();
        return read;
    }

    // A type says nothing about the number: up to what ends the value that it belongs to.
    void skipType()
    {
        int open = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = here();
            if (c == u'{' || c == u'(')
                ++open;
            else if (open == 0 && (c == u';' || c == u',' || c == u'}' || c == u')'))
                return;
            else if (c == u'}' || c == u')')
                --open;
        }
    }

    Value value()
    {
        if (m_depth >= depthLimit || ++m_values > valueLimit)
            return std::nullopt;
        ++m_depth;
        Value read = valueHere();
        --m_depth;
        return read;
    }

    Value valueHere()
    {
        skipSpace();
        const QChar c = here();
        if (c == u'"')
            return quoted();
        if (c == u'-' || c == u'+' || (c.unicode() < 128 && c.isDigit()))
            return number();
        if (take(u'('))
            return inBrackets();
        const QString kind = word();
        if (kind == u"record")
            return fields();
        if (kind == u"variant")
            return fields();
        if (kind == u"vec")
            return items();
        if (kind == u"opt") {
            const Value some = value();
            return some ? Value(QJsonArray{*some}) : std::nullopt;
        }
        if (kind == u"null" || kind == u"none")
            return Value(QJsonArray());
        if (kind == u"true" || kind == u"false")
            return Value(kind == u"true");
        if (kind == u"blob" || kind == u"principal" || kind == u"service")
            return sees(u'"') ? quoted() : std::nullopt;
        if (kind == u"func" && sees(u'"')) {
            const Value of = quoted();
            return take(u'.') && (sees(u'"') ? quoted().has_value() : !word().isEmpty()) ? of : std::nullopt;
        }
        return std::nullopt;
    }

    Value inBrackets()
    {
        Value read = annotated();
        return read && take(u')') ? read : std::nullopt;
    }

    Value number()
    {
        QString digits;
        for (; isWordPart(here()) || here() == u'.' || here() == u'-' || here() == u'+'; ++m_at) {
            if (here() != u'_')
                digits += here();
        }
        return Value(digits);
    }

    // Escapes are left as they are but for the quotation mark: nothing that counts has any.
    Value quoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size() && here() != u'"'; ++m_at) {
            if (here() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += here();
        }
        if (m_at >= m_text.size())
            return std::nullopt;
        ++m_at;
        return Value(text);
    }

    Value items()
    {
        QJsonArray array;
        if (!take(u'{'))
            return std::nullopt;
        while (!take(u'}')) {
            const Value item = annotated();
            if (!item || !ended())
                return std::nullopt;
            array.append(*item);
        }
        return Value(array);
    }

    bool ended() { return take(u';') || take(u',') || sees(u'}'); }

    Value fields()
    {
        QJsonObject object;
        quint64 place = 0;
        if (!take(u'{'))
            return std::nullopt;
        while (!take(u'}')) {
            const std::optional<QString> named = name();
            if (named && sees(u'=')) {
                ++m_at;
                const Value value = annotated();
                if (!value)
                    return std::nullopt;
                object.insert(*named, *value);
            } else if (named && isLetter(*named) && (sees(u'}') || sees(u';'))) {
                object.insert(*named, QJsonArray()); // a variant without a value
            } else {
                m_at = m_before;
                const Value value = annotated();
                if (!value)
                    return std::nullopt;
                object.insert(QString::number(place), *value);
            }
            ++place;
            if (!ended() || place > fieldLimit)
                return std::nullopt;
        }
        return Value(object);
    }

    [[nodiscard]] static bool isLetter(const QString &name)
    {
        return !name.isEmpty() && !name.at(0).isDigit() && name != u"null" && name != u"true" && name != u"false";
    }

    // What may be the name of a field, or already its value: `m_before` is where it began.
    std::optional<QString> name()
    {
        skipSpace();
        m_before = m_at;
        if (here() != u'"') {
            QString plain = word();
            if (!plain.isEmpty() && plain.at(0).isDigit())
                plain.remove(u'_');
            return plain;
        }
        const Value text = quoted();
        return text ? std::optional(text->toString()) : std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_before = 0;
    int m_depth = 0;
    int m_values = 0;
};

} // namespace

std::optional<QList<QJsonValue>> parseCandidText(const QString &text)
{
    return CandidReader(text).document();
}

quint32 candidHash(const QString &name)
{
    quint32 hash = 0;
    const QByteArray bytes = name.toUtf8();
    for (const char c : bytes)
        hash = hash * 223 + static_cast<quint8>(c);
    return hash;
}

} // namespace bridgewatch
