// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/chart_csv.h"

#include "core/base/text.h"

#include <QMap>

namespace bridgewatch {

QByteArray csvOf(const QList<CsvColumn> &columns, Span span)
{
    QStringList head{QStringLiteral("time")};
    QMap<qint64, QStringList> rows;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        head << csvCell(columns.at(i).title);
        for (const Sample &sample : columns.at(i).samples) {
            if (sample.at < span.from || sample.at >= span.to)
                continue;
            QStringList &row = rows[sample.at];
            row.resize(columns.size());
            row[i] = QString::number(sample.value, 'g', 12);
        }
    }
    QString table = head.join(u',') + QStringLiteral("\r\n");
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        table += QDateTime::fromMSecsSinceEpoch(row.key(), Qt::UTC).toString(Qt::ISODateWithMs) + u',' +
                 row->join(u',') + QStringLiteral("\r\n");
    return table.toUtf8();
}

} // namespace bridgewatch
