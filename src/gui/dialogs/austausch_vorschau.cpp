// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/austausch_vorschau.h"

#include "gui/dialogs/import_liste.h"
#include "gui/theme.h"
#include "models/tabellen_model.h"
#include "texte/austauschworte.h"
#include "texte/kreislauf.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace isp::gui {

namespace {

constexpr std::array kRegeln = {Konfliktregel::kOffenLassen, Konfliktregel::kMeins, Konfliktregel::kDeren,
                                Konfliktregel::kNeuer};

struct Zeile {
    QString was, bezeichnung, feld, hier, dort, ausgang, erklaerung;
    std::string kennung;  ///< of a conflict
    bool entscheidbar = false;
};

constexpr int kHier = 4, kImPaket = 5;
constexpr double kMostHeight = 24;  ///< of a row; longer texts are in the hints

std::vector<models::Spalte<Zeile>> columns() {
    const auto tr = [](const char* text) { return AustauschVorschau::tr(text); };
    const auto why = [](const Zeile& z) { return z.erklaerung; };
    return {
        {tr("Ausgang"), [](const Zeile& z) { return z.ausgang; }, nullptr, why},
        {tr("Was"), [](const Zeile& z) { return z.was; }},
        {tr("Bezeichnung"), [](const Zeile& z) { return z.bezeichnung; }},
        {tr("Feld"), [](const Zeile& z) { return z.feld; }},
        {tr("Hier"), [](const Zeile& z) { return z.hier; }, nullptr, [](const Zeile& z) { return z.hier; }},
        {tr("Im Paket"), [](const Zeile& z) { return z.dort; }, nullptr,
         [](const Zeile& z) { return z.dort; }}};
}

QString ausgangOf(const Konflikt& k) {
    switch (k.entscheidung) {
        case Konfliktentscheidung::kMeins:
            return AustauschVorschau::tr("Konflikt: bleibt wie hier");
        case Konfliktentscheidung::kDeren:
            return AustauschVorschau::tr("Konflikt: wie im Paket");
        case Konfliktentscheidung::kOffen:
            break;
    }
    return AustauschVorschau::tr("Konflikt: offen");
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

void addKonflikte(const Zusammenfuehrung& z, std::vector<Zeile>& rows) {
    for (const auto& k : z.konflikte) {
        Zeile row{texte::gegenstand(k.tabelle),
                  q(k.bezeichnung),
                  k.spalte.empty() ? QString() : texte::feldname(k.spalte),
                  texte::inhalt(z, k.tabelle, k.spalte, k.meins),
                  texte::inhalt(z, k.tabelle, k.spalte, k.deren),
                  ausgangOf(k),
                  texte::erklaerung(k),
                  k.kennung,
                  k.entscheidbar};
        if (k.art == Konfliktart::kDortGeloescht) row.dort = AustauschVorschau::tr("(gelöscht)");
        if (k.art == Konfliktart::kHierGeloescht) row.hier = AustauschVorschau::tr("(gelöscht)");
        rows.push_back(std::move(row));
    }
}

void addZeilen(const Zusammenfuehrung& z, std::vector<Zeile>& rows) {
    for (const auto& line : z.zeilen) {
        const auto word = texte::wort(line.art);
        const Zeile whole{
            texte::gegenstand(line.tabelle), q(line.bezeichnung), {}, {}, {}, word, {}, {}, false};
        if (line.art != Aenderungsart::kGeaendert) {
            rows.push_back(whole);
            continue;
        }
        for (const auto& field : line.felder) {
            auto row = whole;
            row.feld = texte::feldname(field.spalte);
            row.hier = texte::inhalt(z, line.tabelle, field.spalte, field.alt);
            row.dort = texte::inhalt(z, line.tabelle, field.spalte, field.neu);
            rows.push_back(std::move(row));
        }
    }
}

std::vector<Zeile> rowsOf(const Zusammenfuehrung& z) {
    std::vector<Zeile> rows;
    addKonflikte(z, rows);
    for (const auto& a : z.abgelehnt)
        rows.push_back({texte::gegenstand(a.tabelle),
                        q(a.bezeichnung),
                        a.spalte.empty() ? QString() : texte::feldname(a.spalte),
                        QString(),
                        texte::grund(a),
                        AustauschVorschau::tr("nicht möglich"),
                        texte::grund(a),
                        {},
                        false});
    addZeilen(z, rows);
    return rows;
}

}  // namespace

class VorschauModel : public models::TabellenModel<Zeile> {
public:
    explicit VorschauModel(QObject* parent) : TabellenModel(columns(), {}, parent) {}
};

AustauschVorschau::AustauschVorschau(QWidget* parent)
    : QWidget(parent),
      m_model(new VorschauModel(this)),
      m_tabelle(importListe(m_model, this)),
      m_satz(new QLabel(this)),
      m_regel(new QComboBox(this)),
      m_meins(new QPushButton(tr("&Meine Fassung behalten"), this)),
      m_deren(new QPushButton(tr("&Fassung des Pakets übernehmen"), this)) {
    build();
    connect(m_regel, &QComboBox::currentIndexChanged, this, &AustauschVorschau::vorgabeChanged);
    connect(m_meins, &QPushButton::clicked, this, [this] { decide(Konfliktentscheidung::kMeins); });
    connect(m_deren, &QPushButton::clicked, this, [this] { decide(Konfliktentscheidung::kDeren); });
    connect(m_tabelle->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AustauschVorschau::updateButtons);
    updateButtons();
}

void AustauschVorschau::build() {
    m_tabelle->setObjectName(QStringLiteral("austausch_vorschau"));
    m_tabelle->setAccessibleName(tr("Was das Paket ändert"));
    m_tabelle->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tabelle->setWordWrap(true);
    m_tabelle->verticalHeader()->setMaximumSectionSize(abstand(kMostHeight));
    wrapRows(m_tabelle);
    for (const int column : {kHier, kImPaket})  // what is compared gets what room there is
        m_tabelle->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_satz->setObjectName(QStringLiteral("austausch_satz"));
    m_satz->setTextFormat(Qt::PlainText);
    m_satz->setWordWrap(true);
    m_regel->setObjectName(QStringLiteral("austausch_regel"));
    for (const auto regel : kRegeln)
        m_regel->addItem(texte::wort(regel));
    m_meins->setObjectName(QStringLiteral("austausch_meins"));
    m_deren->setObjectName(QStringLiteral("austausch_deren"));
    auto* label = new QLabel(tr("&Konflikte:"), this);
    label->setBuddy(m_regel);
    m_fuss = new QHBoxLayout;
    m_fuss->addWidget(label);
    m_fuss->addWidget(m_regel);
    for (auto* button : {m_meins, m_deren}) {
        button->setAutoDefault(false);
        m_fuss->addWidget(button);
    }
    m_fuss->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(m_satz);
    column->addWidget(m_tabelle, 1);
    column->addLayout(m_fuss);
}

void AustauschVorschau::addFuss(QWidget* widget) {
    m_fuss->addWidget(widget);
}

void AustauschVorschau::zeige(const Zusammenfuehrung& z, const QString& davor) {
    auto rows = rowsOf(z);
    const auto satz = rows.empty() && z.werte == 0 ? tr("Alles aus diesem Paket ist schon hier.")
                                                   : texte::zusammenfassung(z) + QLatin1Char('.');
    m_satz->setText(davor.isEmpty() ? satz : davor + QLatin1Char('\n') + satz);
    // Who decides one conflict after the other stays where he was, and begins with the first.
    const auto chosen = chosenKennungen();
    m_model->setRows(std::move(rows));
    select(chosen);
    m_tabelle->resizeColumnsToContents();
    const int most = abstand(60);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_tabelle->setColumnWidth(i, std::min(m_tabelle->columnWidth(i), most));
    updateButtons();
}

std::vector<std::string> AustauschVorschau::chosenKennungen() const {
    std::vector<std::string> out;
    const auto rows = m_tabelle->selectionModel()->selectedRows();
    for (const auto& index : rows)
        if (const auto& row = m_model->row(index.row()); row.entscheidbar) out.push_back(row.kennung);
    return out;
}

void AustauschVorschau::select(const std::vector<std::string>& kennungen) {
    const auto wanted = [&](const std::string& kennung) {
        return kennungen.empty() || std::find(kennungen.begin(), kennungen.end(), kennung) != kennungen.end();
    };
    QItemSelection selection;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const auto& row = m_model->row(i);
        if (!row.entscheidbar || !wanted(row.kennung)) continue;
        selection.select(m_model->index(i, 0), m_model->index(i, 0));
        if (kennungen.empty()) break;
    }
    if (selection.isEmpty()) return;
    auto* chosen = m_tabelle->selectionModel();
    chosen->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AustauschVorschau::zeigeSatz(const QString& text) {
    m_model->setRows({});
    m_satz->setText(text);
    updateButtons();
}

void AustauschVorschau::vergiss() {
    m_einzeln.clear();
}

Konfliktvorgabe AustauschVorschau::vorgabe() const {
    return {kRegeln[static_cast<std::size_t>(std::max(0, m_regel->currentIndex()))], m_einzeln};
}

void AustauschVorschau::decide(Konfliktentscheidung entscheidung) {
    for (const auto& kennung : chosenKennungen())
        m_einzeln[kennung] = entscheidung;
    Q_EMIT vorgabeChanged();
}

void AustauschVorschau::updateButtons() {
    const bool any = !chosenKennungen().empty();
    m_meins->setEnabled(any);
    m_deren->setEnabled(any);
}

}  // namespace isp::gui
