// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/schritt_rahmen.h"

#include "base/clock.h"
#include "domain/codes.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/themenfindung_dialoge.h"
#include "gui/panels/kreislaufbilder.h"
#include "gui/panels/runde_thema.h"
#include "gui/panels/schritt_anhaenge.h"
#include "gui/panels/schritt_beteiligung.h"
#include "gui/panels/schritt_leiste.h"
#include "gui/panels/schritt_notiz.h"
#include "gui/panels/schritt_verantwortung.h"
#include "gui/panels/schritt_verlauf.h"
#include "gui/panels/thema_beschluesse.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isp::gui {

SchrittRahmen::SchrittRahmen(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_verantwortung(new SchrittVerantwortung(umgebung, this)),
      m_reiter(new QTabBar(this)),
      m_teile(new QStackedWidget(this)),
      m_inhalt(new QStackedWidget(m_teile)),
      m_beschluesse(new ThemaBeschluesse(umgebung, m_teile)),
      m_beteiligung(new SchrittBeteiligung(umgebung, m_teile)),
      m_anhaenge(new SchrittAnhaenge(umgebung, m_teile)),
      m_verlauf(new SchrittVerlauf(m_teile)),
      m_notiz(new SchrittNotiz(umgebung, m_teile)),
      m_runde(new RundeThema(umgebung, m_teile)),
      m_leiste(new SchrittLeiste(umgebung, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(buildKopf());
    column->addWidget(buildHinweis());
    column->addWidget(m_verantwortung);
    buildTeile();
    column->addWidget(m_reiter);
    column->addWidget(m_teile, 1);
    column->addWidget(m_leiste);
    connect(m_leiste, &SchrittLeiste::schrittRequested, this, &SchrittRahmen::schrittRequested);
    connect(m_leiste, &SchrittLeiste::themaRequested, this, &SchrittRahmen::themaRequested);
}

void SchrittRahmen::setMerkliste(QWidget* merkliste) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_reiter), merkliste);
}

QWidget* SchrittRahmen::buildKopf() {
    auto* head = new QWidget(this);
    m_zeichen = new QLabel(head);
    m_titel = new Rollenlabel(render::TextRole::kTitle, {}, head);
    m_titel->setObjectName(QStringLiteral("schritt_titel"));
    m_titel->setWordWrap(true);
    m_zustand = new Rollenlabel(render::TextRole::kNote, {}, head);
    m_zustand->setObjectName(QStringLiteral("schritt_zustand"));
    m_leitsatz = new QLabel(head);
    m_leitsatz->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(abstand(2));
    row->addWidget(m_zeichen);
    row->addWidget(m_titel, 1);
    row->addWidget(m_zustand);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    column->addLayout(row);
    column->addWidget(m_leitsatz);
    return head;
}

QFrame* SchrittRahmen::buildHinweis() {
    m_hinweis = new QFrame(this);
    m_hinweis->setObjectName(QStringLiteral("schritt_hinweis"));
    m_hinweis->setFrameShape(QFrame::StyledPanel);
    m_hinweisZeichen = new QLabel(m_hinweis);
    m_hinweisText = new QLabel(m_hinweis);
    m_hinweisText->setObjectName(QStringLiteral("schritt_hinweis_text"));
    m_hinweisText->setWordWrap(true);
    m_hinweisKnopf = new QPushButton(m_hinweis);
    m_hinweisKnopf->setObjectName(QStringLiteral("schritt_hinweis_knopf"));
    connect(m_hinweisKnopf, &QPushButton::clicked, this, [this] {
        if (m_hinweisHandler) m_hinweisHandler();
    });
    auto* row = new QHBoxLayout(m_hinweis);
    row->setContentsMargins(abstand(2), abstand(1), abstand(2), abstand(1));
    row->setSpacing(abstand(2));
    row->addWidget(m_hinweisZeichen);
    row->addWidget(m_hinweisText, 1);
    row->addWidget(m_hinweisKnopf);
    return m_hinweis;
}

void SchrittRahmen::buildTeile() {
    m_reiter->setObjectName(QStringLiteral("schritt_reiter"));
    m_reiter->setAccessibleName(tr("Teile des Schritts"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    // Where the steps of way B have one more, the last one would vanish behind arrows: rather all a bit
    // shorter.
    m_reiter->setUsesScrollButtons(false);
    m_reiter->setElideMode(Qt::ElideRight);
    QWidget* const parts[] = {m_inhalt,  m_beschluesse, m_beteiligung, m_anhaenge,
                              m_verlauf, m_notiz,       m_runde};
    for (auto* part : parts) {
        m_reiter->addTab({});
        m_teile->addWidget(part);
    }
    connect(m_reiter, &QTabBar::currentChanged, m_teile, &QStackedWidget::setCurrentIndex);
}

Schrittseite* SchrittRahmen::seite(Schrittart art) {
    if (const auto known = m_seiten.find(art); known != m_seiten.end()) return known->second;
    auto* page = baueSchrittseite(art, m_umgebung, m_inhalt);
    m_seiten.emplace(art, page);
    if (page == nullptr) return nullptr;
    m_inhalt->addWidget(page);
    connect(page, &Schrittseite::schrittRequested, this, &SchrittRahmen::schrittRequested);
    connect(page, &Schrittseite::themaRequested, this, &SchrittRahmen::themaRequested);
    return page;
}

void SchrittRahmen::zeige(const Schrittlage& lage) {
    m_lage = lage;
    const auto* schritt = Themenakte::find(lage.akte->schritte, lage.schritt);
    if (schritt == nullptr) return;
    showKopf(*schritt);
    showHinweis(*schritt);
    m_verantwortung->zeige(lage);
    m_beschluesse->zeige(lage);
    m_beteiligung->zeige(lage);
    m_anhaenge->zeige(lage);
    m_verlauf->zeige(lage);
    m_notiz->zeige(lage);
    m_runde->zeige(lage);
    showInhalt(schritt->art);
    showTeile(schritt->art);
    m_leiste->zeige(lage);
}

void SchrittRahmen::showKopf(const Schritt& schritt) {
    const auto icon = symbol(render::iconName(render::bildzeichen(zeichen(schritt.zustand))));
    m_zeichen->setPixmap(icon.pixmap(abstand(6), abstand(6)));
    m_titel->setText(tr("%1 · %2").arg(nummer(schritt.art)).arg(texte::titel(schritt.art)));
    QStringList state{texte::wort(schritt.zustand)};
    if (ueberfaellig(schritt, Clock::todayIso())) state << tr("überfällig");
    if (ueberholt(*m_lage.akte, schritt)) state << tr("noch einmal zu prüfen");
    m_zustand->setText(state.join(QStringLiteral(" · ")));
    m_leitsatz->setText(texte::leitsatz(schritt.art));
}

void SchrittRahmen::setHinweis(const QString& icon, const QString& text, const QString& knopf,
                               std::function<void()> handler) {
    m_hinweis->setVisible(!text.isEmpty());
    if (!icon.isEmpty()) m_hinweisZeichen->setPixmap(symbol(icon).pixmap(abstand(5), abstand(5)));
    m_hinweisText->setText(text);
    m_hinweisKnopf->setText(knopf);
    m_hinweisKnopf->setVisible(!knopf.isEmpty());
    m_hinweisHandler = std::move(handler);
}

/// Why nothing can be changed here, or what keeps the step closed and what opens it.
void SchrittRahmen::showHinweis(const Schritt& schritt) {
    const auto& thema = m_lage.akte->thema;
    if (!m_umgebung.werkbank()->schreibbar())
        return setHinweis(
            QStringLiteral("schloss"),
            tr("Die Werkbank ist schreibgeschützt: Sie können alles ansehen, aber nichts ändern."));
    if (!m_lage.bearbeitbar)
        return setHinweis(
            QStringLiteral("schloss"),
            tr("Dieser Durchlauf ist abgeschlossen. Er bleibt lesbar und wird nicht mehr geändert."));
    const auto access = pruefeZugang(*m_lage.akte, schritt.durchlauf, schritt.art);
    if (!access) {
        const auto text = texte::meldung(access.error()).ganz();
        const std::string_view id = access.error().code.id;
        if (id == codes::kSignifikanzOffen.id || id == codes::kThemaBeantwortet.id)
            return setHinweis(QStringLiteral("schloss"), text, tr("Signifikanz prüfen …"),
                              [this] { bearbeiteSignifikanz(m_umgebung, this, m_lage.akte->thema); });
        if (id == codes::kBeschlussFehlt.id || id == codes::kBeschlussAbgelehnt.id)
            return setHinweis(QStringLiteral("schloss"), text, tr("Beschluss eintragen …"),
                              [this] { m_beschluesse->neu(); });
        return setHinweis(QStringLiteral("schloss"), text);
    }
    if (thema.herkunft == Herkunft::kExtern && schritt.art == Schrittart::kThema)
        return setHinweis(
            QStringLiteral("hinweis"), tr("Signifikanzprüfung: %1").arg(texte::wort(thema.signifikanz)),
            thema.signifikanz == Signifikanz::kOffen ? tr("Signifikanz prüfen …") : tr("Prüfung ansehen …"),
            [this] { bearbeiteSignifikanz(m_umgebung, this, m_lage.akte->thema); });
    if (schritt.zustand == Schrittzustand::kEntfaellt)
        return setHinweis(QStringLiteral("hinweis"),
                          tr("Der Schritt entfällt: %1").arg(QString::fromStdString(schritt.begruendung)));
    setHinweis({}, {});
}

void SchrittRahmen::showInhalt(Schrittart art) {
    auto* page = seite(art);
    if (page == nullptr) return;
    page->zeige(m_lage);
    m_inhalt->setCurrentWidget(page);
}

void SchrittRahmen::showTeile(Schrittart art) {
    const auto counted = [](const QString& text, int count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(text).arg(count) : text;
    };
    const bool early = art == Schrittart::kThema || art == Schrittart::kAnalyse;
    m_reiter->setTabText(kInhalt, tr("Inhalt"));
    m_reiter->setTabText(kBeschluss, counted(tr("Beschluss"), m_beschluesse->anzahl()));
    m_reiter->setTabText(kBeteiligung, counted(tr("Beteiligung"), m_beteiligung->anzahl()));
    m_reiter->setTabText(kAnhaenge, counted(tr("Anhänge"), m_anhaenge->anzahl()));
    m_reiter->setTabText(kVerlauf, tr("Verlauf"));
    m_reiter->setTabText(kNotiz, tr("Notiz"));
    m_reiter->setTabText(kRunde, counted(tr("Planungsrunde"), m_runde->anzahl()));
    m_reiter->setTabVisible(kRunde, m_runde->anzahl() > 0);
    m_reiter->setTabVisible(kInhalt, m_seiten[art] != nullptr);
    m_reiter->setTabVisible(kBeschluss, early && brauchtBeschluss(m_lage.akte->thema));
    if (!m_reiter->isTabVisible(m_reiter->currentIndex()))
        m_reiter->setCurrentIndex(m_reiter->isTabVisible(kInhalt) ? kInhalt : kBeteiligung);
    for (int i = 0; i < m_reiter->count(); ++i)
        m_reiter->setTabToolTip(i, m_reiter->tabText(i));
    m_teile->setCurrentIndex(m_reiter->currentIndex());
}

void SchrittRahmen::zeigeTeil(Teil teil) {
    if (m_reiter->isTabVisible(teil)) m_reiter->setCurrentIndex(teil);
}

void SchrittRahmen::speichereOffenes() {
    m_notiz->speichere();
}

void SchrittRahmen::zeigeKriterium(const QString& id) {
    const auto* schritt = Themenakte::find(m_lage.akte->schritte, m_lage.schritt);
    if (id.endsWith(QStringLiteral(".verantwortlich"))) return m_verantwortung->zeigeAuswahl();
    if (id == QStringLiteral("thema.signifikanz")) {
        if (m_lage.bearbeitbar) bearbeiteSignifikanz(m_umgebung, this, m_lage.akte->thema);
        return;
    }
    auto* page = schritt != nullptr ? seite(schritt->art) : nullptr;
    if (page != nullptr) {
        zeigeTeil(kInhalt);
        return page->zeigeKriterium(id);
    }
    if (m_lage.bearbeitbar && id.startsWith(QStringLiteral("thema."))) Q_EMIT themaBearbeitenRequested();
}

}  // namespace isp::gui
