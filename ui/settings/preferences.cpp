// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include "core/app/startup.h"

#include <QDir>
#include <QSettings>
#include <QStringList>

namespace bridgewatch {
namespace {

const auto schemeKey = QStringLiteral("appearance/scheme");
const auto textKey = QStringLiteral("appearance/text_percent");
const auto languageKey = QStringLiteral("appearance/language");
const auto notifyKey = QStringLiteral("notifications/from");
const auto readOnlyKey = QStringLiteral("window/read_only");

constexpr std::pair<Scheme, const char *> schemeWords[] = {
    {Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::Contrast, "contrast"}};

const auto nothing = QStringLiteral("nothing");

} // namespace

QStringList windowLanguages()
{
    QStringList codes;
    for (const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("bridgewatch_*.qm")});
         const QString &file : files)
        codes << file.mid(12).chopped(3);
    return codes;
}

bool speaks(const QString &code)
{
    const QStringList spoken = windowLanguages();
    return std::any_of(spoken.begin(), spoken.end(), [&code](const QString &one) {
        return code == one || code.startsWith(QString(one + u'_')) || code.startsWith(QString(one + u'-'));
    });
}

Preferences Preferences::from(const QSettings &settings)
{
    Preferences read;
    for (const auto &[scheme, word] : schemeWords) {
        if (settings.value(schemeKey).toString() == QLatin1String(word))
            read.scheme = scheme;
    }
    read.textPercent = std::clamp(settings.value(textKey, 100).toInt(), 100, 200);
    if (const QString code = settings.value(languageKey).toString(); windowLanguages().contains(code))
        read.language = code;
    const QString least = settings.value(notifyKey).toString();
    if (least == nothing)
        read.notifyFrom.reset();
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Warning}) {
        if (least == severityName(severity))
            read.notifyFrom = severity;
    }
    read.readOnly = settings.value(readOnlyKey).toBool();
    read.dataFolder = settings.value(dataFolderKey()).toString();
    return read;
}

void Preferences::save(QSettings &settings) const
{
    QString word;
    for (const auto &[known, name] : schemeWords) {
        if (scheme == known)
            word = QString::fromLatin1(name);
    }
    settings.setValue(schemeKey, word);
    settings.setValue(textKey, textPercent);
    settings.setValue(languageKey, language);
    settings.setValue(notifyKey, notifyFrom ? severityName(*notifyFrom) : nothing);
    settings.setValue(readOnlyKey, readOnly);
    settings.setValue(dataFolderKey(), dataFolder);
}

} // namespace bridgewatch
