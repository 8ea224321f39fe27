// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/gebietsstand_seite.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/gebietsaenderung_dialog.h"
#include "gui/panel.h"
#include "gui/steps/auswahlen.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/rollseite.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/gebietsstand.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <map>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return GebietsstandSeite::tr(text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString periodeText(std::int64_t code) {
    const auto periode = Periode::fromCode(static_cast<std::int32_t>(code));
    return periode ? texte::periode(*periode) : QString();
}

/// A Periode as it is typed; 0 for what is none, which the rules refuse.
Zugriff<Bruch, std::string> typedPeriode() {
    return {[](const Bruch& b) { return periodeText(b.periode).toStdString(); },
            [](Bruch& b, const std::string& text) {
                const auto periode = Periode::parse(text);
                b.periode = periode ? periode->code() : 0;
            }};
}

std::vector<Formularfeld<Bruch>> fields(Umgebung& umgebung) {
    std::vector<std::pair<Bruchart, QString>> kinds;
    for (const auto& [value, text] : Aufzaehlung<Bruchart>::werte)
        kinds.emplace_back(value, texte::wort(value));
    std::vector<Formularfeld<Bruch>> f;
    f.push_back(wahlFeld<Bruch>("kennzahl", tr("Kennzahl"), &Bruch::kennzahl, kennzahlwahlen(umgebung))
                    .pflicht()
                    .breit());
    f.push_back(textFeld<Bruch>("periode", tr("Nicht vergleichbar ab"), typedPeriode())
                    .pflicht()
                    .platzhalter(tr("2011 oder 31.12.2011"))
                    .hilfe(tr("Der erste Zeitpunkt, der anders gezählt wurde."))
                    .pruefe([](const Bruch& b) {
                        return b.periode > 0
                                   ? QString()
                                   : tr("Schreiben Sie zum Beispiel 2011, 2011-Q2 oder 31.12.2011.");
                    }));
    f.push_back(wahlFeld<Bruch>("art", tr("Was sich änderte"), &Bruch::art, kinds));
    f.push_back(wahlFeld<Bruch>("raum", tr("Nur in diesem Raum"), &Bruch::raum, raumwahlen(umgebung))
                    .hilfe(tr("Ohne Angabe gilt der Bruch überall.")));
    f.push_back(
        langtextFeld<Bruch>("beschreibung", tr("Beschreibung"), &Bruch::beschreibung)
            .pflicht()
            .zeilen(3)
            .hilfe(tr("Bis zum ersten Doppelpunkt steht sie im Verlauf, zum Beispiel „Zensus 2011: …“. "
                      "Nennen Sie die Quelle.")));
    return f;
}

}  // namespace

GebietsstandSeite::GebietsstandSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung) {
    setObjectName(QStringLiteral("gebietsstand_seite"));
    buildAenderungen();
    buildBrueche();
    baueRollseite(*this, {m_aenderungen, m_brueche}, abstand(6));
    new Fokusweitergabe(*this, *m_aenderungen);
}

void GebietsstandSeite::buildAenderungen() {
    using S = models::Spalte<Gebietsaenderung>;
    m_aenderungen = new EintragslisteVon<Gebietsaenderung>(
        QStringLiteral("gebietsaenderungen"),
        {S(
             tr("Gilt ab"), [](const Gebietsaenderung& g) { return texte::datum(g.datum); },
             [](const Gebietsaenderung& g) { return q(g.datum); }),
         S(tr("Art"), [](const Gebietsaenderung& g) { return texte::wort(g.art); }),
         S(tr("Übergänge"), [this](const Gebietsaenderung& g) { return uebergaenge(g); }),
         S(tr("Beschreibung"), [](const Gebietsaenderung& g) { return kurz(g.beschreibung); }),
         S(tr("Quelle"), [](const Gebietsaenderung& g) { return kurz(g.quelle); })},
        [](const Gebietsaenderung& g) { return qlonglong(g.id.value); },
        Eintragstexte{
            tr("Gebietsänderungen"),
            tr("Eingliederungen, Zusammenschlüsse, Teilungen und Gebietstausch. Mit ihren Anteilen werden "
               "frühere Werte auf einen Gebietsstand umgerechnet; sonst endet dort der Vergleich."),
            tr("Noch keine Gebietsänderung."), tr("Gebietsänderung anlegen …")},
        this);
    m_aenderungen->setDehnbareSpalte(2);
    m_aenderungen->setHinzufuegen([this] { oeffneAenderung(0); });
    m_aenderungen->setBearbeiten([this](qlonglong id) { oeffneAenderung(id); });
    m_aenderungen->setLoeschen([this](const std::vector<qlonglong>& ids) { removeAenderungen(ids); });
}

void GebietsstandSeite::buildBrueche() {
    using S = models::Spalte<Bruch>;
    m_brueche = new EintragslisteVon<Bruch>(
        QStringLiteral("brueche"),
        {S(tr("Kennzahl"),
           [this](const Bruch& b) {
               const auto* k = m_umgebung.werkbank()->bestand().kennzahl(b.kennzahl);
               return k != nullptr ? q(k->name) : QString();
           }),
         S(
             tr("Nicht vergleichbar ab"), [](const Bruch& b) { return periodeText(b.periode); },
             [](const Bruch& b) { return qlonglong(b.periode); }),
         S(tr("Was sich änderte"), [](const Bruch& b) { return texte::wort(b.art); }),
         S(tr("Wo"), [this](const Bruch& b) { return b.raum.valid() ? raumname(b.raum) : tr("überall"); }),
         S(
             tr("Beschreibung"), [](const Bruch& b) { return kurz(b.beschreibung, 200); }, {},
             [](const Bruch& b) { return q(b.beschreibung); })},
        [](const Bruch& b) { return qlonglong(b.id.value); },
        Eintragstexte{
            tr("Brüche in Reihen"),
            tr("Ab hier wurde eine Kennzahl anders gezählt. Keine Linie, keine Änderung und keine Prognose "
               "geht über einen Bruch hinweg."),
            tr("Noch kein Bruch vermerkt."), tr("Bruch vermerken …")},
        this);
    m_brueche->setDehnbareSpalte(4);
    m_brueche->setHinzufuegen([this] { oeffneBruch(0); });
    m_brueche->setBearbeiten([this](qlonglong id) { oeffneBruch(id); });
    m_brueche->setLoeschen([this](const std::vector<qlonglong>& ids) { removeBrueche(ids); });
}

bool GebietsstandSeite::writable() const {
    const auto* open = m_umgebung.werkbank();
    return open != nullptr && open->schreibbar();
}

void GebietsstandSeite::refresh() {
    const auto* open = m_umgebung.werkbank();
    m_aenderungen->setzeEintraege(open != nullptr ? open->bestand().gebietsaenderungen()
                                                  : std::vector<Gebietsaenderung>());
    m_brueche->setzeEintraege(open != nullptr ? open->bestand().brueche() : std::vector<Bruch>());
    m_aenderungen->setNurLesen(!writable());
    m_brueche->setNurLesen(!writable());
}

QString GebietsstandSeite::raumname(RaumId raum) const {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    const auto p = bestand.position(raum);
    return p ? q(bestand.raeume()[*p].name) : QString();
}

/// `Bark, Bebensee → Neubark`, the first three of them.
QString GebietsstandSeite::uebergaenge(const Gebietsaenderung& aenderung) const {
    std::vector<std::pair<QString, QStringList>> byTarget;
    for (const auto& a : m_umgebung.werkbank()->bestand().gebietsanteile()) {
        if (a.gebietsaenderung != aenderung.id) continue;
        const auto target = raumname(a.nach);
        auto at = std::find_if(byTarget.begin(), byTarget.end(),
                               [&](const auto& entry) { return entry.first == target; });
        if (at == byTarget.end()) at = byTarget.insert(byTarget.end(), {target, {}});
        at->second << raumname(a.von);
    }
    constexpr std::size_t kShown = 3;
    QStringList out;
    for (std::size_t i = 0; i < std::min(kShown, byTarget.size()); ++i)
        out << byTarget[i].second.join(QStringLiteral(", ")) + QStringLiteral(" → ") + byTarget[i].first;
    if (byTarget.size() > kShown) out << QStringLiteral("…");
    return out.join(QStringLiteral("; "));
}

GebietsaenderungDialog* GebietsstandSeite::oeffneAenderung(qlonglong id) {
    if (!writable()) return nullptr;
    const auto& bestand = m_umgebung.werkbank()->bestand();
    Gebietsaenderung start;
    std::vector<Gebietsanteil> parts;
    for (const auto& g : bestand.gebietsaenderungen())
        if (g.id.value == id) start = g;
    for (const auto& a : bestand.gebietsanteile())
        if (start.id.valid() && a.gebietsaenderung == start.id) parts.push_back(a);
    return bearbeiteGebietsaenderung(m_umgebung, window(), start, std::move(parts));
}

EintragDialog* GebietsstandSeite::oeffneBruch(qlonglong id) {
    if (!writable()) return nullptr;
    Bruch start;
    for (const auto& b : m_umgebung.werkbank()->bestand().brueche())
        if (b.id.value == id) start = b;
    const bool isNew = !start.id.valid();
    auto* dialog = bearbeite<Bruch>(
        window(), isNew ? tr("Bruch vermerken") : tr("Bruch bearbeiten"),
        tr("Ab wann eine Kennzahl mit früheren Werten nicht vergleichbar ist, und warum."),
        fields(m_umgebung), start,
        [this, isNew](const Bruch& b) {
            return workspace::speichereBruch(*m_umgebung.werkbank(), b,
                                             isNew ? tr("Bruch vermerken") : tr("Bruch ändern"));
        },
        [this] { m_umgebung.zeigeErfolg(tr("Der Bruch ist vermerkt."), true); });
    dialog->setObjectName(QStringLiteral("bruch_dialog"));
    return dialog;
}

void GebietsstandSeite::removeAenderungen(const std::vector<qlonglong>& ids) {
    auto* open = m_umgebung.werkbank();
    const auto step = tr("Gebietsänderung löschen");
    const auto done = open->aendere(
        step,
        [&]() -> Status {
            for (const auto id : ids)
                ISP_CHECK(workspace::loescheGebietsaenderung(*open, GebietsaenderungId{id}, step));
            return {};
        },
        workspace::Umfang::kBestand);
    if (!done) return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("Gelöscht. Die Gültigkeit der Räume bleibt, wie sie ist."), true);
}

void GebietsstandSeite::removeBrueche(const std::vector<qlonglong>& ids) {
    auto* open = m_umgebung.werkbank();
    const auto step = tr("Bruch löschen");
    const auto done = open->aendere(
        step,
        [&]() -> Status {
            for (const auto id : ids)
                ISP_CHECK(workspace::loescheBruch(*open, BruchId{id}, step));
            return {};
        },
        workspace::Umfang::kBestand);
    if (!done) return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("Der Bruch ist gelöscht."), true);
}

GebietsaenderungDialog* GebietsstandSeite::zeigeBeispiel() {
    if (!writable()) return nullptr;
    const auto& bestand = m_umgebung.werkbank()->bestand();
    const auto* level = bestand.grundebene();
    if (level == nullptr || bestand.positionen(level->id).size() < 3) return nullptr;
    const auto raumAt = [&](std::size_t i) { return bestand.raeume()[bestand.positionen(level->id)[i]].id; };
    Gebietsaenderung start;
    start.datum = "2027-01-01";
    start.art = Gebietsaenderungsart::kTeilung;
    start.beschreibung = tr("Beispiel einer Aufteilung").toStdString();
    return bearbeiteGebietsaenderung(
        m_umgebung, window(), start,
        {{{}, {}, {}, raumAt(0), raumAt(1), 0.6, 0.45}, {{}, {}, {}, raumAt(0), raumAt(2), 0.4, 0.5}});
}

}  // namespace isp::gui
