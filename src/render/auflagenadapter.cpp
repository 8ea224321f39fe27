// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/auflagenadapter.h"

#include "render/hintergrundbild.h"
#include "render/palette.h"
#include "render/textsatz.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"

#include <set>

namespace isp::render {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

bool standsOn(const Angebot& a, const std::string& day) {
    return day.empty() || ((a.von.empty() || a.von <= day) && (a.bis.empty() || day <= a.bis));
}

QStringList linesOf(const Angebot& a) {
    QStringList out{q(a.name), texte::wort(a.art)};
    if (!a.traeger.empty()) out << tr(QT_TRANSLATE_NOOP("Render", "Träger: %1")).arg(q(a.traeger));
    if (a.kapazitaet) {
        auto words = tr(QT_TRANSLATE_NOOP("Render", "Kapazität: %1 %2"))
                         .arg(texte::zahl(*a.kapazitaet, 0), q(a.einheit))
                         .trimmed();
        if (a.belegt) words += tr(QT_TRANSLATE_NOOP("Render", ", belegt %1")).arg(texte::zahl(*a.belegt, 0));
        out << words;
    }
    if (!a.stand.empty()) out << tr(QT_TRANSLATE_NOOP("Render", "Stand %1")).arg(texte::datum(a.stand));
    return out;
}

}  // namespace

Kartenauflage angebotsauflage(const std::vector<Angebot>& angebote, const std::string& tag) {
    Kartenauflage out;
    out.arten = punktarten({texte::wort(Angebotsart::kAngebot), texte::wort(Angebotsart::kEinrichtung)});
    std::set<std::string> units;
    qsizetype without = 0;
    bool invented = false;
    for (const auto& a : angebote) {
        if (!standsOn(a, tag)) continue;
        if (!a.rechtswert || !a.hochwert) {
            ++without;
            continue;
        }
        if (a.kapazitaet) units.insert(a.einheit);
        invented = invented || a.erfunden;
        out.punkte.push_back({a.id.value,
                              {*a.rechtswert, *a.hochwert},
                              static_cast<std::size_t>(a.art),
                              a.kapazitaet,
                              linesOf(a)});
    }
    if (units.size() == 1) out.kapazitaetsname = q(*units.begin());
    if (units.size() > 1)
        out.hinweise << tr(
            QT_TRANSLATE_NOOP("Render", "Die Größe der Orte zeigt Kapazitäten in verschiedenen Einheiten."));
    if (without == 1)
        out.hinweise << tr(QT_TRANSLATE_NOOP("Render", "1 Angebot hat keinen Ort und fehlt auf der Karte."));
    if (without > 1)
        out.hinweise << tr(QT_TRANSLATE_NOOP("Render",
                                             "%1 Angebote haben keinen Ort und fehlen auf der Karte."))
                            .arg(without);
    if (invented)
        out.hinweise << tr(QT_TRANSLATE_NOOP("Render", "Unter den Orten sind erfundene Beispiele."));
    return out;
}

Kartenauflage::Ebene hintergrundauflage(const workspace::Hintergrund& ebene,
                                        const workspace::Hintergrundinhalt& inhalt, std::size_t stelle) {
    Kartenauflage::Ebene out;
    out.name = q(ebene.name);
    // From the other end of the categories: places take theirs from the beginning.
    out.farbe = categoryColor(kCategoryCount - 1 - stelle % kCategoryCount);
    out.darueber = ebene.darueber;
    if (inhalt.bild) {
        out.bild = hintergrundbild(*inhalt.bild, ebene.darueber);
        out.bildrahmen = inhalt.bild->rahmen;
    } else if (inhalt.figuren) {
        out.flaechen = inhalt.figuren->flaechen;
        out.zuege = inhalt.figuren->zuege;
        out.orte = inhalt.figuren->orte;
    }
    return out;
}

}  // namespace isp::render
