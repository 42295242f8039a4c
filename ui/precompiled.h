// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every source of the window reads and that never change with our code.
#pragma once
#include "packaging/precompiled.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>
