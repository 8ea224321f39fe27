// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sammler.h"

#include <array>
#include <string_view>

namespace isp::exchange {

/// One kind of table. `read` is complete in itself: called for a table that is none of its kind (forced by
/// the user) it fails and says what it needs.
struct Layout {
    std::string_view name;
    bool (*recognises)(const Quelle&);
    Result<Tabelle> (*read)(const Quelle&);
};

[[nodiscard]] bool isGenesis(const Quelle& quelle);
[[nodiscard]] Result<Tabelle> readGenesis(const Quelle& quelle);
[[nodiscard]] bool isFfcsv(const Quelle& quelle);
[[nodiscard]] Result<Tabelle> readFfcsv(const Quelle& quelle);
[[nodiscard]] bool isInkar(const Quelle& quelle);
[[nodiscard]] Result<Tabelle> readInkar(const Quelle& quelle);
[[nodiscard]] bool isLang(const Quelle& quelle);
[[nodiscard]] Result<Tabelle> readLang(const Quelle& quelle);
[[nodiscard]] bool isBreit(const Quelle& quelle);
[[nodiscard]] Result<Tabelle> readBreit(const Quelle& quelle);

/// In the order in which they are tried: the more a layout demands, the earlier.
inline constexpr std::array<Layout, 5> kLayouts = {{{"genesis", isGenesis, readGenesis},
                                                    {"ffcsv", isFfcsv, readFfcsv},
                                                    {"inkar", isInkar, readInkar},
                                                    {"lang", isLang, readLang},
                                                    {"breit", isBreit, readBreit}}};

}  // namespace isp::exchange
