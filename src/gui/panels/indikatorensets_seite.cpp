// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/indikatorensets_seite.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/reihenfolge.h"
#include "gui/widgets/rollseite.h"
#include "texte/meldung.h"

#include <algorithm>
#include <set>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;
using Mitglied = IndikatorensetsSeite::Mitglied;

QString tr(const char* text) {
    return IndikatorensetsSeite::tr(text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// The Themen that are watched by a set.
QString themenVon(Umgebung& umgebung, IndikatorensetId set) {
    QStringList names;
    for (const auto& t : alle<Thema>(umgebung))
        if (t.indikatorenset == set) names << q(t.titel);
    return names.join(QStringLiteral(", "));
}

models::Spalte<Indikatorenset> zahlspalte(const QString& titel,
                                          std::function<std::size_t(const Indikatorenset&)> zahl) {
    return {titel,
            [zahl](const Indikatorenset& s) { return texte::zahl(static_cast<double>(zahl(s)), 0); },
            [zahl](const Indikatorenset& s) { return QVariant(static_cast<qulonglong>(zahl(s))); },
            {},
            true};
}

Abschnittsplan<Indikatorenset> setplan(Umgebung& umgebung) {
    return {
        QStringLiteral("indikatorensets"),
        {tr("Indikatorensets"), tr("Welche Zahlen zusammengehören: Ein Thema wird an einem Set beobachtet."),
         tr("Noch kein Indikatorenset."), tr("Indikatorenset anlegen …")},
        tr("Indikatorenset"),
        tr("Die Zahlen, an denen ein Thema beobachtet wird."),
        [](const Schrittlage& lage) { return lage.stamm->indikatorensets; },
        [&umgebung](const LagePtr&) -> std::vector<models::Spalte<Indikatorenset>> {
            using S = models::Spalte<Indikatorenset>;
            return {
                textspalte(tr("Name"), &Indikatorenset::name),
                zahlspalte(tr("Indikatoren"), [](const auto& s) { return s.indikatoren.size(); }),
                zahlspalte(tr("Kennzahlen"), [](const auto& s) { return s.kennzahlen.size(); }),
                S(tr("Themen"), [&umgebung](const Indikatorenset& s) { return themenVon(umgebung, s.id); }),
                textspalte(tr("Beschreibung"), &Indikatorenset::beschreibung)};
        },
        [&umgebung](const Schrittlage&) { return indikatorensetfelder(umgebung); },
        [](const Schrittlage& lage) { return neuesIndikatorenset(*lage.stamm); },
        true,
        4};
}

std::vector<Mitglied> mitgliederVon(const workspace::Bestand& bestand, const Indikatorenset& set) {
    std::vector<Mitglied> out;
    for (const auto id : set.indikatoren)
        for (const auto& i : bestand.indikatoren())
            if (i.id == id) out.push_back({true, id.value, q(i.code), q(i.name), q(i.einheit)});
    for (const auto id : set.kennzahlen)
        if (const auto* k = bestand.kennzahl(id))
            out.push_back({false, id.value, q(k->code), q(k->name), q(k->einheit)});
    return out;
}

/// Keys of rows: an Indikator and a Kennzahl may have the same id.
qlonglong keyOf(const Mitglied& m) {
    return m.indikator ? m.id : -m.id;
}

}  // namespace

IndikatorensetsSeite::IndikatorensetsSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_sets(new Eintragsabschnitt<Indikatorenset>(umgebung, setplan(umgebung), this)) {
    setObjectName(QStringLiteral("indikatorensets_seite"));
    buildMitglieder();
    baueRollseite(*this, {m_sets, m_mitglieder}, abstand(4));
    connect(m_sets, &Eintragsliste::auswahlChanged, this, &IndikatorensetsSeite::showMitglieder);
    new Fokusweitergabe(*this, *m_sets);
}

void IndikatorensetsSeite::buildMitglieder() {
    using S = models::Spalte<Mitglied>;
    m_mitglieder = new EintragslisteVon<Mitglied>(
        QStringLiteral("setmitglieder"),
        {S(tr("Code"), [](const Mitglied& m) { return m.code; }),
         S(tr("Name"), [](const Mitglied& m) { return m.name; }),
         S(tr("Einheit"), [](const Mitglied& m) { return m.einheit; }),
         S(tr("Art"), [](const Mitglied& m) { return m.indikator ? tr("Indikator") : tr("Kennzahl"); })},
        keyOf,
        {tr("Im Set"),
         tr("In dieser Reihenfolge stehen sie in Auswahl und Bericht, Indikatoren vor Kennzahlen."),
         tr("Noch nichts im Set."), tr("Auswählen …")},
        this);
    m_mitglieder->setDehnbareSpalte(1);
    m_mitglieder->setZeilenMax(12);
    m_mitglieder->setHinzufuegen([this] {
        if (const auto* set = m_sets->gewaehlt()) m_sets->oeffne(*set);
    });
    m_mitglieder->setLoeschen([this](const std::vector<qlonglong>& keys) { remove(keys); });
    m_mitglieder->setVerschieben([this](qlonglong key, int step) { move(key, step); });
}

void IndikatorensetsSeite::refresh() {
    const auto lage = stammlage(m_umgebung);
    m_sets->zeige(lage);
    m_mitglieder->setNurLesen(!lage.bearbeitbar);
    if (!m_sets->gewaehlteId().has_value() && !m_sets->eintraege().empty())
        m_sets->waehleId(m_sets->eintraege().front().id.value);
    showMitglieder();
}

void IndikatorensetsSeite::showMitglieder() {
    const auto* set = m_sets->gewaehlt();
    m_mitglieder->setVisible(set != nullptr);
    if (set == nullptr || m_umgebung.werkbank() == nullptr) return;
    m_mitglieder->setzeEintraege(mitgliederVon(m_umgebung.werkbank()->bestand(), *set));
}

void IndikatorensetsSeite::save(const Indikatorenset& set, const QString& schritt) {
    const auto done = m_umgebung.werkbank()->themen().speichere(set, schritt);
    if (!done) m_umgebung.zeigeFehler(done.error());
}

void IndikatorensetsSeite::move(qlonglong key, int step) {
    const auto* chosen = m_sets->gewaehlt();
    if (chosen == nullptr) return;
    auto set = *chosen;
    const bool moved = key > 0 ? verschiebe(set.indikatoren, IndikatorId{key}, step)
                               : verschiebe(set.kennzahlen, KennzahlId{-key}, step);
    if (moved) save(set, tr("Im Indikatorenset verschieben"));
}

void IndikatorensetsSeite::remove(const std::vector<qlonglong>& keys) {
    const auto* chosen = m_sets->gewaehlt();
    if (chosen == nullptr) return;
    auto set = *chosen;
    const std::set<qlonglong> gone(keys.begin(), keys.end());
    std::erase_if(set.indikatoren, [&](IndikatorId id) { return gone.contains(id.value); });
    std::erase_if(set.kennzahlen, [&](KennzahlId id) { return gone.contains(-id.value); });
    save(set, tr("Aus dem Indikatorenset nehmen"));
}

}  // namespace isp::gui
