// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QObject>

class QDBusVariant;

namespace bridgewatch {

// Whether the desktop is light or dark. Asks the XDG settings portal without waiting for it
// (org.freedesktop.appearance color-scheme: 0 no wish, 1 dark, 2 light) and follows its changes;
// until it answers, and without one, `fallback` holds.
class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(Scheme fallback, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(bridgewatch::Scheme scheme);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);

    Scheme m_fallback;
    Scheme m_scheme;
};

} // namespace bridgewatch
