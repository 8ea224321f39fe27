// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history as people read it: labels, words and names instead of columns, codes and ids.
#include "texte/historie.h"
#include "texte/kreislauf.h"
#include "werkbank_fixture.h"
#include "workspace/demothemen.h"
#include "workspace/verlauf.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <gmock/gmock.h>
#include <set>

namespace isp::workspace::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Verlauf : public WerkbankTest {
protected:
    void SetUp() override {
        w = demo();
        ASSERT_TRUE(ladeDemothemen(*w));
        auto read = verlauf(w->store());
        ASSERT_TRUE(read);
        lines = std::move(read).value();
    }
    [[nodiscard]] std::string told(const std::string& table, const std::string& name) const {
        const auto at = std::find_if(lines.begin(), lines.end(), [&](const Verlaufseintrag& e) {
            return e.objektArt == table && e.bezeichnung.starts_with(name);
        });
        if (at == lines.end()) return {};
        return texte::aenderungen(at->objektArt, at->alt, at->neu).join(QStringLiteral("; ")).toStdString();
    }

    std::unique_ptr<Werkbank> w;
    std::vector<Verlaufseintrag> lines;
};

TEST_F(Verlauf, NamesWhatIdsStandFor) {
    const auto befund = told("befund", "Bad Segeberg und Wahlstedt");
    EXPECT_THAT(befund, HasSubstr("Räume: Wahlstedt, Bad Segeberg"));
    EXPECT_THAT(befund, HasSubstr("Ansicht: „Arbeitslosenquote 2019 nach Räumen“"));
    EXPECT_THAT(befund, Not(HasSubstr("Aktivität"))) << "0 is none";
}

TEST_F(Verlauf, SaysCodesAsWords) {
    const auto befund = told("befund", "Bad Segeberg und Wahlstedt");
    EXPECT_THAT(befund, HasSubstr("Wertung: „auffällig“"));
    const auto wechsel = std::find_if(
        lines.begin(), lines.end(), [](const Verlaufseintrag& e) { return e.objektArt == "schrittwechsel"; });
    ASSERT_NE(wechsel, lines.end());
    const auto text =
        texte::aenderungen(wechsel->objektArt, wechsel->alt, wechsel->neu).join(u';').toStdString();
    EXPECT_THAT(text, HasSubstr("Nach: „in Arbeit“"));
    EXPECT_EQ(texte::codewort("schritt", "zustand", "nie_gehoert"), QString());
    EXPECT_EQ(texte::codewort("schritt", "beginn", "offen"), QString());
}

TEST_F(Verlauf, EveryFieldHasALabel) {
    std::set<std::string> without;
    for (const auto& line : lines)
        for (const auto& json : {line.alt, line.neu})
            for (const auto& key : QJsonDocument::fromJson(QByteArray::fromStdString(json)).object().keys())
                if (texte::feldname(key.toStdString()) == key) without.insert(key.toStdString());
    EXPECT_THAT(without, IsEmpty());
}

}  // namespace
}  // namespace isp::workspace::test
