// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/raum_zeilen.h"

#include "base/clock.h"
#include "models/atlas_texte.h"
#include "texte/meldung.h"

#include <QStringList>
#include <array>

namespace isp::models {

namespace {

QString text(const std::string& s) {
    return QString::fromStdString(s);
}

struct ArtName {
    const char* art;
    const char* name;
};
constexpr std::array kArtNamen = {
    ArtName{schluesselarten::kAgs, QT_TRANSLATE_NOOP("Atlas", "AGS")},
    ArtName{schluesselarten::kArs, QT_TRANSLATE_NOOP("Atlas", "ARS")},
    ArtName{schluesselarten::kGvb, QT_TRANSLATE_NOOP("Atlas", "Gemeindeverband")},
    ArtName{schluesselarten::kBbsr, QT_TRANSLATE_NOOP("Atlas", "BBSR")},
    ArtName{schluesselarten::kGenesis, QT_TRANSLATE_NOOP("Atlas", "Genesis")},
    ArtName{schluesselarten::kEigen, QT_TRANSLATE_NOOP("Atlas", "eigener")},
};

QString artName(const std::string& art) {
    for (const auto& known : kArtNamen)
        if (art == known.art) return atlasText(known.name);
    return text(art);
}

void addKeys(const Raum& raum, Raumzeile& zeile) {
    QStringList arten, alle;
    for (const auto& key : raum.schluesselAlle) {
        const auto art = artName(key.art);
        if (!arten.contains(art)) arten << art;
        alle << art + QStringLiteral(": ") + text(key.schluessel);
    }
    zeile.schluesselarten = arten.join(QStringLiteral(", "));
    zeile.schluesselAlle = alle.join(QStringLiteral("\n"));
}

QString formerNames(const Raum& raum) {
    QStringList out;
    for (const auto& name : raum.namen) {
        if (name.name == raum.name) continue;
        out << (name.gueltigkeit.bis.empty() ? text(name.name)
                                             : atlasText(QT_TRANSLATE_NOOP("Atlas", "%1 (bis %2)"))
                                                   .arg(text(name.name), texte::datum(name.gueltigkeit.bis)));
    }
    return out.join(QStringLiteral(", "));
}

QVariant number(const std::optional<double>& value, int digits) {
    return value ? QVariant(texte::zahl(*value, digits)) : QVariant(QStringLiteral("·"));
}

QVariant sortKey(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
}

QVariant date(const std::string& iso) {
    return iso.empty() ? QVariant(QString()) : QVariant(texte::datum(iso));
}

std::vector<Spalte<Raumzeile>> raumSpalten() {
    using Z = Raumzeile;
    return {
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Schlüssel")),
         [](const Z& z) { return QVariant(z.schluessel); },
         {},
         [](const Z& z) { return z.schluesselAlle; }},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Name")),
         [](const Z& z) { return QVariant(z.name); },
         {},
         [](const Z& z) {
             return z.fruehereNamen.isEmpty()
                        ? QString()
                        : atlasText(QT_TRANSLATE_NOOP("Atlas", "Früher: %1")).arg(z.fruehereNamen);
         }},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Typ")), [](const Z& z) { return QVariant(z.typ); }},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "gehört zu")),
         [](const Z& z) { return QVariant(z.uebergeordnet); }},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Fläche km²")),
         [](const Z& z) { return number(z.flaecheKm2, 2); },
         [](const Z& z) { return sortKey(z.flaecheKm2); },
         {},
         true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Einwohner*innen")),
         [](const Z& z) { return number(z.einwohner, 0); }, [](const Z& z) { return sortKey(z.einwohner); },
         [](const Z& z) {
             return z.einwohnerStand.isEmpty()
                        ? QString()
                        : atlasText(QT_TRANSLATE_NOOP("Atlas", "Stand %1")).arg(z.einwohnerStand);
         },
         true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "gültig von")), [](const Z& z) { return date(z.gueltigAb); },
         [](const Z& z) { return QVariant(text(z.gueltigAb)); }},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "gültig bis")), [](const Z& z) { return date(z.gueltigBis); },
         [](const Z& z) { return QVariant(text(z.gueltigBis)); }},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Grenze")),
         [](const Z& z) {
             return QVariant(atlasText(z.hatGrenze ? QT_TRANSLATE_NOOP("Atlas", "ja")
                                                   : QT_TRANSLATE_NOOP("Atlas", "nein")));
         }},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Schlüsselarten")),
         [](const Z& z) { return QVariant(z.schluesselarten); },
         {},
         [](const Z& z) { return z.schluesselAlle; }},
    };
}

QString remarks(const workspace::Grenzherkunft& h) {
    QStringList out;
    if (h.schematisch) out << atlasText(QT_TRANSLATE_NOOP("Atlas", "schematisch, nicht amtlich"));
    if (h.zurueckgezogen) out << atlasText(QT_TRANSLATE_NOOP("Atlas", "zurückgezogen"));
    return out.join(QStringLiteral(", "));
}

std::vector<Spalte<workspace::Grenzherkunft>> herkunftSpalten() {
    using H = workspace::Grenzherkunft;
    return {
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Geladen am")),
         [](const H& h) { return QVariant(texte::datum(h.zeitpunkt)); },
         [](const H& h) { return QVariant(text(h.zeitpunkt)); },
         {},
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Datei")),
         [](const H& h) { return QVariant(text(h.datei)); },
         {},
         [](const H& h) { return text(h.datei); },
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Quelle")),
         [](const H& h) { return QVariant(text(h.quelle)); },
         {},
         [](const H& h) { return text(h.quelle); },
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Stand")),
         [](const H& h) { return date(h.stand); },
         [](const H& h) { return QVariant(text(h.stand)); },
         {},
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Lizenz")),
         [](const H& h) { return QVariant(text(h.lizenz)); },
         {},
         {},
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Bemerkung")),
         [](const H& h) { return QVariant(remarks(h)); },
         {},
         {},
         false},
    };
}

std::vector<Spalte<Grenzzeile>> grenzSpalten() {
    using Z = Grenzzeile;
    return {
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Objekt")),
         [](const Z& z) {
             return z.feature > 0 ? QVariant(QString::number(z.feature)) : QVariant(QString());
         },
         [](const Z& z) { return QVariant(static_cast<double>(z.feature)); },
         {},
         true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Schlüssel")),
         [](const Z& z) { return QVariant(z.schluessel); },
         {},
         {},
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Name in der Datei")),
         [](const Z& z) { return QVariant(z.name); },
         {},
         {},
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Raum")),
         [](const Z& z) { return QVariant(z.raum); },
         {},
         {},
         false},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Ergebnis")),
         [](const Z& z) { return QVariant(z.ergebnis); },
         {},
         [](const Z& z) { return z.ergebnis; },
         false},
    };
}

const char* resultText(workspace::Ortsstatus status) {
    using workspace::Ortsstatus;
    switch (status) {
        case Ortsstatus::kRaum:
            return QT_TRANSLATE_NOOP("Atlas", "wird geladen");
        case Ortsstatus::kNeu:
            return QT_TRANSLATE_NOOP("Atlas", "wird als Raum angelegt");
        case Ortsstatus::kAusserhalb:
            return QT_TRANSLATE_NOOP("Atlas", "bleibt weg: liegt außerhalb des Gebiets");
        case Ortsstatus::kUnbekannt:
            return QT_TRANSLATE_NOOP("Atlas", "bleibt weg: kein Raum hat diesen Schlüssel");
        case Ortsstatus::kMehrdeutig:
            return QT_TRANSLATE_NOOP("Atlas", "bleibt weg: mehrere Räume haben diesen Schlüssel");
        case Ortsstatus::kOhneSchluessel:
            return QT_TRANSLATE_NOOP("Atlas",
                                     "bleibt weg: ohne Schlüssel, der Name allein ist nicht eindeutig");
    }
    return "";
}

}  // namespace

std::vector<Raumzeile> raumzeilen(const workspace::Bestand& bestand, EbeneId ebene) {
    std::vector<Raumzeile> out;
    const auto today = Clock::todayIso();
    for (const auto p : bestand.positionen(ebene)) {
        const auto& raum = bestand.raeume()[p];
        Raumzeile zeile;
        zeile.raum = raum.id;
        zeile.schluessel = text(raum.schluessel);
        zeile.name = text(raum.name);
        zeile.fruehereNamen = formerNames(raum);
        zeile.typ = text(raum.typ);
        if (const auto parent = bestand.uebergeordnet(p, today))
            zeile.uebergeordnet = text(bestand.raeume()[*parent].name);
        zeile.flaecheKm2 = raum.flaecheKm2;
        zeile.einwohner = raum.einwohner;
        zeile.einwohnerStand = texte::datum(raum.einwohnerStand);
        zeile.gueltigAb = raum.gueltigkeit.ab;
        zeile.gueltigBis = raum.gueltigkeit.bis;
        zeile.hatGrenze = raum.hatGrenze;
        addKeys(raum, zeile);
        out.push_back(std::move(zeile));
    }
    return out;
}

RaumModel::RaumModel(QObject* parent)
    : TabellenModel(
          raumSpalten(), [](const Raumzeile& z) { return static_cast<qlonglong>(z.raum.value); }, parent) {}

GrenzherkunftModel::GrenzherkunftModel(QObject* parent)
    : TabellenModel(
          herkunftSpalten(), [](const workspace::Grenzherkunft& h) { return static_cast<qlonglong>(h.id); },
          parent) {}

std::vector<Grenzzeile> grenzzeilen(const workspace::Grenzvorschau& vorschau,
                                    const workspace::Bestand& bestand) {
    using workspace::Ortsstatus;
    std::vector<Grenzzeile> out;
    for (std::size_t i = 0; i < vorschau.gelesen.gebiete.size(); ++i) {
        const auto& gebiet = vorschau.gelesen.gebiete[i];
        const auto& hit = vorschau.raeume.treffer[i];
        Grenzzeile zeile{gebiet.feature, text(gebiet.schluessel), text(gebiet.name), {}, {}, false, false};
        if (hit.status == Ortsstatus::kRaum) zeile.raum = text(bestand.raeume()[hit.position].name);
        zeile.geladen = hit.status == Ortsstatus::kRaum || hit.status == Ortsstatus::kNeu;
        zeile.repariert = gebiet.repariert;
        zeile.ergebnis = atlasText(resultText(hit.status));
        if (zeile.geladen && zeile.repariert)
            zeile.ergebnis += atlasText(QT_TRANSLATE_NOOP("Atlas", ", Geometrie repariert"));
        out.push_back(std::move(zeile));
    }
    for (const auto p : vorschau.ohneGrenze) {
        const auto& raum = bestand.raeume()[p];
        out.push_back({0,
                       text(raum.schluessel),
                       {},
                       text(raum.name),
                       atlasText(QT_TRANSLATE_NOOP("Atlas", "ohne Grenze: fehlt in der Datei")),
                       false,
                       false});
    }
    return out;
}

GrenzzeilenModel::GrenzzeilenModel(QObject* parent)
    : TabellenModel(
          grenzSpalten(), [](const Grenzzeile& z) { return static_cast<qlonglong>(z.feature); }, parent) {}

}  // namespace isp::models
