// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of the index workshop is put together; what it does stands in index_seite.cpp.
#include "gui/panels/index_editor.h"
#include "gui/panels/index_seite.h"
#include "gui/panels/tabellenkopplung.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/rollrahmen.h"
#include "gui/widgets/statusmatrix_widget.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

constexpr int kRechenpauseMs = 120;  ///< typing a number is one change

QVBoxLayout* columnOf(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    return column;
}

}  // namespace

QPushButton* IndexSeite::addKnopf(const char* name, const QString& text, void (IndexSeite::*handler)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, handler);
    return button;
}

void IndexSeite::build() {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildLinks());
    split->addWidget(buildMitte());
    split->addWidget(buildRechts());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 3);
    split->setSizes({abstand(72), abstand(104), abstand(128)});
    split->setChildrenCollapsible(false);
    columnOf(this)->addWidget(split, 1);
    m_spaeter.setSingleShot(true);
    m_spaeter.setInterval(kRechenpauseMs);
    connect(&m_spaeter, &QTimer::timeout, this, &IndexSeite::rechne);
    connect(m_editor, &IndexEditor::changed, this, [this] {
        showKnoepfe();
        m_spaeter.start();
    });
}

QWidget* IndexSeite::buildLinks() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    m_liste = new QListWidget(page);
    m_liste->setObjectName(QStringLiteral("index_liste"));
    m_liste->setAccessibleName(tr("Indizes"));
    m_liste->setMaximumHeight(abstand(24));
    connect(m_liste, &QListWidget::currentRowChanged, this, &IndexSeite::waehle);
    column->addWidget(m_liste);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(abstand(1));
    buttons->addWidget(addKnopf("index_neu", tr("&Neu"), &IndexSeite::neu));
    m_duplizieren = addKnopf("index_duplizieren", tr("D&uplizieren"), &IndexSeite::dupliziere);
    buttons->addWidget(m_duplizieren);
    m_loeschen = addKnopf("index_loeschen", tr("Löschen …"), &IndexSeite::loesche);
    buttons->addWidget(m_loeschen);
    column->addLayout(buttons);
    auto* scroll = new QScrollArea(page);
    m_editor = new IndexEditor(scroll);
    m_editor->setObjectName(QStringLiteral("index_editor"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_editor);
    column->addWidget(scroll, 1);
    m_stand = new Rollenlabel(render::TextRole::kNote, {}, page);
    m_stand->setObjectName(QStringLiteral("index_stand"));
    m_stand->setWordWrap(true);
    column->addWidget(m_stand);
    auto* keep = new QHBoxLayout;
    keep->setSpacing(abstand(1));
    m_speichern = addKnopf("index_speichern", tr("&Speichern …"), &IndexSeite::speichere);
    m_verwerfen = addKnopf("index_verwerfen", tr("Verwerfen"), &IndexSeite::verwirf);
    m_fassungen = new QToolButton(page);
    m_fassungen->setObjectName(QStringLiteral("index_fassungen"));
    m_fassungen->setText(tr("&Fassungen"));
    m_fassungen->setPopupMode(QToolButton::InstantPopup);
    m_fassungen->setFocusPolicy(Qt::StrongFocus);
    m_fassungen->setMenu(new QMenu(m_fassungen));
    connect(m_fassungen->menu(), &QMenu::aboutToShow, this, &IndexSeite::fillFassungen);
    keep->addWidget(m_speichern);
    keep->addWidget(m_verwerfen);
    keep->addWidget(m_fassungen);
    column->addLayout(keep);
    page->setMinimumWidth(abstand(72));
    return page;
}

QWidget* IndexSeite::buildMitte() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    auto* head = new QHBoxLayout;
    head->setSpacing(abstand(2));
    m_titel = new Rollenlabel(render::TextRole::kSection, {}, page);
    m_titel->setObjectName(QStringLiteral("index_titel"));
    m_titel->setWordWrap(true);
    m_ausgabe = new QToolButton(page);
    m_ausgabe->setObjectName(QStringLiteral("index_ausgabe"));
    m_ausgabe->setIcon(symbol(QStringLiteral("mehr")));
    m_ausgabe->setToolTip(tr("Ausgabe und Definition"));
    m_ausgabe->setAccessibleName(m_ausgabe->toolTip());
    m_ausgabe->setAutoRaise(true);
    m_ausgabe->setFocusPolicy(Qt::StrongFocus);
    m_ausgabe->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_ausgabe);
    m_ausgabe->setMenu(menu);
    fillAusgabe(*menu);
    head->addWidget(m_titel, 1);
    head->addWidget(m_ausgabe, 0, Qt::AlignTop);
    column->addLayout(head);
    m_meldung = new QLabel(page);
    m_meldung->setObjectName(QStringLiteral("index_meldung"));
    m_meldung->setWordWrap(true);
    m_meldung->hide();
    column->addWidget(m_meldung);
    m_karte = new KartenWidget(m_eigene, page);
    m_karte->setObjectName(QStringLiteral("index_karte"));
    m_karte->setBeiwerk(false);
    column->addWidget(m_karte, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(abstand(4));
    m_matrix = new StatusmatrixWidget(page);
    connect(m_matrix, &StatusmatrixWidget::gruppeRequested, this, &IndexSeite::markGruppe);
    m_quelle = new Rollenlabel(render::TextRole::kNote, {}, page);
    m_quelle->setObjectName(QStringLiteral("index_quelle"));
    m_quelle->setWordWrap(true);
    m_quelle->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    foot->addWidget(m_matrix, 0, Qt::AlignTop);
    foot->addWidget(m_quelle, 1);
    column->addLayout(foot);
    return new Rollrahmen(Rollrahmen::kHochBreit, page, this);
}

QWidget* IndexSeite::buildRechts() {
    m_reiter = new QTabWidget(this);
    m_reiter->setObjectName(QStringLiteral("index_reiter"));
    m_reiter->setDocumentMode(true);
    m_model = new models::IndexModel(this);
    m_tabelle = new Listenseite(m_model,
                                {tr("Raum suchen …"),
                                 tr("Raum"),
                                 tr("Räume"),
                                 tr("Noch kein Index"),
                                 tr("Wählen Sie links die Teile."),
                                 {}},
                                m_reiter);
    m_tabelle->setObjectName(QStringLiteral("index_tabelle"));
    m_tabelle->sortiereNach(models::IndexModel::kIndex, Qt::DescendingOrder);
    m_tabelle->setSpaltenbreite(models::IndexModel::kRaum, 22, 28);
    m_kopplung = new Tabellenkopplung(*m_tabelle->tabelle(), m_eigene);
    auto* scroll = new QScrollArea(m_reiter);
    m_beitraege = new BeitragsWidget(scroll);
    auto* holder = new QWidget(scroll);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(abstand(2), abstand(2), abstand(2), abstand(2));
    column->addWidget(m_beitraege);
    column->addStretch(1);
    scroll->setFrameShape(QFrame::Panel);  // seen with the focus only (WerkbankStyle)
    scroll->setAccessibleName(tr("Beiträge der Teile"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(holder);
    m_doku = new QTextBrowser(m_reiter);
    m_doku->setObjectName(QStringLiteral("index_doku"));
    m_doku->setAccessibleName(tr("Dokumentation des Index"));
    m_doku->setFrameShape(QFrame::Panel);
    m_reiter->addTab(m_tabelle, tr("Räume"));
    m_reiter->addTab(scroll, tr("Beiträge"));
    m_reiter->addTab(m_doku, tr("Dokumentation"));
    return m_reiter;
}

void IndexSeite::fillAusgabe(QMenu& menu) {
    const auto add = [&](const char* name, const char* icon, const QString& text,
                         void (IndexSeite::*handler)()) {
        auto* action = menu.addAction(symbol(QString::fromLatin1(icon)), text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, handler);
    };
    add("index_bild_kopieren", "kopieren", tr("Bild kopieren"), &IndexSeite::kopiereBild);
    add("index_bild_speichern", "datei", tr("Bild speichern …"), &IndexSeite::speichereBild);
    add("index_tabelle_kopieren", "kopieren", tr("Tabelle kopieren"), &IndexSeite::kopiereTabelle);
    add("index_text_kopieren", "kopieren", tr("Dokumentation kopieren"), &IndexSeite::kopiereText);
    menu.addSeparator();
    add("index_definition_speichern", "datei", tr("Definition speichern …"),
        &IndexSeite::speichereDefinition);
    add("index_definition_laden", "ordner", tr("Definition laden …"), &IndexSeite::ladeDefinition);
}

}  // namespace isp::gui
