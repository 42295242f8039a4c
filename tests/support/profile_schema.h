// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QStringList>

namespace bridgewatch::test {

// The JSON Schema of the profile as it lies in the sources. Places in it are JSON pointers.
class ProfileSchema {
public:
    ProfileSchema();

    [[nodiscard]] static QString path();
    [[nodiscard]] QJsonObject at(const QString &place) const;
    // The keys of the map that is described there.
    [[nodiscard]] QStringList keys(const QString &place) const;
    // What is said of one of them, with all that it refers to.
    [[nodiscard]] QJsonObject property(const QString &place, const QString &key) const;
    // Where a map is described that has no other keys.
    [[nodiscard]] QStringList closedMaps() const;

private:
    QJsonObject m_root;
};

} // namespace bridgewatch::test
