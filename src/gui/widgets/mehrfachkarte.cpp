// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/mehrfachkarte.h"

#include "gui/widgets/karten_widget.h"
#include "gui/widgets/widget_theme.h"

#include <QEvent>
#include <QPainter>

namespace isp::gui {

Mehrfachkarte::Mehrfachkarte(workspace::Auswahl& auswahl, QWidget* parent)
    : QWidget(parent),
      m_auswahl(auswahl),
      m_blatt({render::Kartengeometrie::make({}), {}, {}, render::Theme::light(), {}, {}}) {
    setAccessibleName(tr("Karten mehrerer Zeitpunkte"));
}

void Mehrfachkarte::setInhalt(render::Mehrfachinhalt inhalt) {
    inhalt.theme = themeOf(*this);
    const bool sameLand = inhalt.geometrie == m_blatt.inhalt().geometrie;
    m_blatt = render::Mehrfachblatt(std::move(inhalt));
    const auto& content = m_blatt.inhalt();
    while (m_karten.size() < content.karten.size()) {
        auto* karte = new KartenWidget(m_auswahl, this);
        karte->setKleinste({60, 60});
        karte->setBeiwerk(false);
        karte->setBeschriftung(false);
        karte->setGeometrie(content.geometrie);
        connect(karte, &KartenWidget::ansichtChanged, this, [this, karte] {
            for (auto* other : m_karten)
                if (other != karte) other->setEigeneAnsicht(karte->eigeneAnsicht());
        });
        karte->setEigeneAnsicht(ansicht());
        m_karten.push_back(karte);
    }
    for (std::size_t i = 0; i < m_karten.size(); ++i) {
        auto* karte = m_karten[i];
        karte->setVisible(i < content.karten.size());
        if (i >= content.karten.size()) continue;
        if (!sameLand) karte->setGeometrie(content.geometrie);
        karte->setThema(content.karten[i].thema);
        karte->setAuflage(content.auflage);
        karte->setAccessibleName(tr("Karte %1").arg(content.karten[i].titel));
        karte->setHinweis([this, i](RaumId raum) {
            const auto& shown = m_blatt.inhalt();
            const auto gebiet = shown.geometrie->indexOf(raum);
            if (!gebiet || i >= shown.karten.size()) return QStringList();
            const auto& thema = shown.karten[i].thema;
            const auto text = *gebiet < thema.gebiete.size() ? thema.gebiete[*gebiet].text : QString();
            return QStringList{shown.geometrie->info(*gebiet).name,
                               QStringLiteral("%1 %2").arg(text, thema.einheit).trimmed(),
                               shown.karten[i].titel};
        });
    }
    arrange();
}

std::vector<KartenWidget*> Mehrfachkarte::karten() const {
    return {m_karten.begin(), m_karten.begin() + static_cast<std::ptrdiff_t>(m_blatt.inhalt().karten.size())};
}

std::optional<render::Kartenansicht> Mehrfachkarte::ansicht() const {
    return m_karten.empty() ? std::nullopt : m_karten.front()->eigeneAnsicht();
}

void Mehrfachkarte::arrange() {
    const auto place = m_blatt.layout(QSizeF(size()));
    for (std::size_t i = 0; i < place.felder.size() && i < m_karten.size(); ++i)
        m_karten[i]->setGeometry(place.felder[i].karte.toAlignedRect());
    update();
}

void Mehrfachkarte::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_blatt.paint(painter, QSizeF(size()), false);
}

void Mehrfachkarte::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void Mehrfachkarte::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setInhalt(m_blatt.inhalt());
    QWidget::changeEvent(event);
}

}  // namespace isp::gui
