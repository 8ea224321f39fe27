// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kartenorte.h"

#include "gui/panel.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/kartenhintergrund.h"
#include "gui/panels/kartenregie.h"
#include "gui/widgets/karten_widget.h"
#include "render/auflagenadapter.h"
#include "texte/meldung.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

Kartenorte::Kartenorte(Umgebung& umgebung, AtlasSicht& sicht, Kartenregie& regie, KartenWidget& karte,
                       QWidget* panel)
    : QObject(panel),
      m_umgebung(umgebung),
      m_sicht(sicht),
      m_regie(regie),
      m_karte(karte),
      m_panel(panel),
      m_hintergrund(new Kartenhintergrund(umgebung, this)) {
    connect(m_hintergrund, &Kartenhintergrund::ebenenChanged, this, &Kartenorte::update);
    connect(&umgebung.auswahl(), &workspace::Auswahl::einstellungenChanged, this, &Kartenorte::update);
    connect(&sicht, &AtlasSicht::sichtChanged, this, &Kartenorte::update);
}

void Kartenorte::storeChanged() {
    delete m_verbindungen;
    m_verbindungen = nullptr;
    brichAb();
    if (auto* open = m_umgebung.werkbank()) {
        m_verbindungen = new QObject(this);
        connect(open, &workspace::Werkbank::themenChanged, m_verbindungen, [this] { update(); });
    }
    m_hintergrund->storeChanged();
    update();
}

void Kartenorte::update() {
    auto* open = m_umgebung.werkbank();
    auto made = std::make_shared<render::Kartenauflage>();
    if (open != nullptr && m_umgebung.auswahl().einstellung("karte.orte") == "1") {
        const auto all = open->themen().alle<Angebot>();
        if (!all) return m_umgebung.zeigeFehler(all.error());
        const auto* sicht = m_sicht.sicht();
        *made = render::angebotsauflage(*all, sicht != nullptr ? sicht->gebietstag() : std::string());
    }
    made->ebenen = m_hintergrund->ebenen();
    made->hinweise << m_hintergrund->hinweise();
    if (made->empty() && made->hinweise.isEmpty()) {
        if (m_sicht.auflage() == nullptr) return;
        made = nullptr;
    }
    m_sicht.setAuflage(std::move(made));
}

void Kartenorte::frageOrt() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) return;
    auto all = open->themen().alle<Angebot>();
    if (!all) return m_umgebung.zeigeFehler(all.error());
    // Those without a place come first: they are what one is here for.
    std::stable_sort(all->begin(), all->end(), [](const Angebot& a, const Angebot& b) {
        return !a.rechtswert.has_value() && b.rechtswert.has_value();
    });
    auto* dialog = new QDialog(m_panel->window());
    dialog->setObjectName(QStringLiteral("dialog_ort"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Ort auf der Karte setzen"));
    auto* column = new QVBoxLayout(dialog);
    auto* text =
        new QLabel(tr("&Welches Angebot, welche Einrichtung? Danach klicken Sie auf die Karte."), dialog);
    auto* list = new QListWidget(dialog);
    list->setObjectName(QStringLiteral("ort_liste"));
    text->setBuddy(list);
    for (const auto& a : *all) {
        auto* item = new QListWidgetItem(
            a.rechtswert ? tr("%1 (neuer Ort)").arg(q(a.name)) : tr("%1 (noch ohne Ort)").arg(q(a.name)),
            list);
        item->setData(Qt::UserRole, qlonglong{a.id.value});
    }
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(dialog);
    auto* ok = buttons->addButton(tr("Auf der Karte zeigen"), QDialogButtonBox::AcceptRole);
    ok->setEnabled(list->count() > 0);
    buttons->addButton(tr("Abbrechen"), QDialogButtonBox::RejectRole);
    column->addWidget(text);
    column->addWidget(list);
    if (list->count() == 0)
        column->addWidget(
            new QLabel(tr("Legen Sie zuerst ein Angebot an: Bereich Themen, Seite Angebote."), dialog));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(list, &QListWidget::itemActivated, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, list] {
        if (const auto* item = list->currentItem()) setze({item->data(Qt::UserRole).toLongLong()});
    });
    dialog->open();
}

void Kartenorte::setze(AngebotId angebot) {
    m_umgebung.auswahl().setEinstellung("karte.orte", "1");
    // Tiles are nowhere: a click on one has no place.
    if (m_regie.art() == render::Kartenart::kKacheln) m_regie.setArt(render::Kartenart::kFlaechen);
    m_wartend = angebot;
    m_karte.setZeichnen([this](Punkt ort) { nimmOrt(ort); });
    m_karte.setCursor(Qt::CrossCursor);
    m_karte.setVermerk(tr("Klicken Sie auf den Ort; Esc bricht ab"));
    m_karte.setFocus();
}

void Kartenorte::brichAb() {
    if (!m_wartend) return;
    m_wartend.reset();
    m_karte.setZeichnen({});
    m_karte.unsetCursor();
    m_karte.setVermerk({});
}

void Kartenorte::nimmOrt(Punkt ort) {
    auto* open = m_umgebung.werkbank();
    const auto wanted = m_wartend;
    brichAb();
    if (open == nullptr || !wanted) return;
    const auto all = open->themen().alle<Angebot>();
    if (!all) return m_umgebung.zeigeFehler(all.error());
    for (auto angebot : *all) {
        if (angebot.id != *wanted) continue;
        angebot.rechtswert = ort.x;
        angebot.hochwert = ort.y;
        if (auto saved = open->themen().speichere(angebot, tr("Ort setzen")); !saved)
            return m_umgebung.zeigeFehler(saved.error());
        m_umgebung.zeigeErfolg(tr("Ort gesetzt: %1").arg(q(angebot.name)), true);
    }
}

}  // namespace isp::gui
