// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kartenregie.h"

#include "gui/panel.h"
#include "gui/panels/atlas_sicht.h"
#include "render/kachelkarte.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::gui {

namespace {

constexpr std::string_view kSeite = "karte.";

workspace::Auswahl::Einstellungen ofMap(const workspace::Auswahl::Einstellungen& all) {
    workspace::Auswahl::Einstellungen out;
    for (const auto& [key, value] : all)
        if (key.starts_with(kSeite)) out.emplace(key, value);
    return out;
}

}  // namespace

Kartenregie::Kartenregie(Umgebung& umgebung, AtlasSicht& sicht, QObject* parent)
    : QObject(parent),
      m_umgebung(umgebung),
      m_sicht(sicht) {
    connect(&sicht, &AtlasSicht::sichtChanged, this, &Kartenregie::update);
    connect(&sicht, &AtlasSicht::auflageChanged, this, &Kartenregie::update);
    connect(&umgebung.auswahl(), &workspace::Auswahl::einstellungenChanged, this, [this] {
        if (ofMap(m_umgebung.auswahl().einstellungen()) != m_gesehen) update();
    });
}

render::Kartenwunsch Kartenregie::wunsch() const {
    const auto& auswahl = m_umgebung.auswahl();
    render::Kartenwunsch out;
    out.art = render::kartenartFromText(auswahl.einstellung("karte.art"));
    out.stetig = auswahl.einstellung("karte.stetig") == "1";
    out.muster = auswahl.einstellung("karte.muster") == "1";
    out.gegenueber = Periode::parse(auswahl.einstellung("karte.gegenueber"));
    out.aenderung = workspace::aenderungsartFromText(auswahl.einstellung("karte.als"));
    out.palette = auswahl.palette();
    out.merkmale = auswahl.merkmale();
    out.klassen = auswahl.klassenwahl().optionen.anzahl;
    return out;
}

std::shared_ptr<const render::Kartengeometrie> Kartenregie::kacheln() {
    if (art() != render::Kartenart::kKacheln) return nullptr;
    if (m_kachelnVon != m_sicht.geometrie()) {
        m_kachelnVon = m_sicht.geometrie();
        m_kacheln = render::Kartengeometrie::make(render::kachelquelle(*m_kachelnVon));
    }
    return m_kacheln;
}

void Kartenregie::update() {
    m_gesehen = ofMap(m_umgebung.auswahl().einstellungen());
    m_bild.reset();
    m_problem.reset();
    if (const auto* sicht = m_sicht.sicht()) {
        auto made = render::kartenbild(*m_umgebung.werkbank(), m_sicht.anfrage(), *sicht, m_sicht.grenzen(),
                                       m_sicht.geometrie(), kacheln(), wunsch());
        if (made) {
            m_bild = std::move(made).value();
            const auto& over = m_sicht.auflage();
            if (over && m_bild->art != render::Kartenart::kKacheln) m_bild->thema.hinweise << over->hinweise;
        } else {
            m_problem = std::move(made).error();
        }
    }
    Q_EMIT bildChanged();
}

render::Kartenart Kartenregie::art() const {
    if (const auto set = render::kartenartFromText(m_umgebung.auswahl().einstellung("karte.art")))
        return *set;
    const auto* sicht = m_sicht.sicht();
    return sicht != nullptr ? render::ueblicheKartenart(*sicht->block) : render::Kartenart::kFlaechen;
}

/// What is usual for the figures is not set: with another Indikator it is the usual one again.
void Kartenregie::setArt(render::Kartenart art) {
    const auto* sicht = m_sicht.sicht();
    const bool usual = sicht != nullptr && render::ueblicheKartenart(*sicht->block) == art;
    m_umgebung.auswahl().setEinstellung("karte.art", usual ? std::string() : render::toText(art));
}

std::vector<Periode> Kartenregie::fruehere() const {
    std::vector<Periode> out;
    const auto* sicht = m_sicht.sicht();
    for (std::size_t p = 0; sicht != nullptr && p < sicht->periode; ++p) {
        const auto row = sicht->block->zeile(p);
        if (std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.complete(); }))
            out.push_back(sicht->block->perioden[p]);
    }
    return out;
}

void Kartenregie::setFarbsehen(render::Farbsehen art) {
    if (art == m_farbsehen) return;
    m_farbsehen = art;
    Q_EMIT bildChanged();
}

render::Kartenthema Kartenregie::gezeigt() const {
    return m_bild ? render::gesehen(m_bild->thema, m_farbsehen) : render::Kartenthema{};
}

render::Rangfolge Kartenregie::rangfolge() const {
    if (!m_bild) return m_sicht.rangfolge();
    auto out =
        render::rangfolge(m_bild->sicht, m_umgebung.werkbank()->bestand(), m_umgebung.auswahl().palette());
    render::faerbe(out, *m_bild);
    return out;
}

QStringList Kartenregie::hinweis(RaumId raum) const {
    auto lines = m_sicht.hinweis(raum);
    if (!m_bild || m_bild->art != render::Kartenart::kVeraenderung || lines.isEmpty()) return lines;
    const auto gebiet = m_bild->geometrie->indexOf(raum);
    if (!gebiet || *gebiet >= m_bild->thema.gebiete.size()) return lines;
    const auto& wert = m_bild->thema.gebiete[*gebiet];
    lines.insert(1, tr("seit %1: %2 %3")
                        .arg(texte::periode(*m_bild->gegenueber), wert.text, m_bild->thema.einheit)
                        .trimmed());
    return lines;
}

}  // namespace isp::gui
