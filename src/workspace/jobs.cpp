// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobs.h"

// Job is all templates and inline members; this file gives its meta-object a home.
