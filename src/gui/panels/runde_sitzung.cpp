// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_sitzung.h"

#include "gui/panels/runde_folien.h"
#include "gui/panels/runde_protokoll.h"
#include "gui/panels/runde_tagesordnung.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/rundentexte.h"
#include "texte/rundenworte.h"
#include "workspace/sitzungsbuch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

/// A list alone on a page stands at its top.
QWidget* amKopf(QWidget* liste) {
    auto* page = new QWidget(liste->parentWidget());
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(liste);
    column->addStretch(1);
    new Fokusweitergabe(*page, *liste);
    return page;
}

}  // namespace

RundeSitzung::RundeSitzung(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_lage(std::make_shared<Sitzungslage>()),
      m_titel(new Rollenlabel(render::TextRole::kTitle, {}, this)),
      m_angaben(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_weitergeben(new QToolButton(this)),
      m_reiter(new QTabBar(this)),
      m_seiten(new QStackedWidget(this)),
      m_tagesordnung(new RundeTagesordnung(umgebung, m_lage, m_seiten)),
      m_teilnehmende(new Eintragsabschnitt<Sitzungsteilnahme>(umgebung, teilnahmeplan(m_lage), m_seiten)),
      m_protokoll(new RundeProtokoll(umgebung, m_lage, m_seiten)),
      m_folien(new RundeFolien(umgebung, m_lage, m_seiten)) {
    for (const auto& [id, text, state] :
         {std::tuple{"da", tr("Anwesend"), Anwesenheit::kAnwesend},
          std::tuple{"entschuldigt", tr("Entschuldigt"), Anwesenheit::kEntschuldigt}})
        m_teilnehmende->addAktion(
            {QStringLiteral("teilnahme_") + QLatin1String(id), text,
             [this, s = state](const std::vector<qlonglong>& ids) { setAnwesenheit(ids, s); }});
    m_teilnehmende->setZeilenMax(18);
    build();
    connect(m_reiter, &QTabBar::currentChanged, this, [this](int index) {
        m_protokoll->speichere();
        m_seiten->setCurrentIndex(index);
        if (!m_reiter->hasFocus()) m_seiten->currentWidget()->setFocus();
    });
}

QPushButton* RundeSitzung::knopf(const char* name, const QString& text, void (RundeSitzung::*run)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void RundeSitzung::build() {
    m_titel->setObjectName(QStringLiteral("sitzung_titel"));
    for (auto* label : {m_titel, m_angaben}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_angaben->setObjectName(QStringLiteral("sitzung_angaben"));
    m_weitergeben->setObjectName(QStringLiteral("sitzung_weitergeben"));
    m_weitergeben->setText(tr("Weitergeben"));
    m_weitergeben->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_weitergeben);
    menu->addAction(tr("Kalenderdatei …"), this,
                    [this] { schreibeKalenderdatei(m_umgebung, this, {m_lage->akte.termin}); });
    menu->addAction(tr("Einladung kopieren"), this, [this] {
        kopiere(m_umgebung, texte::einladung(m_lage->akte, m_lage->namen),
                tr("Die Einladung liegt in der Zwischenablage."));
    });
    menu->addAction(tr("Protokoll kopieren"), this, [this] {
        m_protokoll->speichere();
        kopiere(m_umgebung, protokolltext(), tr("Das Protokoll liegt in der Zwischenablage."));
    });
    m_weitergeben->setMenu(menu);
    m_aendern = knopf("sitzung_aendern", tr("Angaben ändern …"), &RundeSitzung::bearbeiteAngaben);
    m_zustand = knopf("sitzung_zustand", {}, &RundeSitzung::wechsleZustand);
    m_praesentieren = knopf("sitzung_praesentieren", tr("Präsentieren"), &RundeSitzung::praesentiere);
    auto* head = new QHBoxLayout;
    head->setSpacing(abstand(2));
    head->addWidget(knopf("sitzung_zurueck", tr("← Sitzungen"), &RundeSitzung::zurueckRequested));
    head->addWidget(m_titel, 1);
    for (QWidget* w : std::initializer_list<QWidget*>{m_aendern, m_weitergeben, m_zustand, m_praesentieren})
        head->addWidget(w);
    m_reiter->setObjectName(QStringLiteral("sitzung_reiter"));
    m_reiter->setAccessibleName(tr("Seiten der Sitzung"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    for (const auto& [page, text] : {std::pair<QWidget*, QString>{m_tagesordnung, tr("Tagesordnung")},
                                     {amKopf(m_teilnehmende), tr("Teilnehmende")},
                                     {m_protokoll, tr("Protokoll")},
                                     {m_folien, tr("Präsentation")}}) {
        m_seiten->addWidget(page);
        m_reiter->addTab(text);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addLayout(head);
    column->addWidget(m_angaben);
    column->addWidget(m_reiter);
    column->addWidget(m_seiten, 1);
    new Fokusweitergabe(*this, *m_tagesordnung);
}

bool RundeSitzung::oeffne(SitzungsterminId sitzung) {
    m_protokoll->speichere();
    m_lage->akte.termin.id = sitzung;
    const bool read = refresh();
    if (read) zeigeSeite(kTagesordnung);
    return read;
}

void RundeSitzung::schliesse() {
    m_protokoll->speichere();
    m_lage->akte = {};
}

bool RundeSitzung::refresh() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr || !sitzung().valid()) return false;
    auto read = workspace::liesSitzung(*open, sitzung());
    if (!read) {
        m_lage->akte = {};
        return false;
    }
    m_lage->akte = std::move(*read);
    m_lage->namen = sitzungsnamen(m_umgebung);
    m_lage->bearbeitbar = open->schreibbar();
    show();
    return true;
}

void RundeSitzung::show() {
    const auto& t = m_lage->akte.termin;
    const auto title = QString::fromStdString(t.titel);
    m_titel->setText(t.erfunden ? tr("%1 (erfunden)").arg(title) : title);
    QStringList facts{texte::sitzungszeit(t)};
    if (!t.ort.empty()) facts << QString::fromStdString(t.ort);
    facts << texte::wort(t.zustand);
    if (m_lage->akte.reihe.id.valid())
        facts << tr("Reihe „%1“").arg(QString::fromStdString(m_lage->akte.reihe.name));
    m_angaben->setText(facts.join(QStringLiteral(" · ")));
    m_aendern->setEnabled(m_lage->bearbeitbar);
    m_zustand->setEnabled(m_lage->bearbeitbar);
    m_zustand->setText(t.zustand == Sitzungszustand::kLaeuft    ? tr("Sitzung beenden")
                       : t.zustand == Sitzungszustand::kGeplant ? tr("Sitzung beginnen")
                                                                : tr("Wieder öffnen"));
    m_tagesordnung->zeige();
    auto lage = rundenlage(m_umgebung);
    m_teilnehmende->zeige(lage);
    m_protokoll->zeige();
    m_folien->zeige();
    // A store that cannot be written can show what was prepared.
    m_praesentieren->setEnabled(m_lage->bearbeitbar || !m_folien->folien().empty());
}

void RundeSitzung::zeigeSeite(Seite seite) {
    m_reiter->setCurrentIndex(seite);
    m_seiten->setCurrentIndex(seite);
}

QString RundeSitzung::protokolltext() const {
    return texte::protokoll(m_lage->akte, m_lage->namen);
}

void RundeSitzung::bearbeiteAngaben() {
    auto* dialog = bearbeite<Sitzungstermin>(
        window(), tr("Sitzung"), tr("Zeit, Ort und wer sie leitet."), sitzungsfelder(m_umgebung),
        m_lage->akte.termin, [this](const Sitzungstermin& s) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(s, tr("Sitzung ändern")));
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_sitzung"));
}

void RundeSitzung::wechsleZustand() {
    m_protokoll->speichere();
    const auto now = m_lage->akte.termin.zustand;
    const auto next = now == Sitzungszustand::kGeplant  ? Sitzungszustand::kLaeuft
                      : now == Sitzungszustand::kLaeuft ? Sitzungszustand::kAbgeschlossen
                                                        : Sitzungszustand::kGeplant;
    const auto done = workspace::setSitzungszustand(*m_umgebung.werkbank(), sitzung(), next);
    if (!done) return m_umgebung.zeigeFehler(done.error());
    if (next == Sitzungszustand::kLaeuft) zeigeSeite(kProtokoll);
}

void RundeSitzung::praesentiere() {
    m_protokoll->speichere();
    if (m_folien->folien().empty() && (!m_lage->bearbeitbar || !m_folien->bereiteVor())) return;
    if (m_folien->folge().valid()) Q_EMIT praesentationRequested(m_folien->folge());
}

void RundeSitzung::setAnwesenheit(const std::vector<qlonglong>& ids, Anwesenheit anwesenheit) {
    auto* open = m_umgebung.werkbank();
    const auto text = tr("Anwesenheit festhalten");
    const auto before = m_lage->akte.teilnahmen;  // the list is read anew while it is written
    const auto done = open->aendere(text, [&]() -> Status {
        for (auto t : before) {
            if (std::find(ids.begin(), ids.end(), t.id.value) == ids.end()) continue;
            t.anwesenheit = anwesenheit;
            ISP_CHECK(open->themen().speichere(t, text));
        }
        return {};
    });
    if (!done) m_umgebung.zeigeFehler(done.error());
}

}  // namespace isp::gui
