// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/thema_seite.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/thema_dialog.h"
#include "gui/panels/schritt_rahmen.h"
#include "gui/panels/thema_kopf.h"
#include "gui/panels/thema_navigation.h"
#include "gui/theme.h"
#include "gui/widgets/kreislauf_widget.h"
#include "gui/widgets/merkliste.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace isp::gui {

ThemaSeite::ThemaSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_kopf(new ThemaKopf(umgebung, this)),
      m_navigation(new ThemaNavigation(umgebung, this)),
      m_rahmen(new SchrittRahmen(umgebung, this)) {
    setObjectName(QStringLiteral("thema_seite"));
    build();
    addAction(m_kopf->zurueck());  // its shortcut holds wherever the focus is in the Thema
    connect(m_kopf, &ThemaKopf::zurueckRequested, this, &ThemaSeite::zurueckRequested);
    connect(m_navigation, &ThemaNavigation::schrittRequested, this, &ThemaSeite::zeigeSchritt);
    connect(m_navigation, &ThemaNavigation::durchlaufRequested, this, &ThemaSeite::zeigeDurchlauf);
    connect(m_navigation, &ThemaNavigation::kriteriumRequested, m_rahmen, &SchrittRahmen::zeigeKriterium);
    connect(m_rahmen, &SchrittRahmen::schrittRequested, this, &ThemaSeite::zeigeSchritt);
    connect(m_rahmen, &SchrittRahmen::themaRequested, this, &ThemaSeite::oeffne);
    connect(m_rahmen, &SchrittRahmen::themaBearbeitenRequested, this,
            [this] { bearbeiteThema(m_umgebung, this, m_thema, {}); });
}

void ThemaSeite::build() {
    m_rahmen->setMerkliste(m_navigation->merkliste());
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("thema_teiler"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(abstand(4));
    split->addWidget(m_navigation);
    split->addWidget(m_rahmen);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setSizes({abstand(88), abstand(220)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(3), abstand(6), abstand(3));
    column->setSpacing(abstand(3));
    column->addWidget(m_kopf);
    column->addWidget(split, 1);
}

bool ThemaSeite::oeffne(ThemaId thema) {
    const auto akte = m_umgebung.werkbank()->themen().akte(thema);
    if (!akte) {
        m_umgebung.zeigeFehler(akte.error());
        return false;
    }
    m_rahmen->speichereOffenes();
    if (m_thema != thema)
        m_rahmen->zeigeTeil(SchrittRahmen::kInhalt);  // another Thema begins with its content
    m_thema = thema;
    const auto* runde = (*akte)->aktuellerDurchlauf();
    m_durchlauf = runde != nullptr ? runde->id : DurchlaufId{};
    m_art = aktuellerSchritt(**akte, m_durchlauf);
    return refresh();
}

void ThemaSeite::schliesse() {
    if (m_umgebung.werkbank() != nullptr && m_thema.valid()) m_rahmen->speichereOffenes();
    m_thema = {};
}

bool ThemaSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr || !m_thema.valid()) return !m_thema.valid();
    const auto akte = open->themen().akte(m_thema);
    const auto stamm = open->themen().stammdaten();
    if (!akte || !stamm) {
        m_thema = {};
        return false;
    }
    m_lage.akte = *akte;
    m_lage.stamm = *stamm;
    show();
    return true;
}

void ThemaSeite::show() {
    const auto& akte = *m_lage.akte;
    const auto* runde = akte.durchlauf(m_durchlauf);
    if (runde == nullptr) runde = akte.aktuellerDurchlauf();  // its Durchlauf was undone
    if (runde == nullptr) return;
    m_durchlauf = runde->id;
    m_lage.durchlauf = runde->id;
    const auto* schritt = akte.schritt(runde->id, m_art);
    m_lage.schritt = schritt != nullptr ? schritt->id : SchrittId{};
    m_lage.bearbeitbar = m_umgebung.werkbank()->schreibbar() && runde->ende.empty();
    m_kopf->zeige(m_lage);
    m_navigation->zeige(m_lage, m_art);
    m_rahmen->zeige(m_lage);
}

void ThemaSeite::zeigeSchritt(Schrittart art) {
    if (!m_thema.valid()) return;
    m_rahmen->speichereOffenes();
    m_art = art;
    refresh();
}

void ThemaSeite::zeigeDurchlauf(DurchlaufId durchlauf) {
    m_rahmen->speichereOffenes();
    m_durchlauf = durchlauf;
    m_art = aktuellerSchritt(*m_lage.akte, durchlauf);
    refresh();
}

void ThemaSeite::focusInEvent(QFocusEvent*) {
    m_navigation->rad()->setFocus();
}

std::vector<Rundgangbild> ThemaSeite::rundgangbilder(const std::function<void()>& oeffne) {
    std::vector<Rundgangbild> bilder;
    for (const auto art : schrittarten()) {
        const auto name = QStringLiteral("thema-%1").arg(QString::fromLatin1(toText(art)));
        bilder.push_back({name,
                          [this, oeffne, art]() -> QWidget* {
                              oeffne();
                              m_navigation->zeigeBild(ThemaNavigation::kKreislauf);
                              m_rahmen->zeigeTeil(SchrittRahmen::kInhalt);
                              zeigeSchritt(art);
                              return nullptr;
                          },
                          {}});
        auto* page = m_rahmen->seite(art);
        if (page == nullptr) continue;
        for (auto& bild : page->rundgangbilder()) {
            bild.vorbereiten = [this, oeffne, art, prepare = std::move(bild.vorbereiten)] {
                oeffne();
                zeigeSchritt(art);
                m_rahmen->zeigeTeil(SchrittRahmen::kInhalt);
                return prepare();
            };
            bilder.push_back(std::move(bild));
        }
    }
    const auto part = [&](const char* name, SchrittRahmen::Teil teil, ThemaNavigation::Bild bild) {
        bilder.push_back({QString::fromLatin1(name),
                          [this, oeffne, teil, bild]() -> QWidget* {
                              oeffne();
                              zeigeSchritt(Schrittart::kThema);
                              m_navigation->zeigeBild(bild);
                              m_rahmen->zeigeTeil(teil);
                              return nullptr;
                          },
                          {}});
    };
    part("thema-fachplanungen", SchrittRahmen::kBeteiligung, ThemaNavigation::kFachplanungen);
    part("thema-anhaenge", SchrittRahmen::kAnhaenge, ThemaNavigation::kKreislauf);
    part("thema-verlauf", SchrittRahmen::kVerlauf, ThemaNavigation::kKreislauf);
    part("thema-beschluss", SchrittRahmen::kBeschluss, ThemaNavigation::kKreislauf);
    return bilder;
}

}  // namespace isp::gui
