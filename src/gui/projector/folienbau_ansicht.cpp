// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/eintrag.h"
#include "gui/projector/folienbau.h"
#include "render/kartenadapter.h"
#include "render/rangblatt.h"
#include "render/verlaufsbild.h"
#include "texte/meldung.h"
#include "workspace/ansicht.h"
#include "workspace/auswahl.h"
#include "workspace/auswahlfrage.h"

#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

/// Räume with a figure, the highest first.
std::vector<RaumId> ranked(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand) {
    std::vector<std::pair<double, RaumId>> rows;
    const auto& block = *sicht.block;
    for (std::size_t r = 0; r < block.raeume.size(); ++r)
        if (const auto& cell = block.zelle(sicht.periode, r); cell.hasValue())
            rows.emplace_back(cell.wert, bestand.raeume()[block.raeume[r]].id);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<RaumId> out;
    for (const auto& [value, raum] : rows)
        out.push_back(raum);
    return out;
}

QString zoomtitel(const QString& title, const workspace::Kartensicht& sicht,
                  const workspace::Bestand& bestand, RaumId raum) {
    const auto position = bestand.position(raum);
    const auto column = position ? sicht.block->spalte(*position) : std::nullopt;
    if (!column) return title;
    const auto& cell = sicht.block->zelle(sicht.periode, *column);
    const auto value = texte::wert(cell, sicht.block->nachkommastellen);
    return tr("%1: %2 – %3").arg(q(bestand.raeume()[*position].name), value, title);
}

void paintVerlauf(QPainter& p, QSizeF size, const render::Theme& theme, const render::Verlauf& verlauf) {
    render::Schaubildmaler painter(theme);
    painter.setSchaubild(render::verlaufsbild(verlauf, tr("übrige Räume"), theme));
    painter.setSize(size);
    painter.paint(p);
}

render::Folientabelle tabelleOf(const render::Rangfolge& rangfolge) {
    render::Folientabelle out;
    out.kopf = {tr("Raum"), rangfolge.einheit.isEmpty() ? tr("Wert") : rangfolge.einheit, tr("Rang")};
    for (const auto& row : rangfolge.zeilen)
        out.zeilen.push_back(
            {row.name, row.text, row.rang > 0 ? QString::number(row.rang) : QStringLiteral("–")});
    return out;
}

}  // namespace

Result<render::Folie> Folienbau::ansicht(const Praesentationsfolie& folie, const Folienwunsch& wunsch) {
    ISP_TRY(const auto ansicht, liesEintrag<Ansicht>(m_werkbank, folie.ansicht));
    workspace::Auswahl auswahl;
    ISP_CHECK(workspace::zeigeAnsicht(ansicht, m_werkbank, auswahl));
    const auto& bestand = m_werkbank.bestand();
    auto anfrage = workspace::auswahlfrage(auswahl, bestand);
    auto periode = auswahl.periode();
    if (!wunsch.code.empty() && wunsch.code != anfrage.code) {
        anfrage.code = wunsch.code;
        anfrage.merkmale.clear();
        periode.reset();
    }
    if (wunsch.ebene.valid()) anfrage.ebene = wunsch.ebene;
    if (wunsch.periode) periode = wunsch.periode;
    auto made = workspace::oeffentlicheSicht(m_werkbank, anfrage, periode, auswahl.klassenwahl());
    // Another Indikator need not have the Periode that was shown.
    if (!made && periode)
        made = workspace::oeffentlicheSicht(m_werkbank, anfrage, std::nullopt, auswahl.klassenwahl());
    ISP_TRY(const auto sicht, std::move(made));
    workspace::KartengrenzenPtr grenzen;
    render::Folie out;
    out.karte.emplace();
    out.karte->geometrie = geometrie(anfrage.ebene, sicht.gebietstag(), grenzen);
    out.karte->thema = render::kartenthema(sicht, bestand, grenzen.get(), *out.karte->geometrie,
                                           {auswahl.palette(), anfrage.merkmale});
    auto& thema = out.karte->thema;
    thema.ausserhalbText = tr("ohne Raum");  // short: the legend is large
    const bool asPrepared = wunsch.code.empty() && !wunsch.ebene.valid() && !wunsch.periode;
    out.titel = thema.titel;
    if (asPrepared && !folie.titel.empty()) {
        // The statement takes the place of the headline; what is shown and when goes into the line below.
        thema.periode = thema.titel;
        out.titel = q(folie.titel);
    }
    if (wunsch.zoom) {
        out.titel = zoomtitel(out.titel, sicht, bestand, *wunsch.zoom);
        out.zoom = wunsch.zoom;
    }
    if (anfrage.ebene == auswahl.ebene())
        out.karte->auswahl.assign(auswahl.raeume().begin(), auswahl.raeume().end());
    stelleDar(out, ansicht.art, sicht, auswahl, wunsch);
    m_stand = Folienstand{anfrage.code, anfrage.ebene, sicht.zeitpunkt(), sicht.block->perioden,
                          ranked(sicht, bestand)};
    return out;
}

/// What is no map keeps the words of one: headline, source and remarks.
void Folienbau::stelleDar(render::Folie& out, Ansichtsart art, const workspace::Kartensicht& sicht,
                          const workspace::Auswahl& auswahl, const Folienwunsch& wunsch) {
    if (art == Ansichtsart::kKarte) return;
    const auto& bestand = m_werkbank.bestand();
    const auto map = std::move(*out.karte);
    out.karte.reset();
    QStringList foot = map.thema.hinweise;
    if (!map.thema.quelle.isEmpty()) foot << tr("Quelle: %1").arg(map.thema.quelle);
    out.fuss = foot.join(QStringLiteral(" · "));
    auto marked = map.auswahl;
    if (wunsch.zoom) marked = {*wunsch.zoom};
    auto ranking = render::rangfolge(sicht, bestand, auswahl.palette());
    if (art == Ansichtsart::kTabelle) {
        out.tabelle = tabelleOf(ranking);
        return;
    }
    if (art == Ansichtsart::kRangfolge) {
        out.bild = [ranking, marked](QPainter& p, QSizeF size, const render::Theme& theme) {
            render::paintRangfolge(p, size, theme, ranking, render::Ueberlaenge::kKuerzen, marked);
        };
        return;
    }
    auto course = render::verlauf(*sicht.block, nullptr, bestand);
    course.auswahl = std::move(marked);
    out.bild = [course](QPainter& p, QSizeF size, const render::Theme& theme) {
        paintVerlauf(p, size, theme, course);
    };
}

std::shared_ptr<const render::Kartengeometrie> Folienbau::geometrie(EbeneId ebene, const std::string& tag,
                                                                    workspace::KartengrenzenPtr& grenzen) {
    auto& known = m_grenzen[{ebene.value, tag}];
    if (!known.geometrie) {
        auto read = workspace::readKartengrenzen(m_werkbank.store(), m_werkbank.bestand(), ebene, tag);
        if (read) {
            known.grenzen = std::move(*read);
            known.geometrie = render::Kartengeometrie::make(render::kartenquelle(*known.grenzen));
        } else {
            known.geometrie = render::Kartengeometrie::make({});
        }
    }
    grenzen = known.grenzen;
    return known.geometrie;
}

}  // namespace isp::gui
