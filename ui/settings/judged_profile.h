// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/load.h"
#include "core/profile/yaml_tree.h"

namespace bridgewatch {

// What the text of a profile amounts to as it stands in the settings.
struct JudgedProfile {
    QString text;
    LoadedProfile loaded;
    YamlPtr tree;           // null: it is no YAML
    bool isEditable = true; // false: the file is not what stands here
};

} // namespace bridgewatch
