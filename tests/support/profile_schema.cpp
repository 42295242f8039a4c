// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/profile_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace bridgewatch::test {
namespace {

void addClosedMaps(const QJsonValue &value, const QString &place, QStringList &found)
{
    const QJsonObject object = value.toObject();
    if (object.value(u"additionalProperties") == QJsonValue(false))
        found << place;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        addClosedMaps(it.value(), place + u'/' + it.key(), found);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        addClosedMaps(array.at(i), place + u'/' + QString::number(i), found);
}

} // namespace

ProfileSchema::ProfileSchema()
{
    QFile file(path());
    if (file.open(QIODevice::ReadOnly))
        m_root = QJsonDocument::fromJson(file.readAll()).object();
}

QString ProfileSchema::path()
{
    return QStringLiteral(BRIDGEWATCH_SOURCE "/resources/schemas/profile.schema.json");
}

QJsonObject ProfileSchema::at(const QString &place) const
{
    QJsonValue found = m_root;
    for (const QString &step : place.split(u'/', Qt::SkipEmptyParts))
        found = found.isArray() ? found.toArray().at(step.toInt()) : found.toObject().value(step);
    return found.toObject();
}

QStringList ProfileSchema::keys(const QString &place) const
{
    return at(place).value(u"properties").toObject().keys();
}

QJsonObject ProfileSchema::property(const QString &place, const QString &key) const
{
    const QJsonValue own = at(place).value(u"properties").toObject().value(key);
    if (own.isBool()) // said once for every kind
        return property(QStringLiteral("/$defs/target"), key);
    QJsonObject said = own.toObject();
    while (said.contains(u"$ref")) {
        QJsonObject more = at(said.take(u"$ref").toString().mid(1));
        for (auto it = said.constBegin(); it != said.constEnd(); ++it)
            more.insert(it.key(), it.value());
        said = more;
    }
    return said;
}

QStringList ProfileSchema::closedMaps() const
{
    QStringList found;
    addClosedMaps(m_root, {}, found);
    return found;
}

} // namespace bridgewatch::test
