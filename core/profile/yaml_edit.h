// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/profile/yaml_tree.h"

#include <QList>
#include <variant>

namespace bridgewatch {

// A way into a YAML document: keys of maps, places in lists (from 0).
using YamlStep = std::variant<QString, qsizetype>;
using YamlPath = QList<YamlStep>;

// Change one value in the text of a YAML document and leave everything else as it is written: comments, order, style.
// What comes out was read again and differs in that value alone; where that cannot be reached (an alias, a value that
// goes over several lines), the failure says so and nothing is changed.

// `value` is YAML as it stands in the text: a word of yamlWord(), or a list or map in brackets. What lacks on the way
// is made; a place right behind the end of a list is a new item.
[[nodiscard]] Result<QString> setYaml(const QString &text, const YamlPath &path, const QString &value);
// With its key, and an item of a list with the comments right above it. A list or map that holds nothing else goes too.
[[nodiscard]] Result<QString> removeYaml(const QString &text, const YamlPath &path);

// The value there; null: there is none.
[[nodiscard]] YamlPtr yamlAt(const YamlPtr &root, const YamlPath &path);

// `text` as one value, in quotes where it would be read as something else.
[[nodiscard]] QString yamlWord(const QString &text);
// A list of such.
[[nodiscard]] QString yamlList(const QStringList &texts);

} // namespace bridgewatch
