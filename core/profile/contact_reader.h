// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// Reads the section `contacts`: each id once.
[[nodiscard]] QList<Contact> readContacts(MapReader &root, const TargetContext &context);

// "Mon-Fri 08:00-18:00", "Mon,Wed 09:00-12:00; Sat 10:00-14:00"; "always" and "24/7" are an empty list. Nothing when
// it is not written so.
[[nodiscard]] std::optional<QList<Contact::Hours>> parseOfficeHours(const QString &text);

} // namespace bridgewatch
