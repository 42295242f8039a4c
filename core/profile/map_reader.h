// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/yaml_tree.h"

#include <QSet>
#include <QStringList>
#include <chrono>
#include <functional>
#include <limits>

namespace bridgewatch {

// Collects what is wrong with one file: `problemLimit` of each severity, the rest uncounted.
class Complaints {
public:
    Complaints(QString file, Problems &problems) : m_file(std::move(file)), m_problems(problems) {}
    void error(const YamlNode &at, const QString &text) { add(Problem::Severity::Error, at.line, at.column, text); }
    void error(const YamlNode::Entry &at, const QString &text)
    {
        add(Problem::Severity::Error, at.line, at.column, text);
    }
    void warning(const YamlNode &at, const QString &text) { add(Problem::Severity::Warning, at.line, at.column, text); }
    void warning(const YamlNode::Entry &at, const QString &text)
    {
        add(Problem::Severity::Warning, at.line, at.column, text);
    }

    // No more errors are listed: who goes through many things may stop.
    [[nodiscard]] bool hasEnough() const { return m_errors >= problemLimit; }
    // Whether a search for what was meant still pays: lint and the window show the first alone.
    [[nodiscard]] bool wantsHints() const { return m_errors < hintLimit; }
    // Puts the list in the order of the file and says at its end what was left out. Called last.
    void finish();

private:
    void add(Problem::Severity severity, int line, int column, const QString &text);

    static constexpr int hintLimit = 10;

    QString m_file;
    Problems &m_problems;
    int m_errors = 0;
    int m_warnings = 0;
};

// Reads a map key by key. Each reader returns its default and complains when the value is missing
// or wrong; `finish()` complains of every key that nobody asked for.
class MapReader {
public:
    // `what` names the map in sentences: "a postgres target".
    MapReader(YamlPtr node, QString what, Complaints &complaints);

    [[nodiscard]] const YamlNode &node() const { return *m_node; }
    [[nodiscard]] bool has(const QString &key) const;
    // The value, or null when the key is absent; marks the key as known either way.
    [[nodiscard]] YamlPtr value(const QString &key);

    [[nodiscard]] QString text(const QString &key, const QString &fallback = {});
    [[nodiscard]] QString requiredText(const QString &key);
    // Without control characters, at most `longest` characters.
    [[nodiscard]] QString printableText(const QString &key, const QString &fallback, int longest = 200);
    [[nodiscard]] int number(const QString &key, int fallback, int low, int high);
    [[nodiscard]] quint16 port(const QString &key, quint16 fallback);
    [[nodiscard]] std::chrono::milliseconds duration(const QString &key, std::chrono::milliseconds fallback,
                                                     std::chrono::milliseconds low, std::chrono::milliseconds high);
    // In bytes.
    [[nodiscard]] qint64 size(const QString &key, qint64 fallback, qint64 low, qint64 high);
    [[nodiscard]] QStringList textList(const QString &key, const QStringList &fallback = {});
    // The values of a list; none and a complaint when it is no list or has more than `limit`.
    [[nodiscard]] std::vector<YamlPtr> list(const QString &key, size_t limit);
    // One of `words`, as its index.
    [[nodiscard]] int choice(const QString &key, const QStringList &words, int fallback);
    // A host name or address that no shell and no resolver can misread.
    [[nodiscard]] QString host(const QString &key);

    void finish();

    // Hears at the end of every map which keys were asked for. Only the test of the schema listens.
    static inline std::function<void(const QString &what, const QStringList &known)> heard;

private:
    [[nodiscard]] QString scalar(const YamlNode &node, const QString &key);

    YamlPtr m_node;
    QString m_what;
    Complaints &m_complaints;
    QStringList m_known;
};

// "250ms", "15s", "10m", "1h", "30d"; nothing when it is not one.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(const QString &text);
// "500 MB", "2GB", decimal; nothing when it is not one.
[[nodiscard]] std::optional<qint64> parseSize(const QString &text);
// A number as YAML writes one; nothing when it is not, or not finite.
[[nodiscard]] std::optional<double> parseNumber(const QString &text);
// Why `host` cannot be a host name or address, or empty.
[[nodiscard]] QString hostTrouble(const QString &host);

} // namespace bridgewatch
