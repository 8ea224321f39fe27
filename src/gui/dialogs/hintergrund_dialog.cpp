// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/hintergrund_dialog.h"

#include "gui/dialoge.h"
#include "gui/panels/kartenhintergrund.h"
#include "gui/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

HintergrundDialog::HintergrundDialog(Kartenhintergrund& hintergrund, QWidget* parent)
    : QDialog(parent),
      m_hintergrund(hintergrund),
      m_liste(new QListWidget(this)),
      m_hoch(new QPushButton(tr("Nach &oben"), this)),
      m_runter(new QPushButton(tr("Nach &unten"), this)),
      m_darueber(new QPushButton(tr("Über die &Flächen"), this)),
      m_weg(new QPushButton(tr("&Entfernen"), this)) {
    setObjectName(QStringLiteral("dialog_hintergrund"));
    setWindowTitle(tr("Hintergrund der Karte"));
    build();
    connect(m_liste, &QListWidget::itemChanged, this, &HintergrundDialog::take);
    connect(m_liste, &QListWidget::currentRowChanged, this, &HintergrundDialog::showState);
    connect(m_hoch, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_runter, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_darueber, &QPushButton::clicked, this, &HintergrundDialog::toggleAbove);
    connect(m_weg, &QPushButton::clicked, this, &HintergrundDialog::remove);
    connect(&hintergrund, &Kartenhintergrund::ebenenChanged, this, &HintergrundDialog::fill);
    fill();
}

void HintergrundDialog::build() {
    auto* help =
        new QLabel(tr("Straßen, Gewässer, Haltestellen und anderes aus Dateien mit Linien, Flächen oder "
                      "Punkten, oder ein Kartenbild (GeoTIFF, PNG, JPEG). Die Dateien bleiben, wo sie sind."),
                   this);
    help->setWordWrap(true);
    m_liste->setObjectName(QStringLiteral("hintergrund_liste"));
    m_liste->setAccessibleName(tr("Ebenen, die oberste zuerst"));
    auto* add = new QPushButton(tr("&Hinzufügen …"), this);
    add->setObjectName(QStringLiteral("hintergrund_hinzufuegen"));
    connect(add, &QPushButton::clicked, this, [this] {
        const auto path = dialoge::frageDatei(this, {tr("Hintergrund hinzufügen"),
                                                     {},
                                                     tr("Geodaten (*.gpkg *.geojson *.json *.shp *.gml *.kml "
                                                        "*.fgb *.csv *.dxf *.tab *.tif *.tiff *.png *.jpg "
                                                        "*.jpeg *.jp2);;Alle Dateien (*)"),
                                                     {},
                                                     {}});
        if (!path.isEmpty()) m_hintergrund.fuegeHinzu(path);
    });
    auto* side = new QVBoxLayout;
    for (auto* button : {add, m_hoch, m_runter, m_darueber, m_weg}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_liste, 1);
    row->addLayout(side);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Schließen"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(abstand(2));
    column->addWidget(help);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    setMinimumSize(abstand(130), abstand(70));
}

/// The list shows the top layer first, as one sees them.
void HintergrundDialog::fill() {
    const QSignalBlocker quiet(m_liste);
    const int row = m_liste->currentRow();
    m_liste->clear();
    auto layers = m_hintergrund.liste();
    std::reverse(layers.begin(), layers.end());
    for (const auto& layer : layers) {
        auto words = QString::fromStdString(layer.name);
        if (layer.darueber) words += tr(" (über den Flächen)");
        if (!QFileInfo::exists(QString::fromStdString(layer.pfad))) words += tr(" – Datei fehlt");
        auto* item = new QListWidgetItem(words, m_liste);
        item->setToolTip(QString::fromStdString(layer.pfad));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(layer.sichtbar ? Qt::Checked : Qt::Unchecked);
    }
    m_liste->setCurrentRow(std::clamp(row, 0, std::max(0, m_liste->count() - 1)));
    showState();
}

void HintergrundDialog::take() {
    auto layers = m_hintergrund.liste();
    const auto n = static_cast<int>(layers.size());
    for (int i = 0; i < std::min(n, m_liste->count()); ++i)
        layers[static_cast<std::size_t>(n - 1 - i)].sichtbar = m_liste->item(i)->checkState() == Qt::Checked;
    m_hintergrund.setListe(layers);
}

void HintergrundDialog::move(int steps) {
    auto layers = m_hintergrund.liste();
    const int n = static_cast<int>(layers.size()), from = m_liste->currentRow(), to = from + steps;
    if (from < 0 || to < 0 || to >= n) return;
    std::swap(layers[static_cast<std::size_t>(n - 1 - from)], layers[static_cast<std::size_t>(n - 1 - to)]);
    {
        const QSignalBlocker quiet(m_liste);
        m_liste->setCurrentRow(to);
    }
    m_hintergrund.setListe(layers);
}

void HintergrundDialog::toggleAbove() {
    auto layers = m_hintergrund.liste();
    const int row = m_liste->currentRow();
    if (row < 0 || row >= static_cast<int>(layers.size())) return;
    auto& layer = layers[layers.size() - 1 - static_cast<std::size_t>(row)];
    layer.darueber = !layer.darueber;
    m_hintergrund.setListe(layers);
}

void HintergrundDialog::remove() {
    auto layers = m_hintergrund.liste();
    const int row = m_liste->currentRow();
    if (row < 0 || row >= static_cast<int>(layers.size())) return;
    layers.erase(layers.end() - 1 - row);
    m_hintergrund.setListe(layers);
}

void HintergrundDialog::showState() {
    const int row = m_liste->currentRow(), n = m_liste->count();
    m_hoch->setEnabled(row > 0);
    m_runter->setEnabled(row >= 0 && row + 1 < n);
    m_weg->setEnabled(row >= 0);
    m_darueber->setEnabled(row >= 0);
    const auto layers = m_hintergrund.liste();
    const bool above = row >= 0 && row < static_cast<int>(layers.size()) &&
                       layers[layers.size() - 1 - static_cast<std::size_t>(row)].darueber;
    m_darueber->setText(above ? tr("Unter die &Grenzen") : tr("Über die &Flächen"));
}

}  // namespace isp::gui
