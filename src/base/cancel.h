// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

namespace isp {

/// Asked by long work at every step; set from another thread or a signal handler. Copies share the flag.
class CancelToken {
public:
    CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    void cancel() noexcept { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool canceled() const noexcept { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// How long work tells how far it is (0…1) and hears whether to stop. Both parts are optional.
struct Progress {
    CancelToken cancel;
    std::function<void(double)> report;

    void at(double share) const {
        if (report) report(share);
    }
    [[nodiscard]] bool canceled() const noexcept { return cancel.canceled(); }
};

}  // namespace isp
