// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/thema_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/panel.h"
#include "gui/steps/auswahlen.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QPointer>
#include <algorithm>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ThemaDialog", text);
}

/// A Thema as the dialog edits it: with the Fachplanungen that take part.
struct Entwurf : Thema {
    std::vector<ThemaFachplanung> beitraege;
    EntscheidungId entscheidung;
};

using Felder = std::vector<Formularfeld<Entwurf>>;

bool isPolitik(const Entwurf& e) {
    return e.herkunft == Herkunft::kPolitik;
}
bool isExtern(const Entwurf& e) {
    return e.herkunft == Herkunft::kExtern;
}

const ThemaFachplanung* beitrag(const Entwurf& e, FachplanungId id) {
    const auto found = std::find_if(e.beitraege.begin(), e.beitraege.end(),
                                    [id](const auto& b) { return b.fachplanung == id; });
    return found == e.beitraege.end() ? nullptr : &*found;
}

void setBeteiligt(Entwurf& e, FachplanungId id, bool ja) {
    if (!ja) {
        std::erase_if(e.beitraege, [id](const auto& b) { return b.fachplanung == id; });
    } else if (beitrag(e, id) == nullptr) {
        ThemaFachplanung neu;
        neu.thema = e.id;
        neu.fachplanung = id;
        e.beitraege.push_back(neu);
    }
}

void setAspekt(Entwurf& e, FachplanungId id, const std::string& aspekt) {
    for (auto& b : e.beitraege)
        if (b.fachplanung == id) b.aspekt = aspekt;
}

void addHerkunft(Felder& felder) {
    felder.push_back(
        wahlFeld<Entwurf>("herkunft", tr("Herkunft"), &Entwurf::herkunft, wortwahlen<Herkunft>())
            .breit()
            .hilfe(tr(
                "A: Die Politik beauftragt die Verwaltung; das Thema durchläuft den ganzen Kreislauf ab der "
                "datenbasierten Analyse. B: Die Verwaltung identifiziert das Thema, bearbeitet die ersten "
                "Analyseschritte und bringt eine Vorlage ein; nach dem Beschluss geht es weiter. C: Ein "
                "externer Hinweis wird auf Signifikanz geprüft und dann wie A oder B bearbeitet oder "
                "beantwortet.")));
    felder.push_back(
        textFeld<Entwurf>("auftrag_gremium", tr("Auftrag von (Gremium)"), &Entwurf::auftragGremium)
            .aktivWenn(isPolitik));
    felder.push_back(
        datumFeld<Entwurf>("auftrag_datum", tr("Auftrag vom"), &Entwurf::auftragDatum).aktivWenn(isPolitik));
    felder.push_back(textFeld<Entwurf>("auftrag_drucksache", tr("Drucksache"), &Entwurf::auftragDrucksache)
                         .platzhalter(QStringLiteral("DrS/2026/000"))
                         .aktivWenn(isPolitik));
    felder.push_back(textFeld<Entwurf>("hinweis_von", tr("Hinweis von"), &Entwurf::hinweisVon)
                         .platzhalter(tr("Gemeinde, Verband, Träger …"))
                         .aktivWenn(isExtern));
    felder.push_back(
        datumFeld<Entwurf>("hinweis_datum", tr("Hinweis vom"), &Entwurf::hinweisDatum).aktivWenn(isExtern));
    felder.push_back(
        langtextFeld<Entwurf>("hinweis_text", tr("Worauf wird hingewiesen?"), &Entwurf::hinweisText)
            .zeilen(2)
            .aktivWenn(isExtern));
}

void addInhalt(Felder& felder, Umgebung& umgebung, const Stammdaten& stamm) {
    felder.push_back(textFeld<Entwurf>("titel", tr("Titel"), &Entwurf::titel)
                         .pflicht()
                         .breit()
                         .hilfe(tr("Kurz, wie er im Haus auf dem Stein stehen soll.")));
    felder.push_back(langtextFeld<Entwurf>("fragestellung", tr("Fragestellung"), &Entwurf::fragestellung)
                         .zeilen(2)
                         .hilfe(tr("Was soll am Ende beantwortet sein?")));
    felder.push_back(wahlFeld<Entwurf>("federfuehrung", tr("Federführung"), &Entwurf::federfuehrung,
                                       fachplanungswahlen(umgebung)));
    felder.push_back(wahlFeld<Entwurf>("indikatorenset", tr("Indikatorenset"), &Entwurf::indikatorenset,
                                       indikatorensetwahlen(stamm)));
    felder.push_back(mehrfachFeld<Entwurf>("zielgruppen", tr("Zielgruppen"), &Entwurf::zielgruppen,
                                           zielgruppenwahlen(stamm)));
    felder.push_back(mehrfachFeld<Entwurf>("raeume", tr("Räume"), &Entwurf::raeume, raumwahlen(umgebung))
                         .hilfe(tr("Ohne Auswahl gilt das Thema für das ganze Gebiet.")));
}

void addFachplanungen(Felder& felder, Umgebung& umgebung) {
    felder.push_back(abschnitt<Entwurf>(tr("Mitwirkende Fachplanungen"),
                                        tr("Jede bringt einen Aspekt in das Thema ein.")));
    for (const auto& f : umgebung.werkbank()->bestand().fachplanungen()) {
        const auto id = f.id;
        const auto key = std::to_string(id.value);
        felder.push_back(jaNeinFeld<Entwurf>(
            ("mit_" + key).c_str(), QString::fromStdString(f.name),
            Zugriff<Entwurf, bool>([id](const Entwurf& e) { return beitrag(e, id) != nullptr; },
                                   [id](Entwurf& e, bool ja) { setBeteiligt(e, id, ja); })));
        felder.push_back(
            textFeld<Entwurf>(("aspekt_" + key).c_str(), tr("Aspekt"),
                              Zugriff<Entwurf, std::string>(
                                  [id](const Entwurf& e) {
                                      const auto* b = beitrag(e, id);
                                      return b == nullptr ? std::string() : b->aspekt;
                                  },
                                  [id](Entwurf& e, const std::string& text) { setAspekt(e, id, text); }))
                .aktivWenn([id](const Entwurf& e) { return beitrag(e, id) != nullptr; }));
    }
}

Felder themafelder(Umgebung& umgebung) {
    const auto stamm = stammdaten(umgebung);
    Felder felder;
    addInhalt(felder, umgebung, *stamm);
    addHerkunft(felder);
    addFachplanungen(felder, umgebung);
    return felder;
}

/// The Fachplanungen that take part, as they were (`vorher`) and as they shall be.
Status gleicheAb(workspace::Themenbuch& buch, const std::vector<ThemaFachplanung>& vorher,
                 const std::vector<ThemaFachplanung>& nachher, const QString& schritt) {
    for (const auto& b : vorher) {
        const bool stays =
            std::any_of(nachher.begin(), nachher.end(), [&](const auto& n) { return n.id == b.id; });
        if (!stays) ISP_CHECK(buch.loesche<ThemaFachplanung>(b.id, schritt));
    }
    for (const auto& b : nachher)
        ISP_CHECK(buch.speichere(b, schritt));
    return {};
}

Result<ThemaId> schreibe(workspace::Werkbank& werkbank, const Entwurf& entwurf,
                         const std::vector<ThemaFachplanung>& vorher) {
    auto& buch = werkbank.themen();
    const Thema& thema = entwurf;
    if (entwurf.entscheidung.valid()) {
        ThemaId id;
        const auto follow = [&]() -> Status {
            ISP_TRY(id, buch.legeFolgethemaAn(entwurf.entscheidung, thema));
            auto beitraege = entwurf.beitraege;
            for (auto& b : beitraege)
                b.thema = id;
            return gleicheAb(buch, {}, beitraege, {});
        };
        ISP_CHECK(werkbank.aendere(tr("Folgethema anlegen"), follow));
        return id;
    }
    if (!thema.id.valid()) return buch.legeAn(thema, entwurf.beitraege);
    const auto change = [&]() -> Status {
        ISP_CHECK(buch.speichere(thema, {}));
        return gleicheAb(buch, vorher, entwurf.beitraege, {});
    };
    ISP_CHECK(werkbank.aendere(tr("Thema ändern"), change));
    return thema.id;
}

EintragDialog* oeffne(Umgebung& umgebung, QWidget* parent, const Entwurf& start,
                      const std::function<void(ThemaId)>& fertig);

/// A new Fachplanung needs fields of its own: the dialog is built anew with what was written so far.
void baueNeu(Umgebung& umgebung, EintragDialog& alt, const Entwurf& start,
             const std::function<void(ThemaId)>& fertig) {
    auto* neu = oeffne(umgebung, alt.parentWidget(), start, fertig);
    for (const auto& feld : themafelder(umgebung))
        if (feld.lies && alt.formular()->hatFeld(feld.vorgabe.schluessel))
            neu->formular()->setWert(feld.vorgabe.schluessel, alt.formular()->wert(feld.vorgabe.schluessel));
    alt.done(QDialog::Rejected);
}

void addNeuknoepfe(Umgebung& umgebung, EintragDialog& dialog, const Entwurf& start,
                   const std::function<void(ThemaId)>& fertig) {
    addNeuknopf(dialog, QStringLiteral("zielgruppe"), tr("Neue Zielgruppe …"), [&umgebung, &dialog] {
        neueZielgruppe(umgebung, &dialog, [&](ZielgruppeId id) {
            nimmAuf(*dialog.formular(), QStringLiteral("zielgruppen"),
                    zielgruppenwahlen(*stammdaten(umgebung)), id, true);
        });
    });
    addNeuknopf(dialog, QStringLiteral("indikatorenset"), tr("Neues Indikatorenset …"), [&umgebung, &dialog] {
        Indikatorenset set;
        set.name = dialog.formular()->wert(QStringLiteral("titel")).toString().toStdString();
        bearbeiteIndikatorenset(umgebung, &dialog, set, [&](IndikatorensetId id) {
            nimmAuf(*dialog.formular(), QStringLiteral("indikatorenset"),
                    indikatorensetwahlen(*stammdaten(umgebung)), id, false);
        });
    });
    addNeuknopf(dialog, QStringLiteral("fachplanung"), tr("Neue Fachplanung …"),
                [&umgebung, &dialog, start, fertig] {
                    auto* made = neueFachplanung(umgebung, &dialog, {});
                    QObject::connect(
                        made, &QDialog::accepted, &dialog,
                        [&umgebung, &dialog, start, fertig] { baueNeu(umgebung, dialog, start, fertig); },
                        Qt::QueuedConnection);
                });
}

EintragDialog* oeffne(Umgebung& umgebung, QWidget* parent, const Entwurf& start,
                      const std::function<void(ThemaId)>& fertig) {
    const auto save = [&umgebung, fertig, before = start.beitraege](const Entwurf& entwurf) -> Status {
        ISP_TRY(const auto id, schreibe(*umgebung.werkbank(), entwurf, before));
        if (fertig) fertig(id);
        return {};
    };
    const bool neu = !start.id.valid();
    auto* dialog = bearbeite<Entwurf>(parent, neu ? tr("Neues Thema") : tr("Thema bearbeiten"),
                                      neu ? tr("Nur der Titel muss jetzt schon feststehen; was fehlt, zeigt "
                                               "die Merkliste des ersten Schritts.")
                                          : QString(),
                                      themafelder(umgebung), start, save);
    dialog->setObjectName(QStringLiteral("thema_dialog"));
    addNeuknoepfe(umgebung, *dialog, start, fertig);
    return dialog;
}

}  // namespace

EintragDialog* bearbeiteThema(Umgebung& umgebung, QWidget* parent, ThemaId thema,
                              std::function<void(ThemaId)> fertig) {
    const auto akte = umgebung.werkbank()->themen().akte(thema);
    if (!akte) {
        umgebung.zeigeFehler(akte.error());
        return nullptr;
    }
    Entwurf start;
    static_cast<Thema&>(start) = (*akte)->thema;
    start.beitraege = (*akte)->fachplanungen;
    return oeffne(umgebung, parent, start, fertig);
}

EintragDialog* neuesThema(Umgebung& umgebung, QWidget* parent, const Thema& start,
                          std::function<void(ThemaId)> fertig, EntscheidungId entscheidung) {
    Entwurf entwurf;
    static_cast<Thema&>(entwurf) = start;
    entwurf.entscheidung = entscheidung;
    return oeffne(umgebung, parent, entwurf, fertig);
}

bool loescheThema(Umgebung& umgebung, QWidget* parent, ThemaId thema) {
    auto& buch = umgebung.werkbank()->themen();
    const auto akte = buch.akte(thema);
    if (!akte) {
        umgebung.zeigeFehler(akte.error());
        return false;
    }
    const auto titel = QString::fromStdString((*akte)->thema.titel);
    const dialoge::Rueckfrage question{
        tr("Thema löschen"), tr("Soll „%1“ gelöscht werden?").arg(titel),
        tr("Mit dem Thema gehen alle Durchläufe, Befunde, Ziele, Maßnahmen und Anhänge. "
           "Sie können den Schritt rückgängig machen."),
        tr("Löschen")};
    if (!dialoge::bestaetige(parent, question)) return false;
    if (const auto done = buch.loesche<Thema>(thema, tr("Thema löschen")); !done) {
        umgebung.zeigeFehler(done.error());
        return false;
    }
    umgebung.zeigeErfolg(tr("„%1“ wurde gelöscht.").arg(titel), true);
    return true;
}

}  // namespace isp::gui
