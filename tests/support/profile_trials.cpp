// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/profile_trials.h"

#include <QHash>
#include <QJsonDocument>

namespace bridgewatch::test {
namespace {

// A value of every shape.
QByteArrayList shapes()
{
    return QByteArray("~;[];[a];[~];{};{ a: 1 };{ warning: 1 };{ user: u };{ from: keyring };{ from: env };{ file: f };"
                      "{ env: A, file: f };true;\"\";a;1")
        .split(';');
}

// Words, and what lies at both sides of every limit.
QByteArrayList bounds()
{
    QByteArrayList all =
        QByteArray(
            "none;keyring;prefer;require;tcp;bridge;desk;\"a b\";\" a\";\"a\\u200bb\";a\\b;a!b;-a;a:b;a::b;"
            "http://h/;ftp://h/;http://u@h/;http://h:0/;http://h:65536/;http://-h/;-1;1.5;1e400;\" +7 \";\"1e3\";"
            "1ms;500ms;1 s;24h;25h;1s2;0.99h;1h;31d;31.001d;366d;367d;3660d;3661d;9.999MB;10 MB;100 GB;"
            "100.001GB;1 mb;500")
            .split(';');
    for (const char *number : {"0", "99", "100", "101", "599", "600", "65535", "65536"})
        all << number << QByteArray("\"") + number + '"';
    for (const int length : {64, 65, 200, 201, 253, 254})
        all << QByteArray(length, 'a');
    return all;
}

} // namespace

ProfileTrials trialsOf(const QList<ProfileSection> &sections, const ProfileSchema &schema)
{
    ProfileTrials trials;
    QHash<QByteArray, qsizetype> known;
    const auto add = [&](const QByteArray &profile, const QByteArray &alike) {
        if (!known.contains(alike)) {
            known.insert(alike, trials.representatives.size());
            trials.representatives << profile;
        }
        trials.all << std::pair(profile, known.value(alike));
    };
    for (const ProfileSection &map : sections) {
        for (const QByteArray &key : map.keys()) {
            QJsonObject property = schema.property(map.place, QString::fromLatin1(key));
            property.remove(u"description");
            add(map.with(key, {}), map.with(key, {}));
            for (const QByteArray &value : shapes() + bounds()) {
                const QByteArray profile = map.with(key, value);
                add(profile, key == "kind" ? profile : QJsonDocument(property).toJson() + value);
            }
        }
    }
    return trials;
}

} // namespace bridgewatch::test
