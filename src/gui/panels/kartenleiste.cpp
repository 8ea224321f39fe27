// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kartenleiste.h"

#include "gui/panel.h"
#include "gui/panels/kartenregie.h"
#include "gui/theme.h"
#include "render/textsatz.h"
#include "texte/meldung.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace isp::gui {

namespace {

QComboBox* choice(QWidget* parent, const char* name, const QString& spoken) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QString word(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

Kartenleiste::Kartenleiste(Umgebung& umgebung, Kartenregie& regie, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_regie(regie),
      m_art(choice(this, "atlas_kartenart", tr("Kartenart"))),
      m_gegenueberText(new QLabel(tr("&gegenüber"), this)),
      m_gegenueber(choice(this, "atlas_gegenueber", tr("Veränderung gegenüber"))),
      m_als(choice(this, "atlas_aenderung", tr("Veränderung gemessen als"))),
      m_warnung(new QLabel(tr("Anzahlen als Fläche: Große Räume fallen stärker auf."), this)),
      m_abhilfe(new QPushButton(tr("Als Symbole zeigen"), this)) {
    build();
    connect(&regie, &Kartenregie::bildChanged, this, &Kartenleiste::showState);
    connect(m_art, &QComboBox::activated, this, [this](int index) {
        m_regie.setArt(render::kartenarten()[static_cast<std::size_t>(index)].art);
    });
    connect(m_gegenueber, &QComboBox::activated, this, [this](int index) {
        m_umgebung.auswahl().setEinstellung("karte.gegenueber",
                                            m_gegenueber->itemData(index).toString().toStdString());
    });
    connect(m_als, &QComboBox::activated, this, [this](int index) {
        m_umgebung.auswahl().setEinstellung("karte.als", m_als->itemData(index).toString().toStdString());
    });
    connect(m_abhilfe, &QPushButton::clicked, this, [this] { m_regie.setArt(render::Kartenart::kSymbole); });
    showState();
}

void Kartenleiste::build() {
    for (const auto& a : render::kartenarten())
        m_art->addItem(render::tr(a.title), QString::fromLatin1(a.code));
    m_als->addItem(tr("als Differenz"), word(workspace::toText(workspace::Aenderungsart::kDifferenz)));
    m_als->addItem(tr("in Prozent"), word(workspace::toText(workspace::Aenderungsart::kProzent)));
    auto* label = new QLabel(tr("&Kartenart"), this);
    label->setBuddy(m_art);
    m_gegenueberText->setBuddy(m_gegenueber);
    m_warnung->setObjectName(QStringLiteral("atlas_anzahlwarnung"));
    m_abhilfe->setObjectName(QStringLiteral("knopf_als_symbole"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(2));
    row->addWidget(label);
    row->addWidget(m_art);
    row->addSpacing(abstand(2));
    row->addWidget(m_gegenueberText);
    row->addWidget(m_gegenueber);
    row->addWidget(m_als);
    row->addStretch(1);
    row->addWidget(m_warnung);
    row->addWidget(m_abhilfe);
}

void Kartenleiste::showState() {
    const QSignalBlocker quiet(m_art);
    m_art->setCurrentIndex(static_cast<int>(m_regie.art()));
    const bool warns = m_regie.bild() != nullptr && m_regie.bild()->anzahlAlsFlaeche;
    m_warnung->setVisible(warns);
    m_abhilfe->setVisible(warns);
    const bool change = m_regie.art() == render::Kartenart::kVeraenderung;
    m_gegenueberText->setVisible(change);
    m_gegenueber->setVisible(change);
    m_als->setVisible(change);
    if (change) showChange();
}

void Kartenleiste::showChange() {
    const QSignalBlocker quietSince(m_gegenueber), quietKind(m_als);
    m_gegenueber->clear();
    for (const auto& p : m_regie.fruehere())
        m_gegenueber->addItem(texte::periode(p), QString::fromStdString(p.toString()));
    const auto* bild = m_regie.bild();
    const auto set = m_umgebung.auswahl().einstellung("karte.gegenueber");
    const auto since = bild != nullptr && bild->gegenueber ? bild->gegenueber->toString() : set;
    m_gegenueber->setCurrentIndex(m_gegenueber->findData(QString::fromStdString(since)));
    m_gegenueber->setEnabled(m_gegenueber->count() > 0);
    auto kind = m_umgebung.auswahl().einstellung("karte.als");
    if (kind.empty() && bild != nullptr && bild->thema.einheit == QStringLiteral("%"))
        kind = workspace::toText(workspace::Aenderungsart::kProzent);
    m_als->setCurrentIndex(std::max(0, m_als->findData(QString::fromStdString(kind))));
}

}  // namespace isp::gui
