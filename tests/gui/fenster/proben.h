// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace isp::test {

using Probenbau = std::function<std::unique_ptr<QObject>()>;

/// The test classes of this executable, in the order they were registered.
inline std::vector<Probenbau>& proben() {
    static std::vector<Probenbau> all;
    return all;
}

/// `static const Probe<MyTest> kRegistered;` in each test file.
template <typename T>
struct Probe {
    Probe() {
        proben().push_back([] { return std::make_unique<T>(); });
    }
};

}  // namespace isp::test
