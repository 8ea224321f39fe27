// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bereiche.h"

#include "gui/panels/daten_panel.h"

#include <QCoreApplication>

#if __has_include("gui/panels/atlas_panel.h")
#include "gui/panels/atlas_panel.h"
#define ISP_ATLAS
#endif
#if __has_include("gui/panels/raeume_panel.h")
#include "gui/panels/raeume_panel.h"
#define ISP_RAEUME
#endif

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Bereiche", text);
}

template <typename P>
Panel* build(Umgebung& umgebung, QWidget* parent) {
    return new P(umgebung, parent);
}

}  // namespace

std::vector<Bereich> bereiche() {
    return {
#ifdef ISP_ATLAS
        {QStringLiteral("atlas"), tr("Atlas"), QStringLiteral("atlas"), build<AtlasPanel>},
#endif
        {QStringLiteral("daten"), tr("Daten"), QStringLiteral("daten"), build<DatenPanel>},
#ifdef ISP_RAEUME
        {QStringLiteral("raeume"), tr("Räume"), QStringLiteral("raeume"), build<RaeumePanel>},
#endif
    };
}

}  // namespace isp::gui
