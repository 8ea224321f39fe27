// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kreislaufadapter.h"

namespace isp::gui {

using render::fachplanungsbild;
using render::kreislaufbild;
using render::zeichen;

}  // namespace isp::gui
