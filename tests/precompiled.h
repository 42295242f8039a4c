// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test reads and that never change with our code.
#pragma once
#include "packaging/precompiled.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
