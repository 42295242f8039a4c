// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/lab_fault.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace bridgewatch {
namespace {

struct LabFaultText {
    Q_DECLARE_TR_FUNCTIONS(LabFault)
};

constexpr qsizetype faultLimit = 200;
constexpr int sentenceLimit = 200;

QString sentence(const QJsonObject &row, const char *key)
{
    return plainLine(row.value(QLatin1String(key)).toString().trimmed(), sentenceLimit);
}

std::optional<LabFault> readFault(const QJsonObject &row)
{
    static const QRegularExpression fit(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,39}\\z"));
    const auto scenario = scenarioNamed(row.value(u"scenario").toString());
    LabFault fault{row.value(u"name").toString(), sentence(row, "what"), sentence(row, "how"), {}, {}, {}};
    if (!scenario || fault.what.isEmpty() || !fit.match(fault.name).hasMatch())
        return std::nullopt;
    fault.scenario = *scenario;
    const QJsonArray others = row.value(u"alternatives").toArray();
    for (const auto &other : others) {
        if (const auto alternative = scenarioNamed(other.toString()))
            fault.alternatives << *alternative;
    }
    if (!row.value(u"available").toBool()) {
        fault.because = sentence(row, "because");
        if (fault.because.isEmpty())
            fault.because = LabFaultText::tr("the lab does not say why");
    }
    return fault;
}

} // namespace

Result<QList<LabFault>> readLabFaults(const QByteArray &json)
{
    QList<LabFault> faults;
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value(u"faults").toArray();
    for (const auto &row : rows) {
        if (const auto fault = readFault(row.toObject()); fault && faults.size() < faultLimit)
            faults << *fault;
    }
    if (faults.isEmpty())
        return fail(FailureCode::of(FailureCode::Family::Protocol), LabFaultText::tr("the lab lists no fault"));
    return faults;
}

} // namespace bridgewatch
