// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/aktenzeilen.h"
#include "cli/befehl.h"
#include "store/satz.h"
#include "texte/kreislauf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace isp::cli {

namespace {

/// What the ids of other parts of the store are called, by the field that holds them.
class Namen {
public:
    Namen(const workspace::Bestand& bestand, const Stammdaten& stamm) {
        for (const auto& r : bestand.raeume())
            m_raeume[r.id.value] = q(r.name);
        for (const auto& f : bestand.fachplanungen())
            m_fachplanungen[f.id.value] = q(f.name);
        for (const auto& i : bestand.indikatoren())
            m_indikatoren[i.id.value] = q(i.code);
        for (const auto& k : bestand.kennzahlen())
            m_kennzahlen[k.id.value] = q(k.code);
        for (const auto& a : stamm.akteure)
            m_akteure[a.id.value] = q(a.name);
        for (const auto& z : stamm.zielgruppen)
            m_zielgruppen[z.id.value] = q(z.name);
        for (const auto& a : stamm.angebote)
            m_angebote[a.id.value] = q(a.name);
    }

    void addTo(QJsonObject& json) const {
        for (const auto& key : json.keys()) {
            const auto* names = namesOf(key);
            if (names == nullptr) continue;
            if (json[key].isArray()) {
                QJsonArray list;
                for (const auto& id : json[key].toArray())
                    list.append(nameOf(*names, id.toString().toLongLong()));
                json[key + QStringLiteral("_name")] = list;
            } else {
                json[key + QStringLiteral("_name")] =
                    nameOf(*names, static_cast<std::int64_t>(json[key].toDouble()));
            }
        }
    }

private:
    using Liste = std::map<std::int64_t, QString>;

    static QJsonValue nameOf(const Liste& names, std::int64_t id) {
        const auto found = names.find(id);
        return found == names.end() ? QJsonValue() : QJsonValue(found->second);
    }
    [[nodiscard]] const Liste* namesOf(const QString& key) const {
        static const std::map<QString, Liste Namen::*> kFelder = {
            {QStringLiteral("raum"), &Namen::m_raeume},
            {QStringLiteral("vergleichsraum"), &Namen::m_raeume},
            {QStringLiteral("fachplanung"), &Namen::m_fachplanungen},
            {QStringLiteral("federfuehrung"), &Namen::m_fachplanungen},
            {QStringLiteral("indikator"), &Namen::m_indikatoren},
            {QStringLiteral("kennzahl"), &Namen::m_kennzahlen},
            {QStringLiteral("akteur"), &Namen::m_akteure},
            {QStringLiteral("verantwortlich"), &Namen::m_akteure},
            {QStringLiteral("leitung"), &Namen::m_akteure},
            {QStringLiteral("zielgruppe"), &Namen::m_zielgruppen},
            {QStringLiteral("angebot"), &Namen::m_angebote}};
        // A list is called by its link table: `thema_raum`.
        const auto found = kFelder.find(key.mid(key.lastIndexOf(u'_') + 1));
        return found == kFelder.end() ? nullptr : &(this->*found->second);
    }

    Liste m_raeume, m_fachplanungen, m_indikatoren, m_kennzahlen, m_akteure, m_zielgruppen, m_angebote;
};

class Schreiber {
public:
    Schreiber(const Themenakte& akte, const Stammdaten& stamm, const Namen& namen)
        : m_akte(akte),
          m_stamm(stamm),
          m_namen(namen) {}

    QJsonObject alles() const {
        auto json = one(m_akte.thema);
        json[QStringLiteral("indikatorenset_inhalt")] = one(m_akte.indikatorenset);
        json[QStringLiteral("fachplanungen")] = list(m_akte.fachplanungen);
        json[QStringLiteral("beschluesse")] = list(m_akte.beschluesse);
        json[QStringLiteral("aktivitaeten")] = list(m_akte.aktivitaeten);
        json[QStringLiteral("teilnahmen")] = list(m_akte.teilnahmen);
        json[QStringLiteral("arbeitsgruppen")] = list(m_akte.arbeitsgruppen);
        json[QStringLiteral("mitglieder")] = list(m_akte.mitglieder);
        json[QStringLiteral("ansichten")] = list(m_akte.ansichten);
        json[QStringLiteral("anhaenge")] = list(m_akte.anhaenge);
        QJsonArray runden;
        for (const auto& d : m_akte.durchlaeufe)
            runden.append(durchlauf(d));
        json[QStringLiteral("durchlaeufe")] = runden;
        return json;
    }

private:
    template <typename T>
    QJsonObject one(const T& record) const {
        auto json = QJsonDocument::fromJson(QByteArray::fromStdString(store::alsJson(record))).object();
        m_namen.addTo(json);
        json[QStringLiteral("id")] = static_cast<qint64>(record.id.value);
        return json;
    }
    template <typename T>
    QJsonArray list(const std::vector<T>& records) const {
        QJsonArray out;
        for (const auto& record : records)
            out.append(one(record));
        return out;
    }
    /// Those whose `field` is one of `owners`.
    template <typename T, typename IdType, typename Owner>
    QJsonArray partsOf(const std::vector<T>& all, IdType T::*field, const std::vector<Owner>& owners) const {
        QJsonArray out;
        for (const auto& record : all)
            if (Themenakte::find(owners, record.*field) != nullptr) out.append(one(record));
        return out;
    }

    QJsonObject schritt(const Schritt& s) const {
        auto json = one(s);
        json[QStringLiteral("nummer")] = nummer(s.art);
        json[QStringLiteral("beteiligungen")] =
            partsOf(m_akte.beteiligungen, &Beteiligung::schritt, std::vector{s});
        json[QStringLiteral("wechsel")] = partsOf(m_akte.wechsel, &Schrittwechsel::schritt, std::vector{s});
        QJsonArray offen;
        for (const auto& k : kriterien(m_akte, m_stamm, s.durchlauf, s.art)) {
            if (k.erfuellt) continue;
            offen.append(QJsonObject{{QStringLiteral("kriterium"),
                                      QString::fromUtf8(k.id.data(), static_cast<qsizetype>(k.id.size()))},
                                     {QStringLiteral("pflicht"), k.pflicht},
                                     {QStringLiteral("fehlt"), texte::fehlt(k)}});
        }
        json[QStringLiteral("offen")] = offen;
        return json;
    }

    QJsonObject durchlauf(const Durchlauf& d) const {
        const auto in = [&](const auto& all) { return Themenakte::imDurchlauf(all, d.id); };
        auto json = one(d);
        QJsonArray steps;
        for (const auto& s : in(m_akte.schritte))
            steps.append(schritt(s));
        json[QStringLiteral("schritte")] = steps;
        json[QStringLiteral("befunde")] = list(in(m_akte.befunde));
        json[QStringLiteral("bestand")] = list(in(m_akte.bestand));
        json[QStringLiteral("datenbedarfe")] = list(in(m_akte.datenbedarfe));
        json[QStringLiteral("ruecksprachen")] = list(in(m_akte.ruecksprachen));
        const auto needs = in(m_akte.erfordernisse);
        json[QStringLiteral("handlungserfordernisse")] = list(needs);
        json[QStringLiteral("kriterien")] = list(in(m_akte.kriterien));
        json[QStringLiteral("bewertungen")] = partsOf(m_akte.bewertungen, &Bewertung::erfordernis, needs);
        json[QStringLiteral("gewichtung")] = gewichtung(d.id);
        const auto bedarfe = in(m_akte.bedarfe);
        json[QStringLiteral("bedarfe")] = list(bedarfe);
        json[QStringLiteral("bedarfsmengen")] = partsOf(m_akte.bedarfsmengen, &Bedarfsmenge::bedarf, bedarfe);
        json[QStringLiteral("handlungsfelder")] = list(in(m_akte.handlungsfelder));
        const auto ziele = in(m_akte.ziele);
        json[QStringLiteral("ziele")] = list(ziele);
        const auto massnahmen = in(m_akte.massnahmen);
        json[QStringLiteral("massnahmen")] = list(massnahmen);
        json[QStringLiteral("meilensteine")] =
            partsOf(m_akte.meilensteine, &Meilenstein::massnahme, massnahmen);
        json[QStringLiteral("budget")] = partsOf(m_akte.budget, &Budgetposten::massnahme, massnahmen);
        json[QStringLiteral("abstimmungen")] = list(in(m_akte.abstimmungen));
        json[QStringLiteral("zielbewertungen")] =
            partsOf(m_akte.zielbewertungen, &Zielbewertung::ziel, ziele);
        json[QStringLiteral("ueberpruefungen")] = list(in(m_akte.ueberpruefungen));
        json[QStringLiteral("entscheidungen")] = list(in(m_akte.entscheidungen));
        return json;
    }

    QJsonArray gewichtung(DurchlaufId id) const {
        QJsonArray out;
        for (const auto& g : gewichte(m_akte, id))
            out.append(QJsonObject{
                {QStringLiteral("erfordernis"), static_cast<qint64>(g.erfordernis.value)},
                {QStringLiteral("punkte"), g.punkte ? QJsonValue(*g.punkte) : QJsonValue()},
                {QStringLiteral("einigkeit"), g.einigkeit ? QJsonValue(*g.einigkeit) : QJsonValue()},
                {QStringLiteral("beurteilende"), g.beurteilende}});
        return out;
    }

    const Themenakte& m_akte;
    const Stammdaten& m_stamm;
    const Namen& m_namen;
};

}  // namespace

QByteArray aktenjson(const workspace::Werkbank& werkbank, const Themenakte& akte, const Stammdaten& stamm) {
    const Namen namen(werkbank.bestand(), stamm);
    // Like every command: an array of objects, here of one.
    return QJsonDocument(QJsonArray{Schreiber(akte, stamm, namen).alles()}).toJson();
}

}  // namespace isp::cli
