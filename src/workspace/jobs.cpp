// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobs.h"

namespace isp::workspace {

void Job::startTimer() {
    constexpr int kIntervalMs = 60;
    m_timer.setInterval(kIntervalMs);
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_running) Q_EMIT progressed(m_share->load());
    });
    m_timer.start();
}

}  // namespace isp::workspace
