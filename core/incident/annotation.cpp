// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/annotation.h"

#include "core/base/text.h"
#include "core/incident/moments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace bridgewatch {
namespace {

struct AnnotationText {
    Q_DECLARE_TR_FUNCTIONS(Annotation)
};

using State = MarkRecord::State;

constexpr int titleLimit = 200;
constexpr int causeLimit = 300;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString words(const Incident &incident, GrafanaMark mark)
{
    const QString id = plainLine(incident.id, 60);
    const QString severity = severityWord(incident.severity);
    const QString title = plainLine(incident.title, titleLimit);
    if (mark == GrafanaMark::Opening)
        return AnnotationText::tr("Incident %1 opened, %2: %3").arg(id, severity, title);
    QString text = AnnotationText::tr("Incident %1, %2: %3. Resolved after %4.")
                       .arg(id, severity, title, spanText(incident.detected, incident.resolved));
    if (const auto scenario = scenarioNamed(incident.scenario))
        text += AnnotationText::tr(" Scenario: %1.").arg(scenarioTitle(*scenario));
    if (!incident.cause.isEmpty())
        text += AnnotationText::tr(" Cause: %1").arg(plainLine(incident.cause, causeLimit));
    return text;
}

} // namespace

std::optional<MarkTurn> markTurn(const Incident &incident, const QString &profile, const QDateTime &now)
{
    if (!incident.isOf(profile))
        return {};
    const qint64 patience = std::chrono::milliseconds(markPatience).count();
    for (auto mark = incident.marks.begin(); mark != incident.marks.end(); ++mark) {
        if (mark->state == State::Sending && mark->at.msecsTo(now) > patience)
            return MarkTurn{MarkTurn::What::Lost, mark.key()};
    }
    const GrafanaMark next = incident.isOver() ? GrafanaMark::Whole : GrafanaMark::Opening;
    const bool isOld =
        incident.isOver() && incident.resolved.msecsTo(now) > std::chrono::milliseconds(markMemory).count();
    if (incident.marks.contains(next) || isOld || (incident.isOver() && !incident.resolved.isValid()))
        return {};
    return MarkTurn{MarkTurn::What::Tell, next};
}

Deed markDeed(const MarkTurn &turn)
{
    if (turn.what == MarkTurn::What::Lost)
        return deeds::marked(turn.mark, State::Unknown,
                             AnnotationText::tr("the program that told it ended before the answer came: look at the "
                                                "dashboard whether it is there"));
    return deeds::marked(turn.mark, State::Sending,
                         turn.mark == GrafanaMark::Opening ? AnnotationText::tr("is told of the opening")
                                                           : AnnotationText::tr("is told of the whole time"));
}

QByteArray annotationJson(const Incident &incident, GrafanaMark mark, const QString &dashboardUid)
{
    const bool isWhole = mark == GrafanaMark::Whole;
    QJsonObject body{{key("time"), (isWhole ? incident.detected : incident.opened).toMSecsSinceEpoch()},
                     {key("tags"), QJsonArray{key("bridgewatch"), key("incident"), severityName(incident.severity),
                                              isWhole ? key("resolved") : key("opened")}},
                     {key("text"), words(incident, mark).toHtmlEscaped()}};
    if (isWhole)
        body[key("timeEnd")] = incident.resolved.toMSecsSinceEpoch();
    if (!dashboardUid.isEmpty())
        body[key("dashboardUID")] = dashboardUid;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace bridgewatch
