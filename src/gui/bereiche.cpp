// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bereiche.h"

#include "gui/panels/atlas_panel.h"
#include "gui/panels/berichte_panel.h"
#include "gui/panels/daten_panel.h"
#include "gui/panels/haus_panel.h"
#include "gui/panels/raeume_panel.h"
#include "gui/panels/runde_panel.h"
#include "gui/panels/themen_panel.h"

#include <QCoreApplication>

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
        {QStringLiteral("haus"), tr("Haus"), tr("Haus"), QStringLiteral("haus"), build<HausPanel>},
        {QStringLiteral("atlas"), tr("Atlas"), tr("Atlas"), QStringLiteral("atlas"), build<AtlasPanel>},
        {QStringLiteral("daten"), tr("Daten"), tr("Daten"), QStringLiteral("daten"), build<DatenPanel>},
        {QStringLiteral("raeume"), tr("Räume"), tr("Räume"), QStringLiteral("raeume"), build<RaeumePanel>},
        {QStringLiteral("themen"), tr("Themen"), tr("Themen"), QStringLiteral("themen"), build<ThemenPanel>},
        {QStringLiteral("planungsrunde"), tr("Planungsrunde"), tr("Planungs-\nrunde"),
         QStringLiteral("runde"), build<RundePanel>},
        {QStringLiteral("berichte"), tr("Berichte"), tr("Berichte"), QStringLiteral("drucken"),
         build<BerichtePanel>},
    };
}

}  // namespace isp::gui
