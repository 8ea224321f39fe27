// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of own Räume is put together.
#include "gui/panels/gemeindewahl.h"
#include "gui/panels/raumsatz_seite.h"
#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "models/raumsatz_zeilen.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace isp::gui {

void RaumsatzSeite::build() {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildLinks());
    split->addWidget(buildEditor());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({abstand(130), abstand(175)});
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(buildKopf());
    column->addWidget(split, 1);
}

QWidget* RaumsatzSeite::buildKopf() {
    auto* head = new QWidget(this);
    const bool planung = m_arten.front() == Raumsatzart::kPlanung;
    m_satz = new QComboBox(head);
    m_satz->setObjectName(QStringLiteral("raumsatz_satz"));
    m_satz->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(planung ? tr("&Planungsräume von") : tr("&Art"), head);
    label->setBuddy(m_satz);
    m_neuKnopf = new QPushButton(tr("&Neuer Raum"), head);
    m_neuKnopf->setObjectName(QStringLiteral("raumsatz_neu"));
    m_loeschen = new QPushButton(tr("&Löschen"), head);
    m_loeschen->setObjectName(QStringLiteral("raumsatz_loeschen"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(2));
    row->addWidget(label);
    row->addWidget(m_satz);
    row->addStretch(1);
    row->addWidget(m_neuKnopf);
    row->addWidget(m_loeschen);
    return head;
}

QWidget* RaumsatzSeite::buildLinks() {
    m_raeume = new models::SatzraumModel(this);
    m_liste = new Listenseite(
        m_raeume,
        {tr("Raum suchen …"), tr("Raum"), tr("Räume"), tr("Noch keine Räume"),
         tr("Legen Sie den ersten Raum an und wählen Sie auf der Karte, was dazugehört."), tr("Neuer Raum")},
        this);
    m_liste->setObjectName(QStringLiteral("raumsatz_liste"));
    m_liste->setSpaltenbreite(0, 22, 34);
    m_liste->setSpaltenbreite(2, 17, 18);
    m_befund = new Rollenlabel(render::TextRole::kNote, {}, this);
    m_befund->setObjectName(QStringLiteral("raumsatz_befund"));
    m_befund->setWordWrap(true);
    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(abstand(1));
    upperColumn->addWidget(m_liste, 1);
    upperColumn->addWidget(m_befund);

    m_indikatoren = new models::RaumindikatorModel(this);
    m_indikatorliste = new Listenseite(m_indikatoren,
                                       {tr("Indikator suchen …"),
                                        tr("Indikator"),
                                        tr("Indikatoren"),
                                        tr("Kein Raum gewählt"),
                                        tr("Wählen Sie oben einen Raum: Hier stehen seine Indikatoren."),
                                        {}},
                                       this);
    m_indikatorliste->setObjectName(QStringLiteral("raumsatz_indikatoren"));
    m_indikatorliste->setSpaltenbreite(0, 16, 30);
    m_bezuege = new models::RaumbezugModel(this);
    m_bezugliste =
        new Listenseite(m_bezuege,
                        {tr("Verwendung suchen …"),
                         tr("Eintrag"),
                         tr("Einträge"),
                         tr("Nirgends verwendet"),
                         tr("Kein Thema, keine Maßnahme und kein Angebot bezieht sich auf diesen Raum."),
                         {}},
                        this);
    m_bezugliste->setObjectName(QStringLiteral("raumsatz_bezuege"));
    m_einzelheiten = new QTabWidget(this);
    m_einzelheiten->setDocumentMode(true);
    m_einzelheiten->addTab(m_indikatorliste, tr("Indikatoren"));
    m_einzelheiten->addTab(m_bezugliste, tr("Verwendet in"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(upper);
    split->addWidget(m_einzelheiten);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    return split;
}

QWidget* RaumsatzSeite::buildEditor() {
    auto* editor = new QWidget(this);
    const auto field = [&](const char* name) {
        auto* edit = new QLineEdit(editor);
        edit->setObjectName(QString::fromLatin1(name));
        return edit;
    };
    m_titel = new Rollenlabel(render::TextRole::kSection, {}, editor);
    m_titel->setWordWrap(true);
    m_name = field("raumsatz_name");
    m_ab = field("raumsatz_ab");
    m_bis = field("raumsatz_bis");
    m_zweck = field("raumsatz_zweck");
    for (auto* date : {m_ab, m_bis})
        date->setPlaceholderText(tr("offen"));
    m_ab->setToolTip(tr("Ohne Angabe gilt der Raum immer: Dann werden alle Jahre auf ihm berechnet."));
    m_bis->setToolTip(m_ab->toolTip());
    m_fuer = new QComboBox(editor);
    m_fuer->setObjectName(QStringLiteral("raumsatz_fuer"));
    m_fuer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zweckname = new QLabel(editor);
    m_zweckname->setBuddy(m_fuer);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(abstand(2));
    grid->setVerticalSpacing(abstand(1));
    const auto put = [&](int row, int column, const QString& title, QLineEdit* edit) {
        auto* label = new QLabel(title, editor);
        label->setBuddy(edit);
        grid->addWidget(label, row, column);
        grid->addWidget(edit, row, column + 1);
    };
    put(0, 0, tr("Na&me"), m_name);
    put(0, 2, tr("gültig &ab"), m_ab);
    put(0, 4, tr("&bis"), m_bis);
    put(1, 0, tr("&Wofür"), m_zweck);
    grid->addWidget(m_zweckname, 1, 2);
    grid->addWidget(m_fuer, 1, 3, 1, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 1);
    grid->setColumnStretch(5, 1);
    m_wahl = new Gemeindewahl(editor);
    m_abdeckung = new QLabel(editor);
    m_abdeckung->setObjectName(QStringLiteral("raumsatz_abdeckung"));
    m_speichern = new QPushButton(tr("&Speichern"), editor);
    m_speichern->setObjectName(QStringLiteral("raumsatz_speichern"));
    m_verwerfen = new QPushButton(tr("&Verwerfen"), editor);
    m_verwerfen->setObjectName(QStringLiteral("raumsatz_verwerfen"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(abstand(2));
    foot->addWidget(m_abdeckung, 1);
    foot->addWidget(m_verwerfen);
    foot->addWidget(m_speichern);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(abstand(2), 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(m_titel);
    column->addLayout(grid);
    column->addWidget(m_wahl, 1);
    column->addLayout(foot);
    return editor;
}

}  // namespace isp::gui
