// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/widgets/scale.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bridgewatch {
namespace {

// Qt's words for keys that are called otherwise in the help, and on keyboards.
[[maybe_unused]] constexpr const char *keys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
};

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too has a file: it holds the plural forms.
    install(application, QLocale(QLocale::English), QStringLiteral("bridgewatch"), QStringLiteral(":/i18n"));
    install(application, locale, QStringLiteral("bridgewatch"), QStringLiteral(":/i18n"));
    if (auto *windows = qobject_cast<QApplication *>(&application))
        applyScript(*windows);
}

} // namespace bridgewatch
