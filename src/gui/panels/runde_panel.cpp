// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_panel.h"

#include "gui/panels/runde_auftraege.h"
#include "gui/panels/runde_folien.h"
#include "gui/panels/runde_sitzung.h"
#include "gui/panels/runde_sitzungen.h"
#include "gui/projector/leinwandfenster.h"
#include "gui/projector/praesentation.h"
#include "gui/projector/vortragsfenster.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "workspace/praesentationsfolgen.h"
#include "workspace/werkbank.h"

#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isp::gui {

RundePanel::RundePanel(Umgebung& umgebung, QWidget* parent)
    : Panel(umgebung, parent),
      m_reiter(new QTabBar(this)),
      m_seiten(new QStackedWidget(this)),
      m_stapel(new QStackedWidget(this)),
      m_sitzungen(new RundeSitzungen(umgebung, m_seiten)),
      m_auftraege(new RundeAuftraege(umgebung, m_seiten)),
      m_sitzung(new RundeSitzung(umgebung, m_stapel)) {
    m_reiter->setObjectName(QStringLiteral("runde_reiter"));
    m_reiter->setAccessibleName(tr("Planungsrunde"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    m_reiter->addTab(tr("Sitzungen"));
    m_reiter->addTab(tr("Aufträge"));
    m_seiten->addWidget(m_sitzungen);
    m_seiten->addWidget(m_auftraege);
    auto* overview = new QWidget(m_stapel);
    auto* column = new QVBoxLayout(overview);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Planungsrunde"), overview));
    column->addWidget(m_reiter);
    column->addWidget(m_seiten, 1);
    m_stapel->addWidget(overview);
    m_stapel->addWidget(m_sitzung);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stapel);
    connect(m_reiter, &QTabBar::currentChanged, this, [this](int index) {
        m_seiten->setCurrentIndex(index);
        if (!m_reiter->hasFocus()) m_seiten->currentWidget()->setFocus();
    });
    connect(m_sitzungen, &RundeSitzungen::sitzungRequested, this, &RundePanel::oeffne);
    connect(m_sitzung, &RundeSitzung::zurueckRequested, this, &RundePanel::zeigeUebersicht);
    connect(m_sitzung, &RundeSitzung::praesentationRequested, this, &RundePanel::frageSchirm);
}

RundePanel::~RundePanel() {
    delete m_praesentation;
}

QString RundePanel::titel() const {
    return tr("Planungsrunde");
}

QIcon RundePanel::icon() const {
    return symbol(QStringLiteral("runde"));
}

void RundePanel::storeChanged() {
    delete m_praesentation;
    m_sitzung->schliesse();
    m_stapel->setCurrentIndex(0);
    if (auto* open = umgebung().werkbank()) {
        connect(open, &workspace::Werkbank::themenChanged, this, &RundePanel::refresh);
        connect(open, &workspace::Werkbank::bestandChanged, this, &RundePanel::refresh);
    }
    refresh();
}

void RundePanel::refresh() {
    m_sitzungen->refresh();
    m_auftraege->refresh();
    if (m_stapel->currentWidget() == m_sitzung && !m_sitzung->refresh()) zeigeUebersicht();
}

void RundePanel::oeffne(SitzungsterminId sitzung) {
    if (!m_sitzung->oeffne(sitzung)) return;
    m_stapel->setCurrentWidget(m_sitzung);
    m_sitzung->setFocus();
}

void RundePanel::oeffneAuftrag(PlanungsauftragId auftrag) {
    zeigeUebersicht();
    m_reiter->setCurrentIndex(1);
    m_auftraege->waehle(auftrag);
}

void RundePanel::zeigeUebersicht() {
    m_sitzung->schliesse();
    m_stapel->setCurrentIndex(0);
    m_seiten->currentWidget()->setFocus();
}

void RundePanel::focusInEvent(QFocusEvent*) {
    if (m_stapel->currentWidget() == m_sitzung)
        m_sitzung->setFocus();
    else
        m_seiten->currentWidget()->setFocus();
}

/// With one screen there is nothing to choose; with two it is the one this window is not on.
void RundePanel::frageSchirm(PraesentationsfolgeId folge) {
    const auto screens = QGuiApplication::screens();
    if (screens.size() < 2) return void(praesentiere(folge));
    if (screens.size() == 2)
        return void(praesentiere(folge, screens.first() == screen() ? screens.last() : screens.first()));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto* candidate : screens) {
        const auto size = candidate->geometry().size();
        auto* action =
            menu->addAction(tr("%1, %2 × %3").arg(candidate->name()).arg(size.width()).arg(size.height()));
        connect(action, &QAction::triggered, this,
                [this, folge, chosen = QPointer(candidate)] { praesentiere(folge, chosen); });
    }
    menu->popup(mapToGlobal(QPoint(width() / 2, abstand(10))));
}

Praesentation* RundePanel::praesentiere(PraesentationsfolgeId folge, QScreen* schirm) {
    if (umgebung().werkbank() == nullptr) return nullptr;
    delete m_praesentation;
    auto made = Praesentation::lade(umgebung(), folge, this);
    if (!made) {
        umgebung().zeigeFehler(made.error());
        return nullptr;
    }
    m_praesentation = *made;
    connect(m_praesentation, &Praesentation::beendet, this, [this] {
        window()->activateWindow();
        if (m_stapel->currentWidget() == m_sitzung) m_sitzung->refresh();
    });
    m_praesentation->beginne(schirm);
    return m_praesentation;
}

Praesentation* RundePanel::praesentation() const {
    return m_praesentation;
}

std::vector<Rundgangbild> RundePanel::rundgangbilder() {
    std::vector<Rundgangbild> bilder;
    bilder.push_back({QStringLiteral("planungsrunde-auftraege"),
                      [this]() -> QWidget* {
                          zeigeUebersicht();
                          m_reiter->setCurrentIndex(1);
                          return nullptr;
                      },
                      [this] { m_reiter->setCurrentIndex(0); }});
    if (m_sitzungen->sitzungen().empty()) return bilder;
    // The next one that is planned, else the last.
    auto chosen = m_sitzungen->sitzungen().back().id;
    for (const auto& s : m_sitzungen->sitzungen())
        if (s.zustand == Sitzungszustand::kGeplant) chosen = s.id;
    const std::pair<const char*, RundeSitzung::Seite> pages[] = {
        {"planungsrunde-tagesordnung", RundeSitzung::kTagesordnung},
        {"planungsrunde-teilnehmende", RundeSitzung::kTeilnehmende},
        {"planungsrunde-protokoll", RundeSitzung::kProtokoll},
        {"planungsrunde-praesentation", RundeSitzung::kPraesentation}};
    for (const auto& [name, page] : pages) {
        // The minutes of a meeting that is over, where there is one.
        auto id = chosen;
        if (page == RundeSitzung::kProtokoll)
            for (const auto& s : m_sitzungen->sitzungen())
                if (s.zustand == Sitzungszustand::kAbgeschlossen) id = s.id;
        bilder.push_back({QString::fromLatin1(name),
                          [this, id, p = page]() -> QWidget* {
                              oeffne(id);
                              m_sitzung->zeigeSeite(p);
                              return nullptr;
                          },
                          [this] { zeigeUebersicht(); }});
    }
    const auto last = workspace::letzteFolge(*umgebung().werkbank());
    if (last && *last) addProjektorbilder(bilder, **last);
    return bilder;
}

/// Every screen as the audience sees it, at the sizes of projectors, and the presenter's window.
void RundePanel::addProjektorbilder(std::vector<Rundgangbild>& bilder, PraesentationsfolgeId folge) {
    const auto read = workspace::liesFolge(*umgebung().werkbank(), folge);
    if (!read) return;
    const auto end = [this] { delete m_praesentation; };
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)})
        for (int i = 0; i < static_cast<int>(read->folien.size()); ++i)
            bilder.push_back({QStringLiteral("leinwand-%1-%2").arg(size.height()).arg(i + 1),
                              [this, folge, size, i]() -> QWidget* {
                                  auto* shown = praesentiere(folge);
                                  if (shown == nullptr) return nullptr;
                                  shown->leinwand()->showNormal();
                                  shown->leinwand()->resize(size);
                                  shown->geheZu(i);
                                  return shown->leinwand();
                              },
                              end});
    bilder.push_back({QStringLiteral("vortragsfenster"),
                      [this, folge]() -> QWidget* {
                          auto* shown = praesentiere(folge);
                          if (shown == nullptr) return nullptr;
                          shown->geheZu(1);
                          shown->zeigeVortragImFenster(QSize(1366, 768));
                          return shown->vortrag();
                      },
                      end});
}

}  // namespace isp::gui
