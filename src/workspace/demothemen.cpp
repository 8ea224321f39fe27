// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/demothemen.h"

#include "domain/kreislauf.h"
#include "store/ablage.h"
#include "store/lieferung_repository.h"
#include "workspace/anlegen.h"
#include "workspace/codes.h"
#include "workspace/raumsaetze.h"
#include "workspace/satzleser.h"
#include "workspace/schrittwechsel.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace isp::workspace {

namespace {

const QString kOrdner = QStringLiteral(":/data/segeberg/demo/themen/");
const QString kRunde = QStringLiteral("planungsrunde.json");  ///< in the folder above
const QString kStammdaten = QStringLiteral("stammdaten.json");

std::string textOf(const QJsonObject& json, const char* key) {
    return json[QLatin1String(key)].toString().toStdString();
}

/// Each Thema may refer to what all share, not to another Thema. Own Räume are steps of their own: the next
/// one must know them.
class Demothemen {
public:
    explicit Demothemen(Werkbank& werkbank) : m_werkbank(werkbank), m_stamm(werkbank.store(), "stammdaten") {}

    Status lade() {
        ISP_CHECK(labels());
        ISP_CHECK(datei(kStammdaten, m_stamm));
        for (const auto& name :
             QDir(kOrdner).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            if (name == kStammdaten) continue;
            auto leser = m_stamm.weiter(name.toStdString());
            ISP_CHECK(datei(name, leser));
        }
        return runde();
    }

private:
    /// Meetings speak of all Themen: those by their origin (`@thema/B`), the steps of the present Durchlauf
    /// (`@schritt/B/planung`), its Bedarfe by number (`@bedarf/B/1`), Ansichten by name.
    Status runde() {
        auto leser = m_stamm.weiter(kRunde.toStdString());
        ISP_TRY(const auto themen, m_werkbank.themen().themen());
        for (const auto& thema : themen) {
            const auto origin = thema.herkunft == Herkunft::kPolitik      ? "A"
                                : thema.herkunft == Herkunft::kVerwaltung ? "B"
                                                                          : "C";
            ISP_TRY(const auto akte, m_werkbank.themen().akte(thema.id));
            const std::string name = origin;
            leser.kenne("thema/" + name, {"thema", thema.id.value});
            for (const auto& a : akte->ansichten)
                leser.kenne("ansicht/" + a.name, {"ansicht", a.id.value});
            const auto* present = akte->aktuellerDurchlauf();
            if (present == nullptr) continue;
            for (const auto& s : Themenakte::imDurchlauf(akte->schritte, present->id))
                leser.kenne("schritt/" + name + "/" + toText(s.art), {"schritt", s.id.value});
            int number = 0;
            for (const auto& b : Themenakte::imDurchlauf(akte->bedarfe, present->id))
                leser.kenne("bedarf/" + name + "/" + std::to_string(++number), {"bedarf", b.id.value});
        }
        return datei(QStringLiteral("../") + kRunde, leser);
    }

    /// What other parts of the store are called by: `@raum/Norderstedt`, `@indikator/ALO_QUOTE`.
    Status labels() {
        const auto& b = m_werkbank.bestand();
        for (const auto& raum : b.raeume())
            m_stamm.kenne(b.ebene(raum.ebene)->code + "/" + raum.name, {"raum", raum.id.value});
        for (const auto& k : b.kennzahlen())
            m_stamm.kenne("kennzahl/" + k.code, {"kennzahl", k.id.value});
        for (const auto& i : b.indikatoren())
            m_stamm.kenne("indikator/" + i.code, {"indikator", i.id.value});
        for (const auto& f : b.fachplanungen())
            m_stamm.kenne("fachplanung/" + f.code, {"fachplanung", f.id.value});
        ISP_TRY(const auto lieferungen, store::LieferungRepository(m_werkbank.store()).lieferungen());
        for (const auto& l : lieferungen)
            m_stamm.kenne("lieferung/" + l.datei, {"lieferung", l.id.value});
        ISP_TRY(const auto zielgruppen, m_werkbank.themen().alle<Zielgruppe>());
        for (const auto& z : zielgruppen)
            m_stamm.kenne("zielgruppe/" + z.name, {"zielgruppe", z.id.value});
        return {};
    }

    Status datei(const QString& name, Satzleser& leser) {
        QFile file(QDir::cleanPath(kOrdner + name));
        const auto document =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (!document.isObject()) return leser.fehler(name.toStdString(), "no JSON object");
        for (const auto& value : document[QLatin1String("inhalt")].toArray())
            ISP_CHECK(block(value.toObject(), leser));
        return {};
    }

    Status block(const QJsonObject& json, Satzleser& leser) {
        const auto records = [&]() -> Status {
            if (json.contains(QLatin1String("tabelle"))) return leser.schreibe(json);
            for (const auto& value : json[QLatin1String("verlauf")].toArray())
                ISP_CHECK(wechsel(value.toObject(), leser));
            return {};
        };
        ISP_CHECK(m_werkbank.aendere(QString(), records));
        for (const auto& value : json[QLatin1String("eigene_raeume")].toArray())
            ISP_CHECK(eigenerRaum(value.toObject(), leser));
        for (const auto& value : json[QLatin1String("sozialraeume")].toArray())
            ISP_CHECK(sozialraum(value.toObject()));
        return {};
    }

    /// A step that changes its state, or a Durchlauf that ends, on the day given.
    Status wechsel(const QJsonObject& json, const Satzleser& leser) {
        auto& store = m_werkbank.store();
        m_werkbank.themen().vergiss();
        if (json.contains(QLatin1String("durchlauf"))) {
            ISP_TRY(const auto verweis, leser.finde(json[QLatin1String("durchlauf")].toString()));
            ISP_TRY(auto durchlauf, store::Ablage<Durchlauf>(store).lies({verweis.id}));
            durchlauf.ende = textOf(json, "ende");
            ISP_CHECK(store::Ablage<Durchlauf>(store).speichere(durchlauf));
            return {};
        }
        ISP_TRY(const auto verweis, leser.finde(json[QLatin1String("schritt")].toString()));
        ISP_TRY(const auto schritt, store::Ablage<Schritt>(store).lies({verweis.id}));
        ISP_TRY(const auto durchlauf, store::Ablage<Durchlauf>(store).lies(schritt.durchlauf));
        const auto nach = fromText<Schrittzustand>(textOf(json, "nach"));
        if (!nach) return leser.fehler(textOf(json, "schritt"), textOf(json, "nach"));
        ISP_TRY(const auto akte, m_werkbank.themen().akte(durchlauf.thema));
        ISP_TRY(const auto stamm, m_werkbank.themen().stammdaten());
        const auto grund = textOf(json, "grund");
        if (const auto erlaubt = pruefeUebergang(*akte, *stamm, schritt, *nach, grund); !erlaubt)
            return leser.fehler(textOf(json, "schritt"), erlaubt.error());
        return schreibeWechsel(store, schritt,
                               {*nach, grund, textOf(json, "am") + "T09:00:00.000Z", textOf(json, "wer")});
    }

    Status eigenerRaum(const QJsonObject& json, Satzleser& leser) {
        Raumsaetze saetze(m_werkbank);
        Raumentwurf entwurf;
        entwurf.name = textOf(json, "name");
        entwurf.zweck = textOf(json, "zweck");
        for (const auto& label : json[QLatin1String("teile")].toArray()) {
            ISP_TRY(const auto teil, leser.finde(label.toString()));
            for (const auto gemeinde : saetze.gemeindenVon({teil.id}))
                entwurf.gemeinden.push_back(gemeinde);
        }
        const auto art = fromText<Raumsatzart>(textOf(json, "art"));
        if (!art) return leser.fehler(entwurf.name, textOf(json, "art"));
        FachplanungId fachplanung;
        if (json.contains(QLatin1String("fachplanung"))) {
            ISP_TRY(const auto verweis, leser.finde(json[QLatin1String("fachplanung")].toString()));
            fachplanung = {verweis.id};
        }
        ISP_TRY(const auto id, saetze.speichere(*art, fachplanung, entwurf));
        leser.kenne("eigener_raum/" + entwurf.name, {"raum", id.value});
        return {};
    }

    Status sozialraum(const QJsonObject& json) {
        Sozialraum s;
        s.name = textOf(json, "name");
        s.notiz = textOf(json, "notiz");
        s.quelle = textOf(json, "quelle");
        Polygon umriss;
        for (const auto& punkt : json[QLatin1String("umriss")].toArray())
            umriss.aussen.push_back({punkt[0].toDouble(), punkt[1].toDouble()});
        if (!umriss.aussen.empty()) s.geometrie.push_back(umriss);
        ISP_CHECK(Raumsaetze(m_werkbank).speichere(s));
        return {};
    }

    Werkbank& m_werkbank;
    Satzleser m_stamm;
};

}  // namespace

Result<std::unique_ptr<Werkbank>> legeMitBeispielenAn(const std::filesystem::path& pfad,
                                                      const AnlegeOptionen& optionen,
                                                      const Progress& progress) {
    ISP_TRY(auto made, Werkbank::anlegen(pfad, optionen, progress));
    if (!optionen.demo) return made;
    if (auto loaded = ladeDemothemen(*made); !loaded) {
        made.reset();
        removeStoreFiles(pfad);
        return std::move(loaded).error();
    }
    return made;
}

Status ladeDemothemen(Werkbank& werkbank) {
    ISP_CHECK(Demothemen(werkbank).lade());
    werkbank.undoStack().clear();  // what a store begins with is nothing to undo
    return {};
}

}  // namespace isp::workspace
