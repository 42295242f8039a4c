// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/widgets/scale.h"

#include <QApplication>

// Resources of a static library are not linked in by themselves. The macro must stand outside of
// any namespace.
static void linkResources()
{
    Q_INIT_RESOURCE(ui);
    Q_INIT_RESOURCE(i18n);
}

namespace bridgewatch {

void prepareAppearance(QApplication &application, int textPercent)
{
    linkResources();
    applyFonts(application, textPercent);
}

} // namespace bridgewatch
