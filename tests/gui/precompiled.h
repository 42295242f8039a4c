// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test of the window reads and that never change with our code.
#pragma once
#include "tests/precompiled.h"
#include "ui/precompiled.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
