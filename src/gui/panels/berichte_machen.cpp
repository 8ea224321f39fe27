// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The area Berichte: what is made of a wish.
#include "gui/dialoge.h"
#include "gui/panels/berichte_liste.h"
#include "gui/panels/berichte_panel.h"
#include "gui/panels/vorlagen_seite.h"
#include "gui/widgets/seitenvorschau.h"
#include "report/vorlage.h"
#include "texte/meldung.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>
#include <QTemporaryDir>

namespace isp::gui {

namespace {

constexpr int kVorschauseiten = 12;
/// Tabs.
constexpr int kErstellte = 1, kVorlagen = 2;

}  // namespace

void BerichtePanel::zeigeVorschau() {
    auto* open = umgebung().werkbank();
    if (open == nullptr) return;
    m_stand->setText(tr("Die Vorschau entsteht …"));
    m_vorschau.start(
        [store = open->pfad(), wanted = wunsch(), width = m_seiten->bildbreite()](const Progress& progress) {
            return report::vorschauAuftrag(store, wanted, kVorschauseiten, width, progress);
        },
        [this](const Result<report::Berichtsvorschau>& made) { showVorschau(made); });
    showState();
}

void BerichtePanel::showVorschau(const Result<report::Berichtsvorschau>& vorschau) {
    m_seiten->leere();
    showState();
    if (!vorschau) {
        if (vorschau.error().code.errorClass != ErrorClass::kCanceled)
            m_stand->setText(texte::meldung(vorschau.error()).ganz());
        return;
    }
    m_seiten->zeige(vorschau->bilder);
    const auto shown = static_cast<int>(vorschau->bilder.size());
    const auto pages = vorschau->seiten == 1 ? tr("1 Seite") : tr("%1 Seiten").arg(vorschau->seiten);
    QStringList words{QStringLiteral("%1: %2").arg(vorschau->titel, pages)};
    if (vorschau->seiten > shown) words << tr("gezeigt sind die ersten %1").arg(shown);
    if (vorschau->gesperrt > 0) words << tr("%1 Angaben gesperrt").arg(vorschau->gesperrt);
    m_stand->setText(words.join(QStringLiteral(" · ")));
}

void BerichtePanel::erstelle() {
    auto* open = umgebung().werkbank();
    if (open == nullptr) return;
    const auto suffix = m_format->currentData().toString();
    const auto about = m_gegenstand->isVisible() ? m_gegenstand->currentText() : m_art->currentText();
    const auto ziel =
        dialoge::frageNeueDatei(this, {tr("Bericht erstellen"),
                                       {},
                                       QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix),
                                       suffix,
                                       about + u'.' + suffix});
    if (ziel.isEmpty()) return;
    m_stand->setText(tr("Der Bericht entsteht …"));
    m_erstellen.start(
        [store = open->pfad(), wanted = wunsch(), ziel](const Progress& progress) {
            return report::berichtAuftrag(store, wanted, ziel, progress);
        },
        [this, ziel](const Result<report::Ergebnis>& made) { finish(made, ziel); });
    showState();
}

void BerichtePanel::finish(const Result<report::Ergebnis>& ergebnis, const QString& ziel) {
    showState();
    if (!ergebnis) {
        if (ergebnis.error().code.errorClass != ErrorClass::kCanceled)
            umgebung().zeigeFehler(ergebnis.error());
        m_stand->setText(tr("Es wurde nichts geschrieben."));
        return;
    }
    const auto words = gespeichertMeldung(*ergebnis, ziel);
    m_liste->refresh();
    m_stand->setText(words);
    umgebung().zeigeErfolg(words);
}

/// For the pictures: one that follows the data and one that is kept, of the first Thema.
void BerichtePanel::legeBeispieleAn() {
    auto& open = *umgebung().werkbank();
    const QTemporaryDir folder;
    const auto themen = open.themen().alle<Thema>();
    report::Berichtswunsch live;
    live.kapitel = {report::Kapitel::kMethode};
    std::vector<report::Berichtswunsch> wishes{live};
    if (themen && !themen->empty()) {
        report::Berichtswunsch kept;
        kept.art = Berichtsart::kThema;
        kept.thema = themen->front().id;
        kept.einfrieren = true;
        wishes.push_back(kept);
    }
    for (const auto& wish : wishes) {
        const auto file = folder.filePath(QLatin1String(toText(wish.art)) + QStringLiteral(".html"));
        if (const auto made = report::erstelle(open, wish, file)) m_beispiele.push_back(made->bericht);
    }
    m_liste->refresh();
}

void BerichtePanel::nimmBeispieleWeg() {
    for (const auto id : m_beispiele)
        if (const auto gone = umgebung().werkbank()->themen().loesche<Bericht>(id, tr("Bericht löschen"));
            !gone)
            umgebung().zeigeFehler(gone.error());
    m_beispiele.clear();
}

std::vector<Rundgangbild> BerichtePanel::rundgangbilder() {
    const auto shot = [this](const char* name, Berichtsart which, bool public_) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, which, public_]() -> QWidget* {
                                m_art->setCurrentIndex(m_art->findData(static_cast<int>(which)));
                                m_fuer->setCurrentIndex(public_ ? 1 : 0);
                                const auto wanted = wunsch();
                                showVorschau(report::vorschauAuftrag(umgebung().werkbank()->pfad(), wanted, 3,
                                                                     m_seiten->bildbreite(), {}));
                                return nullptr;
                            },
                            [this] { m_seiten->leere(); }};
    };
    const auto tab = [this](const char* name, int index) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, index]() -> QWidget* {
                                if (report::ladeMitgelieferteVorlagen(*umgebung().werkbank()))
                                    refreshListen();
                                m_reiter->setCurrentIndex(index);
                                if (index == kErstellte) legeBeispieleAn();
                                return nullptr;
                            },
                            [this] {
                                nimmBeispieleWeg();
                                m_reiter->setCurrentIndex(0);
                            }};
    };
    return {shot("berichte-sozialatlas", Berichtsart::kSozialatlas, true),
            shot("berichte-thema", Berichtsart::kThema, false),
            shot("berichte-vorlage", Berichtsart::kVorlage, false),
            shot("berichte-protokoll", Berichtsart::kProtokoll, false),
            tab("berichte-erstellte", kErstellte),
            tab("berichte-vorlagen", kVorlagen)};
}

}  // namespace isp::gui
