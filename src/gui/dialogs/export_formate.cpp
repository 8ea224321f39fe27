// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/export_formate.h"

#include <QCoreApplication>
#include <QStringList>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ExportDialog", text);
}

}  // namespace

std::vector<Exportformat> exportformate() {
    return {{tr("Excel-Arbeitsmappe (.xlsx)"), QStringLiteral("xlsx")},
            {tr("OpenDocument-Tabelle (.ods)"), QStringLiteral("ods")},
            {tr("Textdatei mit Komma (.csv)"), QStringLiteral("csv")},
            {tr("GeoPackage mit Grenzen (.gpkg)"), QStringLiteral("gpkg")}};
}

QString exportfilter(const QString& endung) {
    QStringList out;
    for (const auto& format : exportformate()) {
        auto text = format.name;
        text.replace(QStringLiteral("(."), QStringLiteral("(*."));
        if (format.endung == endung)
            out.prepend(text);
        else
            out.append(text);
    }
    return out.join(QStringLiteral(";;"));
}

}  // namespace isp::gui
