// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/deadline.h"
#include "core/incident/incident.h"
#include "core/profile/response_settings.h"

#include <QCoroTask>

namespace bridgewatch {

// What came of an annotation: Posted, Failed or Unknown, and a plain sentence with what to do about it.
struct AnnotationEnd {
    MarkRecord::State state = MarkRecord::State::Failed;
    QString text;
};

// Posts one annotation to the server of the dashboard (Grafana, "Annotations HTTP API"), once, with its token, which is
// fetched from the environment, a file or the keyring of the profile of this name, goes to that server alone and stands
// in no answer. No redirect is followed; an answer is read to 64 KB. Posted is what was answered with 2xx and an id.
// Unknown is what may have been posted: no answer came, or one that is not Grafana's; trying again may post twice.
QCoro::Task<AnnotationEnd> postAnnotation(GrafanaSettings grafana, QString profileName, QByteArray json, Limits limits);

} // namespace bridgewatch
