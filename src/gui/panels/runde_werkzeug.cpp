// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_werkzeug.h"

#include "base/clock.h"
#include "gui/dialoge.h"
#include "texte/rundentexte.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/sitzungskalender.h"
#include "workspace/werkbank.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Planungsrunde", text);
}

}  // namespace

Sitzungsnamen sitzungsnamen(Umgebung& umgebung) {
    if (umgebung.werkbank() == nullptr) return {};
    auto read = workspace::sitzungsnamen(*umgebung.werkbank());
    if (read) return std::move(*read);
    umgebung.zeigeFehler(read.error());
    return {};
}

void schreibeKalenderdatei(Umgebung& umgebung, QWidget* parent, const std::vector<Sitzungstermin>& termine) {
    auto* open = umgebung.werkbank();
    if (open == nullptr || termine.empty()) return;
    const auto path = dialoge::frageNeueDatei(parent, {tr("Kalenderdatei speichern"),
                                                       {},
                                                       tr("Kalenderdateien (*.ics)"),
                                                       QStringLiteral("ics"),
                                                       QStringLiteral("planungsrunde.ics")});
    if (path.isEmpty()) return;
    const auto namen = sitzungsnamen(umgebung);
    std::vector<workspace::Kalendereintrag> entries;
    for (const auto& termin : termine) {
        const auto akte = workspace::liesSitzung(*open, termin.id);
        if (!akte) return umgebung.zeigeFehler(akte.error());
        auto words = texte::tagesordnung(*akte, namen);
        if (!termin.vorbemerkung.empty())
            words = QString::fromStdString(termin.vorbemerkung) + QStringLiteral("\n\n") + words;
        entries.push_back({termin, words});
    }
    const auto written =
        workspace::schreibeKalender(path, workspace::kalenderdatei(entries, Clock::nowIso()));
    if (!written) return umgebung.zeigeFehler(written.error());
    umgebung.zeigeErfolg(termine.size() == 1
                             ? tr("Die Sitzung steht in „%1“.").arg(path)
                             : tr("%1 Sitzungen stehen in „%2“.").arg(termine.size()).arg(path));
}

void kopiere(Umgebung& umgebung, const QString& text, const QString& meldung) {
    QApplication::clipboard()->setText(text);
    umgebung.zeigeErfolg(meldung);
}

QString nameAus(const std::map<std::int64_t, std::string>& namen, std::int64_t id) {
    const auto found = namen.find(id);
    return found == namen.end() ? QString() : QString::fromStdString(found->second);
}

}  // namespace isp::gui
