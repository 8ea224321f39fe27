// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lesen.h"

#include <algorithm>

namespace isp::exchange {

void Raster::endRow(long line) {
    const auto cells = m_cellEnd.size() - m_rowStart.back();
    m_maxColumns = std::max(m_maxColumns, cells);
    m_rowStart.push_back(static_cast<std::uint32_t>(m_cellEnd.size()));
    const auto next = m_line.empty() ? 1U : m_line.back() + 1;
    m_line.push_back(line > 0 ? static_cast<std::uint32_t>(line) : next);
}

void Raster::reserve(std::size_t rows, std::size_t cells, std::size_t bytes) {
    m_line.reserve(rows);
    m_rowStart.reserve(rows + 1);
    m_cellEnd.reserve(cells);
    m_text.reserve(bytes);
}

void Raster::truncate(std::size_t row) {
    if (row >= rows()) return;
    m_line.resize(row);
    m_rowStart.resize(row + 1);
    m_cellEnd.resize(m_rowStart.back());
    m_text.resize(m_cellEnd.empty() ? 0 : m_cellEnd.back());
}

}  // namespace isp::exchange
