// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/atlas_menue.h"

#include "render/palette.h"
#include "workspace/auswahl.h"

#include <QActionGroup>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <array>

namespace isp::gui {

namespace {

using analysis::Klassenmethode;

struct Methode {
    Klassenmethode methode;
    const char* name;
    bool anzahlWaehlbar;
};
constexpr std::array kMethoden = {
    Methode{Klassenmethode::kQuantile,
            QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Gleich viele Räume (Quantile)"), true},
    Methode{Klassenmethode::kGleich, QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Gleich breite Klassen"),
            true},
    Methode{Klassenmethode::kJenks, QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Natürliche Gruppen (Jenks)"),
            true},
    Methode{Klassenmethode::kPretty, QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Runde Grenzen"), true},
    Methode{Klassenmethode::kStdabw, QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Standardabweichungen"),
            false},
    Methode{Klassenmethode::kKopfSchwanz, QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Kopf und Schwanz"),
            false},
    Methode{Klassenmethode::kBox, QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Boxplot"), false},
    Methode{Klassenmethode::kManuell, QT_TRANSLATE_NOOP("isp::gui::AtlasMenue", "Eigene Grenzen …"), false},
};
constexpr int kWenigste = 2, kMeiste = 9;

QIcon swatch(const render::Palette& palette) {
    constexpr int kCell = 8, kColors = 5, kHeight = 14;
    QPixmap pixmap(kCell * kColors, kHeight);
    QPainter painter(&pixmap);
    for (int i = 0; i < kColors; ++i)
        painter.fillRect(i * kCell, 0, kCell, kHeight, QColor(palette.anchors[static_cast<std::size_t>(i)]));
    return QIcon(pixmap);
}

}  // namespace

AtlasMenue::AtlasMenue(workspace::Auswahl& auswahl, QWidget* parent)
    : QMenu(parent),
      m_auswahl(auswahl),
      m_methoden(new QActionGroup(this)),
      m_anzahlen(new QActionGroup(this)),
      m_paletten(new QActionGroup(this)),
      m_farbsehen(new QActionGroup(this)) {
    addMethoden();
    addAnzahl();
    addPaletten();
    addFarbsehen();
    addSeparator();
    addSchalter();
    addSeparator();
    addFilter();
    addSeparator();
    m_ansicht = addAction(tr("Ansicht festhalten …"));
    m_ansichten = addMenu(tr("Ansicht öffnen"));
    m_ansichten->setObjectName(QStringLiteral("menue_ansichten"));
    addSeparator();
    m_speichern = addAction(tr("Karte speichern …"));
    m_kopieren = addAction(tr("Karte kopieren"));
    connect(this, &QMenu::aboutToShow, this, &AtlasMenue::showState);
    showState();
}

QAction* AtlasMenue::addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QString& key) {
    auto* action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(key);
    group.addAction(action);
    return action;
}

void AtlasMenue::addMethoden() {
    auto* menu = addMenu(tr("Klasseneinteilung"));
    for (const auto& m : kMethoden) {
        if (m.methode == Klassenmethode::kManuell) menu->addSeparator();
        const auto word = analysis::toText(m.methode);
        auto* action = addChoice(*menu, *m_methoden, tr(m.name),
                                 QString::fromLatin1(word.data(), qsizetype(word.size())));
        connect(action, &QAction::triggered, this, [this, methode = m.methode] {
            if (methode == Klassenmethode::kManuell) {
                Q_EMIT eigeneGrenzenGewuenscht();
                return showState();
            }
            auto wahl = m_auswahl.klassenwahl();
            wahl.optionen.methode = methode;
            m_auswahl.setKlassenwahl(wahl);
        });
    }
}

void AtlasMenue::addAnzahl() {
    m_anzahlMenue = addMenu(tr("Anzahl der Klassen"));
    for (int n = kWenigste; n <= kMeiste; ++n) {
        auto* action = addChoice(*m_anzahlMenue, *m_anzahlen, QString::number(n), QString::number(n));
        connect(action, &QAction::triggered, this, [this, n] {
            auto wahl = m_auswahl.klassenwahl();
            wahl.optionen.anzahl = n;
            m_auswahl.setKlassenwahl(wahl);
        });
    }
}

void AtlasMenue::addPaletten() {
    auto* menu = addMenu(tr("Farben"));
    for (const auto& palette : render::palettes()) {
        const auto code = QString::fromUtf8(palette.code);
        auto* action = addChoice(*menu, *m_paletten, QString::fromUtf8(palette.title), code);
        action->setIcon(swatch(palette));
        action->setIconVisibleInMenu(true);
        connect(action, &QAction::triggered, this,
                [this, code] { m_auswahl.setPalette(code.toStdString()); });
    }
}

/// Only a look at the colours: it is not kept, and no picture leaves the program so.
void AtlasMenue::addFarbsehen() {
    auto* menu = addMenu(tr("Farbsehen prüfen"));
    menu->setObjectName(QStringLiteral("menue_farbsehen"));
    for (const auto& a : render::farbseharten()) {
        auto* action =
            addChoice(*menu, *m_farbsehen, render::farbsehname(a.art), QString::fromLatin1(a.code));
        action->setChecked(a.art == render::Farbsehen::kAlle);
        connect(action, &QAction::triggered, this, [this, art = a.art] { Q_EMIT farbsehenGewaehlt(art); });
    }
}

QAction* AtlasMenue::addEinstellung(const QString& text, const QString& tip, const char* schluessel) {
    auto* action = addAction(text);
    action->setObjectName(QString::fromLatin1(schluessel));
    action->setCheckable(true);
    action->setToolTip(tip);
    m_einstellungen.emplace_back(action, schluessel);
    connect(action, &QAction::triggered, this,
            [this, key = std::string(schluessel)](bool on) { m_auswahl.setEinstellung(key, on ? "1" : ""); });
    return action;
}

void AtlasMenue::addSchalter() {
    const auto add = [this](const QString& text, const QString& tip, bool workspace::Klassenwahl::*member) {
        auto* action = addAction(text);
        action->setCheckable(true);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, member](bool on) {
            auto wahl = m_auswahl.klassenwahl();
            wahl.*member = on;
            m_auswahl.setKlassenwahl(wahl);
        });
        return action;
    };
    m_alleZeitpunkte = add(tr("Klassen über alle Zeitpunkte"),
                           tr("Die Farben bleiben beim Wechsel des Zeitpunkts vergleichbar."),
                           &workspace::Klassenwahl::alleZeitpunkte);
    m_nullEigen = add(tr("Null als eigene Klasse"), tr("Räume mit dem Wert null stehen für sich."),
                      &workspace::Klassenwahl::nullEigen);
    addEinstellung(tr("Farben stetig, ohne Klassen"),
                   tr("Jeder Wert hat seine eigene Farbe; es gibt keine Klassengrenzen."), "karte.stetig");
    addEinstellung(tr("Muster zusätzlich zur Farbe"), tr("Klassen bleiben auch ohne Farbe unterscheidbar."),
                   "karte.muster");
    m_beschriftung = addAction(tr("Namen auf der Karte"));
    m_beschriftung->setCheckable(true);
    m_beschriftung->setChecked(true);
    addEinstellung(tr("Einrichtungen und Angebote"),
                   tr("Orte mit ihrer Kapazität; angelegt werden sie im Bereich Themen."), "karte.orte");
    m_ort = addAction(tr("Ort auf der Karte setzen …"));
    m_ort->setObjectName(QStringLiteral("ort_setzen"));
    m_hintergrund = addAction(tr("Hintergrund …"));
    m_hintergrund->setObjectName(QStringLiteral("hintergrund"));
    setToolTipsVisible(true);
}

void AtlasMenue::addFilter() {
    m_nurMarkierte = addAction(tr("Nur markierte Räume zeigen"));
    m_nurMarkierte->setObjectName(QStringLiteral("nur_markierte"));
    m_nurMarkierte->setToolTip(tr("Klassen und Rangfolge gelten dann nur für sie. Esc nimmt es zurück."));
    connect(m_nurMarkierte, &QAction::triggered, this, [this] { m_auswahl.setFilter(m_auswahl.raeume()); });
    m_alleRaeume = addAction(tr("Alle Räume zeigen"));
    m_alleRaeume->setObjectName(QStringLiteral("alle_raeume"));
    connect(m_alleRaeume, &QAction::triggered, this, [this] { m_auswahl.setFilter({}); });
}

void AtlasMenue::setKarteDa(bool da) {
    m_speichern->setEnabled(da);
    m_kopieren->setEnabled(da);
    m_ansicht->setEnabled(da);
}

void AtlasMenue::showState() {
    m_nurMarkierte->setEnabled(!m_auswahl.raeume().empty() && m_auswahl.raeume() != m_auswahl.filter());
    m_alleRaeume->setEnabled(!m_auswahl.filter().empty());
    const auto& wahl = m_auswahl.klassenwahl();
    const auto word = analysis::toText(wahl.optionen.methode);
    const auto check = [](const QActionGroup& group, const QString& key) {
        for (auto* action : group.actions())
            action->setChecked(action->data().toString() == key);
    };
    check(*m_methoden, QString::fromLatin1(word.data(), qsizetype(word.size())));
    check(*m_anzahlen, QString::number(wahl.optionen.anzahl));
    check(*m_paletten, QString::fromStdString(m_auswahl.palette()));
    for (const auto& m : kMethoden)
        if (m.methode == wahl.optionen.methode) m_anzahlMenue->setEnabled(m.anzahlWaehlbar);
    m_alleZeitpunkte->setChecked(wahl.alleZeitpunkte);
    m_nullEigen->setChecked(wahl.nullEigen);
    for (const auto& [action, key] : m_einstellungen)
        action->setChecked(m_auswahl.einstellung(key) == "1");
}

}  // namespace isp::gui
