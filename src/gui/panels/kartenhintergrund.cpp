// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kartenhintergrund.h"

#include "gui/dialogs/hintergrund_dialog.h"
#include "gui/panel.h"
#include "render/auflagenadapter.h"
#include "render/palette.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::gui {

namespace {

constexpr const char* kSchluessel = "karte.hintergrund";

std::pair<std::string, std::string> keyOf(const workspace::Hintergrund& layer) {
    return {layer.pfad, layer.ebene};
}

}  // namespace

Kartenhintergrund::Kartenhintergrund(Umgebung& umgebung, QObject* parent)
    : QObject(parent),
      m_umgebung(umgebung) {
    connect(&umgebung.auswahl(), &workspace::Auswahl::einstellungenChanged, this, [this] {
        if (m_umgebung.auswahl().einstellung(kSchluessel) != m_liste) update();
    });
}

void Kartenhintergrund::storeChanged() {
    m_job.cancel();
    m_gelesen.clear();
    update();
}

std::vector<workspace::Hintergrund> Kartenhintergrund::liste() const {
    return workspace::hintergrundFromText(m_umgebung.auswahl().einstellung(kSchluessel));
}

void Kartenhintergrund::setListe(const std::vector<workspace::Hintergrund>& liste) {
    m_umgebung.auswahl().setEinstellung(kSchluessel, workspace::toText(liste));
}

void Kartenhintergrund::update() {
    m_liste = m_umgebung.auswahl().einstellung(kSchluessel);
    Q_EMIT ebenenChanged();
    if (!m_job.running()) readNext();
}

/// One after the other; each change of the list looks again.
void Kartenhintergrund::readNext() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) return;
    const auto layers = liste();
    const auto next = std::find_if(layers.begin(), layers.end(), [this](const workspace::Hintergrund& l) {
        return l.sichtbar && !m_gelesen.contains(keyOf(l));
    });
    if (next == layers.end()) return;
    m_job.start(
        [layer = *next, crs = workspace::kartencrs(*open), frame = workspace::kartenrahmen(*open)](
            const Progress& progress) { return workspace::leseHintergrund(layer, crs, frame, progress); },
        [this, layer = *next](Result<workspace::Hintergrundinhalt> read) {
            auto& kept = m_gelesen[keyOf(layer)];
            if (read)
                kept.inhalt = std::move(read).value();
            else
                kept.fehler = texte::meldung(read.error()).satz;
            Q_EMIT ebenenChanged();
            readNext();
        });
}

std::vector<render::Kartenauflage::Ebene> Kartenhintergrund::ebenen() const {
    std::vector<render::Kartenauflage::Ebene> out;
    const auto layers = liste();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const auto found = m_gelesen.find(keyOf(layers[i]));
        if (!layers[i].sichtbar || found == m_gelesen.end() || !found->second.fehler.isEmpty()) continue;
        out.push_back(render::hintergrundauflage(layers[i], found->second.inhalt, i));
    }
    return out;
}

QStringList Kartenhintergrund::hinweise() const {
    QStringList out;
    for (const auto& layer : liste())
        if (const auto found = m_gelesen.find(keyOf(layer));
            layer.sichtbar && found != m_gelesen.end() && !found->second.fehler.isEmpty())
            out << tr("Hintergrund „%1“ fehlt: %2")
                       .arg(QString::fromStdString(layer.name), found->second.fehler);
    return out;
}

void Kartenhintergrund::fuegeHinzu(const QString& pfad) {
    const auto layers = workspace::hintergrundEbenen(pfad.toStdString());
    if (!layers) return m_umgebung.zeigeFehler(layers.error());
    auto all = liste();
    for (const auto& layer : *layers) {
        m_gelesen.erase(keyOf(layer));  // it may have been missing before
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const auto& l) { return keyOf(l) == keyOf(layer); });
        if (!known) all.push_back(layer);
    }
    if (layers->empty()) m_umgebung.zeigeErfolg(tr("Die Datei enthält nichts, was sich zeichnen lässt."));
    setListe(all);
    update();
}

void Kartenhintergrund::zeigeDialog(QWidget* parent) {
    auto* dialog = new HintergrundDialog(*this, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace isp::gui
