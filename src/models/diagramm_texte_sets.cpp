// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagramm_worte.h"

#include <cmath>

namespace isp::models {

using namespace worte;

QString setname(const std::string& name) {
    return name.empty() ? tr(QT_TRANSLATE_NOOP("Diagramme", "Alle Standardindikatoren")) : q(name);
}

namespace {

QString ohneWerteSatz(const workspace::Setbild& bild) {
    return bild.ohneWerte.empty() ? QString()
                                  : tr(QT_TRANSLATE_NOOP("Diagramme", "Ohne Werte auf dieser Ebene: %1."))
                                        .arg(namen(bild.ohneWerte));
}

QString periodeOf(const workspace::Setspalte& s) {
    return s.periode ? texte::periode(*s.periode) : QString();
}

/// The Indikator whose figure in `z` is the most extreme; nullptr where none varies.
template <typename Better>
const workspace::Setspalte* extreme(const workspace::Setbild& bild, std::size_t raum, bool whole,
                                    Better better) {
    const workspace::Setspalte* best = nullptr;
    double top = 0.0;
    for (const auto& s : bild.spalten) {
        const double z = whole ? s.gegenGebiet[raum] : s.z[raum];
        if (s.richtung == Richtung::kNeutral || !std::isfinite(z)) continue;
        if (best == nullptr || better(z, top)) {
            best = &s;
            top = z;
        }
    }
    return best;
}

}  // namespace

Diagrammtexte profiltexte(const workspace::Setbild& bild, std::size_t raum, const Diagrammkontext& k) {
    Diagrammtexte out;
    const auto name = q(bild.raeume[raum].name);
    out.titel = tr(QT_TRANSLATE_NOOP("Diagramme", "Profil: %1")).arg(name);
    out.untertitel = QStringLiteral("%1 · %2").arg(setname(bild.set), k.ebene);
    QStringList parts;
    const auto* worst = extreme(bild, raum, true, std::greater<>());
    const auto* best = extreme(bild, raum, true, std::less<>());
    if (worst != nullptr && worst->gegenGebiet[raum] > 0.0)
        parts << tr(QT_TRANSLATE_NOOP(
                        "Diagramme",
                        "Am stärksten belastet gegenüber dem Kreis ist %1 bei „%2“ (%3 gegen %4)."))
                     .arg(name, q(worst->name), texte::zahl(worst->werte[raum], worst->nachkommastellen),
                          texte::zahl(*worst->gebietswert, worst->nachkommastellen));
    if (best != nullptr && best->gegenGebiet[raum] < 0.0)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Am günstigsten steht es bei „%1“ (%2 gegen %3)."))
                     .arg(q(best->name), texte::zahl(best->werte[raum], best->nachkommastellen),
                          texte::zahl(*best->gebietswert, best->nachkommastellen));
    parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                  "Die Balken zeigen den Abstand zum Kreis in Standardabweichungen der "
                                  "Räume; nach rechts ist ungünstiger, bei neutralen Indikatoren nur höher."))
          << ohneWerteSatz(bild);
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Indikator")), false},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Einheit")), false},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Zeitpunkt")), false},
                           {name},
                           {q(bild.gebietsname)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Abstand (SD)"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Richtung")), false}};
    for (const auto& s : bild.spalten)
        out.tabelle.zeilen.push_back(
            {{},
             {text(q(s.name)), text(q(s.einheit)), text(periodeOf(s)),
              zahl(s.werte[raum], s.nachkommastellen), zahl(s.gebietswert, s.nachkommastellen),
              zahl(s.gegenGebiet[raum], 2), text(texte::richtung(s.richtung))}});
    return out;
}

Diagrammtexte waermetexte(const workspace::Setbild& bild, const Diagrammkontext& k) {
    Diagrammtexte out;
    out.titel = setname(bild.set);
    out.untertitel =
        tr(QT_TRANSLATE_NOOP("Diagramme", "%1 · Abstand vom Mittel in Standardabweichungen")).arg(k.ebene);
    const workspace::Setspalte* spalte = nullptr;
    std::size_t raum = 0;
    for (std::size_t i = 0; i < bild.raeume.size(); ++i)
        if (const auto* found = extreme(bild, i, false, std::greater<>());
            found != nullptr && (spalte == nullptr || found->z[i] > spalte->z[raum])) {
            spalte = found;
            raum = i;
        }
    QStringList parts;
    if (spalte != nullptr && spalte->z[raum] > 0.0)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                      "Am weitesten auf der ungünstigen Seite liegt %1 bei „%2“: %3 "
                                      "Standardabweichungen vom Mittel der Räume entfernt."))
                     .arg(q(bild.raeume[raum].name), q(spalte->name), texte::zahl(spalte->z[raum], 1));
    parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                  "Plus heißt ungünstiger als das Mittel, Minus günstiger; bei neutralen "
                                  "Indikatoren (blau) nur höher und niedriger."));
    std::vector<std::string> level;
    for (const auto& s : bild.spalten)
        if (!(s.streuung > 0.0)) level.push_back(s.name);
    if (!level.empty()) parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Überall gleich: %1.")).arg(namen(level));
    parts << ohneWerteSatz(bild);
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false}};
    for (const auto& s : bild.spalten) {
        out.tabelle.spalten.push_back({kopf(q(s.name), s.einheit)});
        out.tabelle.spalten.push_back({tr(QT_TRANSLATE_NOOP("Diagramme", "z: %1")).arg(q(s.name))});
    }
    for (std::size_t i = 0; i < bild.raeume.size(); ++i) {
        Diagrammzeile row{bild.raeume[i].id, {text(q(bild.raeume[i].name))}};
        for (const auto& s : bild.spalten) {
            row.zellen.push_back(zahl(s.werte[i], s.nachkommastellen));
            row.zellen.push_back(zahl(s.z[i], 2));
        }
        out.tabelle.zeilen.push_back(std::move(row));
    }
    return out;
}

Diagrammtexte diagrammtexte(const workspace::Pyramidenbild& bild, const Diagrammkontext& /*k*/) {
    Diagrammtexte out;
    const auto name = q(bild.raum.name);
    out.titel =
        tr(QT_TRANSLATE_NOOP("Diagramme", "%1 nach Alter und Geschlecht: %2")).arg(q(bild.name), name);
    out.untertitel = texte::periode(bild.periode);
    QStringList parts;
    if (!bild.vollstaendig) {
        parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                      "Für %1 fehlt mindestens eine Altersgruppe. Anteile lassen sich nicht "
                                      "berechnen; die vorhandenen Zahlen stehen in der Tabelle."))
                     .arg(name);
    } else {
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "%1: %2 Personen.")).arg(name, texte::zahl(bild.summe, 0));
        const workspace::Pyramidenstufe* far = nullptr;
        double most = 0.0;
        const auto share = [](const std::vector<double>& both, const workspace::Pyramidenstufe& s) {
            return (both[0] + both[1]) * (s.bis - s.von);
        };
        for (const auto& s : bild.stufen)
            if (const double d = share(s.anteil, s) - share(s.gebiet, s);
                std::isfinite(d) && std::abs(d) > std::abs(most)) {
                most = d;
                far = &s;
            }
        if (far != nullptr && !bild.istGebiet)
            parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                          "Am stärksten vom Kreis weicht die Gruppe „%1“ ab: %2 % statt %3 % "
                                          "aller Einwohner*innen."))
                         .arg(q(far->name), texte::zahl(share(far->anteil, *far), 1),
                              texte::zahl(share(far->gebiet, *far), 1));
        parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                      "Die Länge eines Balkens ist der Anteil je Altersjahr, seine Höhe die "
                                      "Breite der Gruppe: Die Fläche zeigt, wie viele Menschen es sind."));
    }
    if (bild.istGebiet)
        parts << tr(
            QT_TRANSLATE_NOOP("Diagramme", "Wählen Sie einen Raum, um ihn mit dem Kreis zu vergleichen."));
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Altersgruppe")), false}};
    for (const auto& g : bild.geschlechter) {
        out.tabelle.spalten.push_back({tr(QT_TRANSLATE_NOOP("Diagramme", "%1 (Personen)")).arg(q(g))});
        out.tabelle.spalten.push_back({tr(QT_TRANSLATE_NOOP("Diagramme", "%1 (%)")).arg(q(g))});
        out.tabelle.spalten.push_back(
            {tr(QT_TRANSLATE_NOOP("Diagramme", "%1 im Vergleichsgebiet (%)")).arg(q(g))});
    }
    for (const auto& s : bild.stufen) {
        Diagrammzeile row{{}, {{q(s.name), QVariant(static_cast<qlonglong>(s.von))}}};
        for (std::size_t g = 0; g < 2; ++g) {
            row.zellen.push_back(zahl(s.personen[g], 0));
            row.zellen.push_back(zahl(s.anteil[g] * (s.bis - s.von), 2));
            row.zellen.push_back(zahl(s.gebiet[g] * (s.bis - s.von), 2));
        }
        out.tabelle.zeilen.push_back(std::move(row));
    }
    return out;
}

}  // namespace isp::models
