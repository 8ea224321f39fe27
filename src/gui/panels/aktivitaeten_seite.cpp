// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/aktivitaeten_seite.h"

#include "domain/text.h"
#include "gui/dialoge.h"
#include "gui/dialogs/handlung.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/panels/aktivitaet_felder.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/rollseite.h"
#include "workspace/aktivitaetsserie.h"

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return AktivitaetenSeite::tr(text);
}

Abschnittsplan<Aktivitaet> aktivitaetplan(Umgebung& umgebung) {
    return {QStringLiteral("aktivitaeten"),
            {tr("Aktivitäten"), tr("Workshops, Gespräche, Netzwerke: Arbeit, die keine Zahlen braucht."),
             tr("Noch keine Aktivität."), tr("Aktivität anlegen …")},
            tr("Aktivität"),
            tr("An jedem Schritt möglich, einmalig oder wiederkehrend."),
            [&umgebung](const Schrittlage&) { return alle<Aktivitaet>(umgebung); },
            [&umgebung](const LagePtr&) -> std::vector<models::Spalte<Aktivitaet>> {
                using S = models::Spalte<Aktivitaet>;
                return {
                    textspalte(tr("Titel"), &Aktivitaet::titel),
                    S(tr("Art"), [](const Aktivitaet& a) { return texte::wort(a.art); }),
                    S(tr("Thema"),
                      [&umgebung](const Aktivitaet& a) { return wahltext(themenwahlen(umgebung), a.thema); }),
                    datumspalte(tr("Beginn"), &Aktivitaet::beginn),
                    S(tr("Wiederholung"), [](const Aktivitaet& a) { return texte::wort(a.wiederholung); }),
                    S(tr("Phase"), [](const Aktivitaet& a) { return texte::wort(a.phase); })};
            },
            [&umgebung](const Schrittlage& lage) { return aktivitaetfelder(umgebung, lage); },
            [](const Schrittlage&) { return Aktivitaet{}; }};
}

Abschnittsplan<Teilnahme> teilnahmeplan(Umgebung& umgebung, std::function<AktivitaetId()> gewaehlt) {
    return {QStringLiteral("teilnahmen"),
            {tr("Teilnehmende"), tr("⚠ Namen von Personen sind personenbezogene Daten."),
             tr("Noch niemand eingetragen."), tr("Teilnehmende eintragen …")},
            tr("Teilnahme"),
            tr("Wer nimmt teil, und in welcher Rolle?"),
            [&umgebung, gewaehlt](const Schrittlage&) {
                auto out = alle<Teilnahme>(umgebung);
                std::erase_if(out, [id = gewaehlt()](const Teilnahme& t) { return t.aktivitaet != id; });
                return out;
            },
            [](const LagePtr& lage) -> std::vector<models::Spalte<Teilnahme>> {
                using S = models::Spalte<Teilnahme>;
                return {
                    S(tr("Akteur"),
                      [lage](const Teilnahme& t) { return wahltext(akteurwahlen(*lage->stamm), t.akteur); }),
                    textspalte(tr("Person"), &Teilnahme::name), textspalte(tr("Rolle"), &Teilnahme::rolle),
                    S(tr("Teilgenommen"),
                      [](const Teilnahme& t) { return t.anwesend ? tr("ja") : tr("noch nicht"); })};
            },
            teilnahmefelder,
            [gewaehlt](const Schrittlage&) {
                Teilnahme t;
                t.aktivitaet = gewaehlt();
                return t;
            }};
}

struct Serienende {
    std::string bis;
};

}  // namespace

AktivitaetenSeite::AktivitaetenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_liste(new Eintragsabschnitt<Aktivitaet>(umgebung, aktivitaetplan(umgebung), this)),
      m_teilnahmen(new Eintragsabschnitt<Teilnahme>(
          umgebung,
          teilnahmeplan(umgebung, [this] { return AktivitaetId{m_liste->gewaehlteId().value_or(0)}; }),
          this)) {
    m_liste->setZeilenMax(12);
    addAktionen();
    buildAnhaenge();
    build();
    connect(m_liste, &Eintragsliste::auswahlChanged, this, &AktivitaetenSeite::showGewaehlte);
    new Fokusweitergabe(*this, *m_liste);
}

void AktivitaetenSeite::build() {
    baueRollseite(*this, {m_liste, m_teilnahmen, m_anhaenge}, abstand(4));
}

void AktivitaetenSeite::addAktionen() {
    m_liste->addAktion({QStringLiteral("aktivitaet_naechster"), tr("Nächsten Termin anlegen"),
                        [this](const auto&) { legeNaechstenAn(); }, QStringLiteral("kalender")});
    m_liste->addAktion({QStringLiteral("aktivitaet_serie"), tr("Serie bis … anlegen"),
                        [this](const auto&) { legeSerieAn(); }, QStringLiteral("kalender")});
    m_liste->addAktion({QStringLiteral("aktivitaet_befund"), tr("Als Befund festhalten …"),
                        [this](const auto&) { halteFest(); }, QStringLiteral("haken")});
}

void AktivitaetenSeite::buildAnhaenge() {
    m_anhaenge = new EintragslisteVon<Anhang>(
        QStringLiteral("aktivitaet_anhaenge"),
        {textspalte(tr("Datei"), &Anhang::name), textspalte(tr("Notiz"), &Anhang::notiz)},
        [](const Anhang& a) { return static_cast<qlonglong>(a.id.value); },
        {tr("Anhänge"), tr("Protokolle, Fotos, Leitfäden: eine Kopie bleibt in der Werkbank."),
         tr("Noch kein Anhang."), tr("Datei anhängen …")},
        this);
    m_anhaenge->setHinzufuegen([this] { fuegeAnhangHinzu(); });
    m_anhaenge->setLoeschen([this](const std::vector<qlonglong>& ids) {
        auto* open = m_umgebung.werkbank();
        melde(open->aendere(tr("Anhang löschen"), [&]() -> Status {
            for (const auto id : ids)
                ISP_CHECK(open->themen().loesche<Anhang>(AnhangId{id}, tr("Anhang löschen")));
            return {};
        }));
    });
    m_anhaenge->addAktion({QStringLiteral("aktivitaet_anhang_speichern"), tr("Speichern unter …"),
                           [this](const std::vector<qlonglong>& ids) {
                               if (ids.size() == 1) speichereAnhang(AnhangId{ids.front()});
                           },
                           QStringLiteral("datei"), true, false});
}

void AktivitaetenSeite::refresh() {
    m_liste->zeige(stammlage(m_umgebung));
    if (m_liste->gewaehlteIds().empty() && !m_liste->eintraege().empty())
        m_liste->waehleId(m_liste->eintraege().front().id.value);  // its details are half of the page
    showGewaehlte();
}

void AktivitaetenSeite::showGewaehlte() {
    const auto lage = stammlage(m_umgebung);
    const auto* chosen = gewaehlt();
    m_teilnahmen->setVisible(chosen != nullptr);
    m_anhaenge->setVisible(chosen != nullptr);
    if (chosen == nullptr) return;
    m_teilnahmen->zeige(lage);
    auto files = alle<Anhang>(m_umgebung);
    std::erase_if(files, [id = chosen->id](const Anhang& a) { return a.aktivitaet != id; });
    m_anhaenge->setzeEintraege(std::move(files));
    m_anhaenge->setNurLesen(!lage.bearbeitbar);
}

void AktivitaetenSeite::legeNaechstenAn() {
    if (gewaehlt() == nullptr) return;
    const auto made = workspace::legeNaechstenTerminAn(*m_umgebung.werkbank(), gewaehlt()->id);
    if (!made) return m_umgebung.zeigeFehler(made.error());
    m_liste->waehleId(made->value);
    m_umgebung.zeigeErfolg(tr("Der nächste Termin ist angelegt."), true);
}

void AktivitaetenSeite::legeSerieAn() {
    if (gewaehlt() == nullptr) return;
    std::vector<Formularfeld<Serienende>> felder;
    felder.push_back(datumFeld<Serienende>("bis", tr("Bis"), &Serienende::bis).pflicht());
    auto* dialog = bearbeite<Serienende>(
        this, tr("Serie anlegen"),
        tr("Alle Termine bis zu diesem Tag, in einem Schritt rückgängig zu machen."), std::move(felder),
        Serienende{gewaehlt()->wiederholungBis},
        [this, id = gewaehlt()->id](const Serienende& ende) -> Status {
            ISP_TRY(const int count, workspace::legeSerieAn(*m_umgebung.werkbank(), id, ende.bis));
            m_umgebung.zeigeErfolg(tr("%1 Termine angelegt.").arg(count), true);
            return {};
        },
        {}, 1);
    dialog->setObjectName(QStringLiteral("dialog_serie"));
    nenneHandlung(dialog, tr("Serie anlegen"));
}

void AktivitaetenSeite::halteFest() {
    const auto* chosen = gewaehlt();
    if (chosen == nullptr) return;
    const auto akte = m_umgebung.werkbank()->themen().akte(chosen->thema);
    if (!chosen->thema.valid() || !akte || (*akte)->aktuellerDurchlauf() == nullptr)
        return m_umgebung.zeigeErfolg(tr("Ordnen Sie die Aktivität zuerst einem Thema zu."));
    Befund start;
    start.art = Befundart::kQualitativ;
    start.durchlauf = (*akte)->aktuellerDurchlauf()->id;
    start.aktivitaet = chosen->id;
    start.text = chosen->nachbereitung;
    std::vector<Formularfeld<Befund>> felder;
    felder.push_back(langtextFeld<Befund>("text", tr("Befund"), &Befund::text).pflicht());
    felder.push_back(
        wahlFeld<Befund>("wertung", tr("Wertung"), &Befund::wertung, wortwahlen<Befundwertung>()));
    felder.push_back(mehrfachFeld<Befund>("raeume", tr("Räume"), &Befund::raeume, raumwahlen(m_umgebung)));
    auto* dialog = bearbeite<Befund>(
        this, tr("Als Befund festhalten"), tr("Ein qualitativer Befund im laufenden Durchlauf des Themas."),
        std::move(felder), start, [this](const Befund& befund) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(befund, tr("Befund festhalten")));
            m_umgebung.zeigeErfolg(tr("Der Befund steht in der Analyse des Themas."), true);
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_befund"));
}

void AktivitaetenSeite::fuegeAnhangHinzu() {
    const auto* chosen = gewaehlt();
    if (chosen == nullptr) return;
    Anhang anhang;
    anhang.thema = chosen->thema;
    anhang.schritt = chosen->schritt;
    anhang.aktivitaet = chosen->id;
    const auto path = dialoge::frageDatei(this, {tr("Datei anhängen"), {}, tr("Alle Dateien (*)"), {}, {}});
    if (path.isEmpty()) return;
    const auto added = m_umgebung.werkbank()->themen().fuegeAnhangHinzu(anhang, path);
    if (!added) m_umgebung.zeigeFehler(added.error());
}

void AktivitaetenSeite::speichereAnhang(AnhangId id) {
    const auto* found = m_anhaenge->gewaehlt();
    if (found == nullptr) return;
    const auto path = dialoge::frageNeueDatei(this, {tr("Anhang speichern unter"),
                                                     {},
                                                     tr("Alle Dateien (*)"),
                                                     {},
                                                     QString::fromStdString(fileNameFrom(found->name))});
    if (!path.isEmpty()) melde(m_umgebung.werkbank()->themen().schreibeAnhang(id, path));
}

void AktivitaetenSeite::melde(const Status& status) {
    if (!status) m_umgebung.zeigeFehler(status.error());
}

}  // namespace isp::gui
