// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QLocale>
#include <QString>

namespace bridgewatch {

// A page of the help: plain Markdown, the same on any forge.
struct HelpPage {
    QString name; // "logs"
    QString title;
    QString text;
};

// The pages in the language of `locale`, or in English, in the order in which they are read.
[[nodiscard]] QList<HelpPage> helpPages(const QLocale &locale);

} // namespace bridgewatch
