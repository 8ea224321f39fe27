// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

namespace isp::render {

/// The widget a chart stands in. The window derives from it and need not name Qt Charts, which stays
/// replaceable.
class DiagrammAnsicht : public QChartView {
public:
    using QChartView::QChartView;
};

}  // namespace isp::render
