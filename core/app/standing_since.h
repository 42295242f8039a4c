// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/app/world.h"

#include <map>

namespace bridgewatch {

// Since when each finding stands, as the diagnoses come in. Of what was only seen once nothing is said, unless there
// was a look before. A value.
class StandingSince {
public:
    // The findings stand now, on the looks of this world.
    void diagnose(const World &world);

    [[nodiscard]] QMap<std::pair<Scenario, QString>, Onset> findings() const;

private:
    struct Stand {
        Onset onset;
        bool isLasting = false;
    };

    std::map<std::pair<Scenario, QString>, Stand> m_stands;
};

} // namespace bridgewatch
