// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/link_text.h"
#include "core/links/status_page.h"
#include "core/probes/probe.h"

namespace bridgewatch {
namespace {

constexpr qsizetype namedLimit = 3;

QString sentence(const StatusPage &page)
{
    if (!page.troubled.isEmpty()) {
        const QString named =
            page.troubled.first(std::min(page.troubled.size(), namedLimit)).join(QStringLiteral(", "));
        return page.troubled.size() > namedLimit
                   ? StatusPageText::tr("%1 and %2 more").arg(named).arg(page.troubled.size() - namedLimit)
                   : named;
    }
    if (page.impact != VendorImpact::None)
        return page.says;
    return page.incidents.isEmpty() ? StatusPageText::tr("the vendor tells of no trouble")
                                    : StatusPageText::tr("running, and yet: %1").arg(page.incidents.constFirst().name);
}

} // namespace

QCoro::Task<ProbeResult> probeStatusPage(StatusPageSettings settings, Attempt &attempt, Observation &observation)
{
    const StatusPageServer server{observation.kind == Kind::StripeStatus ? StatusPageForm::Stripe
                                                                         : StatusPageForm::Statuspage,
                                  settings.url, settings.redirectsTo, settings.ca};
    const Result<StatusPage> page = co_await askStatusPage(server, settings.components, attempt, observation);
    if (!page) {
        if (!attempt.ladder.failed()) { // else the ladder says where
            attempt.ladder.begin(Stage::Expectation);
            attempt.ladder.fail(page.error().code);
        }
        co_return tl::make_unexpected(page.error());
    }
    Duration total{};
    for (const StageResult &result : attempt.ladder.stages())
        total += result.took;
    attempt.ladder.begin(Stage::Expectation);
    attempt.ladder.pass();
    observation.readings[QStringLiteral("answer_ms")] = milliseconds(total);
    observation.readings[QStringLiteral("vendor.impact")] = static_cast<double>(page->impact);
    observation.readings[QStringLiteral("vendor.incidents")] = static_cast<double>(page->incidents.size());
    observation.readings[QStringLiteral("vendor.components")] = static_cast<double>(page->looked);
    observation.facts[QStringLiteral("vendor.says")] = page->says;
    if (!page->incidents.isEmpty()) {
        const VendorIncident &worst = page->incidents.constFirst();
        observation.facts[QStringLiteral("vendor.incident")] =
            worst.status.isEmpty() ? worst.name : QString(worst.name + QStringLiteral(": ") + worst.status);
        if (worst.since.isValid())
            observation.facts[QStringLiteral("vendor.incident.since")] = worst.since.toUTC().toString(Qt::ISODate);
        if (!worst.link.isEmpty())
            observation.facts[QStringLiteral("vendor.incident.link")] = worst.link;
    }
    observation.text = sentence(*page);
    co_return ProbeResult();
}

} // namespace bridgewatch
