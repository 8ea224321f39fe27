// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/atlas_kopf.h"

#include "gui/panel.h"
#include "gui/panels/atlas_menue.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/zeitleiste.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/suchauswahl.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace isp::gui {

namespace {

std::vector<Suchauswahl::Eintrag> entries(const std::vector<models::Auswahlzeile>& zeilen) {
    std::vector<Suchauswahl::Eintrag> out;
    out.reserve(zeilen.size());
    for (const auto& z : zeilen)
        out.push_back({z.text, z.hinweis, z.schluessel});
    return out;
}

}  // namespace

AtlasKopf::AtlasKopf(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_sicht(sicht),
      m_indikator(new Suchauswahl(this)),
      m_merkmal(new Suchauswahl(this)),
      m_ebene(new QComboBox(this)),
      m_zeit(new Zeitleiste(this)),
      m_mehr(new QToolButton(this)),
      m_menue(new AtlasMenue(umgebung.auswahl(), this)) {
    build();
    auto& auswahl = umgebung.auswahl();
    using workspace::Auswahl;
    connect(&auswahl, &Auswahl::codeChanged, this, &AtlasKopf::showCode);
    connect(&auswahl, &Auswahl::ebeneChanged, this, &AtlasKopf::showEbene);
    connect(&sicht, &AtlasSicht::sichtChanged, this, &AtlasKopf::showZeit);
    connect(m_indikator, &Suchauswahl::chosen, this,
            [this](const QString& code) { m_umgebung.auswahl().setCode(code.toStdString()); });
    connect(m_merkmal, &Suchauswahl::chosen, this, [this](const QString& index) {
        m_umgebung.auswahl().setCode(m_umgebung.auswahl().code(),
                                     m_merkmalwahlen[static_cast<std::size_t>(index.toInt())]);
    });
    connect(m_ebene, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) m_umgebung.auswahl().setEbene({m_ebene->itemData(index).toLongLong()});
    });
    connect(m_zeit, &Zeitleiste::periodeChosen, this,
            [this](std::size_t index) { m_sicht.setPeriodenindex(index); });
}

void AtlasKopf::build() {
    m_indikator->setObjectName(QStringLiteral("atlas_indikator"));
    m_indikator->setAccessibleName(tr("Indikator oder Kennzahl"));
    m_indikator->lineEdit()->setPlaceholderText(tr("Indikator suchen …"));
    m_indikator->setMinimumContentsLength(12);  // 1024 pixels have to do; wider windows give more
    m_merkmal->setObjectName(QStringLiteral("atlas_merkmal"));
    m_merkmal->setAccessibleName(tr("Merkmale der Kennzahl"));
    m_merkmal->setMinimumContentsLength(8);
    m_ebene->setObjectName(QStringLiteral("atlas_ebene"));
    m_ebene->setAccessibleName(tr("Raumebene"));
    m_ebene->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ebene->setMinimumContentsLength(8);
    m_mehr->setObjectName(QStringLiteral("atlas_mehr"));
    m_mehr->setIcon(symbol(QStringLiteral("mehr")));
    m_mehr->setToolTip(tr("Darstellung und Ausgabe"));
    m_mehr->setAccessibleName(m_mehr->toolTip());
    m_mehr->setAutoRaise(true);
    m_mehr->setPopupMode(QToolButton::InstantPopup);
    m_mehr->setMenu(m_menue);
    auto* label = new QLabel(tr("&Raumebene"), this);
    label->setBuddy(m_ebene);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(2));
    row->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Atlas"), this));
    row->addSpacing(abstand(2));
    row->addWidget(m_indikator, 3);
    row->addWidget(m_merkmal, 2);
    row->addSpacing(abstand(2));
    row->addWidget(label);
    row->addWidget(m_ebene, 1);
    row->addSpacing(abstand(2));
    row->addWidget(m_zeit, 3);
    row->addWidget(m_mehr);
}

void AtlasKopf::bestandChanged() {
    auto* werkbank = m_umgebung.werkbank();
    setEnabled(werkbank != nullptr);
    m_indikator->setEintraege(werkbank != nullptr ? entries(models::indikatorauswahl(werkbank->bestand()))
                                                  : std::vector<Suchauswahl::Eintrag>{});
    fillEbenen();
    showCode();
}

void AtlasKopf::fillEbenen() {
    const QSignalBlocker quiet(m_ebene);
    m_ebene->clear();
    if (auto* werkbank = m_umgebung.werkbank())
        for (const auto* ebene : werkbank->bestand().belegteEbenen())
            m_ebene->addItem(QString::fromStdString(ebene->plural), qlonglong{ebene->id.value});
    showEbene();
}

void AtlasKopf::showEbene() {
    const QSignalBlocker quiet(m_ebene);
    m_ebene->setCurrentIndex(m_ebene->findData(qlonglong{m_umgebung.auswahl().ebene().value}));
}

void AtlasKopf::fillMerkmale() {
    auto* werkbank = m_umgebung.werkbank();
    m_merkmalwahlen.clear();
    std::vector<Suchauswahl::Eintrag> lines;
    if (werkbank != nullptr) {
        lines = entries(models::reihenauswahl(werkbank->bestand(), m_umgebung.auswahl().code()));
        m_merkmalwahlen = models::reihenMerkmale(werkbank->bestand(), m_umgebung.auswahl().code());
    }
    m_merkmal->setVisible(!lines.empty());
    m_merkmal->setEintraege(std::move(lines));
    const auto& now = m_umgebung.auswahl().merkmale();
    for (std::size_t i = 0; i < m_merkmalwahlen.size(); ++i)
        if (m_merkmalwahlen[i] == now) m_merkmal->setGewaehlt(QString::number(i));
}

void AtlasKopf::showCode() {
    auto* werkbank = m_umgebung.werkbank();
    auto code = QString::fromStdString(m_umgebung.auswahl().code());
    // Codes compare without case; the list has them as first given.
    if (werkbank != nullptr) {
        if (const auto* i = werkbank->bestand().indikator(code.toStdString()))
            code = QString::fromStdString(i->code);
        else if (const auto* k = werkbank->bestand().kennzahl(code.toStdString()))
            code = QString::fromStdString(k->code);
    }
    m_indikator->setGewaehlt(code);
    fillMerkmale();
}

void AtlasKopf::showZeit() {
    const auto* sicht = m_sicht.sicht();
    m_zeit->setPerioden(sicht != nullptr ? sicht->block->perioden : std::vector<Periode>{},
                        sicht != nullptr ? sicht->periode : 0);
    m_menue->setKarteDa(sicht != nullptr && m_sicht.geometrie()->anzahl() > 0);
}

}  // namespace isp::gui
