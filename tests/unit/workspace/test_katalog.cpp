// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codes.h"
#include "werkbank_fixture.h"
#include "workspace/abhaengigkeiten.h"
#include "workspace/codes.h"
#include "workspace/einheitenhinweise.h"
#include "workspace/formelhilfe.h"
#include "workspace/katalog.h"
#include "workspace/themenbuch.h"

#include <QSignalSpy>

namespace isp::workspace::test {
namespace {

class Kataloge : public WerkbankTest {
protected:
    static Kennzahl neueKennzahl(const std::string& code = "KURSE") {
        Kennzahl k;
        k.code = code;
        k.name = "Sprachkurse";
        k.einheit = "Kurse";
        k.art = KennzahlArt::kMassnahme;
        k.richtung = Richtung::kHochGut;
        k.feinsteEbene = "raum";
        k.faelligNach = 90;
        return k;
    }
    static std::set<std::string> codes(Werkbank& w, const std::string& text) {
        std::set<std::string> out;
        const auto ids = w.katalog().suche(Katalogart::kKennzahl, text);
        EXPECT_TRUE(ids);
        for (const auto& k : w.bestand().kennzahlen())
            if (ids && ids->contains(k.id.value)) out.insert(k.code);
        return out;
    }
    static std::set<std::string> indikatorcodes(Werkbank& w, const std::string& text) {
        std::set<std::string> out;
        const auto ids = w.katalog().suche(Katalogart::kIndikator, text);
        for (const auto& i : w.bestand().indikatoren())
            if (ids && ids->contains(i.id.value)) out.insert(i.code);
        return out;
    }
};

TEST_F(Kataloge, AKennzahlWithItsTagsIsOneStep) {
    const auto w = ohneWerte();
    const auto steps = w->undoStack().count();
    const auto id = w->katalog().speichere(neueKennzahl(), {"Integration", "Sprache"});
    ASSERT_TRUE(id);
    const auto made = *w->bestand().kennzahl(*id);
    EXPECT_EQ(made.art, KennzahlArt::kMassnahme);
    EXPECT_EQ(made.richtung, Richtung::kHochGut);
    EXPECT_EQ(made.faelligNach, 90);
    EXPECT_EQ((*w->katalog().marken())->von(made.uid), (std::vector<std::string>{"Integration", "Sprache"}));
    EXPECT_EQ(w->undoStack().count(), steps + 1);
    w->undoStack().undo();
    EXPECT_EQ(w->bestand().kennzahl("KURSE"), nullptr);
    EXPECT_TRUE((*w->katalog().marken())->von(made.uid).empty());
    w->undoStack().redo();
    EXPECT_EQ(w->bestand().kennzahl("KURSE")->uid, made.uid);
    EXPECT_EQ((*w->katalog().marken())->von(made.uid).size(), 2U);
}

TEST_F(Kataloge, WhatIsWrongNamesItsField) {
    const auto w = ohneWerte();
    auto k = neueKennzahl("mit leer");
    EXPECT_EQ(w->katalog().speichere(k, {}).error().location.field, "code");
    k = neueKennzahl();
    k.name = "  ";
    EXPECT_EQ(w->katalog().speichere(k, {}).error().location.field, "name");
    k = neueKennzahl("bev");
    auto taken = w->katalog().speichere(k, {}).error();
    EXPECT_EQ(taken.code, store::codes::kCodeTaken);
    EXPECT_EQ(taken.location.field, "code");
    k = neueKennzahl();
    k.faelligNach = -1;
    EXPECT_EQ(w->katalog().speichere(k, {}).error().location.field, "faellig_nach");
}

TEST_F(Kataloge, AUsedKennzahlStaysAndNamesItsUser) {
    const auto w = ohneWerte();
    const auto refused = w->katalog().loesche(w->bestand().kennzahl("ALO")->id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kInUse);
    EXPECT_EQ(refused.error().args.at(0), "ALO");
    EXPECT_NE(w->bestand().kennzahl("ALO"), nullptr);
}

TEST_F(Kataloge, AnUnusedKennzahlGoesWithTagsAndMarkAndComesBack) {
    const auto w = ohneWerte();
    const auto id = *w->katalog().speichere(neueKennzahl(), {"Sprache"});
    const auto uid = w->bestand().kennzahl(id)->uid;
    ASSERT_TRUE(w->katalog().setFavorit(uid, true));
    ASSERT_TRUE(w->katalog().loesche(id));
    EXPECT_EQ(w->bestand().kennzahl("KURSE"), nullptr);
    EXPECT_FALSE((*w->katalog().marken())->favoriten.contains(uid));
    w->undoStack().undo();
    EXPECT_EQ(w->bestand().kennzahl("KURSE")->uid, uid);
    EXPECT_TRUE((*w->katalog().marken())->favoriten.contains(uid));
    EXPECT_EQ((*w->katalog().marken())->von(uid).size(), 1U);
}

TEST_F(Kataloge, AKennzahlInAFrozenViewStays) {
    const auto w = ohneWerte();
    const auto id = *w->katalog().speichere(neueKennzahl(), {});
    Ansicht ansicht;
    ansicht.name = "Kurse im Kreis";
    ansicht.definition = R"({"code":"kurse"})";
    ASSERT_TRUE(w->themen().speichere(ansicht, QStringLiteral("x")));
    const auto refused = w->katalog().loesche(id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kCodeNamed);
    EXPECT_EQ(refused.error().args, (std::vector<std::string>{"KURSE", "ansicht", "Kurse im Kreis"}));
}

TEST_F(Kataloge, TheCodeOfWhatFormulasNameStays) {
    const auto w = ohneWerte();
    auto alo = *w->bestand().kennzahl("ALO");
    alo.code = "ARBEITSLOSE";
    const auto refused = w->katalog().speichere(alo, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kInUse);
    EXPECT_EQ(refused.error().location.field, "code");
    alo.code = "alo";
    ASSERT_TRUE(w->katalog().speichere(alo, {}));
    EXPECT_EQ(w->bestand().kennzahl("alo")->code, "ALO") << "shown as first given";
    auto quote = *w->bestand().indikator("JUGENDQUOTIENT");
    quote.code = "JQ";
    EXPECT_EQ(w->katalog().speichere(quote, {}).error().code, codes::kInUse);
}

TEST_F(Kataloge, AFavouriteIsAStepOfItsOwn) {
    const auto w = ohneWerte();
    const auto uid = w->bestand().kennzahl("BEV")->uid;
    QSignalSpy changed(w.get(), &Werkbank::themenChanged);
    ASSERT_TRUE(w->katalog().setFavorit(uid, true));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE((*w->katalog().marken())->favoriten.contains(uid));
    w->undoStack().undo();
    EXPECT_FALSE((*w->katalog().marken())->favoriten.contains(uid));
}

TEST_F(Kataloge, TheSearchFollowsEditsUndoAndRedo) {
    const auto w = ohneWerte();
    EXPECT_TRUE(codes(*w, "arbeitslos").contains("ALO"));
    EXPECT_TRUE(codes(*w, "bevoelkerung").contains("BEV"));
    EXPECT_TRUE(codes(*w, "sprachkurse zuwand").empty());
    ASSERT_TRUE(w->katalog().speichere(neueKennzahl(), {"Zuwanderung"}));
    EXPECT_EQ(codes(*w, "sprachkurse zuwand"), (std::set<std::string>{"KURSE"}));
    EXPECT_EQ(codes(*w, "leistung maßnahme sprachkurse").size(), 0U);
    EXPECT_EQ(codes(*w, "massnahme sprachkurse"), (std::set<std::string>{"KURSE"}));
    w->undoStack().undo();
    EXPECT_TRUE(codes(*w, "zuwanderung").empty());
    w->undoStack().redo();
    EXPECT_EQ(codes(*w, "zuwanderung").size(), 1U);
    EXPECT_TRUE(indikatorcodes(*w, "quote").contains("ALO_QUOTE")) << "inside Arbeitslosenquote";
    EXPECT_TRUE(w->katalog().suche(Katalogart::kIndikator, "\" OR *"));
}

TEST_F(Kataloge, QualitativeEntriesAreFoundByResultAndRaum) {
    const auto w = ohneWerte();
    QualitativeQuelle q;
    q.titel = "Gespräche mit jungen Eltern";
    q.ergebnis = "Es fehlen Hebammen.";
    for (const auto& raum : w->bestand().raeume())
        if (raum.name == "Wahlstedt") q.raeume = {raum.id};
    const auto id = w->katalog().speichere(q, {"Frühe Hilfen"});
    ASSERT_TRUE(id);
    for (const char* text : {"hebamme", "wahlstedt", "fruehe", "interview eltern"})
        EXPECT_EQ(w->katalog().suche(Katalogart::kQualitativ, text)->size(), 1U) << text;
    q.titel = " ";
    EXPECT_FALSE(w->katalog().speichere(q, {}));
    ASSERT_TRUE(w->katalog().loesche(*id));
    EXPECT_TRUE(w->katalog().suche(Katalogart::kQualitativ, "")->empty());
    w->undoStack().undo();
    EXPECT_EQ(w->katalog().suche(Katalogart::kQualitativ, "hebamme")->size(), 1U);
}

TEST_F(Kataloge, ASupplierIsRenamedWhereverItIsNamed) {
    const auto w = ohneWerte();
    Lieferant l;
    l.name = "BBSR Bonn";
    l.email = "info@example.org";
    ASSERT_TRUE(w->katalog().speichere(l, "BBSR, INKAR"));
    EXPECT_EQ(w->bestand().kennzahl("BEV_15_64")->lieferant, "BBSR Bonn");
    EXPECT_EQ(w->bestand().kennzahl("ALO")->lieferant.rfind("BBSR Bonn; ", 0), 0U) << "one of several";
    const auto zeilen = *w->katalog().lieferanten();
    const auto found = std::find_if(zeilen.begin(), zeilen.end(),
                                    [](const auto& z) { return z.lieferant.name == "BBSR Bonn"; });
    ASSERT_NE(found, zeilen.end());
    EXPECT_GT(found->kennzahlen, 1);
    EXPECT_TRUE(found->lieferant.id.valid());
    const auto refused = w->katalog().loesche(found->lieferant);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kLieferantGenannt);
    EXPECT_EQ(refused.error().args.at(1), "kennzahl");
    w->undoStack().undo();
    EXPECT_EQ(w->bestand().kennzahl("BEV_15_64")->lieferant, "BBSR, INKAR");
}

TEST_F(Kataloge, ASupplierNobodyNamesCanGo) {
    const auto w = ohneWerte();
    Lieferant l;
    l.name = "Träger Nord";
    l.id = *w->katalog().speichere(l, {});
    Lieferant other;
    other.name = "träger nord";
    EXPECT_EQ(w->katalog().speichere(other, {}).error().code, codes::kLieferantVergeben);
    other.name = "A; B";
    EXPECT_EQ(w->katalog().speichere(other, {}).error().code, codes::kLieferantStrichpunkt);
    EXPECT_TRUE(w->katalog().loesche(l));
}

TEST_F(Kataloge, TheShippedUnitsFitTheirFormulas) {
    const auto w = ohneWerte();
    for (const auto& i : w->bestand().indikatoren()) {
        const auto issues = einheitenhinweise(w->bestand(), i.formel, i.einheit);
        for (const auto& issue : issues.items())
            ADD_FAILURE() << i.code << ": " << issue.code.id << " " << issue.args.at(0) << " / "
                          << issue.args.at(1);
    }
    EXPECT_EQ(einheitenhinweise(w->bestand(), "[BEV] + [GEWERBESTEUER]", "").items().at(0).code,
              codes::kEinheitGemischt);
    EXPECT_TRUE(einheitenhinweise(w->bestand(), "[BEV] + [GIBTSNICHT]", "%").empty());
}

TEST_F(Kataloge, AChangedFormulaChangesWhatRestsOnIt) {
    const auto w = demo();
    Indikator a;
    a.code = "EINS";
    a.name = "Eins";
    a.formel = "[BEV]";
    ASSERT_TRUE(w->katalog().speichere(a, {}));
    Indikator b = a;
    b.code = "ZWEI";
    b.name = "Zwei";
    b.formel = "2 * [EINS]";
    ASSERT_TRUE(w->katalog().speichere(b, {}));
    const auto figure = [&] { return zelle(*w, "ZWEI", "kreis", "01060", "2015").wert; };
    const double before = figure();
    auto changed = *w->bestand().indikator("EINS");
    changed.formel = "10 * [BEV]";
    QSignalSpy werte(w.get(), &Werkbank::werteChanged);
    ASSERT_TRUE(w->katalog().speichere(changed, {}));
    EXPECT_GE(werte.count(), 1);
    EXPECT_DOUBLE_EQ(figure(), 10 * before);
    w->undoStack().undo();
    EXPECT_DOUBLE_EQ(figure(), before);
}

TEST_F(Kataloge, ACycleIsNamed) {
    const auto w = ohneWerte();
    auto jugend = *w->bestand().indikator("JUGENDQUOTIENT");
    jugend.formel = "[GESAMTQUOTIENT] / 2";
    const auto refused = w->katalog().speichere(jugend, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kCycle);
    EXPECT_NE(refused.error().args.at(0).find("GESAMTQUOTIENT"), std::string::npos);
    const auto tree = benutzt(w->bestand(), "JUGENDQUOTIENT", jugend.formel);
    ASSERT_EQ(tree.size(), 1U);
    EXPECT_EQ(tree[0].code, "GESAMTQUOTIENT");
    ASSERT_FALSE(tree[0].teile.empty());
    EXPECT_TRUE(tree[0].teile[0].kreis);
    EXPECT_TRUE(tree[0].teile[0].teile.empty());
}

TEST_F(Kataloge, TheTreeOfUseGoesBothWays) {
    const auto w = ohneWerte();
    const auto down = benutzt(w->bestand(), "X", "[gesamtquotient] + [GIBTSNICHT]");
    ASSERT_EQ(down.size(), 2U);
    EXPECT_EQ(down[0].code, "GESAMTQUOTIENT");
    EXPECT_EQ(down[0].teile.size(), 2U);
    EXPECT_EQ(down[0].teile[0].teile.at(0).code, "BEV");
    EXPECT_EQ(down[1].art, Abhaengigkeit::Art::kUnbekannt);
    const auto up = benutztVon(w->bestand(), "JUGENDQUOTIENT");
    ASSERT_EQ(up.size(), 1U);
    EXPECT_EQ(up[0].code, "GESAMTQUOTIENT");
    EXPECT_TRUE(benutzt(w->bestand(), "X", "[BEV").empty());
}

class Formelhilfen : public WerkbankTest {
protected:
    static std::vector<std::string> offered(const Werkbank& w, const std::string& text) {
        std::vector<std::string> out;
        for (const auto& v : formelhilfe(w.bestand(), text, text.size()).vorschlaege)
            out.push_back(v.einsatz);
        return out;
    }
    static bool has(const std::vector<std::string>& all, const std::string& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    }
};

TEST_F(Formelhilfen, OfferCodesByCodeAndName) {
    const auto w = demo();
    EXPECT_EQ(offered(*w, "100 * [ALO").front().rfind("[ALO", 0), 0U);
    EXPECT_TRUE(has(offered(*w, "[arbeitslose"), "[ALO"));
    EXPECT_TRUE(has(offered(*w, "2 * arbeitslose"), "[ALO]")) << "outside brackets with them";
    EXPECT_TRUE(has(offered(*w, "mi"), "min("));
    EXPECT_TRUE(offered(*w, "100 * ").empty());
    EXPECT_TRUE(offered(*w, "100").empty());
    const auto help = formelhilfe(w->bestand(), "1 + [AL] * 2", 7);
    EXPECT_EQ(help.von, 4U);
    EXPECT_EQ(help.bis, 7U);
    EXPECT_FALSE(has(offered(*w, "[ALO_QU"), "[NICHT_DA"));
    for (const auto& v : formelhilfe(w->bestand(), "[ALO_QU", 7, "ALO_QUOTE").vorschlaege)
        EXPECT_NE(v.einsatz, "[ALO_QUOTE");
}

TEST_F(Formelhilfen, OfferMerkmaleAndTheirAuspraegungen) {
    const auto w = demo();
    EXPECT_TRUE(has(offered(*w, "[BEV:"), "geschlecht="));
    EXPECT_TRUE(has(offered(*w, "[bev:ges"), "geschlecht="));
    EXPECT_TRUE(has(offered(*w, "[BEV:geschlecht="), "weiblich"));
    EXPECT_FALSE(has(offered(*w, "[BEV:geschlecht=weiblich|"), "weiblich")) << "chosen already";
    EXPECT_FALSE(has(offered(*w, "[BEV:geschlecht=weiblich;"), "geschlecht="));
    EXPECT_TRUE(has(offered(*w, "[BEV:geschlecht=weiblich;"), "altersgruppe="));
    EXPECT_TRUE(offered(*w, "[GIBTSNICHT:").empty());
    const std::string text = "[BEV:altersgruppe=75 Ja";
    EXPECT_EQ(formelhilfe(w->bestand(), text, text.size()).von, text.find("75"));
    EXPECT_TRUE(has(offered(*w, text), "75 Jahre und mehr"));
}

TEST_F(Formelhilfen, TakeAnyTextAndPlace) {
    const auto w = ohneWerte();
    for (const char* text : {"", "[", "]", "[[", "[:", "[BEV:=", "[BEV:a=|;", "[BEV:|", "\xff[\xff", "ä["})
        for (std::size_t at = 0; at < 12; ++at)
            EXPECT_LE(formelhilfe(w->bestand(), text, at).vorschlaege.size(), 40U);
}

}  // namespace
}  // namespace isp::workspace::test
