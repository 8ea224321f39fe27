// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/thema_kopf.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/thema_dialog.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/aktionsknopf.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace isp::gui {

ThemaKopf::ThemaKopf(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_titel(new Rollenlabel(render::TextRole::kTitle, {}, this)),
      m_angaben(new Rollenlabel(render::TextRole::kNote, {}, this)),
      m_zurueck(new QAction(tr("← Alle Themen"), this)),
      m_bearbeiten(new QAction(symbol(QStringLiteral("stift")), tr("Thema bearbeiten …"), this)) {
    m_titel->setObjectName(QStringLiteral("thema_titel"));
    m_titel->setWordWrap(true);
    m_angaben->setObjectName(QStringLiteral("thema_angaben"));
    m_angaben->setWordWrap(true);
    m_bearbeiten->setObjectName(QStringLiteral("thema_bearbeiten"));
    auto* back = m_zurueck;
    back->setObjectName(QStringLiteral("alle_themen"));
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    back->setToolTip(tr("Zurück zur Übersicht (Alt+←)"));
    connect(back, &QAction::triggered, this, &ThemaKopf::zurueckRequested);
    connect(m_bearbeiten, &QAction::triggered, this,
            [this] { bearbeiteThema(m_umgebung, this, m_lage.akte->thema.id, {}); });
    auto* more = new QToolButton(this);
    buildMenue(more);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_titel);
    words->addWidget(m_angaben);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(4));
    row->addWidget(new Aktionsknopf(back, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(new Aktionsknopf(m_bearbeiten, this), 0, Qt::AlignTop);
    row->addWidget(more, 0, Qt::AlignTop);
}

void ThemaKopf::buildMenue(QToolButton* knopf) {
    knopf->setObjectName(QStringLiteral("thema_mehr"));
    knopf->setIcon(symbol(QStringLiteral("mehr")));
    knopf->setAccessibleName(tr("Weitere Aktionen zum Thema"));
    knopf->setToolTip(knopf->accessibleName());
    knopf->setFocusPolicy(Qt::StrongFocus);
    knopf->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(knopf);
    m_ruhen = menu->addAction(tr("Ruhen lassen"), this, [this] {
        if (m_lage.akte->thema.zustand == Themenzustand::kRuht)
            setZustand(Themenzustand::kAktiv, tr("Thema wieder aufnehmen"));
        else
            setZustand(Themenzustand::kRuht, tr("Thema ruhen lassen"));
    });
    m_ruhen->setObjectName(QStringLiteral("thema_ruhen"));
    m_loeschen = menu->addAction(symbol(QStringLiteral("papierkorb")), tr("Thema löschen …"), this,
                                 [this] { loescheThema(m_umgebung, this, m_lage.akte->thema.id); });
    m_loeschen->setObjectName(QStringLiteral("thema_loeschen"));
    knopf->setMenu(menu);
}

void ThemaKopf::setZustand(Themenzustand zustand, const QString& schritt) {
    auto thema = m_lage.akte->thema;
    thema.zustand = zustand;
    if (const auto saved = m_umgebung.werkbank()->themen().speichere(thema, schritt); !saved)
        m_umgebung.zeigeFehler(saved.error());
}

void ThemaKopf::zeige(const Schrittlage& lage) {
    m_lage = lage;
    const auto& thema = lage.akte->thema;
    m_titel->setText(QString::fromStdString(thema.titel));
    QStringList facts{texte::wort(thema.herkunft)};
    const auto* lead = m_umgebung.werkbank()->bestand().fachplanung(thema.federfuehrung);
    facts << (lead != nullptr ? tr("Federführung %1").arg(QString::fromStdString(lead->name))
                              : tr("noch ohne Federführung"));
    facts << texte::wort(thema.zustand);
    if (!thema.wiedervorlage.empty()) facts << tr("Wiedervorlage %1").arg(texte::datum(thema.wiedervorlage));
    if (thema.erfunden) facts << tr("Beispiel, frei erfunden");
    m_angaben->setText(facts.join(QStringLiteral(" · ")));
    const bool writable = m_umgebung.werkbank()->schreibbar();
    const bool resting = thema.zustand == Themenzustand::kRuht;
    m_bearbeiten->setEnabled(writable && lage.bearbeitbar);
    m_ruhen->setText(resting ? tr("Wieder aufnehmen") : tr("Ruhen lassen"));
    m_ruhen->setEnabled(writable && (resting || thema.zustand == Themenzustand::kAktiv));
    m_loeschen->setEnabled(writable);
}

}  // namespace isp::gui
