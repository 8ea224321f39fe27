// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_unterschiede.h"

#include "gui/dialogs/import_liste.h"
#include "gui/dialogs/import_texte.h"
#include "gui/theme.h"
#include "models/listenfilter.h"
#include "models/tabellen_model.h"
#include "texte/meldung.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <cmath>

namespace isp::gui {

struct Wertzeile {
    QString kennzahl;
    QString merkmale;
    QString raum;
    QString periode;
    QString alt;
    QString neu;
    double prozent = kFehlt;
};

namespace {

using workspace::Importaenderung;
using workspace::Importbilanz;

QString tr(const char* text) {
    return QCoreApplication::translate("ImportUnterschiede", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString count(std::size_t n) {
    return texte::zahl(static_cast<double>(n), 0);
}

/// With a plus where it grew, so that the direction needs no colour.
QString percent(double value) {
    if (std::isnan(value)) return QStringLiteral("·");
    return (value > 0 ? QStringLiteral("+") : QString()) + texte::zahl(value, 1) + QStringLiteral(" %");
}

QString figure(double value, Zeichen zeichen, int digits) {
    Zelle cell;
    cell.wert = value;
    cell.zeichen = zeichen;
    cell.vorhanden = true;
    cell.anteilVorhanden = 1.0F;
    return texte::wert(cell, digits);
}

std::vector<models::Spalte<Importbilanz>> summenspalten() {
    using Row = Importbilanz;
    const auto number = [](const QString& title, std::size_t Row::*member) {
        return models::Spalte<Row>{
            title,
            [member](const Row& r) { return count(r.*member); },
            [member](const Row& r) { return QVariant(static_cast<qulonglong>(r.*member)); },
            {},
            true};
    };
    return {{tr("Kennzahl"), [](const Row& r) { return q(r.code); }},
            number(tr("neu"), &Row::neu),
            number(tr("geändert"), &Row::geaendert),
            number(tr("gleich"), &Row::gleich),
            {tr("größte Änderung"),
             [](const Row& r) { return percent(r.groesste); },
             [](const Row& r) { return QVariant(r.groesste); },
             {},
             true}};
}

std::vector<models::Spalte<Wertzeile>> wertespalten() {
    using Row = Wertzeile;
    return {{tr("Kennzahl"), [](const Row& r) { return r.kennzahl; }},
            {tr("Merkmal"), [](const Row& r) { return r.merkmale; }},
            {tr("Raum"), [](const Row& r) { return r.raum; }},
            {tr("Periode"), [](const Row& r) { return r.periode; }},
            {tr("bisher"), [](const Row& r) { return r.alt; }, {}, {}, true},
            {tr("neu"), [](const Row& r) { return r.neu; }, {}, {}, true},
            {tr("Änderung"),
             [](const Row& r) { return percent(r.prozent); },
             [](const Row& r) { return QVariant(std::abs(r.prozent)); },
             {},
             true}};
}

}  // namespace

class UnterschiedssummenModel : public models::TabellenModel<Importbilanz> {
public:
    explicit UnterschiedssummenModel(QObject* parent) : TabellenModel(summenspalten(), {}, parent) {}
};

class UnterschiedeModel : public models::TabellenModel<Wertzeile> {
public:
    explicit UnterschiedeModel(QObject* parent) : TabellenModel(wertespalten(), {}, parent) {}
};

ImportUnterschiede::ImportUnterschiede(QWidget* parent)
    : QWidget(parent),
      m_summen(new UnterschiedssummenModel(this)),
      m_werte(new UnterschiedeModel(this)),
      m_summentabelle(importListe(m_summen, this)),
      m_satz(new Rollenlabel(render::TextRole::kNote, {}, this)) {
    auto* sorted = new models::Listenfilter(this);
    sorted->setSourceModel(m_werte);
    m_wertetabelle = importListe(sorted, this);
    m_wertetabelle->setSortingEnabled(true);
    m_wertetabelle->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_wertetabelle->setObjectName(QStringLiteral("import_geaendert"));
    m_wertetabelle->setAccessibleName(tr("Geänderte Werte"));
    m_summentabelle->setObjectName(QStringLiteral("import_summen"));
    m_summentabelle->setAccessibleName(tr("Unterschiede je Kennzahl"));
    m_summentabelle->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_satz->setWordWrap(true);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(abstand(6));
    tables->addWidget(m_summentabelle, 2);
    tables->addWidget(m_wertetabelle, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_satz);
    column->addLayout(tables, 1);
}

void ImportUnterschiede::setStand(const workspace::ImportstandPtr& stand) {
    const auto& u = stand->unterschied;
    const bool understood = !stand->problem;
    m_summen->setRows(understood ? u.kennzahlen : std::vector<Importbilanz>());
    std::vector<Wertzeile> rows;
    for (const auto& w : u.geaendert) {
        const auto& code = u.kennzahlen[w.kennzahl].code;
        const auto* kennzahl = stand->bestand->kennzahl(code);
        const int digits = kennzahl != nullptr ? kennzahl->nachkommastellen : 0;
        rows.push_back({q(code), q(w.merkmale), q(stand->bestand->raeume()[w.raum].name),
                        texte::periode(*Periode::fromCode(w.periode)), figure(w.alt, w.zeichenAlt, digits),
                        figure(w.neu, w.zeichenNeu, digits), w.prozent()});
    }
    m_wertetabelle->setVisible(!rows.empty());
    m_werte->setRows(std::move(rows));
    m_summentabelle->resizeColumnsToContents();
    m_wertetabelle->resizeColumnsToContents();
    if (!understood) {
        m_satz->setText(tr("Die Unterschiede stehen hier, sobald die Tabelle verstanden ist."));
        return;
    }
    auto text = tr("Gegenüber dem, was gespeichert ist: %1 neu, %2 geändert, %3 gleich.")
                    .arg(importtexte::anzahl(u.neu, tr("Wert"), tr("Werte")), count(u.geaendertAlle()),
                         count(u.gleich));
    if (u.weitere > 0)
        text += u' ' + tr("Gezeigt sind die %1 größten Änderungen.").arg(count(u.geaendert.size()));
    m_satz->setText(text);
}

}  // namespace isp::gui
