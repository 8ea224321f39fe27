// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/schritt_beteiligung.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/widgets/fokusweitergabe.h"
#include "workspace/werkbank.h"

#include <QVBoxLayout>

namespace isp::gui {

namespace {

using Zeile = Beteiligungszeile;

std::vector<models::Spalte<Zeile>> columns() {
    using S = models::Spalte<Zeile>;
    const auto words = [](const char* text) { return SchrittBeteiligung::tr(text); };
    return {S(words(QT_TR_NOOP("Wer")), [](const Zeile& z) { return QString::fromStdString(z.akteur.name); }),
            S(words(QT_TR_NOOP("Gruppe")), [](const Zeile& z) { return texte::wort(z.akteur.gruppe); }),
            S(
                words(QT_TR_NOOP("Stufe")), [](const Zeile& z) { return texte::wort(z.beteiligung.stufe); },
                [](const Zeile& z) { return QVariant(static_cast<int>(z.beteiligung.stufe)); }),
            S(words(QT_TR_NOOP("Notiz")),
              [](const Zeile& z) { return QString::fromStdString(z.beteiligung.notiz); })};
}

}  // namespace

SchrittBeteiligung::SchrittBeteiligung(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_liste(new EintragslisteVon<Zeile>(
          QStringLiteral("beteiligung"), columns(),
          [](const Zeile& z) { return static_cast<qlonglong>(z.beteiligung.id.value); },
          {tr("Beteiligung"),
           tr("An jedem Schritt können interne und externe Beteiligte mitwirken, auf unterschiedlichen "
              "Stufen."),
           tr("Noch niemand beteiligt."), tr("Beteiligung eintragen …")},
          this)) {
    m_liste->setHinzufuegen([this] {
        Beteiligung start;
        start.schritt = m_lage.schritt;
        bearbeite(start);
    });
    m_liste->setBearbeiten([this](qlonglong id) {
        if (const auto* found = Themenakte::find(m_lage.akte->beteiligungen, BeteiligungId{id}))
            bearbeite(*found);
    });
    m_liste->setLoeschen([this](const std::vector<qlonglong>& ids) {
        auto& werkbank = *m_umgebung.werkbank();
        const auto text = tr("Beteiligung entfernen");
        const auto done = werkbank.aendere(text, [&]() -> Status {
            for (const auto id : ids)
                ISP_CHECK(werkbank.themen().loesche<Beteiligung>(BeteiligungId{id}, text));
            return {};
        });
        if (!done) m_umgebung.zeigeFehler(done.error());
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    column->addStretch(1);
    new Fokusweitergabe(*this, *m_liste);
}

void SchrittBeteiligung::zeige(const Schrittlage& lage) {
    m_lage = lage;
    std::vector<Zeile> rows;
    for (const auto& b : lage.akte->beteiligungen) {
        if (b.schritt != lage.schritt) continue;
        const auto* akteur = Themenakte::find(lage.stamm->akteure, b.akteur);
        rows.push_back({b, akteur != nullptr ? *akteur : Akteur{}});
    }
    m_liste->setzeEintraege(std::move(rows));
    m_liste->setNurLesen(!lage.bearbeitbar);
}

void SchrittBeteiligung::bearbeite(const Beteiligung& start) {
    std::vector<Formularfeld<Beteiligung>> felder;
    felder.push_back(
        wahlFeld<Beteiligung>("akteur", tr("Wer"), &Beteiligung::akteur, akteurwahlen(*m_lage.stamm))
            .pflicht());
    felder.push_back(
        wahlFeld<Beteiligung>("stufe", tr("Stufe"), &Beteiligung::stufe, wortwahlen<Beteiligungsstufe>()));
    felder.push_back(textFeld<Beteiligung>("notiz", tr("Notiz"), &Beteiligung::notiz).breit());
    const auto text = start.id.valid() ? tr("Beteiligung ändern") : tr("Beteiligung eintragen");
    auto* dialog = gui::bearbeite<Beteiligung>(
        this, tr("Beteiligung"), tr("Wer wirkt an diesem Schritt mit, und wie weit?"), std::move(felder),
        start, [this, text](const Beteiligung& b) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(b, text));
            return {};
        });
    dialog->setObjectName(QStringLiteral("beteiligung_dialog"));
    bieteNeuenAkteur(m_umgebung, *dialog, QStringLiteral("akteur"));
}

}  // namespace isp::gui
