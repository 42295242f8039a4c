// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/commands.h"
#include "core/cli/terminal.h"
#include "core/profile/secrets.h"

namespace bridgewatch {
namespace {

using namespace std::chrono_literals;

// Long enough for a person to unlock the keyring.
Limits patience()
{
    return {Deadline::in(60s), {}};
}

QStringList keyringEntries(const Profile &profile)
{
    QStringList entries;
    const QList<SecretRef> secrets = profile.secrets();
    for (const SecretRef &ref : secrets) {
        if (ref.from == SecretRef::From::Keyring)
            entries << ref.name;
    }
    return entries;
}

int refuse(const QString &text)
{
    notice(QStringLiteral("bridgewatchctl: %1").arg(text));
    return 2;
}

std::optional<QString> troubleWith(const Profile &profile, const QString &name)
{
    const QStringList entries = keyringEntries(profile);
    if (entries.contains(name))
        return std::nullopt;
    if (entries.isEmpty())
        return CommandText::tr("the profile keeps no secret in the keyring");
    return CommandText::tr("the profile has no keyring entry '%1'; it has %2")
        .arg(plainLine(name, 60), entries.join(QStringLiteral(", ")));
}

// A variable or a path is the profile's own text.
QString shownName(const SecretRef &ref)
{
    return plainLine(ref.name, 200);
}

QString placeText(const SecretRef &ref)
{
    switch (ref.from) {
    case SecretRef::From::Keyring: return CommandText::tr("keyring");
    case SecretRef::From::Environment: return CommandText::tr("environment");
    case SecretRef::From::File: return CommandText::tr("file");
    case SecretRef::From::None: break;
    }
    return {};
}

} // namespace

int runSecretSet(const Profile &profile, const QString &name)
{
    if (const auto trouble = troubleWith(profile, name))
        return refuse(*trouble);
    const Result<Secret> secret = readSecret(CommandText::tr("Value of %1 (not shown): ").arg(name));
    if (!secret)
        return refuse(secret.error().text);
    const Result<void> stored = await(Secrets(profile.name).store(name, *secret, patience()));
    if (!stored)
        return refuse(stored.error().text);
    notice(CommandText::tr("stored %1").arg(name));
    return 0;
}

int runSecretList(const Profile &profile)
{
    const QList<SecretRef> secrets = profile.secrets();
    qsizetype widest = 0;
    for (const SecretRef &ref : secrets)
        widest = std::max(widest, shownName(ref).size());
    for (const SecretRef &ref : secrets) {
        const Result<Secret> found = await(Secrets(profile.name).fetch(ref, patience()));
        answer(QStringLiteral("%1  %2  %3")
                   .arg(shownName(ref).leftJustified(widest), placeText(ref).leftJustified(11),
                        found ? CommandText::tr("present") : found.error().text));
    }
    return 0;
}

int runSecretRemove(const Profile &profile, const QString &name)
{
    if (const auto trouble = troubleWith(profile, name))
        return refuse(*trouble);
    // Some keyrings call it a success to remove what is not there.
    const Secrets secrets(profile.name);
    if (const Result<Secret> found = await(secrets.fetch({SecretRef::From::Keyring, name}, patience())); !found)
        return refuse(found.error().text);
    const Result<void> removed = await(secrets.remove(name, patience()));
    if (!removed)
        return refuse(removed.error().text);
    notice(CommandText::tr("removed %1").arg(name));
    return 0;
}

} // namespace bridgewatch
