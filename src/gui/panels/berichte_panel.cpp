// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/berichte_panel.h"

#include "gui/panels/berichte_liste.h"
#include "gui/panels/vorlagen_seite.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/seitenvorschau.h"
#include "texte/berichtsworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "texte/rundentexte.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

using report::Berichtswunsch;
using report::Kapitel;

namespace {

constexpr int kSeitenbreite = 620;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

struct Kapitelname {
    Kapitel kapitel;
    const char* titel;
};
constexpr std::array kKapitel = {
    Kapitelname{Kapitel::kMethode, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Methode und Lesehilfe")},
    Kapitelname{Kapitel::kIndikatoren, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Indikatoren")},
    Kapitelname{Kapitel::kProfile, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Profile der Räume")},
    Kapitelname{Kapitel::kIndizes, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Indizes")},
    Kapitelname{Kapitel::kUngleichheit, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Ungleichheit")},
    Kapitelname{Kapitel::kLuecken, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Datenlücken")},
    Kapitelname{Kapitel::kQuellen, QT_TRANSLATE_NOOP("isp::gui::BerichtePanel", "Quellen und Stand")}};

bool needsThema(Berichtsart art) {
    return art == Berichtsart::kThema || art == Berichtsart::kVorlage;
}

}  // namespace

BerichtePanel::BerichtePanel(Umgebung& umgebung, QWidget* parent)
    : Panel(umgebung, parent),
      m_reiter(new QTabBar(this)),
      m_stapel(new QStackedWidget(this)),
      m_liste(new BerichteListe(umgebung, m_stapel)),
      m_vorlagen(new VorlagenSeite(umgebung, m_stapel)),
      m_art(new QComboBox(this)),
      m_gegenstand(new QComboBox(this)),
      m_ebene(new QComboBox(this)),
      m_set(new QComboBox(this)),
      m_teile(new QListWidget(this)),
      m_gremium(new QLineEdit(this)),
      m_herausgeber(new QLineEdit(this)),
      m_fuer(new QComboBox(this)),
      m_vorlage(new QComboBox(this)),
      m_standart(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_zeigen(new QPushButton(tr("&Vorschau"), this)),
      m_speichern(new QPushButton(tr("&Erstellen …"), this)),
      m_abbrechen(new QPushButton(tr("Abbrechen"), this)),
      m_balken(new QProgressBar(this)),
      m_stand(new QLabel(this)) {
    m_reiter->setObjectName(QStringLiteral("berichte_reiter"));
    m_reiter->setAccessibleName(tr("Berichte"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    m_stapel->addWidget(buildNeu());
    m_stapel->addWidget(m_liste);
    m_stapel->addWidget(m_vorlagen);
    for (const auto& name : {tr("Neuer Bericht"), tr("Erstellte Berichte"), tr("Vorlagen")})
        m_reiter->addTab(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(4), abstand(3), abstand(4), abstand(3));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Berichte"), this));
    column->addWidget(m_reiter);
    column->addWidget(m_stapel, 1);
    connect(m_reiter, &QTabBar::currentChanged, this, [this](int index) {
        m_stapel->setCurrentIndex(index);
        if (index == 0) fillVorlagen();
        if (!m_reiter->hasFocus()) m_stapel->currentWidget()->setFocus();
    });
    connect(m_liste->liste(), &Listenseite::leerTriggered, this, [this] { m_reiter->setCurrentIndex(0); });
    for (auto* job : {&m_vorschau, &m_erstellen})
        connect(job, &workspace::Job::progressed, this,
                [this](double share) { m_balken->setValue(static_cast<int>(100.0 * share)); });
    connect(m_art, &QComboBox::currentIndexChanged, this, &BerichtePanel::showArt);
    for (auto* box : {m_gegenstand, m_fuer, m_ebene, m_set, m_standart})
        connect(box, &QComboBox::currentIndexChanged, this, &BerichtePanel::showState);
    connect(m_zeigen, &QPushButton::clicked, this, &BerichtePanel::zeigeVorschau);
    connect(m_speichern, &QPushButton::clicked, this, &BerichtePanel::erstelle);
    connect(m_abbrechen, &QPushButton::clicked, this, [this] {
        m_vorschau.cancel();
        m_erstellen.cancel();
    });
    showArt();
}

QIcon BerichtePanel::icon() const {
    return symbol(QStringLiteral("drucken"));
}

QWidget* BerichtePanel::buildNeu() {
    auto* page = new QWidget(m_stapel);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(4));
    row->addWidget(buildWahl());
    row->addWidget(buildVorschau(), 1);
    return page;
}

void BerichtePanel::nameWahl() {
    const std::pair<QWidget*, const char*> names[] = {{m_art, "bericht_art"},
                                                      {m_gegenstand, "bericht_gegenstand"},
                                                      {m_ebene, "bericht_ebene"},
                                                      {m_set, "bericht_set"},
                                                      {m_teile, "bericht_teile"},
                                                      {m_gremium, "bericht_gremium"},
                                                      {m_herausgeber, "bericht_herausgeber"},
                                                      {m_fuer, "bericht_fuer"},
                                                      {m_vorlage, "bericht_vorlage"},
                                                      {m_standart, "bericht_standart"},
                                                      {m_format, "bericht_format"},
                                                      {m_zeigen, "bericht_vorschau"},
                                                      {m_speichern, "bericht_erstellen"},
                                                      {m_abbrechen, "bericht_abbrechen"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
}

QWidget* BerichtePanel::buildWahl() {
    auto* left = new QWidget(this);
    left->setFixedWidth(abstand(84));
    for (const auto& [which, code] : Aufzaehlung<Berichtsart>::werte)
        m_art->addItem(texte::wort(which), static_cast<int>(which));
    for (const auto& [which, code] : Aufzaehlung<Standart>::werte)
        m_standart->addItem(texte::wort(which), static_cast<int>(which));
    m_standart->setToolTip(tr("Laufend: folgt den Daten. Eingefroren: sagt immer, was er heute sagt."));
    m_fuer->addItem(tr("intern"), false);
    m_fuer->addItem(tr("für die Öffentlichkeit"), true);
    m_format->addItem(tr("PDF zum Drucken und Lesen"), QStringLiteral("pdf"));
    m_format->addItem(tr("ODT zum Weiterbearbeiten"), QStringLiteral("odt"));
    m_format->addItem(tr("HTML, eine barrierefreie Datei"), QStringLiteral("html"));
    m_gremium->setPlaceholderText(tr("Jugendhilfeausschuss"));
    m_herausgeber->setPlaceholderText(tr("Kreis, Fachdienst"));
    nameWahl();
    for (auto* box : {m_art, m_gegenstand, m_ebene, m_set, m_fuer, m_vorlage, m_standart, m_format}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_teile->setAccessibleName(tr("Teile des Berichts"));
    m_formular = new QFormLayout;
    m_formular->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_formular->setVerticalSpacing(abstand(1));
    m_formular->addRow(tr("&Bericht"), m_art);
    m_formular->addRow(tr("&Thema"), m_gegenstand);
    m_formular->addRow(tr("&Raumebene"), m_ebene);
    m_formular->addRow(tr("&Indikatoren"), m_set);
    m_formular->addRow(tr("&Kapitel"), m_teile);
    m_formular->addRow(tr("&Gremium"), m_gremium);
    m_formular->addRow(tr("&Herausgeber"), m_herausgeber);
    m_formular->addRow(tr("Für &wen"), m_fuer);
    m_formular->addRow(tr("Ber&ichtsvorlage"), m_vorlage);
    m_formular->addRow(tr("Art &des Standes"), m_standart);
    m_formular->addRow(tr("&Form"), m_format);
    m_teile->setMaximumHeight(abstand(48));
    m_teile->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the longest ends in …
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_zeigen);
    buttons->addWidget(m_speichern);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addLayout(m_formular);
    column->addLayout(buttons);
    column->addStretch(1);
    return left;
}

QWidget* BerichtePanel::buildVorschau() {
    auto* right = new QWidget(this);
    m_seiten = new Seitenvorschau(tr("Vorschau der ersten Seiten"), kSeitenbreite, right);
    m_seiten->setObjectName(QStringLiteral("bericht_seiten"));
    m_stand->setObjectName(QStringLiteral("bericht_stand"));
    m_stand->setWordWrap(true);
    m_stand->setTextFormat(Qt::PlainText);
    m_balken->setRange(0, 100);
    auto* line = new QHBoxLayout;
    line->addWidget(m_stand, 1);
    line->addWidget(m_balken);
    line->addWidget(m_abbrechen);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_seiten, 1);
    return right;
}

// What can be chosen ----------------------------------------------------------------------------------------

void BerichtePanel::storeChanged() {
    m_vorschau.cancel();
    m_erstellen.cancel();
    m_seiten->leere();
    auto* open = umgebung().werkbank();
    m_ebene->clear();
    if (open != nullptr) {
        for (const auto* ebene : open->bestand().belegteEbenen())
            m_ebene->addItem(q(ebene->plural), static_cast<qlonglong>(ebene->id.value));
        if (const auto* usual = open->bestand().analyseEbene())
            m_ebene->setCurrentIndex(m_ebene->findData(static_cast<qlonglong>(usual->id.value)));
        connect(open, &workspace::Werkbank::themenChanged, this, [this] {
            fillGegenstand();
            fillSets();
            fillVorlagen();
            refreshListen();
        });
        connect(open, &workspace::Werkbank::werteChanged, this, &BerichtePanel::refreshListen);
        connect(open, &workspace::Werkbank::bestandChanged, this, &BerichtePanel::refreshListen);
    }
    fillSets();
    showArt();
    refreshListen();
}

void BerichtePanel::refreshListen() {
    m_liste->refresh();
    m_vorlagen->refresh();
}

/// Those that are meant for this kind of report.
void BerichtePanel::fillVorlagen() {
    const QSignalBlocker quiet(m_vorlage);
    const auto before = m_vorlage->currentData();
    m_vorlage->clear();
    m_vorlage->addItem(tr("keine"), 0LL);
    if (auto* open = umgebung().werkbank())
        if (const auto all = open->themen().alle<Berichtsvorlage>())
            for (const auto& v : *all)
                if (passt(v.zweck, art())) m_vorlage->addItem(q(v.name), static_cast<qlonglong>(v.id.value));
    m_vorlage->setCurrentIndex(std::max(0, m_vorlage->findData(before)));
}

Berichtsart BerichtePanel::art() const {
    return static_cast<Berichtsart>(m_art->currentData().toInt());
}

void BerichtePanel::fillSets() {
    const QSignalBlocker quiet(m_set);
    const auto before = m_set->currentData();
    m_set->clear();
    m_set->addItem(tr("alle Basisindikatoren mit Werten"), 0LL);
    if (auto* open = umgebung().werkbank())
        if (const auto stamm = open->themen().stammdaten())
            for (const auto& set : (*stamm)->indikatorensets)
                m_set->addItem(q(set.name), static_cast<qlonglong>(set.id.value));
    m_set->setCurrentIndex(std::max(0, m_set->findData(before)));
}

void BerichtePanel::fillGegenstand() {
    const QSignalBlocker quiet(m_gegenstand);
    const auto before = m_gegenstand->currentData();
    m_gegenstand->clear();
    auto* open = umgebung().werkbank();
    if (open == nullptr) return;
    if (needsThema(art())) {
        if (const auto themen = open->themen().themen())
            for (const auto& thema : *themen)
                m_gegenstand->addItem(q(thema.titel), static_cast<qlonglong>(thema.id.value));
    } else if (art() == Berichtsart::kProtokoll) {
        if (auto all = open->themen().alle<Sitzungstermin>()) {
            std::ranges::sort(*all, std::greater(), &Sitzungstermin::datum);
            for (const auto& termin : *all)
                m_gegenstand->addItem(
                    QStringLiteral("%1, %2").arg(q(termin.titel), texte::datum(termin.datum)),
                    static_cast<qlonglong>(termin.id.value));
        }
    }
    m_gegenstand->setCurrentIndex(std::max(0, m_gegenstand->findData(before)));
    showState();
}

void BerichtePanel::fillTeile() {
    m_teile->clear();
    const auto add = [this](const QString& text, int value) {
        auto* item = new QListWidgetItem(text, m_teile);
        item->setData(Qt::UserRole, value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    };
    if (art() == Berichtsart::kSozialatlas)
        for (const auto& k : kKapitel)
            add(tr(k.titel), static_cast<int>(k.kapitel));
    if (art() == Berichtsart::kThema)
        for (const auto& [schritt, code] : Aufzaehlung<Schrittart>::werte)
            add(texte::titel(schritt), static_cast<int>(schritt));
}

void BerichtePanel::showArt() {
    const auto now = art();
    const bool atlas = now == Berichtsart::kSozialatlas;
    const auto row = [this](QWidget* field, bool shown, const QString& label = {}) {
        field->setVisible(shown);
        if (auto* name = qobject_cast<QLabel*>(m_formular->labelForField(field))) {
            name->setVisible(shown);
            if (!label.isEmpty()) name->setText(label);
        }
    };
    row(m_gegenstand, !atlas, now == Berichtsart::kProtokoll ? tr("&Sitzung") : tr("&Thema"));
    row(m_ebene, now != Berichtsart::kProtokoll);
    row(m_set, atlas);
    row(m_teile, atlas || now == Berichtsart::kThema, atlas ? tr("&Kapitel") : tr("Sch&ritte"));
    row(m_gremium, now == Berichtsart::kVorlage);
    fillTeile();
    fillVorlagen();
    fillGegenstand();
    showState();
}

void BerichtePanel::showState() {
    const auto* open = umgebung().werkbank();
    const bool whole = art() == Berichtsart::kSozialatlas || m_gegenstand->count() > 0;
    const bool public_ = m_fuer->currentData().toBool();
    const bool frozen = m_standart->currentData().toInt() == static_cast<int>(Standart::kEingefroren);
    const bool ready = open != nullptr && whole && !arbeitet();
    m_zeigen->setEnabled(ready);
    m_speichern->setEnabled(ready && ((!public_ && !frozen) || open->schreibbar()));
    m_abbrechen->setVisible(arbeitet());
    m_balken->setVisible(arbeitet());
    if (arbeitet()) return;
    if (open == nullptr)
        m_stand->clear();
    else if (!whole)
        m_stand->setText(art() == Berichtsart::kProtokoll ? tr("Es gibt noch keine Sitzung.")
                                                          : tr("Es gibt noch kein Thema."));
    else if (frozen && !public_ && !open->schreibbar())
        m_stand->setText(
            tr("Die Werkbank ist nur zum Lesen geöffnet: Ein Bericht lässt sich nicht einfrieren."));
    else if (public_ && !open->schreibbar())
        m_stand->setText(
            tr("Die Werkbank ist nur zum Lesen geöffnet: Eine Freigabe lässt sich nicht festhalten."));
    else if (m_seiten->istLeer())
        m_stand->setText(tr("„Vorschau“ zeigt die ersten Seiten, „Erstellen“ schreibt die Datei."));
}

bool BerichtePanel::alleTeile() const {
    for (int i = 0; i < m_teile->count(); ++i)
        if (m_teile->item(i)->checkState() != Qt::Checked) return false;
    return true;
}

Berichtswunsch BerichtePanel::wunsch() const {
    Berichtswunsch out;
    out.art = art();
    const auto id = m_gegenstand->currentData().toLongLong();
    if (needsThema(out.art)) out.thema = {id};
    if (out.art == Berichtsart::kProtokoll) out.sitzung = {id};
    out.oeffentlich = m_fuer->currentData().toBool();
    out.ebene = {m_ebene->currentData().toLongLong()};
    out.set = {m_set->currentData().toLongLong()};
    out.gremium = m_gremium->text().trimmed();
    out.texte.herausgeber = m_herausgeber->text().trimmed();
    out.vorlage = {m_vorlage->currentData().toLongLong()};
    out.einfrieren = m_standart->currentData().toInt() == static_cast<int>(Standart::kEingefroren);
    // All of them ticked leaves the choice to the template.
    if (alleTeile()) return out;
    for (int i = 0; i < m_teile->count(); ++i) {
        if (m_teile->item(i)->checkState() != Qt::Checked) continue;
        const int value = m_teile->item(i)->data(Qt::UserRole).toInt();
        if (out.art == Berichtsart::kSozialatlas)
            out.kapitel.push_back(static_cast<Kapitel>(value));
        else
            out.schritte.push_back(static_cast<Schrittart>(value));
    }
    return out;
}

}  // namespace isp::gui
