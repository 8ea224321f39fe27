// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/auswahl.h"
#include "workspace/codes.h"

namespace isp::workspace::test {
namespace {

class Werkbaenke : public WerkbankTest {};

TEST_F(Werkbaenke, UndoAndRedoAnIndikator) {
    const auto w = demo();
    auto quote = *w->bestand().indikator("ALO_QUOTE");
    quote.name = "Anderer Name";
    ASSERT_TRUE(w->speichereIndikator(quote));
    EXPECT_EQ(w->bestand().indikator("ALO_QUOTE")->name, "Anderer Name");
    w->undoStack().undo();
    EXPECT_NE(w->bestand().indikator("ALO_QUOTE")->name, "Anderer Name");
    w->undoStack().redo();
    EXPECT_EQ(w->bestand().indikator("ALO_QUOTE")->name, "Anderer Name");
}

TEST_F(Werkbaenke, ANewIndikatorComesAndGoesUnderOneIdentity) {
    const auto w = demo();
    Indikator i;
    i.code = "MEINER";
    i.name = "Meiner";
    i.formel = "[BEV] / 2";
    ASSERT_TRUE(w->speichereIndikator(i));
    const auto uid = w->bestand().indikator("meiner")->uid;
    w->undoStack().undo();
    EXPECT_EQ(w->bestand().indikator("MEINER"), nullptr);
    w->undoStack().redo();
    EXPECT_EQ(w->bestand().indikator("MEINER")->uid, uid);
}

TEST_F(Werkbaenke, KeepAnIndikatorThatOthersNeed) {
    const auto w = demo();
    Indikator i;
    i.code = "DOPPELT";
    i.name = "Doppelt";
    i.formel = "2 * [ALO_QUOTE]";
    ASSERT_TRUE(w->speichereIndikator(i));
    const auto status = w->loescheIndikator(w->bestand().indikator("ALO_QUOTE")->id);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, codes::kInUse);
    ASSERT_TRUE(w->loescheIndikator(w->bestand().indikator("DOPPELT")->id));
    w->undoStack().undo();
    EXPECT_NE(w->bestand().indikator("DOPPELT"), nullptr);
}

TEST_F(Werkbaenke, RefuseBadCodesAndNames) {
    const auto w = demo();
    Indikator i;
    i.formel = "[BEV]";
    i.name = "x";
    i.code = "mit leer";
    EXPECT_EQ(w->speichereIndikator(i).error().code, codes::kCodeInvalid);
    i.code = "GUT";
    i.name = "  ";
    EXPECT_EQ(w->speichereIndikator(i).error().code, codes::kNameMissing);
}

TEST_F(Werkbaenke, OpenReadOnlyRefuseChanges) {
    { const auto w = demo(); }
    const auto w = Werkbank::oeffnen(path("werkbank.isp"), store::OpenMode::kReadOnly);
    ASSERT_TRUE(w);
    EXPECT_EQ((*w)->speichereIndikator(Indikator{}).error().code, codes::kReadOnly);
}

TEST(Auswahlen, StepBackThroughMarkings) {
    Auswahl a;
    a.waehle(RaumId{1}, false);
    a.waehle(RaumId{2}, true);
    a.waehle(RaumId{1}, true);
    EXPECT_EQ(a.raeume(), (std::set<RaumId>{RaumId{2}}));
    a.stepBack();
    EXPECT_EQ(a.raeume().size(), 2U);
    a.stepBack();
    a.stepBack();
    EXPECT_TRUE(a.raeume().empty());
    a.stepBack();
}

}  // namespace
}  // namespace isp::workspace::test
