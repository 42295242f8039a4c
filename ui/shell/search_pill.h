// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace bridgewatch {

// Opens the search: a word on an outlined ground, and the keys that do the same.
class SearchPill final : public QAbstractButton {
    Q_OBJECT
public:
    SearchPill(const QString &word, const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace bridgewatch
