// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/berichtscodes.h"
#include "domain/regeln_bericht.h"
#include "unit/domain/regelprobe.h"

namespace isp {
namespace {

using test::mit;
using test::pruefeFaelle;

TEST(Regeln, OfABericht) {
    pruefeFaelle<Bericht>(mit<Bericht>([](auto& b) {
                              b.titel = "Sozialatlas";
                              b.erzeugt = "2026-11-28T10:00:00.000Z";
                          }),
                          {{[](auto& b) { b.titel.clear(); }, codes::kPflichtfeld.id, "titel"},
                           {[](auto& b) { b.erzeugt.clear(); }, codes::kPflichtfeld.id, "erzeugt"}});
}

TEST(Regeln, OfABerichtsvorlage) {
    pruefeFaelle<Berichtsvorlage>(
        mit<Berichtsvorlage>([](auto& v) { v.name = "Haus"; }),
        {{[](auto& v) { v.name = "  "; }, codes::kPflichtfeld.id, "name"},
         {[](auto& v) { v.akzent = "blau"; }, codes::kFarbe.id, "akzent"},
         {[](auto& v) { v.akzent = "#12345"; }, codes::kFarbe.id, "akzent"},
         {[](auto& v) { v.akzent = "#-12345"; }, codes::kFarbe.id, "akzent"},
         {[](auto& v) { v.akzent = "#777777"; }, codes::kKontrast.id, "akzent"},  // 4.48
         {[](auto& v) { v.akzent = "#767676"; }, "", ""},                         // 4.54
         {[](auto& v) { v.flaeche = "#333333"; }, codes::kKontrast.id, "flaeche"},
         {[](auto& v) { v.logo.bytes.assign(kLogoBytes + 1, 'x'); }, codes::kZuGross.id, "logo"},
         {[](auto& v) { v.vorwort.assign(kVorlagentext + 1, 'x'); }, codes::kZuGross.id, "vorwort"}});
}

TEST(Bericht, ContrastIsThatOfWcag) {
    EXPECT_NEAR(*kontrast("#000000", "#ffffff"), 21.0, 1e-9);
    EXPECT_NEAR(*kontrast("#ffffff", "#ffffff"), 1.0, 1e-9);
    EXPECT_NEAR(*kontrast("#767676", "#ffffff"), 4.54, 0.01);
    EXPECT_EQ(kontrast("", "#ffffff"), std::nullopt);
}

TEST(Bericht, ATemplateFitsItsKindOrAll) {
    EXPECT_TRUE(passt(Vorlagenzweck::kAlle, Berichtsart::kProtokoll));
    EXPECT_TRUE(passt(Vorlagenzweck::kThema, Berichtsart::kThema));
    EXPECT_FALSE(passt(Vorlagenzweck::kThema, Berichtsart::kVorlage));
}

}  // namespace
}  // namespace isp
