// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/incident_commands.h"
#include "core/cli/terminal.h"
#include "core/journal/verify.h"

#include <QJsonArray>

namespace bridgewatch {
namespace {

constexpr int broken = 2;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString lineFor(const JournalFault &fault)
{
    const QString word = tinted(CommandText::tr("broken"), Tint::Bad);
    return fault.incident.isEmpty() ? QStringLiteral("%1: %2").arg(word, fault.text)
                                    : CommandText::tr("%1, incident %2: %3").arg(word, fault.incident, fault.text);
}

QJsonObject toJson(const Verification &found)
{
    QJsonArray faults;
    for (const JournalFault &fault : found.faults)
        faults.append(QJsonObject{{key("where"), faultPlaceName(fault.where)},
                                  {key("sequence"), fault.sequence},
                                  {key("incident"), fault.incident},
                                  {key("text"), fault.text}});
    return {{key("schema"), 1},
            {key("sound"), found.isSound()},
            {key("events"), found.events},
            {key("incidents"), found.incidents},
            {key("hash"), QString::fromLatin1(found.hash.toHex())},
            {key("faults"), faults},
            {key("remarks"), QJsonArray::fromStringList(found.remarks)}};
}

void tell(const Verification &found, const std::optional<QString> &incident)
{
    for (const JournalFault &fault : found.faults)
        answer(lineFor(fault));
    if (!found.isSound())
        return;
    const QString word = tinted(CommandText::tr("sound"), Tint::Good);
    if (found.events == 0)
        answer(CommandText::tr("no incidents yet"));
    else if (incident)
        answer(CommandText::tr("%1: incident %2").arg(word, *incident));
    else
        answer(CommandText::tr("%1: incidents %2, events %3, the last with the hash %4")
                   .arg(word)
                   .arg(found.incidents)
                   .arg(found.events)
                   .arg(QString::fromLatin1(found.hash.toHex())));
}

} // namespace

int runIncidentVerify(const QString &path, const std::optional<QString> &incident, bool json)
{
    const Result<Verification> found = verifyJournal(path, incident);
    if (!found) {
        notice(CommandText::tr("bridgewatchctl: %1").arg(plainLine(found.error().text, 500)));
        return broken;
    }
    for (const QString &remark : found->remarks)
        notice(CommandText::tr("bridgewatchctl: %1").arg(remark));
    if (found->faults.size() == Survey::faultLimit)
        notice(CommandText::tr("bridgewatchctl: only the first %1 are shown").arg(Survey::faultLimit));
    if (json)
        answer(toJson(*found));
    else
        tell(*found, incident);
    return found->isSound() ? 0 : broken;
}

} // namespace bridgewatch
