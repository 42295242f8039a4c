// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"

#include <memory>
#include <optional>
#include <vector>

namespace bridgewatch {

// A YAML document that kept what a linter needs: the place of every key and value. yaml-cpp reads
// it; what yaml-cpp lets pass in silence (duplicate keys, invalid UTF-8, aliases that multiply) is
// refused here.
struct YamlNode {
    enum class Type { Null, Scalar, Sequence, Map };
    struct Entry;

    Type type = Type::Null;
    int line = 0; // from 1
    int column = 0;
    QString scalar;
    bool quoted = false; // "12" in quotes is text, not a number
    std::vector<std::shared_ptr<const YamlNode>> items;
    std::vector<Entry> entries;
    int weight = 1; // values below and including this one, aliases counted each time, long text as several
};

struct YamlNode::Entry {
    QString key;
    int line = 0;
    int column = 0;
    std::shared_ptr<const YamlNode> value;
};

using YamlPtr = std::shared_ptr<const YamlNode>;

// Bounds of what is read: a profile of 10,000 targets fits well within.
inline constexpr qint64 yamlByteLimit = 4 * 1024 * 1024;
inline constexpr int yamlNodeLimit = 300'000;
inline constexpr int yamlDepthLimit = 32;
// Characters [ and {, and commas, wherever they stand. yaml-cpp reads a list or map in brackets to
// its end before it tells of its beginning, and keeps some 250 bytes for each of these.
inline constexpr int yamlBracketLimit = 250'000;
inline constexpr int yamlCommaLimit = 500'000;

// Reads one document. Null with an entry in `problems` when it cannot be read.
[[nodiscard]] YamlPtr parseYaml(const QByteArray &bytes, const QString &file, Problems &problems);

} // namespace bridgewatch
