// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/personen_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/faellige_seite.h"
#include "gui/dialogs/fristen_seite.h"
#include "gui/dialogs/import_liste.h"
#include "gui/dialogs/import_texte.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "models/lieferungen_model.h"
#include "models/tabellen_model.h"
#include "texte/kreislauf.h"
#include "texte/personenworte.h"
#include "workspace/personendaten.h"
#include "workspace/werkbank.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::vector<models::Spalte<Person>> personenspalten() {
    const auto tr = [](const char* text) { return PersonenDialog::tr(text); };
    return {{tr("Name"), [](const Person& p) { return q(p.name); }},
            {tr("genannt"),
             [](const Person& p) { return QString::number(p.nennungen); },
             [](const Person& p) { return QVariant(qlonglong(p.nennungen)); },
             {},
             true},
            {tr("hat getan"),
             [](const Person& p) { return QString::number(p.taten); },
             [](const Person& p) { return QVariant(qlonglong(p.taten)); },
             {},
             true}};
}

std::vector<models::Spalte<Fundstelle>> stellenspalten() {
    const auto tr = [](const char* text) { return PersonenDialog::tr(text); };
    return {{tr("Bezug"), [](const Fundstelle& f) { return texte::wort(f.bezug); }},
            {tr("Art"), [](const Fundstelle& f) { return texte::objektart(f.tabelle); }},
            {tr("Feld"), [](const Fundstelle& f) { return texte::feldname(f.feld); }},
            {tr("Inhalt"),
             [](const Fundstelle& f) { return q(f.inhalt).left(300).simplified(); },
             {},
             [](const Fundstelle& f) { return q(f.inhalt).left(2000); }},
            {tr("Zeitpunkt"), [](const Fundstelle& f) {
                 return f.zeitpunkt.empty() ? QString() : models::zeitpunktText(f.zeitpunkt);
             }}};
}

workspace::Personenworte worte() {
    return {[](Personenbezug b) { return texte::wort(b).toStdString(); },
            [](const std::string& table) { return texte::objektart(table).toStdString(); },
            [](const std::string& field) { return texte::feldname(field).toStdString(); },
            {PersonenDialog::tr("Bezug").toStdString(), PersonenDialog::tr("Art").toStdString(),
             PersonenDialog::tr("Bezeichnung").toStdString(), PersonenDialog::tr("Feld").toStdString(),
             PersonenDialog::tr("Inhalt").toStdString(), PersonenDialog::tr("Zeitpunkt").toStdString()}};
}

}  // namespace

class PersonenModel : public models::TabellenModel<Person> {
public:
    explicit PersonenModel(QObject* parent) : TabellenModel(personenspalten(), {}, parent) {}
};

class FundstellenModel : public models::TabellenModel<Fundstelle> {
public:
    explicit FundstellenModel(QObject* parent) : TabellenModel(stellenspalten(), {}, parent) {}
};

PersonenDialog::PersonenDialog(Umgebung& umgebung, QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_personen(new PersonenModel(this)),
      m_fundstellen(new FundstellenModel(this)),
      m_liste(importListe(m_personen, this)),
      m_stellen(importListe(m_fundstellen, this)),
      m_satz(new QLabel(this)),
      m_auskunft(new QPushButton(tr("&Auskunft speichern …"), this)),
      m_loeschen(new QPushButton(tr("Person &löschen …"), this)) {
    setObjectName(QStringLiteral("personen_dialog"));
    setWindowTitle(tr("Personenbezogene Daten"));
    build();
    connect(m_liste->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PersonenDialog::showFundstellen);
    connect(m_auskunft, &QPushButton::clicked, this, &PersonenDialog::speichereAuskunft);
    connect(m_loeschen, &QPushButton::clicked, this, &PersonenDialog::loesche);
    resize(abstand(350), abstand(140));
    refresh();
}

void PersonenDialog::build() {
    m_seiten = new QTabWidget(this);
    m_seiten->setObjectName(QStringLiteral("personen_seiten"));
    m_faellige = new FaelligeSeite(m_umgebung, m_seiten);
    auto* periods = new FristenSeite(m_umgebung, m_seiten);
    m_seiten->addTab(buildPersonen(), tr("&Personen"));
    m_seiten->addTab(m_faellige, QString());
    m_seiten->addTab(periods, tr("&Fristen"));
    connect(m_faellige, &FaelligeSeite::personRequested, this, &PersonenDialog::zeigePerson);
    connect(periods, &FristenSeite::gespeichert, this, [this] {
        m_faellige->refresh();
        zeigeAnzahlFaellige();
    });
    auto* close = new QPushButton(tr("Schließen"), this);
    close->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(m_seiten, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    zeigeAnzahlFaellige();
    if (m_faellige->anzahl() > 0) m_seiten->setCurrentWidget(m_faellige);
}

QWidget* PersonenDialog::buildPersonen() {
    auto* page = new QWidget(m_seiten);
    m_liste->setObjectName(QStringLiteral("personen_liste"));
    m_liste->setAccessibleName(tr("Personen"));
    m_liste->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_stellen->setObjectName(QStringLiteral("personen_stellen"));
    m_stellen->setAccessibleName(tr("Stellen, an denen die Person steht"));
    constexpr int kInhalt = 3;
    m_stellen->horizontalHeader()->setSectionResizeMode(kInhalt, QHeaderView::Stretch);
    m_satz->setObjectName(QStringLiteral("personen_satz"));
    m_satz->setTextFormat(Qt::PlainText);
    m_satz->setWordWrap(true);
    m_auskunft->setObjectName(QStringLiteral("personen_auskunft"));
    m_loeschen->setObjectName(QStringLiteral("personen_loeschen"));
    auto* split = new QSplitter(page);
    split->setChildrenCollapsible(false);
    split->addWidget(m_liste);
    split->addWidget(m_stellen);
    split->setSizes({abstand(130), abstand(210)});
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_auskunft);
    foot->addWidget(m_loeschen);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(abstand(3));
    column->addWidget(m_satz);
    column->addWidget(split, 1);
    column->addLayout(foot);
    return page;
}

void PersonenDialog::zeigePerson(const QString& name) {
    for (int row = 0; row < m_personen->rowCount(); ++row)
        if (m_personen->row(row).name == name.toStdString()) m_liste->selectRow(row);
    m_seiten->setCurrentIndex(0);
    m_liste->setFocus();
}

void PersonenDialog::zeigeAnzahlFaellige() {
    const int n = m_faellige->anzahl();
    m_seiten->setTabText(m_seiten->indexOf(m_faellige), n == 0 ? tr("F&ällig") : tr("F&ällig (%1)").arg(n));
}

void PersonenDialog::refresh() {
    auto people = workspace::personen(*m_umgebung.werkbank());
    if (!people) return m_umgebung.zeigeFehler(people.error());
    const auto n = people->size();
    m_personen->setRows(std::move(people).value());
    m_liste->resizeColumnsToContents();
    m_satz->setText(n == 0 ? tr("Die Werkbank nennt keine Person.")
                           : tr("%1 in dieser Werkbank, von Personen und Stellen: in Einträgen, oder weil "
                                "sie etwas geändert "
                                "haben. Texte werden nach ganzen Namen durchsucht, Anhänge nicht.")
                                 .arg(importtexte::anzahl(n, tr("Name"), tr("Namen"))));
    if (n > 0) m_liste->selectRow(0);
    showFundstellen();
}

const Person* PersonenDialog::gewaehlt() const {
    const auto index = m_liste->currentIndex();
    return index.isValid() ? &m_personen->row(index.row()) : nullptr;
}

void PersonenDialog::showFundstellen() {
    const auto* person = gewaehlt();
    const bool there = person != nullptr;
    m_auskunft->setEnabled(there);
    m_loeschen->setEnabled(there && m_umgebung.werkbank()->schreibbar());
    if (!there) return m_fundstellen->setRows({});
    auto found = workspace::fundstellen(*m_umgebung.werkbank(), person->name);
    if (!found) return m_umgebung.zeigeFehler(found.error());
    m_fundstellen->setRows(std::move(found).value());
    m_stellen->resizeColumnsToContents();
}

void PersonenDialog::speichereAuskunft() {
    const auto* person = gewaehlt();
    if (person == nullptr) return;
    const auto path = dialoge::frageNeueDatei(this, {tr("Auskunft speichern"),
                                                     {},
                                                     tr("Tabellen (*.xlsx *.ods *.csv)"),
                                                     QStringLiteral("xlsx"),
                                                     tr("Auskunft %1.xlsx").arg(q(person->name))});
    if (path.isEmpty()) return;
    const auto written = workspace::schreibeAuskunft(*m_umgebung.werkbank(), person->name,
                                                     std::filesystem::path(path.toStdU16String()), worte());
    if (!written) return m_umgebung.zeigeFehler(written.error());
    m_umgebung.zeigeErfolg(tr("Die Auskunft ist gespeichert."));
}

void PersonenDialog::loesche() {
    const auto* person = gewaehlt();
    if (person == nullptr) return;
    const auto rest = workspace::verbleib(*m_umgebung.werkbank());
    if (!rest) return m_umgebung.zeigeFehler(rest.error());
    const auto name = person->name;
    const bool sure = dialoge::bestaetige(
        this, {tr("Person löschen"), tr("„%1“ mit allen Spuren löschen?").arg(q(name)),
               tr("Der Name verschwindet aus allen Einträgen und aus dem Verlauf, Kontaktdaten werden "
                  "geleert. Das lässt "
                  "sich nicht rückgängig machen, auch frühere Schritte nicht mehr. Unverändert bleiben: %1, "
                  "%2 und %3.")
                   .arg(importtexte::anzahl(rest->sicherungen, tr("Sicherung"), tr("Sicherungen")),
                        importtexte::anzahl(rest->eingefroren, tr("eingefrorener Bericht"),
                                            tr("eingefrorene Berichte")),
                        importtexte::anzahl(rest->anhaenge, tr("Anhang"), tr("Anhänge"))),
               tr("Löschen")});
    if (!sure) return;
    const auto done =
        workspace::loeschePerson(*m_umgebung.werkbank(), name, texte::geloeschtePerson().toStdString());
    if (done)
        m_umgebung.zeigeErfolg(tr("Gelöscht an %1; an ihrer Stelle steht „%2“.")
                                   .arg(importtexte::anzahl(static_cast<std::size_t>(done->stellen),
                                                            tr("Stelle"), tr("Stellen")),
                                        q(done->ersatz)));
    else
        m_umgebung.zeigeFehler(done.error());
    refresh();
    m_faellige->refresh();
    zeigeAnzahlFaellige();
}

}  // namespace isp::gui
