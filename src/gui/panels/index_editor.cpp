// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/index_editor.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/suchauswahl.h"
#include "models/indikator_auswahl.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <set>
#include <utility>

namespace isp::gui {

using analysis::Indexmethode;
using workspace::Indexbeschreibung;
using workspace::Indexbestandteil;

namespace {

constexpr int kMaxEinwohner = 10'000'000;
constexpr double kMaxGewicht = 100.0;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// Label above or beside, with the field as its buddy for readers and shortcuts.
template <typename W>
W* named(W* widget, const char* name, const QString& accessible) {
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(accessible);
    return widget;
}

}  // namespace

IndexteilZeile::IndexteilZeile(const Indexbestandteil& teil, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_teil(teil),
      m_name(new QLabel(name, this)),
      m_merkmal(new QComboBox(this)),
      m_richtung(new QComboBox(this)),
      m_gewicht(new QDoubleSpinBox(this)),
      m_weg(new QToolButton(this)),
      m_notiz(new Rollenlabel(render::TextRole::kNote, {}, this)) {
    m_name->setWordWrap(true);
    m_name->setToolTip(q(teil.code));
    m_richtung->addItem(tr("Richtung wählen"), static_cast<int>(Richtung::kNeutral));
    m_richtung->addItem(tr("hoch belastet"), static_cast<int>(Richtung::kHochSchlecht));
    m_richtung->addItem(tr("hoch entlastet"), static_cast<int>(Richtung::kHochGut));
    m_richtung->setCurrentIndex(m_richtung->findData(static_cast<int>(teil.richtung)));
    m_richtung->setAccessibleName(tr("Richtung von %1").arg(name));
    m_gewicht->setRange(0.1, kMaxGewicht);
    m_gewicht->setSingleStep(0.5);
    m_gewicht->setDecimals(1);
    m_gewicht->setValue(teil.gewicht);
    m_gewicht->setPrefix(tr("× "));
    m_gewicht->setAccessibleName(tr("Gewicht von %1").arg(name));
    m_gewicht->setToolTip(tr("Gewicht"));
    m_weg->setIcon(symbol(QStringLiteral("schliessen")));
    m_weg->setAutoRaise(true);
    m_weg->setFocusPolicy(Qt::StrongFocus);
    m_weg->setToolTip(tr("%1 herausnehmen").arg(name));
    m_weg->setAccessibleName(m_weg->toolTip());
    m_notiz->setWordWrap(true);
    m_notiz->hide();
    m_merkmal->setVisible(false);
    m_merkmal->setAccessibleName(tr("Merkmale von %1").arg(name));
    m_merkmal->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* row = new QHBoxLayout;
    row->setSpacing(abstand(1));
    row->addWidget(m_richtung, 1);
    row->addWidget(m_gewicht);
    row->addWidget(m_weg);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, abstand(1));
    column->setSpacing(abstand(0.5));
    column->addWidget(m_name);
    column->addWidget(m_merkmal);
    column->addLayout(row);
    column->addWidget(m_notiz);
    connect(m_richtung, &QComboBox::currentIndexChanged, this, &IndexteilZeile::changed);
    connect(m_gewicht, &QDoubleSpinBox::valueChanged, this, &IndexteilZeile::changed);
    connect(m_weg, &QToolButton::clicked, this, &IndexteilZeile::entfernt);
}

Indexbestandteil IndexteilZeile::teil() const {
    auto out = m_teil;
    out.richtung = static_cast<Richtung>(m_richtung->currentData().toInt());
    out.gewicht = m_gewicht->value();
    return out;
}

void IndexteilZeile::setMerkmale(const QStringList& texte, std::vector<models::Merkmalwahl> wahlen) {
    if (wahlen.size() < 2) return;
    m_wahlen = std::move(wahlen);
    m_merkmal->addItems(texte);
    const auto at = std::find(m_wahlen.begin(), m_wahlen.end(), m_teil.merkmale);
    m_merkmal->setCurrentIndex(at == m_wahlen.end() ? -1 : static_cast<int>(at - m_wahlen.begin()));
    m_merkmal->setVisible(true);
    connect(m_merkmal, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) m_teil.merkmale = m_wahlen[static_cast<std::size_t>(index)];
        Q_EMIT changed();
    });
}

void IndexteilZeile::setNummer(int nummer) {
    const auto prefix = QStringLiteral("index_teil_%1").arg(nummer);
    setObjectName(prefix);
    m_merkmal->setObjectName(prefix + QStringLiteral("_merkmal"));
    m_richtung->setObjectName(prefix + QStringLiteral("_richtung"));
    m_gewicht->setObjectName(prefix + QStringLiteral("_gewicht"));
    m_weg->setObjectName(prefix + QStringLiteral("_weg"));
    m_notiz->setObjectName(prefix + QStringLiteral("_notiz"));
}

void IndexteilZeile::showErgebnis(const QString& text) {
    m_notiz->setText(text);
    m_notiz->setVisible(!text.isEmpty());
}

void IndexteilZeile::showFehler(const QString& text) {
    showErgebnis(QStringLiteral("▲ ") + text);
}

IndexEditor::IndexEditor(QWidget* parent) : QWidget(parent) {
    build();
}

void IndexEditor::build() {
    m_ebene = named(new QComboBox(this), "index_ebene", tr("Raumebene"));
    m_periode = named(new QComboBox(this), "index_periode", tr("Periode"));
    m_methode = named(new QComboBox(this), "index_methode", tr("Verfahren"));
    m_mindest = named(new QSpinBox(this), "index_mindest", tr("Mindestzahl der Einwohner*innen"));
    m_dynamik = named(new QSpinBox(this), "index_dynamik", tr("Dynamik über Perioden"));
    m_suche = named(new Suchauswahl(this), "index_suche", tr("Teil hinzufügen"));
    for (const auto& [method, code] : Aufzaehlung<Indexmethode>::werte)
        m_methode->addItem(models::methodenwort(method), static_cast<int>(method));
    for (auto* box : {m_ebene, m_periode, m_methode}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::currentIndexChanged, this, &IndexEditor::announce);
    }
    m_mindest->setRange(0, kMaxEinwohner);
    m_mindest->setSingleStep(500);
    m_mindest->setGroupSeparatorShown(true);
    m_mindest->setSpecialValueText(tr("keine"));
    m_mindest->setToolTip(tr("Räume mit weniger Einwohner*innen bleiben ohne Index."));
    m_dynamik->setRange(0, workspace::kIndexDynamikMax);
    m_dynamik->setSpecialValueText(tr("ohne"));
    m_dynamik->setSuffix(tr(" Perioden"));
    m_dynamik->setToolTip(tr("Über so viele Perioden wird die Veränderung gerechnet, nie über einen Bruch."));
    for (auto* box : {m_mindest, m_dynamik}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &IndexEditor::announce);
    }
    m_suche->lineEdit()->setPlaceholderText(tr("Indikator suchen …"));
    m_suche->setMinimumContentsLength(10);
    connect(m_suche, &Suchauswahl::chosen, this, &IndexEditor::addTeil);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(abstand(2));
    form->setVerticalSpacing(abstand(1));
    form->addRow(tr("Raum&ebene"), m_ebene);
    form->addRow(tr("&Periode"), m_periode);
    form->addRow(tr("&Verfahren"), m_methode);
    form->addRow(tr("D&ynamik"), m_dynamik);
    form->addRow(tr("Mindestzah&l"), m_mindest);
    auto* add = new QLabel(tr("&Teile"), this);
    add->setBuddy(m_suche);
    m_leer = new Rollenlabel(render::TextRole::kNote,
                             tr("Noch kein Teil. Suchen Sie einen Indikator und legen Sie fest, ob ein hoher "
                                "Wert belastet oder entlastet."),
                             this);
    m_leer->setWordWrap(true);
    m_liste = new QVBoxLayout;
    m_liste->setSpacing(abstand(1));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, abstand(1), 0);
    column->setSpacing(abstand(2));
    column->addLayout(form);
    column->addWidget(add);
    column->addWidget(m_suche);
    column->addWidget(m_leer);
    column->addLayout(m_liste);
    column->addStretch(1);
}

void IndexEditor::setWerkbank(workspace::Werkbank* werkbank) {
    m_werkbank = werkbank;
    m_stumm = true;
    m_ebene->clear();
    std::vector<Suchauswahl::Eintrag> entries;
    if (werkbank != nullptr) {
        for (const auto* ebene : werkbank->bestand().belegteEbenen())
            m_ebene->addItem(q(ebene->plural), q(ebene->code));
        for (const auto& z : models::indikatorauswahl(werkbank->bestand()))
            entries.push_back({z.text, z.hinweis, z.schluessel});
    }
    m_suche->setEintraege(std::move(entries));
    m_stumm = false;
}

void IndexEditor::setBeschreibung(const Indexbeschreibung& b) {
    m_stumm = true;
    m_name = b.name;
    for (auto* row : m_teile)
        row->deleteLater();
    m_teile.clear();
    for (const auto& part : b.teile)
        appendTeil(part);
    renumber();
    auto level = b.raumebene;
    if (level.empty() && m_werkbank != nullptr)
        if (const auto* ebene = m_werkbank->bestand().analyseEbene()) level = ebene->code;
    m_ebene->setCurrentIndex(m_ebene->findData(q(level)));
    m_methode->setCurrentIndex(m_methode->findData(static_cast<int>(b.methode)));
    m_mindest->setValue(static_cast<int>(b.mindestEinwohner));
    m_dynamik->setValue(b.dynamik);
    fillPerioden(b.periode);
    m_stumm = false;
}

Indexbeschreibung IndexEditor::beschreibung() const {
    Indexbeschreibung b;
    b.name = m_name;
    b.raumebene = m_ebene->currentData().toString().toStdString();
    // The level ISP works with is not written down, so that the definition fits another Kreis too.
    if (m_werkbank != nullptr)
        if (const auto* ebene = m_werkbank->bestand().analyseEbene(); ebene && ebene->code == b.raumebene)
            b.raumebene.clear();
    b.periode = m_periode->currentData().toString().toStdString();
    b.methode = static_cast<Indexmethode>(m_methode->currentData().toInt());
    b.mindestEinwohner = m_mindest->value();
    b.dynamik = m_dynamik->value();
    for (const auto* row : m_teile)
        b.teile.push_back(row->teil());
    return b;
}

/// The years all parts may have; one that was chosen stays to be chosen.
void IndexEditor::fillPerioden(const std::string& gewaehlt) {
    const bool before = std::exchange(m_stumm, true);
    std::set<std::string, std::greater<>> years;
    bool first = true;
    const auto* level = m_werkbank == nullptr
                            ? nullptr
                            : m_werkbank->bestand().ebene(m_ebene->currentData().toString().toStdString());
    for (const auto* row : m_teile) {
        if (level == nullptr) break;
        const auto part = row->teil();
        const auto block = m_werkbank->auswertung().werte({part.code, level->id, part.merkmale, {}});
        if (!block || (*block)->fortgeltend) continue;
        std::set<std::string, std::greater<>> own;
        for (const auto& periode : (*block)->perioden)
            own.insert(std::to_string(periode.year()));
        if (first) {
            years = std::move(own);
        } else {
            std::erase_if(years, [&](const std::string& year) { return !own.contains(year); });
        }
        first = false;
    }
    if (!gewaehlt.empty()) years.insert(gewaehlt);
    m_periode->clear();
    m_periode->addItem(tr("letzte gemeinsame"), QString());
    for (const auto& year : years)
        m_periode->addItem(q(year), q(year));
    m_periode->setCurrentIndex(std::max(0, m_periode->findData(q(gewaehlt))));
    m_stumm = before;
}

void IndexEditor::addTeil(const QString& schluessel) {
    if (m_werkbank == nullptr || schluessel.isEmpty()) return;
    m_suche->setGewaehlt({});
    Indexbestandteil part;
    part.code = schluessel.toStdString();
    // The direction the catalogue knows is a proposal; a neutral one has to be decided.
    if (const auto* indikator = m_werkbank->bestand().indikator(part.code))
        part.richtung = indikator->richtung;
    else if (const auto* kennzahl = m_werkbank->bestand().kennzahl(part.code))
        part.richtung = kennzahl->richtung;
    appendTeil(part);
    renumber();
    announce();
}

IndexteilZeile* IndexEditor::appendTeil(const Indexbestandteil& teil) {
    QString name = q(teil.code);
    if (m_werkbank != nullptr) {
        const auto& bestand = m_werkbank->bestand();
        if (const auto* indikator = bestand.indikator(teil.code))
            name = q(indikator->name);
        else if (const auto* kennzahl = bestand.kennzahl(teil.code))
            name = q(kennzahl->name);
    }
    auto* row = new IndexteilZeile(teil, name, this);
    if (m_werkbank != nullptr) {
        QStringList texts;
        for (const auto& z : models::reihenauswahl(m_werkbank->bestand(), teil.code))
            texts << z.text;
        row->setMerkmale(texts, models::reihenMerkmale(m_werkbank->bestand(), teil.code));
    }
    m_liste->addWidget(row);
    m_teile.push_back(row);
    connect(row, &IndexteilZeile::changed, this, &IndexEditor::announce);
    connect(row, &IndexteilZeile::entfernt, this, [this, row] {
        std::erase(m_teile, row);
        row->hide();
        row->deleteLater();
        m_suche->setFocus();
        renumber();
        announce();
    });
    return row;
}

void IndexEditor::renumber() {
    for (std::size_t i = 0; i < m_teile.size(); ++i)
        m_teile[i]->setNummer(static_cast<int>(i + 1));
    m_leer->setVisible(m_teile.empty());
}

void IndexEditor::announce() {
    if (m_stumm) return;
    fillPerioden(m_periode->currentData().toString().toStdString());
    Q_EMIT changed();
}

bool IndexEditor::showErgebnis(const models::IndexPtr& index, const Error* fehler) {
    bool placed = false;
    for (std::size_t i = 0; i < m_teile.size(); ++i) {
        auto* row = m_teile[i];
        row->showErgebnis({});
        if (fehler != nullptr && fehler->location.field == "teil_" + std::to_string(i + 1)) {
            auto plain = *fehler;
            plain.location = {};
            row->showFehler(texte::meldung(plain).ganz());
            placed = true;
        } else if (index && i < index->teile.size()) {
            const auto& part = index->teile[i];
            auto text = tr("Anteil am Index: %1 %").arg(texte::zahl(100.0 * part.anteil, 0));
            if (part.zusammenhang < 0.0)
                row->showFehler(text +
                                tr(". Läuft gegen den Index (Zusammenhang %1): Prüfen Sie die Richtung.")
                                    .arg(texte::zahl(part.zusammenhang, 2)));
            else
                row->showErgebnis(text);
        }
    }
    return placed;
}

}  // namespace isp::gui
