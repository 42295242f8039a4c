// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/runbooks.h"

#include <QFileInfo>
#include <QLocale>

namespace bridgewatch {
namespace {

constexpr std::chrono::milliseconds settling{300};

QString said(const Error &error)
{
    return QStringLiteral("%1: %2").arg(error.where, error.text);
}

} // namespace

Runbooks::Runbooks(const Profile &profile, QObject *parent)
    : QObject(parent), m_chosen(profile.alerts.runbookFor), m_paths(profile.runbooks)
{
    m_paths << m_chosen.values();
    m_paths.removeDuplicates();
    for (const QString &path : std::as_const(m_paths)) {
        read(path);
        // A file that is written anew is another file: its folder tells of that.
        m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
    }
    addShipped();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_settle, &QTimer::timeout, this, &Runbooks::look);
}

void Runbooks::read(const QString &path)
{
    const Result<Runbook> runbook = openRunbook(path);
    if (runbook)
        m_all.append(*runbook);
    else
        m_troubles[path] = said(runbook.error());
}

void Runbooks::addShipped()
{
    const auto isThere = [this](const QString &name) {
        const QByteArray bytes = shippedRunbook(name);
        return std::any_of(m_all.begin(), m_all.end(), [&](const Runbook &other) { return other.source == bytes; });
    };
    for (const QString &name : shippedRunbooks()) {
        const QStringList languages = shippedInLanguages(name);
        if (std::any_of(languages.begin(), languages.end(), isThere))
            continue;
        if (const Result<Runbook> runbook = openShippedRunbook(shippedRunbookFor(name, QLocale())))
            m_all.append(*runbook);
    }
}

int Runbooks::indexOf(const QString &path) const
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_all.at(i).path == path)
            return static_cast<int>(i);
    }
    return -1;
}

RunbookPlaces Runbooks::places() const
{
    RunbookPlaces places{m_chosen, {}, {}};
    const auto add = [](QMap<QString, QString> &paths, const QString &name, const QString &path) {
        if (!paths.contains(name))
            paths[name] = path;
    };
    for (const Runbook &runbook : m_all) {
        for (const QString &alert : runbook.alerts)
            add(places.naming, alert.toLower(), runbook.path);
        for (const Step *step : runbook.steps()) {
            for (const QString &target : step->targets())
                add(places.looking, target, runbook.path);
        }
    }
    return places;
}

int Runbooks::fitting(const QString &path, const Beginning &beginning) const
{
    QStringList alerts;
    for (const IncidentAlert &alert : beginning.alerts)
        alerts << alert.name;
    if (const int named = indexOf(path); named >= 0)
        return named;
    const bool hasOwn = !m_all.isEmpty() && !isShipped(m_all.constFirst().path);
    const RunbookPlaces known = places();
    for (const QString &one : {known.asked(alerts, beginning.targets), known.lookingAt(beginning.targets)}) {
        if (const int place = indexOf(one); place >= 0 && !(hasOwn && isShipped(one)))
            return place;
    }
    return m_all.isEmpty() ? -1 : 0;
}

void Runbooks::look()
{
    const auto before = std::make_pair(m_waiting.keys(), m_troubles);
    for (const QString &path : std::as_const(m_paths)) {
        m_watcher.addPath(path); // where it was replaced, or made
        const Result<Runbook> runbook = openRunbook(path);
        const int known = indexOf(path);
        m_troubles.remove(path);
        m_waiting.remove(path);
        if (!runbook)
            m_troubles[path] = said(runbook.error()); // what was read before stays
        else if (known < 0 || m_all.at(known).sha256 != runbook->sha256)
            m_waiting[path] = *runbook;
    }
    if (before != std::make_pair(m_waiting.keys(), m_troubles) || !m_waiting.isEmpty())
        Q_EMIT changed();
}

QList<RunbookChange> Runbooks::waiting() const
{
    QList<RunbookChange> changes;
    for (const Runbook &runbook : m_waiting) {
        const int known = indexOf(runbook.path);
        if (known >= 0)
            changes += changesBetween(m_all.at(known), runbook);
        else
            changes.append({RunbookChange::Kind::Document, {}, tr("“%1” can be read now").arg(runbook.title)});
    }
    return changes;
}

void Runbooks::reload()
{
    for (const Runbook &runbook : std::as_const(m_waiting)) {
        const int known = indexOf(runbook.path);
        if (known >= 0)
            m_all[known] = runbook;
        else // before those that come with the program
            m_all.insert(
                std::find_if(m_all.begin(), m_all.end(), [](const Runbook &one) { return isShipped(one.path); }),
                runbook);
    }
    m_waiting.clear();
    Q_EMIT changed();
}

} // namespace bridgewatch
