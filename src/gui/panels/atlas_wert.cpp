// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/atlas_wert.h"

#include "gui/dialogs/wert_dialog.h"
#include "gui/panel.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/symbole.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QMenu>

namespace isp::gui {

Werteinblick::Werteinblick(Umgebung& umgebung, AtlasSicht& sicht, KartenWidget& karte, Listenseite& werte,
                           QWidget* panel)
    : QObject(panel),
      m_umgebung(umgebung),
      m_sicht(sicht),
      m_karte(karte),
      m_panel(panel),
      m_aktion(new QAction(symbol(QStringLiteral("hinweis")), tr("Wert im Einzelnen …"), this)) {
    m_aktion->setObjectName(QStringLiteral("wert_im_einzelnen"));
    m_aktion->setShortcut(Qt::ALT | Qt::Key_Return);
    m_aktion->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_aktion->setToolTip(tr("Woher der Wert des markierten Raums kommt (Alt+Eingabe)"));
    panel->addAction(m_aktion);
    werte.addAktion(m_aktion, false);  // by key it must work while the table is not seen, too
    connect(m_aktion, &QAction::triggered, this, &Werteinblick::zeigeMarkierten);
    karte.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&karte, &QWidget::customContextMenuRequested, this, &Werteinblick::showMenu);
}

void Werteinblick::zeigeMarkierten() {
    const auto& auswahl = m_umgebung.auswahl();
    if (!auswahl.raeume().empty())
        zeige(*auswahl.raeume().begin());
    else if (auswahl.hover())
        zeige(*auswahl.hover());
    else
        m_umgebung.zeigeErfolg(tr("Markieren Sie zuerst einen Raum."));
}

void Werteinblick::showMenu(const QPoint& at) {
    const auto raum = m_karte.raumBei(at);
    if (!raum) return;
    auto* menu = new QMenu(&m_karte);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_aktion->text()), &QAction::triggered, this, [this, raum] { zeige(*raum); });
    menu->popup(m_karte.mapToGlobal(at));
}

WertDialog* Werteinblick::zeige(RaumId raum) {
    auto* open = m_umgebung.werkbank();
    const auto* shown = m_sicht.sicht();
    if (open == nullptr || shown == nullptr) return nullptr;
    const auto stellen = workspace::wertstellen(*open, m_sicht.anfrage(), raum, shown->zeitpunkt());
    if (!stellen) {
        m_umgebung.zeigeFehler(stellen.error());
        return nullptr;
    }
    const auto position = open->bestand().position(raum);
    const auto name = position ? open->bestand().raeume()[*position].name : std::string();
    if (stellen->empty()) {
        m_umgebung.zeigeFehler(makeError(workspace::codes::kNieGeliefert,
                                         {shown->block->name, name, shown->zeitpunkt().toString()}));
        return nullptr;
    }
    const auto title = QStringLiteral("%1: %2, %3")
                           .arg(QString::fromStdString(name), QString::fromStdString(shown->block->name),
                                texte::periode(shown->zeitpunkt()));
    auto* dialog =
        new WertDialog(m_umgebung, title, *stellen, m_umgebung.auswahl().stand(), m_panel->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

}  // namespace isp::gui
