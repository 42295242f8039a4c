// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/allowing.h"

#include <QCoreApplication>
#include <cerrno>

namespace bridgewatch {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Allowing)
};

tl::unexpected<Error> unfit(const QString &sentence)
{
    return fail(FailureCode::ofErrno(EINVAL), sentence);
}

} // namespace

QString allowingSentence()
{
    return Text::tr("I want to change things during this incident");
}

bool isAllowingSentence(const QString &typed)
{
    return typed.simplified().compare(allowingSentence(), Qt::CaseInsensitive) == 0;
}

bool allowsActions(const Incident &incident)
{
    return incident.actionsAllowed && !incident.isOver();
}

Result<Deed> allowActions(const Incident &incident, const QString &typed)
{
    if (incident.isOver())
        return unfit(Text::tr("%1 is over; open it again to change something in it").arg(incident.id));
    if (!isAllowingSentence(typed))
        return unfit(Text::tr("actions are allowed by this sentence alone: %1").arg(allowingSentence()));
    return deeds::actionsAllowed(true, typed.simplified());
}

Result<Deed> forbidActions(const Incident &incident)
{
    if (!incident.actionsAllowed)
        return unfit(Text::tr("actions are not allowed in %1").arg(incident.id));
    return deeds::actionsAllowed(false, {});
}

} // namespace bridgewatch
