// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profile/target_reader.h"

namespace bridgewatch {

// Reads the keys that belong to `target.kind` into `target.settings`.
void readSettings(MapReader &reader, const TargetContext &context, Target &target);

// A web address without a login in it.
[[nodiscard]] QUrl readUrl(MapReader &reader, const char *name, Complaints &complaints);

// The three ways to say where a secret is; a literal one is refused without repeating it. `entry` is what
// the keyring calls it.
[[nodiscard]] SecretRef readSecret(MapReader &reader, const char *name, const QString &entry,
                                   const TargetContext &context);
// The bearer token for `url`, under 'token'; warns where anybody on the way could read it.
[[nodiscard]] SecretRef readToken(MapReader &reader, const QUrl &url, const QString &entry,
                                  const TargetContext &context);

// The top-level fields of a JSON object under 'json', each with a single value.
[[nodiscard]] QMap<QString, QJsonValue> readJsonFields(const YamlPtr &node, Complaints &complaints);

// A file that the profile names, as an absolute path: warns when it is not there, opens nothing.
[[nodiscard]] QString readFile(MapReader &reader, const char *name, const TargetContext &context);
// The same for a path in hand, which stands at `at`.
[[nodiscard]] QString fileNamed(const QString &path, const YamlNode &at, const TargetContext &context);

// A path on a host, or a program there: what a shell of any kind takes as it stands between single quotes.
[[nodiscard]] QString remotePath(MapReader &reader, const char *name, const QString &fallback, Complaints &complaints);

// The readings that a look at this kind can yield, which thresholds may name.
[[nodiscard]] QStringList readingsOf(Kind kind);

} // namespace bridgewatch
