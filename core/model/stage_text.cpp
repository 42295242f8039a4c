// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stage_text.h"

#include <QCoreApplication>

namespace bridgewatch {
namespace {

struct StageSays {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

// The names of the stages, to be found by whoever gathers what is to be translated.
[[maybe_unused]] constexpr const char *names[] = {
    QT_TRANSLATE_NOOP("Stage", "dns"),
    QT_TRANSLATE_NOOP("Stage", "tcp"),
    QT_TRANSLATE_NOOP("Stage", "host-key"),
    QT_TRANSLATE_NOOP("Stage", "ssl-request"),
    QT_TRANSLATE_NOOP("Stage", "tls"),
    QT_TRANSLATE_NOOP("Stage", "startup"),
    QT_TRANSLATE_NOOP("Stage", "authentication"),
    QT_TRANSLATE_NOOP("Stage", "session"),
    QT_TRANSLATE_NOOP("Stage", "query"),
    QT_TRANSLATE_NOOP("Stage", "request"),
    QT_TRANSLATE_NOOP("Stage", "body"),
    QT_TRANSLATE_NOOP("Stage", "expectation"),
    QT_TRANSLATE_NOOP("Stage", "exec"),
};

} // namespace

QString stageText(Stage stage)
{
    return StageSays::tr(stageName(stage).toUtf8().constData());
}

} // namespace bridgewatch
