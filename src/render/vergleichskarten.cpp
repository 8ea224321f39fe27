// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/vergleichskarten.h"

#include "analysis/bivariat.h"
#include "render/textsatz.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/bestand.h"

#include <algorithm>
#include <array>
#include <set>

namespace isp::render {

namespace {

constexpr std::size_t kDrittel = 3;
// Light to dark: the anchors of the sequential ramps that stay apart when they are multiplied, also without
// red, green or blue cones (a test measures it).
constexpr std::array<QRgb, kDrittel> kWaagerecht{0xFFF3F3F3, 0xFF9FCBE1, 0xFF4A9BC7};
constexpr std::array<QRgb, kDrittel> kSenkrecht{0xFFF3F3F3, 0xFFFDBE85, 0xFFFD8D3C};

QString axis(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
             const std::vector<std::pair<std::string, std::string>>& merkmale) {
    QString out = bezeichnung(*sicht.block, bestand, merkmale) + QStringLiteral(" ") +
                  texte::periode(sicht.zeitpunkt());
    if (!sicht.block->einheit.empty())
        out += QStringLiteral(" (") + QString::fromStdString(sicht.block->einheit) + QStringLiteral(")");
    return out;
}

/// Figures of `other` in the order of the columns of `block`.
std::vector<double> alignedTo(const workspace::Werteblock& block, const workspace::Kartensicht& other) {
    const auto numbers = other.block->zahlen(other.periode);
    std::vector<double> out(block.raeume.size(), kFehlt);
    for (std::size_t r = 0; r < out.size(); ++r)
        if (const auto column = other.block->spalte(block.raeume[r])) out[r] = numbers[*column];
    return out;
}

void joinOrigin(Kartenthema& thema, const workspace::Kartensicht& b) {
    for (const auto& source :
         QString::fromStdString(b.quelle).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        if (!thema.quelle.contains(source))
            thema.quelle += (thema.quelle.isEmpty() ? QString() : QStringLiteral("; ")) + source;
    const auto stand = texte::datum(b.stand);
    if (b.stand > std::string() && thema.stand != stand)
        thema.stand += (thema.stand.isEmpty() ? QString() : QStringLiteral(" und ")) + stand;
    const auto invented = tr(QT_TRANSLATE_NOOP("Render", "Erfundene Werte zur Vorführung."));
    if (b.erfunden && !thema.hinweise.contains(invented)) thema.hinweise << invented;
}

}  // namespace

std::vector<QColor> bivariatfarben() {
    std::vector<QColor> out;
    for (const auto up : kSenkrecht)
        for (const auto right : kWaagerecht)
            out.emplace_back(qRed(up) * qRed(right) / 255, qGreen(up) * qGreen(right) / 255,
                             qBlue(up) * qBlue(right) / 255);
    return out;
}

Result<Kartenthema> bivariatthema(const workspace::Kartensicht& a, const workspace::Kartensicht& b,
                                  const workspace::Bestand& bestand, const workspace::Kartengrenzen* grenzen,
                                  const Kartengeometrie& geometrie, const Themenwahl& wahl) {
    const auto numbersB = alignedTo(*a.block, b);
    ISP_TRY(const auto thirds, analysis::bivariat(a.block->zahlen(a.periode), numbersB));
    auto out = kartenthema(a, bestand, grenzen, geometrie, wahl);
    const auto axisA = axis(a, bestand, wahl.merkmale), axisB = axis(b, bestand, {});
    out.titel =
        tr(QT_TRANSLATE_NOOP("Render", "%1 und %2"))
            .arg(bezeichnung(*a.block, bestand, wahl.merkmale), QString::fromStdString(b.block->name));
    out.einheit = tr(QT_TRANSLATE_NOOP("Render", "je ein Drittel der Räume"));
    out.vergleichswert.reset();
    out.weitereVergleiche.clear();
    out.matrix = Matrixlegende{kDrittel, kDrittel, axisA, axisB};
    const auto colors = bivariatfarben();
    out.klassen.clear();
    for (std::size_t k = 0; k < colors.size(); ++k)
        out.klassen.push_back({0.0, 0.0, thirds.anzahl[k], colors[k], 0, {}});
    for (std::size_t i = 0; i < out.gebiete.size(); ++i) {
        auto& gebiet = out.gebiete[i];
        const auto p = bestand.position(geometrie.info(i).raum);
        std::optional<std::size_t> column;
        std::optional<std::size_t> columnB;
        if (p) {
            column = a.block->spalte(*p);
            columnB = b.block->spalte(*p);
        }
        std::optional<std::size_t> klasse;
        if (column) klasse = thirds.klassen[*column];
        // A figure that is missing on one side only: the sign of that side.
        const bool hasA = gebiet.art == Gebietsart::kKlasse || gebiet.art == Gebietsart::kOhneKlasse ||
                          gebiet.art == Gebietsart::kNull;
        if (klasse) {
            gebiet.art = Gebietsart::kKlasse;
            gebiet.klasse = *klasse;
        } else if (hasA) {
            gebiet = columnB ? gebietswert(b.block->zelle(b.periode, *columnB), b) : Gebietswert{};
        }
        if (klasse && columnB)
            gebiet.text += QStringLiteral(" · ") +
                           texte::wert(b.block->zelle(b.periode, *columnB), b.block->nachkommastellen);
    }
    joinOrigin(out, b);
    return out;
}

std::vector<std::size_t> reihenperioden(const workspace::Werteblock& block, std::size_t anzahl) {
    std::vector<std::size_t> with, out;
    for (std::size_t p = 0; p < block.perioden.size(); ++p) {
        const auto row = block.zeile(p);
        if (std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.complete(); }))
            with.push_back(p);
    }
    if (with.size() <= anzahl || anzahl < 2) return with;
    for (std::size_t i = 0; i < anzahl; ++i)
        out.push_back(with[(i * (with.size() - 1) + (anzahl - 1) / 2) / (anzahl - 1)]);
    return out;
}

Result<Mehrfachinhalt> reihenkarten(const workspace::Kartensicht& sicht,
                                    const std::vector<std::size_t>& perioden,
                                    const workspace::Klassenwahl& klassen, const workspace::Bestand& bestand,
                                    const workspace::Kartengrenzen* grenzen,
                                    std::shared_ptr<const Kartengeometrie> geometrie,
                                    const Themenwahl& wahl) {
    std::vector<double> pooled;
    for (const auto p : perioden)
        for (const double x : sicht.block->zahlen(p))
            if (x == x && !(klassen.nullEigen && x == 0.0)) pooled.push_back(x);
    auto options = klassen.optionen;
    const auto distinct = std::set<double>(pooled.begin(), pooled.end()).size();
    if (options.methode != analysis::Klassenmethode::kManuell && distinct > 0)
        options.anzahl = std::min(options.anzahl, static_cast<int>(distinct));
    ISP_TRY(const auto made, analysis::klassifiziere(pooled, options));
    Mehrfachinhalt out;
    out.geometrie = std::move(geometrie);
    for (const auto p : perioden) {
        auto at = sicht;
        at.periode = p;
        at.klassen = made;
        at.klassen.hinweise = {};
        at.hinweise = {};
        at.klassenproblem.reset();
        at.gebietswert.reset();
        at.vergleichswerte.clear();
        out.karten.push_back(
            {texte::periode(at.zeitpunkt()), kartenthema(at, bestand, grenzen, *out.geometrie, wahl)});
    }
    if (out.karten.empty()) return out;
    out.gemeinsam = out.karten.back().thema;
    out.gemeinsam.titel = tr(QT_TRANSLATE_NOOP("Render", "%1 von %2 bis %3"))
                              .arg(bezeichnung(*sicht.block, bestand, wahl.merkmale),
                                   out.karten.front().titel, out.karten.back().titel);
    const auto level = out.gemeinsam.raumebene;
    out.gemeinsam.periode = level;
    out.gemeinsam.raumebene = tr(QT_TRANSLATE_NOOP("Render", "Werte"));
    for (auto& k : out.gemeinsam.klassen)
        k.anzahl = 0;
    out.gemeinsam.gebiete.clear();
    for (const auto& map : out.karten) {
        const auto& g = map.thema.gebiete;
        out.gemeinsam.gebiete.insert(out.gemeinsam.gebiete.end(), g.begin(), g.end());
        for (std::size_t k = 0; k < out.gemeinsam.klassen.size(); ++k)
            out.gemeinsam.klassen[k].anzahl += map.thema.klassen[k].anzahl;
    }
    std::set<std::string> breaks;
    for (const auto& b : sicht.block->brueche)
        if (b.liegtZwischen(sicht.block->perioden[perioden.front()],
                            sicht.block->perioden[perioden.back()]) &&
            breaks.insert(b.tag).second)
            out.gemeinsam.hinweise << texte::nichtVergleichbar(b.tag, b.art, b.text);
    return out;
}

}  // namespace isp::render
