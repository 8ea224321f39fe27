// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases that move a Thema through its steps and rounds.
#include "base/clock.h"
#include "domain/codes.h"
#include "domain/durchlaufregel.h"
#include "domain/grundlage.h"
#include "store/ablage.h"
#include "store/benutzer.h"
#include "workspace/schrittwechsel.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <map>

namespace isp::workspace {

namespace {

QString stepText(const char* text) {
    return QCoreApplication::translate("Schritte", text);
}

Wechsel wechselZu(Schrittzustand nach, const std::string& grund = {}) {
    return {nach, grund, Clock::nowIso(), store::currentUser()};
}

Result<DurchlaufId> writeDurchlauf(store::Store& store, ThemaId thema, int number,
                                   const std::string& anlass) {
    Durchlauf durchlauf;
    durchlauf.thema = thema;
    durchlauf.nummer = number;
    durchlauf.beginn = Clock::todayIso();
    durchlauf.anlass = anlass;
    ISP_TRY(const auto id, store::Ablage<Durchlauf>(store).speichere(durchlauf));
    for (const auto art : schrittarten()) {
        Schritt schritt;
        schritt.durchlauf = id;
        schritt.art = art;
        ISP_TRY(schritt.id, store::Ablage<Schritt>(store).speichere(schritt));
        if (art != Schrittart::kThema) continue;
        ISP_TRY(schritt, store::Ablage<Schritt>(store).lies(schritt.id));
        ISP_CHECK(schreibeWechsel(store, schritt, wechselZu(Schrittzustand::kInArbeit)));
    }
    return id;
}

/// Writes a record of the old round into the new one, with references turned to their new counterparts.
class Uebertragung {
public:
    Uebertragung(store::Store& store, const Themenakte& akte, DurchlaufId neu)
        : m_store(store),
          m_akte(akte),
          m_neu(neu) {}

    Status alles(DurchlaufId alt) {
        const auto was = uebernahme(m_akte, alt);
        ISP_CHECK(kopiere(m_akte.bestand, was.bestand));
        ISP_CHECK(kopiere(m_akte.datenbedarfe, was.datenbedarfe));
        ISP_CHECK(kopiere(m_akte.kriterien, was.kriterien));
        ISP_CHECK(handlungsfelder(was));
        ISP_CHECK(ziele(was));
        ISP_CHECK(massnahmen(was));
        return beteiligte(alt);
    }

private:
    template <typename T>
    Result<decltype(T::id)> schreibe(T record) {
        record.id = {};
        record.uid.clear();
        return store::Ablage<T>(m_store).speichere(record);
    }
    template <typename T>
    Status kopiere(const std::vector<T>& all, const std::vector<decltype(T::id)>& ids) {
        for (const auto id : ids) {
            auto copy = *Themenakte::find(all, id);
            copy.durchlauf = m_neu;
            ISP_CHECK(schreibe(copy));
        }
        return {};
    }

    Status handlungsfelder(const Uebernahme& was) {
        for (const auto id : was.handlungsfelder) {
            auto copy = *Themenakte::find(m_akte.handlungsfelder, id);
            copy.durchlauf = m_neu;
            copy.vorgaenger = id;
            copy.erfordernisse.clear();  // they are found anew in each round
            ISP_TRY(m_felder[id], schreibe(copy));
        }
        return {};
    }

    Status ziele(const Uebernahme& was) {
        for (const auto id : was.ziele) {
            auto copy = *Themenakte::find(m_akte.ziele, id);
            copy.durchlauf = m_neu;
            copy.vorgaenger = id;
            copy.handlungsfeld = m_felder[copy.handlungsfeld];
            copy.uebergeordnet = {};
            ISP_TRY(m_ziele[id], schreibe(copy));
        }
        for (const auto id : was.ziele) {  // the tree, when all its members are there
            const auto parent = Themenakte::find(m_akte.ziele, id)->uebergeordnet;
            if (!parent.valid() || !m_ziele.contains(parent)) continue;
            ISP_TRY(auto copy, store::Ablage<Ziel>(m_store).lies(m_ziele[id]));
            copy.uebergeordnet = m_ziele[parent];
            ISP_CHECK(store::Ablage<Ziel>(m_store).speichere(copy));
        }
        return {};
    }

    Status massnahmen(const Uebernahme& was) {
        for (const auto id : was.massnahmen) {
            auto copy = *Themenakte::find(m_akte.massnahmen, id);
            copy.durchlauf = m_neu;
            copy.vorgaenger = id;
            copy.handlungsfeld = m_felder[copy.handlungsfeld];
            std::vector<ZielId> served;
            for (const auto ziel : copy.ziele)
                if (m_ziele.contains(ziel)) served.push_back(m_ziele[ziel]);
            copy.ziele = served;
            ISP_TRY(const auto neu, schreibe(copy));
            ISP_CHECK(zurMassnahme(m_akte.meilensteine, id, neu));
            ISP_CHECK(zurMassnahme(m_akte.budget, id, neu));
        }
        return {};
    }

    template <typename T>
    Status zurMassnahme(const std::vector<T>& all, MassnahmeId alt, MassnahmeId neu) {
        for (auto record : all) {
            if (record.massnahme != alt) continue;
            record.massnahme = neu;
            ISP_CHECK(schreibe(record));
        }
        return {};
    }

    /// Who answers for a step and takes part in it stays so until changed.
    Status beteiligte(DurchlaufId alt) {
        ISP_TRY(const auto schritte, store::Ablage<Schritt>(m_store).vonThema(m_akte.thema.id));
        for (auto schritt : schritte) {
            if (schritt.durchlauf != m_neu) continue;
            const auto* before = m_akte.schritt(alt, schritt.art);
            if (before == nullptr) continue;
            schritt.verantwortlich = before->verantwortlich;
            ISP_CHECK(store::Ablage<Schritt>(m_store).speichere(schritt));
            for (auto b : m_akte.beteiligungen) {
                if (b.schritt != before->id) continue;
                b.schritt = schritt.id;
                ISP_CHECK(schreibe(b));
            }
        }
        return {};
    }

    store::Store& m_store;
    const Themenakte& m_akte;
    DurchlaufId m_neu;
    std::map<HandlungsfeldId, HandlungsfeldId> m_felder;
    std::map<ZielId, ZielId> m_ziele;
};

Status closeDurchlauf(store::Store& store, Durchlauf durchlauf) {
    durchlauf.ende = Clock::todayIso();
    ISP_CHECK(store::Ablage<Durchlauf>(store).speichere(durchlauf));
    return {};
}

}  // namespace

Result<ThemaId> Themenbuch::legeAn(const Thema& thema, const std::vector<ThemaFachplanung>& fachplanungen) {
    auto& store = m_werkbank.store();
    auto neu = thema;
    if (neu.angelegt.empty()) neu.angelegt = Clock::todayIso();
    const auto work = [&]() -> Status {
        ISP_TRY(neu.id, store::Ablage<Thema>(store).speichere(neu));
        for (auto beitrag : fachplanungen) {
            beitrag.thema = neu.id;
            ISP_CHECK(store::Ablage<ThemaFachplanung>(store).speichere(beitrag));
        }
        ISP_CHECK(writeDurchlauf(store, neu.id, 1, {}));
        return {};
    };
    ISP_CHECK(m_werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Thema anlegen")), work));
    return neu.id;
}

Status Themenbuch::setZustand(SchrittId id, Schrittzustand nach, const std::string& grund) {
    auto& store = m_werkbank.store();
    const auto text = stepText(QT_TRANSLATE_NOOP("Schritte", "Zustand des Schritts ändern"));
    return m_werkbank.aendere(text, [&]() -> Status {
        ISP_TRY(const auto schritt, store::Ablage<Schritt>(store).lies(id));
        ISP_TRY(const auto durchlauf, store::Ablage<Durchlauf>(store).lies(schritt.durchlauf));
        ISP_TRY(const auto stand, akte(durchlauf.thema));
        ISP_TRY(const auto stamm, stammdaten());
        ISP_CHECK(pruefeUebergang(*stand, *stamm, schritt, nach, grund));
        return schreibeWechsel(store, schritt, wechselZu(nach, grund));
    });
}

Result<DurchlaufId> Themenbuch::uebertrage(const Themenakte& akte, const Durchlauf& alt,
                                           const std::string& anlass) {
    auto& store = m_werkbank.store();
    ISP_CHECK(closeDurchlauf(store, alt));
    ISP_TRY(const auto id, writeDurchlauf(store, akte.thema.id, alt.nummer + 1, anlass));
    ISP_CHECK(Uebertragung(store, akte, id).alles(alt.id));
    return id;
}

Result<DurchlaufId> Themenbuch::starteDurchlauf(ThemaId thema, const std::string& anlass) {
    DurchlaufId id;
    const auto text = stepText(QT_TRANSLATE_NOOP("Schritte", "Nächsten Durchlauf beginnen"));
    const auto work = [&]() -> Status {
        ISP_TRY(const auto stand, akte(thema));
        ISP_CHECK(pruefeNeuenDurchlauf(*stand));
        ISP_TRY(id, uebertrage(*stand, *stand->aktuellerDurchlauf(), anlass));
        return {};
    };
    ISP_CHECK(m_werkbank.aendere(text, work));
    return id;
}

Status Themenbuch::beende(ThemaId thema, const std::string& grund) {
    auto& store = m_werkbank.store();
    const auto text = stepText(QT_TRANSLATE_NOOP("Schritte", "Thema beenden"));
    return m_werkbank.aendere(text, [&]() -> Status {
        ISP_TRY(const auto stand, akte(thema));
        ISP_CHECK(pruefeEnde(*stand));
        if (grund.empty()) return makeError(codes::kGrundFehlt);
        auto ended = stand->thema;
        ended.zustand = Themenzustand::kBeendet;
        ended.beendetAm = Clock::todayIso();
        ended.beendetGrund = grund;
        ISP_CHECK(store::Ablage<Thema>(store).speichere(ended));
        for (const auto& durchlauf : stand->durchlaeufe)
            if (durchlauf.ende.empty()) ISP_CHECK(closeDurchlauf(store, durchlauf));
        return {};
    });
}

Result<ThemaId> Themenbuch::legeFolgethemaAn(EntscheidungId entscheidung, Thema thema) {
    auto& store = m_werkbank.store();
    const auto text = stepText(QT_TRANSLATE_NOOP("Schritte", "Folgethema anlegen"));
    ThemaId id;
    const auto work = [&]() -> Status {
        ISP_TRY(auto decision, store::Ablage<Entscheidung>(store).lies(entscheidung));
        ISP_TRY(const auto durchlauf, store::Ablage<Durchlauf>(store).lies(decision.durchlauf));
        ISP_CHECK(isp::pruefeOffen(durchlauf));
        thema.vorgaenger = durchlauf.thema;
        ISP_TRY(id, legeAn(thema));
        decision.folgethema = id;
        ISP_CHECK(store::Ablage<Entscheidung>(store).speichere(decision));
        return {};
    };
    ISP_CHECK(m_werkbank.aendere(text, work));
    return id;
}

}  // namespace isp::workspace
