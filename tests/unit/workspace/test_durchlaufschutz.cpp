// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that is part of a closed Durchlauf can be changed, whatever table it lies in.
#include "domain/codes.h"
#include "store/ablage.h"
#include "store/tabelle.h"
#include "werkbank_fixture.h"
#include "workspace/demothemen.h"
#include "workspace/themenbuch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <set>

namespace isp::workspace::test {
namespace {

using Names = std::set<std::string>;

/// Tables of records (not of links) that the foreign keys of the schema make part of a Durchlauf: what
/// would be deleted with it.
Names tablesOfADurchlauf(const std::filesystem::path& file) {
    SQLite::Database db(file.string());
    SQLite::Statement q(
        db,
        "WITH RECURSIVE teil(name) AS (VALUES ('durchlauf') UNION SELECT m.name FROM sqlite_schema m, "
        "pragma_foreign_key_list(m.name) f JOIN teil ON f.\"table\" = teil.name WHERE m.type = 'table' AND "
        "f.on_delete = 'CASCADE') SELECT name FROM teil WHERE EXISTS (SELECT 1 FROM "
        "pragma_table_info(teil.name) WHERE name = 'uid')");
    Names out;
    while (q.executeStep())
        out.insert(q.getColumn(0).getString());
    return out;
}

/// Closes the first Durchlauf of the demo Thema with the most in it, so that every kind of record is there
/// that the demo has; the others are added here.
class Durchlaufschutz : public WerkbankTest {
protected:
    void SetUp() override {
        w = demo();
        ASSERT_TRUE(ladeDemothemen(*w));
        const auto all = w->themen().themen();
        for (const auto& thema : *all) {
            const auto akte = *w->themen().akte(thema.id);
            if (!thema.vorgaenger.valid() && akte->massnahmen.size() > m_akte.massnahmen.size())
                m_akte = *akte;
        }
        ASSERT_NE(m_akte.aktuellerDurchlauf(), nullptr);
        m_runde = *m_akte.aktuellerDurchlauf();
        ASSERT_TRUE(m_runde.ende.empty());
        addWhatIsMissing();
        m_runde.ende = "2026-11-01";
        ASSERT_TRUE(store::Ablage<Durchlauf>(w->store()).speichere(m_runde));
        w->themen().vergiss();
        m_akte = **w->themen().akte(m_akte.thema.id);
    }

    template <typename T>
    decltype(T::id) add(const T& record) {
        auto saved = w->themen().speichere(record, QStringLiteral("x"));
        if (!saved) ADD_FAILURE() << saved.error().code.id << " " << saved.error().location.field;
        return saved.value_or(decltype(T::id){});
    }

    template <typename T, typename Fill>
    auto addWith(Fill&& fill) {
        T record;
        fill(record);
        return add(record);
    }

    /// One of each kind that the demo may lack, in the open Durchlauf.
    void addWhatIsMissing() {
        const auto stamm = *w->themen().stammdaten();
        const auto akteur = stamm->akteure.front().id;
        const auto schritt = m_akte.schritt(m_runde.id, Schrittart::kAnalyse)->id;
        const auto runde = m_runde.id;
        const auto inRunde = [&](auto& r) { r.durchlauf = runde; };
        const auto need = addWith<Handlungserfordernis>([&](auto& h) {
            inRunde(h);
            h.titel = "Begleitung";
            h.begruendung = "weil";
        });
        const auto criterion = addWith<Bewertungskriterium>([&](auto& k) {
            inRunde(k);
            k.name = "Dringlichkeit";
        });
        addWith<Bewertung>([&](auto& b) {
            b.erfordernis = need;
            b.kriterium = criterion;
            b.akteur = akteur;
        });
        const auto bedarf = addWith<Bedarf>([&](auto& b) {
            inRunde(b);
            b.bezeichnung = "Plätze";
            b.art = Bedarfsart::kFest;
        });
        addWith<Bedarfsmenge>([&](auto& m) {
            m.bedarf = bedarf;
            m.raum = w->bestand().raeume().front().id;
        });
        const auto ziel = addWith<Ziel>([&](auto& z) {
            inRunde(z);
            z.titel = "Weniger";
            z.indikator = w->bestand().indikatoren().front().id;
        });
        addWith<Zielbewertung>([&](auto& b) {
            b.ziel = ziel;
            b.datum = "2026-06-01";
        });
        addWith<Ruecksprache>([&](auto& r) {
            inRunde(r);
            r.datum = "2026-05-01";
            r.akteur = akteur;
            r.gegenstand = "Lage";
        });
        addWith<Datenbedarf>([&](auto& d) {
            inRunde(d);
            d.beschreibung = "Zahl der Fälle";
        });
        addWith<Abstimmung>([&](auto& a) {
            inRunde(a);
            a.datum = "2026-08-01";
            a.gegenstand = "Stand";
        });
        addWith<Ueberpruefung>([&](auto& u) {
            inRunde(u);
            u.feststellung = "wie geplant";
        });
        addWith<Entscheidung>([&](auto& e) {
            inRunde(e);
            e.begruendung = "wirkt";
        });
        addWith<Beteiligung>([&](auto& b) {
            b.schritt = schritt;
            b.akteur = akteur;
        });
        Anhang anhang;
        anhang.thema = m_akte.thema.id;
        anhang.schritt = schritt;
        const auto file = QString::fromStdString(write("notiz.txt", "Text").string());
        EXPECT_TRUE(w->themen().fuegeAnhangHinzu(anhang, file));
    }

    /// A record of the closed Durchlauf is neither written, nor removed, nor added to.
    template <typename T>
    void refuses(std::vector<T> records) {
        std::erase_if(records, [this](const T& r) { return !isPart(r); });
        const auto* name = store::tabelle<T>().name;
        ASSERT_FALSE(records.empty()) << name;
        m_tried.insert(name);
        auto& themen = w->themen();
        auto record = records.front();
        EXPECT_EQ(codeOf(themen.speichere(record, QStringLiteral("x"))), "domain.round_closed") << name;
        EXPECT_EQ(codeOf(themen.loesche<T>(record.id, QStringLiteral("x"))), "domain.round_closed") << name;
        record.id = {};
        record.uid.clear();
        if constexpr (std::is_same_v<T, Durchlauf> || std::is_same_v<T, Schritt>) return;
        EXPECT_EQ(codeOf(themen.speichere(record, QStringLiteral("x"))), "domain.round_closed") << name;
    }

    template <typename R>
    static std::string codeOf(const R& result) {
        return std::string(result ? std::string_view("saved") : std::string_view(result.error().code.id));
    }

    /// Found by the way the schema goes, apart from how the rule finds it.
    template <typename T>
    bool isPart(const T& r) const {
        const auto& a = m_akte;
        if constexpr (std::is_same_v<T, Durchlauf>)
            return r.id == m_runde.id;
        else if constexpr (requires {
                               { r.durchlauf } -> std::convertible_to<DurchlaufId>;
                           })
            return r.durchlauf == m_runde.id;
        else if constexpr (requires {
                               { r.schritt } -> std::convertible_to<SchrittId>;
                           })
            return r.schritt.valid() && Themenakte::find(a.schritte, r.schritt)->durchlauf == m_runde.id;
        else if constexpr (std::is_same_v<T, Bewertung>)
            return Themenakte::find(a.erfordernisse, r.erfordernis)->durchlauf == m_runde.id;
        else if constexpr (std::is_same_v<T, Bedarfsmenge>)
            return Themenakte::find(a.bedarfe, r.bedarf)->durchlauf == m_runde.id;
        else if constexpr (std::is_same_v<T, Zielbewertung>)
            return Themenakte::find(a.ziele, r.ziel)->durchlauf == m_runde.id;
        else
            return Themenakte::find(a.massnahmen, r.massnahme)->durchlauf == m_runde.id;
    }

    std::unique_ptr<Werkbank> w;
    Themenakte m_akte;
    Durchlauf m_runde;
    Names m_tried;
};

TEST_F(Durchlaufschutz, NoTableOfAClosedDurchlaufCanBeWritten) {
    const auto& a = m_akte;
    const auto all = [this](const auto&... lists) { (refuses(lists), ...); };
    all(a.durchlaeufe, a.schritte, a.wechsel, a.beteiligungen, a.anhaenge, a.befunde, a.bestand,
        a.datenbedarfe, a.ruecksprachen, a.erfordernisse, a.kriterien, a.bewertungen, a.bedarfe,
        a.bedarfsmengen, a.handlungsfelder, a.ziele, a.massnahmen, a.meilensteine, a.budget, a.abstimmungen,
        a.zielbewertungen, a.ueberpruefungen, a.entscheidungen);
    // A table that a later migration makes part of a Durchlauf has to be tried here as well.
    EXPECT_EQ(m_tried, tablesOfADurchlauf(w->pfad()));
}

TEST_F(Durchlaufschutz, AFileIsNotAddedToAClosedStep) {
    Anhang anhang;
    anhang.thema = m_akte.thema.id;
    anhang.schritt = m_akte.schritt(m_runde.id, Schrittart::kAnalyse)->id;
    const auto file = QString::fromStdString(write("spaet.txt", "Text").string());
    EXPECT_EQ(codeOf(w->themen().fuegeAnhangHinzu(anhang, file)), "domain.round_closed");
    anhang.schritt = {};  // but to the Thema
    EXPECT_TRUE(w->themen().fuegeAnhangHinzu(anhang, file));
}

/// Who took part is personal data and stays removable; a series goes on in the next Durchlauf.
TEST_F(Durchlaufschutz, AktivitaetenAreOfTheThemaAndStayOpen) {
    Aktivitaet a;
    a.thema = m_akte.thema.id;
    a.schritt = m_akte.schritt(m_runde.id, Schrittart::kAnalyse)->id;
    a.titel = "Runder Tisch";
    a.id = add(a);
    Teilnahme t;
    t.aktivitaet = a.id;
    t.name = "Frau Muster";
    t.id = add(t);
    EXPECT_TRUE(w->themen().loesche<Teilnahme>(t.id, QStringLiteral("x")));
}

}  // namespace
}  // namespace isp::workspace::test
