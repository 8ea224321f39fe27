// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/thema_beschluesse.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/themenfindung_dialoge.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QVBoxLayout>

namespace isp::gui {

namespace {

std::vector<models::Spalte<Beschluss>> columns() {
    using S = models::Spalte<Beschluss>;
    const auto words = [](const char* text) { return ThemaBeschluesse::tr(text); };
    const auto text = [](std::string Beschluss::*field) {
        return [field](const Beschluss& b) { return QString::fromStdString(b.*field); };
    };
    const auto date = [](std::string Beschluss::*field) {
        return
            [field](const Beschluss& b) { return (b.*field).empty() ? QString() : texte::datum(b.*field); };
    };
    return {
        S(words(QT_TR_NOOP("Gremium")), text(&Beschluss::gremium)),
        S(words(QT_TR_NOOP("Drucksache")), text(&Beschluss::drucksache)),
        S(words(QT_TR_NOOP("Vorlage vom")), date(&Beschluss::vorlageDatum), text(&Beschluss::vorlageDatum)),
        S(words(QT_TR_NOOP("Beschluss")), [](const Beschluss& b) { return texte::wort(b.ergebnis); }),
        S(words(QT_TR_NOOP("Beschlossen am")), date(&Beschluss::datum), text(&Beschluss::datum)),
        S(words(QT_TR_NOOP("Auflagen")), text(&Beschluss::auflagen))};
}

}  // namespace

ThemaBeschluesse::ThemaBeschluesse(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_liste(new EintragslisteVon<Beschluss>(
          QStringLiteral("beschluesse"), columns(),
          [](const Beschluss& b) { return static_cast<qlonglong>(b.id.value); },
          {tr("Vorlagen und Beschlüsse"),
           tr("Nach der ersten Analyse entscheidet ein Gremium, wie das Thema weiterbearbeitet wird."),
           tr("Noch keine Vorlage eingebracht."), tr("Vorlage eintragen …")},
          this)) {
    m_liste->setHinzufuegen([this] { neu(); });
    m_liste->setBearbeiten([this](qlonglong id) {
        if (const auto* found = Themenakte::find(m_lage.akte->beschluesse, BeschlussId{id}))
            bearbeiteBeschluss(m_umgebung, this, *found);
    });
    m_liste->setLoeschen([this](const std::vector<qlonglong>& ids) {
        for (const auto id : ids)
            if (const auto done = loescheBeschluss(m_umgebung, m_lage.akte->thema.id, BeschlussId{id}); !done)
                return m_umgebung.zeigeFehler(done.error());
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    column->addStretch(1);
    new Fokusweitergabe(*this, *m_liste);
}

void ThemaBeschluesse::zeige(const Schrittlage& lage) {
    m_lage = lage;
    m_liste->setzeEintraege(lage.akte->beschluesse);
    m_liste->setNurLesen(!lage.bearbeitbar);
}

void ThemaBeschluesse::neu() {
    Beschluss start;
    start.thema = m_lage.akte->thema.id;
    if (!m_lage.akte->beschluesse.empty()) start.gremium = m_lage.akte->beschluesse.back().gremium;
    bearbeiteBeschluss(m_umgebung, this, start);
}

}  // namespace isp::gui
