// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/berichte_liste.h"

#include "gui/dialoge.h"
#include "gui/dialogs/widersprueche_dialog.h"
#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "texte/berichtsworte.h"
#include "texte/meldung.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QFileInfo>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

using Zeile = report::Berichtszeile;

std::vector<models::Spalte<Zeile>> columns() {
    using S = models::Spalte<Zeile>;
    const auto tr = [](const char* text) { return BerichteListe::tr(text); };
    return {S(tr("Art"), [](const Zeile& z) { return texte::wort(z.bericht.art); }),
            S(tr("Titel"), [](const Zeile& z) { return q(z.bericht.titel); }),
            S(
                tr("Erzeugt"), [](const Zeile& z) { return texte::datum(z.bericht.erzeugt); },
                [](const Zeile& z) { return QVariant(q(z.bericht.erzeugt)); },
                [](const Zeile& z) {
                    return z.bericht.wer.empty() ? QString()
                                                 : BerichteListe::tr("von %1").arg(q(z.bericht.wer));
                }),
            S(
                tr("Stand"), [](const Zeile& z) { return texte::datum(z.bericht.standtag); },
                [](const Zeile& z) { return QVariant(q(z.bericht.standtag)); }),
            S(tr("Art des Standes"), [](const Zeile& z) { return texte::wort(z.bericht.standart); }),
            S(tr("Neuere Daten"), [tr](const Zeile& z) { return z.neuereDaten ? tr("▲ ja") : tr("nein"); }),
            S(tr("Für wen"),
              [tr](const Zeile& z) { return z.bericht.oeffentlich ? tr("öffentlich") : tr("intern"); }),
            S(tr("Berichtsvorlage"), [](const Zeile& z) { return q(z.bericht.vorlagenname); }),
            S(
                tr("Datei"), [](const Zeile& z) { return q(z.bericht.datei); }, {},
                [](const Zeile& z) { return BerichteListe::tr("SHA-256: %1").arg(q(z.bericht.sha256)); })};
}

}  // namespace

BerichteListe::BerichteListe(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new models::TabellenModel<Zeile>(
          columns(), [](const Zeile& z) { return static_cast<qlonglong>(z.bericht.id.value); }, this)),
      m_liste(
          new Listenseite(m_model,
                          {tr("Berichte filtern"), tr("Bericht"), tr("Berichte"), tr("Noch kein Bericht"),
                           tr("Jeder erstellte Bericht steht hier mit dem Stand, aus dem er gemacht ist."),
                           tr("Neuer Bericht")},
                          this)) {
    setObjectName(QStringLiteral("berichte_liste"));
    m_liste->setDehnbareSpalte(1);
    m_liste->setSpaltenbreite(1, 20, 90);
    m_liste->sortiereNach(2, Qt::DescendingOrder);
    buildActions();
    connect(m_liste, &Listenseite::auswahlChanged, this, &BerichteListe::showState);
    connect(m_liste, &Listenseite::zeileAktiviert, this, &BerichteListe::zeigeWidersprueche);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    new Fokusweitergabe(*this, *m_liste);
}

void BerichteListe::buildActions() {
    const auto add = [this](const char* name, const char* icon, const QString& text,
                            void (BerichteListe::*slot)()) {
        auto* action = m_liste->addKnopf(name, icon, text, true);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_neu = add("bericht_neu_erzeugen", "drucken", tr("Neu erzeugen …"), &BerichteListe::frageUndErzeugeNeu);
    m_einfrieren = add("bericht_einfrieren", "haken", tr("Einfrieren …"), &BerichteListe::friereEin);
    m_widersprueche = add("bericht_widersprueche", "warnung", tr("Widersprüche anzeigen …"),
                          &BerichteListe::zeigeWidersprueche);
    m_loeschen = m_liste->addLoeschknopf("bericht_loeschen");
    connect(m_loeschen, &QAction::triggered, this, &BerichteListe::loesche);
}

QString gespeichertMeldung(const report::Ergebnis& ergebnis, const QString& ziel) {
    auto words = BerichteListe::tr("Bericht gespeichert: %1").arg(QFileInfo(ziel).fileName());
    if (ergebnis.gesperrt > 0) words += BerichteListe::tr(" (%1 Angaben gesperrt)").arg(ergebnis.gesperrt);
    for (const auto& note : ergebnis.hinweise.items())
        words += u'\n' + texte::meldung(note).satz;
    return words;
}

void BerichteListe::refresh() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) {
        m_lesen.cancel();
        m_model->setRows({});
        return showState();
    }
    m_lesen.start([store = open->pfad()](const Progress&) { return report::listenAuftrag(store); },
                  [this](Result<std::vector<Zeile>> read) {
                      if (!read) return m_umgebung.zeigeFehler(read.error());
                      m_model->setRows(std::move(read).value());
                      showState();
                  });
}

const BerichteListe::Zeile* BerichteListe::chosen() const {
    const auto row = m_liste->gewaehlteZeile();
    return row ? &m_model->row(*row) : nullptr;
}

void BerichteListe::showState() {
    const auto* open = m_umgebung.werkbank();
    const bool writable = open != nullptr && open->schreibbar() && !m_machen.running();
    const auto* z = chosen();
    m_neu->setEnabled(z != nullptr && writable);
    m_einfrieren->setEnabled(z != nullptr && writable && z->bericht.standart == Standart::kLaufend);
    m_widersprueche->setEnabled(z != nullptr);
    m_loeschen->setEnabled(z != nullptr && writable);
}

void BerichteListe::frageUndErzeugeNeu() {
    auto* open = m_umgebung.werkbank();
    const auto* z = chosen();
    if (open == nullptr || z == nullptr) return;
    const auto before = QFileInfo(q(z->bericht.datei));
    const auto suffix = before.suffix().isEmpty() ? QStringLiteral("pdf") : before.suffix();
    const auto ziel = dialoge::frageNeueDatei(
        this, {tr("Bericht neu erzeugen"),
               {},
               tr("Berichte (*.pdf *.odt *.html)"),
               suffix,
               before.fileName().isEmpty() ? q(z->bericht.titel) : before.fileName()});
    if (!ziel.isEmpty()) erzeugeNeu(ziel);
}

void BerichteListe::erzeugeNeu(const QString& ziel) {
    auto* open = m_umgebung.werkbank();
    const auto* z = chosen();
    if (open == nullptr || z == nullptr) return;
    m_machen.start(
        [store = open->pfad(), id = z->bericht.id, ziel](const Progress& progress) {
            return report::erzeugeNeuAuftrag(store, id, ziel, progress);
        },
        [this, ziel](const Result<report::Ergebnis>& made) {
            if (!made)
                m_umgebung.zeigeFehler(made.error());
            else
                m_umgebung.zeigeErfolg(gespeichertMeldung(*made, ziel));
            refresh();
        });
    showState();
}

void BerichteListe::friereEin() {
    auto* open = m_umgebung.werkbank();
    const auto* z = chosen();
    if (open == nullptr || z == nullptr) return;
    const auto titel = q(z->bericht.titel);
    const bool yes = dialoge::bestaetige(
        this, {tr("Bericht einfrieren"), tr("Soll „%1“ eingefroren werden?").arg(titel),
               z->neuereDaten
                   ? tr("Er hält fest, was die Daten heute sagen. Seit er erstellt wurde, sind neuere Daten "
                        "dazugekommen: Die alte Datei sagt etwas anderes.")
                   : tr("Er hält fest, was die Daten heute sagen, und lässt sich so immer wieder erzeugen."),
               tr("Einfrieren")});
    if (!yes) return;
    m_machen.start([store = open->pfad(), id = z->bericht.id](
                       const Progress& progress) { return report::friereEinAuftrag(store, id, progress); },
                   [this, titel](const Status& done) {
                       if (!done)
                           m_umgebung.zeigeFehler(done.error());
                       else
                           m_umgebung.zeigeErfolg(tr("„%1“ ist eingefroren.").arg(titel));
                       refresh();
                   });
    showState();
}

void BerichteListe::zeigeWidersprueche() {
    auto* open = m_umgebung.werkbank();
    const auto* z = chosen();
    if (open == nullptr || z == nullptr) return;
    auto found = report::widersprueche(*open, z->bericht.id);
    if (!found) return m_umgebung.zeigeFehler(found.error());
    auto* dialog = new WiderspruecheDialog(z->bericht, std::move(found).value(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BerichteListe::loesche() {
    auto* open = m_umgebung.werkbank();
    const auto* z = chosen();
    if (open == nullptr || z == nullptr) return;
    const auto titel = q(z->bericht.titel);
    const auto done = open->themen().loesche<Bericht>(z->bericht.id, tr("Bericht „%1“ löschen").arg(titel));
    if (!done) return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("„%1“ ist aus der Liste gelöscht; die Datei bleibt.").arg(titel), true);
    refresh();
}

}  // namespace isp::gui
