// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/daten_panel.h"

#include "gui/panels/indikatoren_seite.h"
#include "gui/panels/indikatorensets_seite.h"
#include "gui/panels/kalender_seite.h"
#include "gui/panels/kennzahlen_seite.h"
#include "gui/panels/lieferanten_seite.h"
#include "gui/panels/lieferungen_seite.h"
#include "gui/panels/luecken_seite.h"
#include "gui/panels/pruefung_seite.h"
#include "gui/panels/qualitativ_seite.h"
#include "gui/panels/verlauf_seite.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/aktionsknopf.h"
#include "gui/widgets/listenseite.h"
#include "workspace/werkbank.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isp::gui {

DatenPanel::DatenPanel(Umgebung& umgebung, QWidget* parent)
    : Panel(umgebung, parent),
      m_reiter(new QTabBar(this)),
      m_stapel(new QStackedWidget(this)),
      m_kennzahlen(new KennzahlenSeite(umgebung, m_stapel)),
      m_indikatoren(new IndikatorenSeite(umgebung, m_stapel)),
      m_qualitativ(new QualitativSeite(umgebung, m_stapel)),
      m_sets(new IndikatorensetsSeite(umgebung, m_stapel)),
      m_lieferanten(new LieferantenSeite(umgebung, m_stapel)),
      m_lieferungen(new LieferungenSeite(umgebung, m_stapel)),
      m_luecken(new LueckenSeite(umgebung, m_stapel)),
      m_pruefung(new PruefungSeite(umgebung, m_stapel)),
      m_kalender(new KalenderSeite(umgebung, m_stapel)),
      m_verlauf(new VerlaufSeite(umgebung, m_stapel)) {
    buildReiter();
    connectSuche();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    auto* head = new QHBoxLayout;
    head->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Daten"), this));
    head->addStretch(1);
    if (auto* exportieren = umgebung.aktion(QStringLiteral("exportieren")))
        head->addWidget(new Aktionsknopf(exportieren, this));
    column->addLayout(head);
    column->addWidget(m_reiter);
    column->addWidget(m_stapel, 1);
    connect(m_verlauf, &VerlaufSeite::lieferungChosen, this, [this](qlonglong id) {
        zeige(kLieferungen);
        m_lieferungen->zeigeLieferung(id);
    });
}

void DatenPanel::buildReiter() {
    m_reiter->setObjectName(QStringLiteral("daten_reiter"));
    m_reiter->setAccessibleName(tr("Daten"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    const std::pair<QString, QWidget*> pages[] = {{tr("Kennzahlen"), m_kennzahlen},
                                                  {tr("Indikatoren"), m_indikatoren},
                                                  {tr("Qualitatives"), m_qualitativ},
                                                  {tr("Indikatorensets"), m_sets},
                                                  {tr("Lieferant*innen"), m_lieferanten},
                                                  {tr("Lieferungen"), m_lieferungen},
                                                  {tr("Lücken"), m_luecken},
                                                  {tr("Prüfung"), m_pruefung},
                                                  {tr("Kalender"), m_kalender},
                                                  {tr("Verlauf"), m_verlauf}};
    for (const auto& [title, page] : pages) {
        m_reiter->addTab(title);
        m_titel.push_back(title);
        m_stapel->addWidget(page);
    }
    connect(m_reiter, &QTabBar::currentChanged, this, [this](int index) {
        m_stapel->setCurrentIndex(index);
        m_stapel->currentWidget()->setFocus();
    });
}

std::vector<std::pair<DatenPanel::Seite, Listenseite*>> DatenPanel::katalog() const {
    return {{kKennzahlen, m_kennzahlen->liste()},
            {kIndikatoren, m_indikatoren->liste()},
            {kQualitativ, m_qualitativ->liste()}};
}

/// One search over the whole catalogue: what is typed above one list is typed above all three.
void DatenPanel::connectSuche() {
    for (const auto& [page, list] : katalog())
        connect(list->filterfeld(), &QLineEdit::textChanged, this, [this](const QString& text) {
            for (const auto& [other, same] : katalog())
                same->filterfeld()->setText(text);  // does nothing where it stands already
            showTreffer();
        });
}

void DatenPanel::showTreffer() {
    for (const auto& [page, list] : katalog()) {
        const auto& title = m_titel[static_cast<std::size_t>(page)];
        m_reiter->setTabText(page, list->filterfeld()->text().trimmed().isEmpty()
                                       ? title
                                       : tr("%1 (%2)").arg(title).arg(list->filter()->rowCount()));
    }
}

QString DatenPanel::titel() const {
    return tr("Daten");
}

QIcon DatenPanel::icon() const {
    return symbol(QStringLiteral("daten"));
}

void DatenPanel::storeChanged() {
    if (auto* open = umgebung().werkbank()) {
        using workspace::Werkbank;
        connect(open, &Werkbank::bestandChanged, this, &DatenPanel::refresh);
        connect(open, &Werkbank::werteChanged, this, &DatenPanel::refreshLuecken);
        connect(open, &Werkbank::themenChanged, this, &DatenPanel::refreshKatalog);
        connect(open, &Werkbank::themenChanged, this, &DatenPanel::refreshLuecken);
        connect(&open->undoStack(), &QUndoStack::indexChanged, m_verlauf, &VerlaufSeite::refresh);
    }
    refresh();
}

void DatenPanel::refresh() {
    refreshKatalog();
    m_lieferungen->refresh();
    refreshLuecken();
}

void DatenPanel::refreshKatalog() {
    m_kennzahlen->refresh();
    m_indikatoren->refresh();
    m_qualitativ->refresh();
    m_sets->refresh();
    m_lieferanten->refresh();
    showTreffer();
}

void DatenPanel::refreshLuecken() {
    m_luecken->refresh();
    m_pruefung->refresh();
    m_kalender->refresh();
    m_verlauf->refresh();
}

void DatenPanel::zeige(Seite seite) {
    m_reiter->setCurrentIndex(seite);
}

void DatenPanel::focusInEvent(QFocusEvent*) {
    m_stapel->currentWidget()->setFocus();
}

std::vector<Rundgangbild> DatenPanel::rundgangbilder() {
    const auto page = [this](const char* name, Seite seite) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, seite]() -> QWidget* {
                                zeige(seite);
                                return nullptr;
                            },
                            {}};
    };
    const auto dialog = [this](const char* name, Seite seite, std::function<void()> open) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, seite, open = std::move(open)] {
                                zeige(seite);
                                open();
                                return QApplication::activeModalWidget();
                            },
                            [] {
                                if (auto* shown = QApplication::activeModalWidget()) shown->close();
                            }};
    };
    return {page("daten-indikatoren", kIndikatoren),
            page("daten-qualitatives", kQualitativ),
            page("daten-indikatorensets", kIndikatorensets),
            page("daten-lieferanten", kLieferanten),
            page("daten-lieferungen", kLieferungen),
            page("daten-luecken", kLuecken),
            page("daten-pruefung", kPruefung),
            page("daten-kalender", kKalender),
            page("daten-verlauf", kVerlauf),
            dialog("daten-datenanfrage", kLuecken, [this] { m_luecken->zeigeBeispiel(); }),
            page("daten-luecken-kennzahl", kLuecken),
            dialog("daten-kennzahl-bearbeiten", kKennzahlen, [this] { m_kennzahlen->zeigeBeispiel(); }),
            dialog("daten-indikator-bearbeiten", kIndikatoren, [this] { m_indikatoren->zeigeBeispiel(); }),
            dialog("daten-qualitative-quelle", kQualitativ, [this] { m_qualitativ->zeigeBeispiel(); }),
            dialog("daten-lieferant", kLieferanten, [this] { m_lieferanten->zeigeBeispiel(); }),
            dialog("daten-lieferung", kLieferungen, [this] { m_lieferungen->zeigeBeispiel(); })};
}

}  // namespace isp::gui
