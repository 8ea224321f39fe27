// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/gebietsaenderung_dialog.h"

#include "domain/regeln.h"
#include "gui/dialoge.h"
#include "gui/panel.h"
#include "gui/steps/auswahlen.h"
#include "gui/theme.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/gebietsstand.h"
#include "workspace/umsteigeschluessel.h"
#include "workspace/werkbank.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return GebietsaenderungDialog::tr(text);
}

QString percent(double share) {
    return texte::zahl(share * 100.0, 2);
}

Zugriff<Gebietsanteil, double> asPercent(double Gebietsanteil::*member) {
    return {[member](const Gebietsanteil& a) { return a.*member * 100.0; },
            [member](Gebietsanteil& a, double value) { a.*member = value / 100.0; }};
}

std::vector<Formularfeld<Gebietsaenderung>> fields() {
    using G = Gebietsaenderung;
    std::vector<std::pair<Gebietsaenderungsart, QString>> kinds;
    for (const auto& [value, text] : Aufzaehlung<Gebietsaenderungsart>::werte)
        kinds.emplace_back(value, texte::wort(value));
    std::vector<Formularfeld<G>> f;
    f.push_back(datumFeld<G>("datum", tr("Gilt ab"), &G::datum)
                    .pflicht()
                    .hilfe(tr("Der erste Tag des neuen Gebietsstands.")));
    f.push_back(wahlFeld<G>("art", tr("Art"), &G::art, kinds)
                    .hilfe(tr("Beim Gebietstausch bleibt beim bisherigen Raum, was er nicht abgibt.")));
    f.push_back(textFeld<G>("beschreibung", tr("Beschreibung"), &G::beschreibung)
                    .breit()
                    .hilfe(tr("Steht im Verlauf an der Bruchstelle.")));
    f.push_back(textFeld<G>("quelle", tr("Quelle"), &G::quelle).breit());
    return f;
}

/// Every Raum of the administration, those that have ended too: they are what changes.
Wahlliste<RaumId> allRaeume(Umgebung& umgebung) {
    const auto& bestand = umgebung.werkbank()->bestand();
    Wahlliste<RaumId> out;
    for (const auto* level : bestand.belegteEbenen()) {
        if (bestand.istEigeneEbene(level->id)) continue;
        for (const auto p : bestand.positionen(level->id)) {
            const auto& raum = bestand.raeume()[p];
            if (!raum.eigenes || istNichtZuordenbar(raum)) continue;
            out.emplace_back(raum.id,
                             QStringLiteral("%1 (%2, %3)")
                                 .arg(QString::fromStdString(raum.name), QString::fromStdString(level->name),
                                      QString::fromStdString(raum.schluessel)));
        }
    }
    return out;
}

}  // namespace

GebietsaenderungDialog::GebietsaenderungDialog(Umgebung& umgebung, const Gebietsaenderung& start,
                                               std::vector<Gebietsanteil> anteile, QWidget* parent)
    : GebietsaenderungDialog(umgebung, start, std::move(anteile), new FormularVon<Gebietsaenderung>(fields()),
                             parent) {}

GebietsaenderungDialog::GebietsaenderungDialog(Umgebung& umgebung, const Gebietsaenderung& start,
                                               std::vector<Gebietsanteil> anteile,
                                               FormularVon<Gebietsaenderung>* formular, QWidget* parent)
    : EintragDialog(
          start.id.valid() ? tr("Gebietsänderung bearbeiten") : tr("Gebietsänderung anlegen"),
          tr("Welcher Teil welches Raums zu welchem kam. Danach werden frühere Werte umgerechnet."), formular,
          [this] { return save(); }, parent),
      m_umgebung(umgebung),
      m_felder(formular),
      m_anteile(std::move(anteile)) {
    setObjectName(QStringLiteral("gebietsaenderung_dialog"));
    m_felder->load(start);
    buildAnteile();
    connect(m_felder, &Formular::changed, this, [this] { showAnteile(m_geaendert); });
    showAnteile(false);
}

void GebietsaenderungDialog::buildAnteile() {
    using S = models::Spalte<Zeile>;
    m_liste = new EintragslisteVon<Zeile>(
        QStringLiteral("anteile"),
        {S(tr("Von"), [this](const Zeile& z) { return nameOf(z.anteil.von); }),
         S(tr("Nach"), [this](const Zeile& z) { return nameOf(z.anteil.nach); }),
         S(
             tr("% der Einwohner*innen"), [](const Zeile& z) { return percent(z.anteil.anteilEinwohner); },
             [](const Zeile& z) { return z.anteil.anteilEinwohner; }, nullptr, true),
         S(
             tr("% der Fläche"), [](const Zeile& z) { return percent(z.anteil.anteilFlaeche); },
             [](const Zeile& z) { return z.anteil.anteilFlaeche; }, nullptr, true)},
        [](const Zeile& z) { return qlonglong(z.nummer); },
        Eintragstexte{tr("Übergänge"), {}, tr("Noch kein Übergang."), tr("Übergang hinzufügen …")}, this);
    m_liste->setHinzufuegen([this] { bearbeiteAnteil(-1); });
    m_liste->setBearbeiten([this](qlonglong number) { bearbeiteAnteil(static_cast<int>(number)); });
    m_liste->setLoeschen([this](const std::vector<qlonglong>& numbers) { removeAnteile(numbers); });
    m_liste->addAktion({QStringLiteral("schluessel_lesen"), tr("Umsteigeschlüssel einlesen …"),
                        [this](const std::vector<qlonglong>&) { askSchluessel(); },
                        QStringLiteral("einlesen"), false});
    m_summen = new QLabel(this);
    m_summen->setObjectName(QStringLiteral("anteile_summen"));
    m_gelesen = new QLabel(this);
    m_gelesen->setObjectName(QStringLiteral("anteile_gelesen"));
    for (auto* label : {m_summen, m_gelesen}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_gelesen->hide();
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    int at = column->indexOf(formular()->parentWidget()->parentWidget()) + 1;
    for (QWidget* part :
         {static_cast<QWidget*>(m_liste), static_cast<QWidget*>(m_summen), static_cast<QWidget*>(m_gelesen)})
        column->insertWidget(at++, part);
}

QString GebietsaenderungDialog::nameOf(RaumId raum) const {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    const auto p = bestand.position(raum);
    return p ? QString::fromStdString(bestand.raeume()[*p].name) : QString();
}

void GebietsaenderungDialog::showAnteile(bool changed) {
    m_geaendert = m_geaendert || changed;
    std::vector<Zeile> rows;
    for (std::size_t i = 0; i < m_anteile.size(); ++i)
        rows.push_back({static_cast<int>(i), m_anteile[i]});
    m_liste->setzeEintraege(std::move(rows));
    const auto art = m_felder->eintrag().art;
    QStringList lines;
    for (const auto& sum : anteilssummen(m_anteile)) {
        const bool fits = gehtAuf(art, sum);
        auto line = tr("%1 %2: %3 % der Einwohner*innen, %4 % der Fläche")
                        .arg(fits ? QStringLiteral("✔") : QStringLiteral("⚠"), nameOf(sum.von),
                             percent(sum.einwohner), percent(sum.flaeche));
        if (!fits)
            line += restBleibt(art) ? tr(" (mehr als 0 und höchstens 100 %)") : tr(" (nötig sind je 100 %)");
        lines << line;
    }
    m_summen->setText(lines.join(u'\n'));
    m_summen->setVisible(!lines.isEmpty());
}

EintragDialog* GebietsaenderungDialog::bearbeiteAnteil(int nummer) {
    const bool isNew = nummer < 0 || nummer >= static_cast<int>(m_anteile.size());
    Gebietsanteil start = isNew ? Gebietsanteil{} : m_anteile[static_cast<std::size_t>(nummer)];
    if (isNew && !m_anteile.empty()) start.von = m_anteile.back().von;
    const auto raeume = allRaeume(m_umgebung);
    using A = Gebietsanteil;
    std::vector<Formularfeld<A>> f;
    f.push_back(wahlFeld<A>("von", tr("Von"), &A::von, raeume).pflicht().breit());
    f.push_back(wahlFeld<A>("nach", tr("Nach"), &A::nach, raeume).pflicht().breit());
    f.push_back(zahlFeld<A>("anteil_einwohner", tr("Anteil der Einwohner*innen"),
                            asPercent(&A::anteilEinwohner), QStringLiteral("%"), 4)
                    .pflicht()
                    .zwischen(0, 100)
                    .hilfe(tr("Danach werden Anzahlen umgerechnet.")));
    f.push_back(zahlFeld<A>("anteil_flaeche", tr("Anteil der Fläche"), asPercent(&A::anteilFlaeche),
                            QStringLiteral("%"), 4)
                    .pflicht()
                    .zwischen(0, 100)
                    .hilfe(tr("Danach werden Flächen umgerechnet.")));
    auto* dialog = bearbeite<A>(this, isNew ? tr("Übergang hinzufügen") : tr("Übergang bearbeiten"), {},
                                std::move(f), start, [this, nummer, isNew](const A& a) -> Status {
                                    auto checked = a;
                                    checked.gebietsaenderung = GebietsaenderungId{1};  // not known yet
                                    ISP_CHECK(pruefeRegeln(checked));
                                    if (isNew)
                                        m_anteile.push_back(a);
                                    else
                                        m_anteile[static_cast<std::size_t>(nummer)] = a;
                                    showAnteile(true);
                                    return {};
                                });
    dialog->setObjectName(QStringLiteral("anteil_dialog"));
    return dialog;
}

void GebietsaenderungDialog::removeAnteile(const std::vector<qlonglong>& nummern) {
    for (std::size_t i = m_anteile.size(); i-- > 0;)
        if (std::find(nummern.begin(), nummern.end(), static_cast<qlonglong>(i)) != nummern.end())
            m_anteile.erase(m_anteile.begin() + static_cast<std::ptrdiff_t>(i));
    showAnteile(true);
}

void GebietsaenderungDialog::askSchluessel() {
    const auto path =
        dialoge::frageDatei(this, {tr("Umsteigeschlüssel einlesen"),
                                   {},
                                   tr("Tabellen (*.csv *.txt *.xlsx *.xls *.ods);;Alle Dateien (*)"),
                                   {},
                                   {}});
    if (!path.isEmpty()) liesSchluessel(path);
}

void GebietsaenderungDialog::liesSchluessel(const QString& pfad) {
    const auto read = workspace::leseUmsteigeschluessel(m_umgebung.werkbank()->bestand(), pfad.toStdString(),
                                                        m_felder->eintrag().datum);
    m_gelesen->show();
    if (!read) return m_gelesen->setText(QStringLiteral("⚠ ") + texte::meldung(read.error()).ganz());
    for (const auto& a : read->anteile) {
        const auto same = std::find_if(m_anteile.begin(), m_anteile.end(), [&](const Gebietsanteil& known) {
            return known.von == a.von && known.nach == a.nach;
        });
        if (same == m_anteile.end())
            m_anteile.push_back(a);
        else
            *same = a;
    }
    const auto n = read->anteile.size();
    QStringList lines{n == 1 ? tr("Gelesen: 1 Übergang.") : tr("Gelesen: %1 Übergänge.").arg(n)};
    if (read->unveraendert > 0) lines << tr("Räume, die bleiben, wie sie sind: %1.").arg(read->unveraendert);
    constexpr std::size_t kShown = 5;
    const auto& issues = read->hinweise.items();
    for (std::size_t i = 0; i < std::min(kShown, issues.size()); ++i)
        lines << QStringLiteral("⚠ ") + texte::meldung(issues[i]).ganz();
    if (issues.size() > kShown) lines << tr("… und %1 weitere Zeilen.").arg(issues.size() - kShown);
    m_gelesen->setText(lines.join(u'\n'));
    showAnteile(true);
}

Status GebietsaenderungDialog::save() {
    const auto record = m_felder->eintrag();
    const auto step = record.id.valid() ? tr("Gebietsänderung ändern") : tr("Gebietsänderung anlegen");
    ISP_CHECK(workspace::speichereGebietsaenderung(*m_umgebung.werkbank(), record, m_anteile, step));
    return {};
}

void GebietsaenderungDialog::reject() {
    // The form asks for itself.
    const dialoge::Rueckfrage question{tr("Eingaben verwerfen"), tr("Sollen Ihre Eingaben verworfen werden?"),
                                       tr("Die Übergänge sind noch nicht gespeichert."), tr("Verwerfen")};
    if (m_geaendert && !m_felder->geaendert()) {
        if (!dialoge::bestaetige(this, question)) return;
        return QDialog::reject();
    }
    EintragDialog::reject();
}

GebietsaenderungDialog* bearbeiteGebietsaenderung(Umgebung& umgebung, QWidget* parent,
                                                  const Gebietsaenderung& start,
                                                  std::vector<Gebietsanteil> anteile) {
    auto* dialog = new GebietsaenderungDialog(umgebung, start, std::move(anteile), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [&umgebung] {
        umgebung.zeigeErfolg(GebietsaenderungDialog::tr("Die Gebietsänderung ist gespeichert."), true);
    });
    dialog->open();
    return dialog;
}

}  // namespace isp::gui
