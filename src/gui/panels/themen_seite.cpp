// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/themen_seite.h"

#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/thema_dialog.h"
#include "gui/kreislaufworte.h"
#include "gui/panel.h"
#include "gui/panels/kreislaufbilder.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/aktionsknopf.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/leerzustand.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/thementafel.h"
#include "models/tabellen_model.h"
#include "texte/meldung.h"
#include "workspace/codes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isp::gui {

using workspace::Termin;
using workspace::Themenzeile;

namespace {

QString tr(const char* text) {
    return ThemenSeite::tr(text);
}

QString terminOf(const Themenzeile& z) {
    if (z.termin == Termin::kKeiner) return {};
    const auto date = texte::datum(z.naechsterTermin);
    return z.termin == Termin::kFrist ? tr("Frist %1").arg(date) : tr("Wiedervorlage %1").arg(date);
}

QString kennzeichenOf(const Themenzeile& z) {
    QStringList marks;
    if (z.thema.zustand != Themenzustand::kAktiv) marks << texte::wort(z.thema.zustand);
    if (z.thema.erfunden) marks << tr("Beispiel");
    return marks.join(QStringLiteral(" · "));
}

bool running(const Themenzeile& z) {
    return z.thema.zustand == Themenzustand::kAktiv || z.thema.zustand == Themenzustand::kRuht;
}

/// The letter of the concept: A, B, C.
QString buchstabe(Herkunft herkunft) {
    return texte::wort(herkunft).left(1);
}

Themenkarte karteOf(const Themenzeile& z) {
    Themenkarte karte;
    karte.id = z.thema.id;
    karte.spalte = static_cast<int>(z.schritt);
    karte.titel = QString::fromStdString(z.thema.titel);
    karte.federfuehrung = QString::fromStdString(z.federfuehrung);
    karte.zeile = tr("%1 · Durchlauf %2").arg(buchstabe(z.thema.herkunft)).arg(z.nummer);
    karte.termin = terminOf(z);
    karte.kennzeichen = kennzeichenOf(z);
    karte.zeichen = zeichen(z.zustand);
    karte.ueberfaellig = z.ueberfaellig;
    karte.gesperrt = z.gesperrt;
    return karte;
}

QString stateOf(const Themenzeile& z) {
    if (!running(z)) return texte::wort(z.thema.zustand);
    const auto state = texte::wort(z.zustand);
    return z.ueberfaellig ? tr("%1, überfällig").arg(state) : state;
}

std::vector<models::Spalte<Themenzeile>> columns() {
    using S = models::Spalte<Themenzeile>;
    return {
        S(
            tr("Thema"), [](const Themenzeile& z) { return QString::fromStdString(z.thema.titel); }, nullptr,
            [](const Themenzeile& z) { return QString::fromStdString(z.thema.fragestellung); }),
        S(
            tr("Schritt"), [](const Themenzeile& z) { return texte::titel(z.schritt); },
            [](const Themenzeile& z) { return QVariant(nummer(z.schritt)); }),
        S(tr("Zustand"), stateOf),
        S(
            tr("Durchlauf"), [](const Themenzeile& z) { return QVariant(z.nummer); }, nullptr, nullptr, true),
        S(tr("Herkunft"), [](const Themenzeile& z) { return texte::wort(z.thema.herkunft); }),
        S(tr("Federführung"), [](const Themenzeile& z) { return QString::fromStdString(z.federfuehrung); }),
        S(tr("Nächster Termin"), terminOf,
          [](const Themenzeile& z) { return QString::fromStdString(z.naechsterTermin); }),
        S(tr("Kennzeichen"), kennzeichenOf),
    };
}

bool matches(const Themenzeile& z, const QString& text) {
    const QString all =
        QString::fromStdString(z.thema.titel + " " + z.federfuehrung + " " + z.thema.fragestellung) +
        texte::titel(z.schritt) + texte::wort(z.thema.herkunft) + kennzeichenOf(z);
    for (const auto& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

}  // namespace

/// The rows of the list.
class Themenmodell : public models::TabellenModel<Themenzeile> {
public:
    explicit Themenmodell(QObject* parent)
        : models::TabellenModel<Themenzeile>(
              columns(), [](const Themenzeile& z) { return static_cast<qlonglong>(z.thema.id.value); },
              parent) {}
};

ThemenSeite::ThemenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_modell(new Themenmodell(this)),
      m_sicht(new QTabBar(this)),
      m_filter(new QLineEdit(this)),
      m_umfang(new QComboBox(this)),
      m_stapel(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    buildKopf();
    buildListe();
    m_stapel->addWidget(buildTafel());
    m_stapel->addWidget(m_liste);
    column->addWidget(m_stapel, 1);
    connect(m_sicht, &QTabBar::currentChanged, this, [this](int index) { zeige(static_cast<Sicht>(index)); });
    connect(m_umfang, &QComboBox::currentIndexChanged, this, [this] {
        showKarten();
        showZeilen();
    });
    m_fokus = new Fokusweitergabe(*this, *m_tafel);
}

void ThemenSeite::buildKopf() {
    m_sicht->setObjectName(QStringLiteral("themen_sicht"));
    m_stapel->setObjectName(QStringLiteral("themen_ansicht"));
    m_sicht->setAccessibleName(tr("Ansicht"));
    m_sicht->setExpanding(false);
    m_sicht->setDrawBase(false);
    m_sicht->addTab(tr("Tafel nach Schritten"));
    m_sicht->addTab(tr("Liste"));
    m_umfang->setObjectName(QStringLiteral("themen_umfang"));
    m_umfang->setAccessibleName(tr("Welche Themen gezeigt werden"));
    m_umfang->addItem(tr("laufende Themen"));
    m_umfang->addItem(tr("alle Themen"));
    auto* row = new QHBoxLayout;
    row->setSpacing(abstand(3));
    row->addWidget(m_sicht);
    row->addStretch(1);
    row->addWidget(m_umfang);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ThemenSeite::buildListe() {
    m_liste = new Listenseite(
        m_modell,
        {tr("Themen filtern"), tr("Thema"), tr("Themen"), tr("Noch kein Thema"),
         tr("Ein Thema kommt aus der Politik, aus der Verwaltung oder von außen."), tr("Neues Thema …")},
        m_stapel);
    m_liste->tabelle()->setObjectName(QStringLiteral("themen_tabelle"));
    m_liste->setDehnbareSpalte(0);
    m_liste->setSpaltenbreite(0, 20, 60);
    m_liste->sortiereNach(1, Qt::AscendingOrder);
    connect(m_liste, &Listenseite::zeileAktiviert, this,
            [this](int row) { Q_EMIT themaRequested(m_modell->row(row).thema.id); });
    connect(m_liste, &Listenseite::leerTriggered, this, &ThemenSeite::legeThemaAn);
    const auto add = [this](const QString& id, const QString& icon, const QString& text, bool selection,
                            const std::function<void()>& run) {
        auto* action = new QAction(symbol(icon), text, this);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, run);
        m_liste->addAktion(action, selection);
        return action;
    };
    add(QStringLiteral("thema_oeffnen"), QStringLiteral("kreis"), tr("Öffnen"), true,
        [this] { Q_EMIT themaRequested(gewaehlt()); });
    add(QStringLiteral("thema_bearbeiten"), QStringLiteral("stift"), tr("Bearbeiten …"), true,
        [this] { bearbeite(); });
    add(QStringLiteral("thema_loeschen"), QStringLiteral("papierkorb"), tr("Löschen …"), true,
        [this] { loesche(); });
    add(QStringLiteral("thema_neu"), QStringLiteral("plus"), tr("Neues Thema …"), false,
        [this] { legeThemaAn(); });
}

QWidget* ThemenSeite::buildTafel() {
    auto* page = new QWidget(m_stapel);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    m_filter->setObjectName(QStringLiteral("themen_filter"));
    m_filter->setPlaceholderText(tr("Themen filtern"));
    m_filter->setAccessibleName(tr("Themen filtern"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbol(QStringLiteral("suche")), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(abstand(64));
    connect(m_filter, &QLineEdit::textChanged, this, &ThemenSeite::showKarten);
    auto* row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch(1);
    auto* fresh = findChild<QAction*>(QStringLiteral("thema_neu"));
    row->addWidget(new Aktionsknopf(fresh, page));
    column->addLayout(row);

    m_tafelstapel = new QStackedWidget(page);
    m_rolle = new QScrollArea(m_tafelstapel);
    m_tafel = new Thementafel(m_rolle);
    m_rolle->setFrameShape(QFrame::NoFrame);
    m_rolle->setWidgetResizable(true);
    m_rolle->setFocusPolicy(Qt::NoFocus);
    m_rolle->setWidget(m_tafel);
    m_leer = new Leerzustand(m_tafelstapel);
    m_tafelstapel->addWidget(m_rolle);
    m_tafelstapel->addWidget(m_leer);
    column->addWidget(m_tafelstapel, 1);
    connect(m_tafel, &Thementafel::themaRequested, this, &ThemenSeite::themaRequested);
    connect(m_tafel, &Bildwidget::fokusChanged, this, [this](int karte) {
        const auto rect = m_tafel->rectVon(karte);
        if (!rect.isNull())
            m_rolle->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2, rect.height() / 2);
    });
    connect(m_leer, &Leerzustand::triggered, this, [this] {
        if (m_zeilen.empty()) return legeThemaAn();
        m_filter->clear();
        m_umfang->setCurrentIndex(1);
    });
    return page;
}

void ThemenSeite::refresh() {
    m_zeilen.clear();
    auto* open = m_umgebung.werkbank();
    if (open != nullptr) {
        if (auto read = workspace::themenuebersicht(*open))
            m_zeilen = std::move(*read);
        else
            m_umgebung.zeigeFehler(read.error());
    }
    findChild<QAction*>(QStringLiteral("thema_neu"))->setEnabled(open != nullptr && open->schreibbar());
    showKarten();
    showZeilen();
}

void ThemenSeite::showKarten() {
    QStringList titles;
    for (const auto art : schrittarten())
        titles << texte::titel(art);
    std::vector<Themenkarte> cards;
    for (const auto& z : m_zeilen)
        if ((m_umfang->currentIndex() == 1 || running(z)) && matches(z, m_filter->text()))
            cards.push_back(karteOf(z));
    const bool none = cards.empty();
    m_tafel->setKarten(std::move(titles), std::move(cards));
    if (m_zeilen.empty())
        m_leer->setInhalt(tr("Noch kein Thema"),
                          tr("Ein Thema kommt aus der Politik, aus der Verwaltung oder von außen."),
                          tr("Neues Thema …"));
    else
        m_leer->setInhalt(tr("Kein Thema passt"),
                          tr("Ändern Sie den Filter oder lassen Sie alle Themen zeigen."),
                          tr("Alle Themen zeigen"));
    m_tafelstapel->setCurrentIndex(none ? 1 : 0);
}

void ThemenSeite::showZeilen() {
    std::vector<Themenzeile> rows;
    for (const auto& z : m_zeilen)
        if (m_umfang->currentIndex() == 1 || running(z)) rows.push_back(z);
    m_modell->setRows(std::move(rows));
}

void ThemenSeite::zeige(Sicht sicht) {
    const auto chosen = gewaehlt();
    m_sicht->setCurrentIndex(sicht);
    m_stapel->setCurrentIndex(sicht);
    if (sicht == kTafel)
        m_tafel->waehleThema(chosen);
    else
        m_liste->waehleId(chosen.value);
    auto* front = sicht == kTafel ? static_cast<QWidget*>(m_tafel) : m_liste->tabelle();
    m_fokus->setZiel(*front);
    front->setFocus();
}

ThemaId ThemenSeite::gewaehlt() const {
    if (m_stapel->currentIndex() == kTafel) return m_tafel->gewaehlt();
    const auto row = m_liste->gewaehlteZeile();
    return row ? m_modell->row(*row).thema.id : ThemaId{};
}

void ThemenSeite::legeThemaAn() {
    if (schreibbar()) neuesThema(m_umgebung, this, {}, [this](ThemaId id) { Q_EMIT themaRequested(id); });
}

/// Says so where nothing can be changed.
bool ThemenSeite::schreibbar() const {
    if (m_umgebung.werkbank()->schreibbar()) return true;
    m_umgebung.zeigeFehler(makeError(workspace::codes::kReadOnly));
    return false;
}

void ThemenSeite::bearbeite() {
    if (schreibbar()) bearbeiteThema(m_umgebung, this, gewaehlt(), {});
}

void ThemenSeite::loesche() {
    if (schreibbar()) loescheThema(m_umgebung, this, gewaehlt());
}

}  // namespace isp::gui
