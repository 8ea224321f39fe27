// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gueltigkeit_pruefung.h"

#include "domain/periode.h"
#include "store/codes.h"

namespace isp::store {

namespace {

bool isDateOrOpen(const std::string& text) {
    if (text.empty()) return true;
    const auto periode = Periode::parse(text);
    return periode && periode->art() == PeriodeArt::kStichtag && periode->toString() == text;
}

}  // namespace

Status checkGueltigkeit(const Gueltigkeit& g, const std::string& what) {
    const bool ordered = g.bis.empty() || g.ab <= g.bis;
    if (isDateOrOpen(g.ab) && isDateOrOpen(g.bis) && ordered) return {};
    return makeError(codes::kBadValidity, {what, g.ab, g.bis});
}

}  // namespace isp::store
